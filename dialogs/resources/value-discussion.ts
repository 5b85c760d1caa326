import { partnerRisks, valueSteps } from '../../playbook/content/value-add.ts'
import type { StepItem, ValueTask } from '../../playbook/model.ts'
import { isDay } from '../../playbook/status-rules.ts'
import type { ValueAction } from './actions.ts'
import type { ValueAdd } from './model.ts'
import type { Entitlement } from '../records/model.ts'
import { dayInWords } from '../days-in-words.ts'

type SaveAction = Extract<ValueAction, { verb: 'value-save' }>
export type Filled = Omit<SaveAction, 'verb' | 'record' | 'entitlement' | 'version' | 'filter' | 'offset'>

const SME_STATES = ['requested', 'assigned', 'unassigned'] as const
export type SmeState = (typeof SME_STATES)[number]

/** Between the parts of a discussion in words, which are read again. */
const SEPARATOR = ' · '
const NOTHING_CHANGED = 'No change of intent, status or target date'
const stepOf = (id: string): StepItem => valueSteps.find((step) => step.id === id)!

/** What the form asks to be ticked, besides the risks; each stands in the note in these words. */
export const TICKS = [
  { id: 'offered', says: stepOf('offered').says },
  { id: 'partnerServices', says: stepOf('partner-services').says },
  { id: 'unchanged', says: NOTHING_CHANGED },
] as const
export const RISKS = [
  { id: 'blockers', says: partnerRisks[0].says },
  { id: 'outOfScope', says: partnerRisks[1].says },
  { id: 'constraints', says: partnerRisks[2].says },
] as const

/** All that is wrong with a filled-in form. */
export function discussionProblems(filled: Filled, today: string): string[] {
  return [
    ...(isDay(filled.held) && filled.held <= today ? [] : ['Say on which day it was held; it must not lie ahead.']),
    ...(filled.outcome.trim() ? [] : ['Say in a sentence what came of it.']),
  ]
}

/** The discussion in words, for the history and for the Engagement Management note. */
export function discussionInWords(filled: Filled, task: ValueTask | undefined): string {
  const isOn = ({ id }: { readonly id: keyof Filled }): boolean => filled[id] === 'true'
  const risks = RISKS.filter(isOn).map(({ says }) => says)
  return [
    `Value-add discussion held on ${dayInWords(filled.held)}`,
    task ? `task ${task.id} ${task.name}` : 'no task of its own',
    // What parts the discussion's own words parts nothing inside those of people.
    `outcome: ${filled.outcome.trim().split(SEPARATOR).join('; ')}`,
    ...TICKS.filter(isOn).map(({ says }) => `✓ ${says}`),
    ...(risks.length > 0 ? [`at risk: ${risks.join('; ')}`] : []),
  ].join(SEPARATOR)
}

/** The id of the task that a discussion in words was held for; undefined when it had none of its own. */
export function taskOf(discussion: string): string | undefined {
  return / · task (\d+) /.exec(discussion)?.[1]
}

/** When it was held and what came of it; what was ticked stands on the card anyway. */
export function shortly(discussion: string): string {
  return discussion
    .split(SEPARATOR)
    .filter((part) => !/^(?:✓|at risk:|task |no task )/.test(part))
    .join(SEPARATOR)
}

/** What puts the project at risk, as the last discussion noted it. */
export function risksOf({ held }: ValueAdd): string[] {
  const noted = held?.comment?.split(SEPARATOR).find((part) => part.startsWith('at risk: ')) ?? ''
  return RISKS.map(({ says }) => says).filter((says) => noted.includes(says))
}

/** How an SME change is kept, and read again. */
export function smeInWords(state: SmeState): string {
  return `SME ${state}.`
}

export function smeStateOf({ sme }: ValueAdd): SmeState | undefined {
  return SME_STATES.find((state) => sme?.comment === smeInWords(state))
}

/** The playbook's checklist, as far as the records show what is done. */
export function stepsDone(
  valueAdd: ValueAdd,
  entitlement: Pick<Entitlement, 'statusVersion'>,
): { readonly step: StepItem; readonly done: boolean }[] {
  const { held, changedIn } = valueAdd
  const sme = smeStateOf(valueAdd)
  const ticked = held?.comment?.split(SEPARATOR) ?? []
  const isNoted = (says: string): boolean => ticked.includes(`✓ ${says}`)
  const changed = held !== undefined && Math.max(changedIn, entitlement.statusVersion) > held.version
  return valueSteps.map((step) => {
    switch (step.id) {
      case 'sme-assigned':
        return { step, done: sme === 'assigned' || sme === 'unassigned' }
      case 'sme-unassigned':
        return { step, done: sme === 'unassigned' }
      case 'changes':
        return { step, done: changed || isNoted(NOTHING_CHANGED) }
      default:
        return { step, done: isNoted(step.says) }
    }
  })
}
