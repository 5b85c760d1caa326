import { partnerRisks, valueSteps } from '../../playbook/content/value-add.ts'
import type { StepItem, ValueTask } from '../../playbook/model.ts'
import { isDay } from '../../playbook/status-rules.ts'
import type { ValueAdd } from './model.ts'
import type { Entitlement } from '../entitlement/model.ts'
import { dayInWords } from '../days-in-words.ts'

/** A discussion as its form was filled in; a tick is `true`. */
export type Filled = Readonly<
  Record<
    | 'task'
    | 'held'
    | 'outcome'
    | 'offered'
    | 'partnerServices'
    | 'unchanged'
    | 'blockers'
    | 'outOfScope'
    | 'constraints',
    string
  >
>

const SME_STATES = ['requested', 'assigned', 'unassigned'] as const
export type SmeState = (typeof SME_STATES)[number]

/** Separates the parts of a discussion in words; the parts are read again. */
const SEPARATOR = ' · '
const NOTHING_CHANGED = 'No change of intent, status or target date'
const stepOf = (id: string): StepItem => valueSteps.find((step) => step.id === id)!

/** The ticks on the form besides the risks; the note contains these words. */
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

/** Everything that is wrong with a filled-in form. */
export function discussionProblems(filled: Filled, today: string): string[] {
  return [
    ...(isDay(filled.held) && filled.held <= today ? [] : ['Say on which day it was held; it must not lie ahead.']),
    ...(filled.outcome.trim() ? [] : ['Say in a sentence what came of it.']),
  ]
}

/** The discussion in words, for the history and the Engagement Management note. */
export function discussionInWords(filled: Filled, task: ValueTask | undefined): string {
  const isOn = ({ id }: { readonly id: keyof Filled }): boolean => filled[id] === 'true'
  const risks = RISKS.filter(isOn).map(({ says }) => says)
  return [
    `Value-add discussion held on ${dayInWords(filled.held)}`,
    task ? `task ${task.id} ${task.name}` : 'no task of its own',
    // The separator must not occur inside people's own text.
    `outcome: ${filled.outcome.trim().split(SEPARATOR).join('; ')}`,
    ...TICKS.filter(isOn).map(({ says }) => `✓ ${says}`),
    ...(risks.length > 0 ? [`at risk: ${risks.join('; ')}`] : []),
  ].join(SEPARATOR)
}

/** The id of the task in a discussion's words; undefined if it had none. */
export function taskOf(discussion: string): string | undefined {
  return / · task (\d+) /.exec(discussion)?.[1]
}

/** The day and the outcome only; the ticks are on the card anyway. */
export function shortly(discussion: string): string {
  return discussion
    .split(SEPARATOR)
    .filter((part) => !/^(?:✓|at risk:|task |no task )/.test(part))
    .join(SEPARATOR)
}

/** The project's risks, as the latest discussion noted them. */
export function risksOf({ held }: ValueAdd): string[] {
  const noted = held?.comment?.split(SEPARATOR).find((part) => part.startsWith('at risk: ')) ?? ''
  return RISKS.map(({ says }) => says).filter((says) => noted.includes(says))
}

/** The stored words for a change of the SME; they are read again. */
export function smeInWords(state: SmeState): string {
  return `SME ${state}.`
}

export function smeStateOf({ sme }: ValueAdd): SmeState | undefined {
  return SME_STATES.find((state) => sme?.comment === smeInWords(state))
}

/** The playbook's checklist, with what the records show as done. */
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
