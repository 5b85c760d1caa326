import { z } from 'zod'
import type { EngagementPress } from '../../cards/presses/engagement.ts'
import { readinessContent } from '../../playbook/content/readiness.ts'
import { HAND_OVER_AUDIENCES } from '../../playbook/plan/hand-over-file-name.ts'
import type { BlockId } from '../../playbook/plan/readiness-model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'
import { areListed, isFilter, namesCustomer } from '../commands/command-status.ts'
import { dataReader } from '../read-data.ts'
import { readWholeName, type WholeName } from '../records/whole-name.ts'
import { readGoLiveMoved, type GoLiveMoved } from './go-live-typed.ts'

/** The cards that can be requested. */
export type EngagementView = 'readiness' | 'stakeholders' | 'plan' | 'hand-over'

export interface EngagementCommand {
  readonly view: EngagementView
  readonly filter: string
  /** A go-live to set: the form is opened with it. */
  readonly moved?: GoLiveMoved
}

const VIEWS: readonly (readonly [RegExp, EngagementView])[] = [
  [/^(?:change )?readiness(?: check)?$/, 'readiness'],
  [/^(?:stakeholders?|stakeholder map|resistors?)$/, 'stakeholders'],
  [/^(?:activation |adoption )?plan$/, 'plan'],
  [/^(?:hand ?-?over|activation playbook)$/, 'hand-over'],
]
const HEAD =
  /^((?:change )?readiness(?: check)?|stakeholders?(?: map)?|resistors?|(?:activation |adoption )?plan|hand ?-?over|activation playbook)\b(?:\s*:\s*|\s+(?:of|for|at|with)\s+|\s+|$)(.*)$/i
/** Audience and format of the hand-over; both can be chosen on the card. */
const HAND_OVER_TAIL =
  /(?:,? (?:for|to) (?:the |my |their |our )?(?:customers?|clients?|them|(?:customer )?success(?: team| manager)?|csms?)|,? (?:as|in|into) (?:an? )?(?:word|docx?|pdf|text|markdown|calendar|ics|file|document)(?: (?:file|document|format|copy))?)+$/i
/** In characters. */
const MAX_LENGTH = 120

/** Reads "readiness contoso teams", "plan contoso"; undefined if a message asks for something else. */
export function readEngagementCommand(prepared: PreparedPlaybook, message: string): EngagementCommand | undefined {
  const moved = readGoLiveMoved(message)
  if (moved && namesCustomer(prepared, moved.filter)) return { view: 'plan', filter: moved.filter, moved }
  const asked = viewAsked(message)
  if (!asked || !isFilter(asked.filter)) return undefined
  // "Plan delayed", "stakeholders unhappy" describe a situation; names have capitals or unknown words.
  return asked.filter === '' || areListed(prepared, asked.filter) ? asked : undefined
}

/** Reads "plan Will & Grace": it asks for that only where a customer is called exactly so. */
export function readEngagementOfWhole(
  prepared: PreparedPlaybook,
  message: string,
): (EngagementCommand & { readonly whole: WholeName }) | undefined {
  const asked = viewAsked(message)
  const whole = asked && readWholeName(prepared, asked.filter)
  return whole && { ...asked, whole }
}

function viewAsked(message: string): EngagementCommand | undefined {
  const [, head, behind = ''] = headOf(message) ?? []
  if (head === undefined) return undefined
  const filter = /^(?:hand|activation playbook)/i.test(head) ? behind.replace(HAND_OVER_TAIL, '') : behind
  const view = VIEWS.find(([pattern]) => pattern.test(head.toLowerCase()))?.[1]
  return view && { view, filter }
}

function headOf(message: string): RegExpExecArray | null {
  if (message.length > MAX_LENGTH) return null
  const text = withoutPoliteWords(inOneLine(message))
  return HEAD.exec(text.replace(/^(?:show |open )?(?:me )?(?:the )?/i, ''))
}

const id = z.string().min(1).max(100)
/** The id of an action; that of a cohort contains its name, see `playbook/plan/cohorts.ts`. */
const actionId = z.string().min(1).max(120)
const short = z.string().max(300).default('')
const long = z.string().max(1000).default('')
const on = { record: id, entitlement: id, version: z.coerce.number().int().nonnegative() }
/** What the inputs showed when the form was drawn, see `cards/drawn.ts`. */
const was = z.string().max(2000).default('')
/** Sent by lists, but not needed. */
const fromList = { filter: z.string().max(300).optional(), offset: z.coerce.number().int().optional() }
const block = z.enum(readinessContent.blocks.map((each) => each.id) as [BlockId, ...BlockId[]])
const audience = z.enum(HAND_OVER_AUDIENCES)
const week = z.coerce.number().int().min(-60).max(210)

const schema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('readiness'), ...on, ...fromList }),
  z.strictObject({
    verb: z.literal('stakeholders'),
    ...on,
    ...fromList,
    page: z.coerce.number().int().min(0).optional(),
  }),
  z.strictObject({
    verb: z.literal('plan'),
    ...on,
    ...fromList,
    /** A go-live from the message before the plan was chosen, as typed. */
    goLive: z.string().max(60).optional(),
    more: z.string().max(10).optional(),
  }),
  z.strictObject({ verb: z.literal('hand-over'), ...on, ...fromList }),
  z.strictObject({ verb: z.literal('block'), ...on, block }),
  z.strictObject({ verb: z.literal('closing'), ...on }),
  z.strictObject({
    verb: z.literal('save-block'),
    ...on,
    /** Missing on the last card, with the decisions. */
    block: block.optional(),
    go: z.enum(['next', 'back', 'overview', 'plan']),
    was,
    answers: z.record(z.string(), z.string().max(2000)),
  }),
  z.strictObject({ verb: z.literal('move-on'), ...on }),
  z.strictObject({ verb: z.literal('edit-group'), ...on, group: id.optional() }),
  z.strictObject({
    verb: z.literal('save-group'),
    ...on,
    group: id.optional(),
    go: z.enum(['map', 'another', 'resistance']),
    name: short,
    roles: short,
    success: long,
    resists: long,
    influence: short,
    support: short,
    owner: short,
    person: short,
    was,
  }),
  z.strictObject({ verb: z.literal('remove-group'), ...on, group: id }),
  z.strictObject({ verb: z.literal('edit-resistance'), ...on, group: id }),
  z.strictObject({
    verb: z.literal('save-resistance'),
    ...on,
    group: id,
    barrier: long,
    observed: long,
    why: long,
    tactic: long,
    who: short,
    when: short,
    outcome: long,
    was,
  }),
  z.strictObject({ verb: z.literal('edit-plan'), ...on }),
  z.strictObject({
    verb: z.literal('save-plan'),
    ...on,
    goLive: short,
    cohorts: long,
    cohortEvery: short,
    weeksBefore: short,
    weeksAfter: short,
    country: short,
    workdays: short,
    was,
  }),
  z.strictObject({ verb: z.literal('week'), ...on, week, page: z.coerce.number().int().min(0).optional() }),
  z.strictObject({ verb: z.literal('mark-done'), ...on, week, action: actionId }),
  z.strictObject({ verb: z.literal('edit-action'), ...on, week, action: actionId }),
  z.strictObject({
    verb: z.literal('save-action'),
    ...on,
    week,
    action: actionId,
    how: short,
    date: short,
    reason: long,
  }),
  z.strictObject({ verb: z.literal('edit-measure'), ...on }),
  z.strictObject({ verb: z.literal('save-measure'), ...on, measured: short, value: short }),
  z.strictObject({ verb: z.literal('hand-over-files'), ...on, audience }),
  z.strictObject({ verb: z.literal('hand-over-text'), ...on, audience }),
])

/** A pressed button on a card about readiness, stakeholders or a plan. `version`: of the document on the card. */
export type EngagementAction = z.infer<typeof schema>

/** Prefix of the input ids of answers. */
const ANSWER = 'q:'

/** Reads the data of such a card; undefined if these cards send no such data. */
export function readEngagementAction(data: unknown): EngagementAction | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const entries = Object.entries(data)
  const answers = entries
    .filter(([key]) => key.startsWith(ANSWER))
    .map(([key, value]) => [key.slice(ANSWER.length), value])
  const rest = Object.fromEntries(entries.filter(([key]) => !key.startsWith(ANSWER)))
  const isForm = rest['verb'] === 'save-block'
  return readOwn(isForm ? { ...rest, answers: Object.fromEntries(answers) } : rest)
}

const readOwn = dataReader<EngagementPress, typeof schema>(schema)
