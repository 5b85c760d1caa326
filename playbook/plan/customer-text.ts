import type { Document, DocumentPart } from './document.ts'
import { customerDocument } from './hand-over-document.ts'
import { withGoLive, type CustomerAction, type CustomerCopy } from './hand-over.ts'
import { OWNER_NAMES, shortDay, weekdayInWords } from './words.ts'
import type { OwnerRole } from './readiness-model.ts'

/** The customer's copy to be sent as a text: the same sections, with the plan in sentences instead of a table. */
export function customerText(copy: CustomerCopy): Document {
  const told: Readonly<Record<string, () => DocumentPart[]>> = {
    Plan: () => planInSentences(copy),
    'Active use': () => copy.activeUse.map(({ week, value }) => ({ kind: 'text', text: useInWords(week, value) })),
  }
  const document = customerDocument(copy)
  const sections = document.sections.map(({ title, parts }) => ({ title, parts: told[title]?.() ?? parts }))
  return { ...document, sections }
}

function planInSentences({ phases, actions, goLive, workload }: CustomerCopy): DocumentPart[] {
  const days = once(actions)
  const inOrder = goLive ? withGoLive(days, { date: goLive, says: `Go-live of ${workload}.` }) : days
  return [
    ...phases.map(({ name, from, to }) => ({
      kind: 'text' as const,
      text: `${name}: ${weekdayInWords(from)} to ${weekdayInWords(to)}`,
    })),
    { kind: 'list', items: inOrder.map(({ date, says, done }) => `${dayInList(date, done)}: ${says}`) },
  ]
}

function dayInList(date: string, done: true | undefined): string {
  return done ? `${weekdayInWords(date)}, done` : weekdayInWords(date)
}

interface ToldDay {
  readonly date: string
  readonly says: string
  readonly done?: true | undefined
}

/** The actions in sentences; what comes back is told on its first day, with its other days. */
function once(actions: readonly CustomerAction[]): ToldDay[] {
  const open = new Map<string, CustomerAction[]>()
  for (const action of actions) {
    const says = action.done ? action.id : inSentences(action)
    open.set(says, [...(open.get(says) ?? []), action])
  }
  return [...open.values()].map(([first, ...again]) => {
    const { date, done } = first!
    const days = again.map((each) => shortDay(each.date))
    const more = days.length > 0 ? ` Again on ${listed(days)}.` : ''
    return { date, done: done || undefined, says: `${inSentences(first!)}${more}` }
  })
}

function inSentences({ activity, owner, audience, channel, measure, done }: CustomerAction): string {
  const who = IN_SENTENCE.get(owner) ?? owner
  return `${activity}. ${who} ${done ? 'did' : 'does'} this for ${withArticle(audience)} (${small(channel)}). Success means: ${small(measure)}.`
}

const SENTENCES: Readonly<Record<OwnerRole, string>> = {
  'adoption-lead': 'The adoption lead',
  sponsor: 'The sponsor',
  it: 'IT',
  communications: 'The communications team',
  training: 'The training team',
  support: 'The support team',
  fm: 'Your FastTrack Manager',
  'customer-success': 'Customer success',
}

const IN_SENTENCE: ReadonlyMap<string, string> = new Map(
  Object.entries(SENTENCES).map(([role, says]) => [OWNER_NAMES[role as OwnerRole], says]),
)

/** Audiences that are one group: "the pilot", but "everybody concerned". */
const ONE_GROUP = /^(?:Sponsor|Project team|Pilot|Help desk|Cohort)\b/

function withArticle(audience: string): string {
  return ONE_GROUP.test(audience) ? `the ${small(audience)}` : small(audience)
}

/** With a small first letter, unless the first word is one of capitals only. */
function small(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

function useInWords(week: number, value: number): string {
  return `In week ${week} after go-live: ${value} %`
}

function listed(days: readonly string[]): string {
  const last = days.at(-1)!
  return days.length === 1 ? last : `${days.slice(0, -1).join(', ')} and ${last}`
}
