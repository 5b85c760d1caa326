import { soonestFirst, type DaySpan } from '../../playbook/coming-dates.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import {
  mostOverdueFirst,
  putOff,
  remindersOn,
  type DueReminder,
  type PutOff,
  type ReminderFacts,
  type ReminderMark,
  type ReminderSpans,
} from '../../playbook/reminders.ts'
import { dayInUtc, type WithDays } from '../days-in-words.ts'
import { comingOf, type DatedEntitlement } from '../entitlement/coming.ts'
import type { Entitlement } from '../entitlement/model.ts'
import type { DueEntitlement, Reminders, RemindersNeed, SnoozedEntitlement } from './model.ts'

/** An entitlement of a person, with what they said about its reminders. */
export interface MarkedEntitlement {
  readonly entitlement: Entitlement
  readonly marks: readonly ReminderMark[]
}

/** Where what is due is told: the rules, and the person's own day. */
export interface DueEnv extends WithDays {
  readonly prepared: PreparedPlaybook
  readonly spans: ReminderSpans
  /** YYYY-MM-DD. */
  readonly today: string
}

type Dated = Pick<Entitlement, 'status' | 'targetDate' | 'unblockDate' | 'statusAt' | 'updatedAt' | 'version'>

/** What the rules of reminders look at; undefined for a status that this playbook does not have. */
export function reminderFacts(
  prepared: PreparedPlaybook,
  { status: id, targetDate, unblockDate, statusAt, updatedAt, version }: Dated,
  marks: readonly ReminderMark[],
  dayOf: (moment: string) => string,
): ReminderFacts | undefined {
  const status = prepared.status.get(id)
  if (!status) return undefined
  return { status, targetDate, unblockDate, statusDay: dayOf(statusAt), touchedDay: dayOf(updatedAt), version, marks }
}

/**
 * What is due of a person's own entitlements, most overdue first, with the dates to come.
 * @param need which part of it
 * @param setting when they are reminded, if they can be
 */
export function remindersOf(
  env: DueEnv,
  own: readonly MarkedEntitlement[],
  { offset, limit, pressed, coming, snoozed }: RemindersNeed,
  setting: Reminders['setting'],
): Reminders {
  const dueOf = dueReader(env)
  // As if nothing had been said of what was pressed.
  const isUnmarked = ({ entitlement: { id } }: MarkedEntitlement): boolean =>
    pressed?.unmarked === true && id === pressed.entitlement
  const rows = own
    .map((each): DueEntitlement => ({ entitlement: each.entitlement, due: dueOf(each, isUnmarked(each)).due }))
    .filter(({ due }) => due.length > 0)
    .sort(mostOverdueFirst)
  const putOffs = (): SnoozedEntitlement[] =>
    own.flatMap((each) => {
      const { putOff: until } = dueOf(each, isUnmarked(each))
      return until.length > 0 ? [{ entitlement: each.entitlement, due: dueOf(each, true).due, snoozed: until }] : []
    })
  const within = (span: DaySpan): DatedEntitlement[] =>
    own.flatMap(({ entitlement }) => comingOf(env.prepared, entitlement, span)).sort(soonestFirst)
  const dates = coming && within(coming)
  return {
    setting,
    rows: rows.slice(offset, offset + limit),
    total: rows.length,
    pressed: pressed && rows.find(({ entitlement }) => entitlement.id === pressed.entitlement),
    ...(snoozed ? { snoozed: putOffs() } : {}),
    coming: dates && { rows: dates.slice(offset, offset + limit), total: dates.length },
    next: within({ from: env.today, until: null })[0],
  }
}

interface Due {
  readonly due: readonly DueReminder[]
  readonly putOff: readonly PutOff[]
}

const NOTHING: Due = { due: [], putOff: [] }

function dueReader({ prepared, spans, today, dayOf = dayInUtc }: DueEnv) {
  const dueOn = remindersOn(today, spans)
  return ({ entitlement, marks }: MarkedEntitlement, unmarked: boolean): Due => {
    const facts = reminderFacts(prepared, entitlement, unmarked ? [] : marks, dayOf)
    return facts ? { due: dueOn(facts), putOff: putOff(dueOn, facts) } : NOTHING
  }
}
