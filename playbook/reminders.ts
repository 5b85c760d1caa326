import { addDays } from './dates/days.ts'
import type { Status } from './model.ts'
import { isDay } from './status-rules.ts'

/** Why an entitlement needs a look. */
export const REMINDER_REASONS = ['target-passed', 'unblock-passed', 'unknown', 'untouched'] as const
export type ReminderReason = (typeof REMINDER_REASONS)[number]

/** After how many days something is due. The playbook names no spans: they are settings of the service. */
export interface ReminderSpans {
  /** Nobody has changed the entitlement for so long. */
  readonly untouchedDays: number
  /** It has been Status Unknown for so long. */
  readonly unknownDays: number
}

/** What the rules look at. Days are YYYY-MM-DD. */
export interface ReminderFacts {
  readonly status: Pick<Status, 'l1' | 'requires'>
  readonly targetDate: string | null
  readonly unblockDate: string | null
  /** The day the status was set. */
  readonly statusDay: string
  /** The day of the last change of any kind. */
  readonly touchedDay: string
  /** Grows with every change. */
  readonly version: number
  readonly marks: readonly ReminderMark[]
}

/** What the FM has said about a reminder. */
export interface ReminderMark {
  readonly reason: ReminderReason
  /** The version that was looked at. */
  readonly version: number
  /** Looked at on this day; null: not. */
  readonly doneOn: string | null
  /** The first day on which it may come again; null: any. */
  readonly snoozedUntil: string | null
}

/** A reason that holds today. */
export interface DueReminder {
  readonly reason: ReminderReason
  /** The day it is about: the date that has passed, the last change, or the day the status was set. */
  readonly day: string
  /** The first day on which it was due. */
  readonly since: string
}

/**
 * The rules of reminders, for a day. In Progress is due on the day after its target date, Blocked on the day after its
 * projected unblock date; Status Unknown, and whatever nobody touches, after the spans. Duplicate/Invalid has left the
 * reports and is never due. What was looked at counts as touched until the entitlement changes: a date that has passed
 * does not come again, a span begins anew. What was snoozed waits for its day.
 * @param today where the FM is, YYYY-MM-DD
 * @returns what is due of an entitlement, dates that have passed before the rest, each longest first; empty when nothing is
 */
export function remindersOn(today: string, spans: ReminderSpans): (facts: ReminderFacts) => readonly DueReminder[] {
  // A list of ten thousand entitlements has the same few hundred days over and over.
  const known = new Map(REMINDER_REASONS.map((reason) => [reason, new Map<string, Due>()]))
  const dueSince = (reason: ReminderReason, day: string): Due => {
    const days = known.get(reason)!
    let due = days.get(day)
    if (!due) {
      const since = isDay(day) ? addDays(day, spanOf(reason, spans)) : undefined
      due = since !== undefined && since <= today ? [{ reason, day, since }] : NOTHING
      days.set(day, due)
    }
    return due
  }
  const dueFor = (reason: ReminderReason, facts: ReminderFacts): Due => {
    const day = dayFor(reason, facts)
    if (!day) return NOTHING
    const mark = facts.marks.length > 0 ? markOf(facts.marks, reason) : undefined
    if (mark?.snoozedUntil && today < mark.snoozedUntil) return NOTHING
    const lookedAt = mark?.version === facts.version ? mark.doneOn : null
    if (!lookedAt) return dueSince(reason, day)
    if (!REPEATS.has(reason)) return NOTHING
    return lookedAt > day ? dueSince(reason, lookedAt).map((due) => ({ ...due, day })) : dueSince(reason, day)
  }
  return (facts) => {
    if (facts.status.l1 === 'Duplicate/Invalid') return NOTHING
    let all: Due = NOTHING
    for (const reason of REMINDER_REASONS) {
      const due = dueFor(reason, facts)
      if (due.length > 0) all = all.length > 0 ? [...all, ...due].sort(mostUrgentFirst) : due
    }
    return all
  }
}

/** A date that has passed was promised to somebody: it comes before whatever merely had no change for long. */
const PASSED: ReadonlySet<ReminderReason> = new Set(['target-passed', 'unblock-passed'])

function mostUrgentFirst(a: DueReminder | undefined, b: DueReminder | undefined): number {
  const passed = Number(b !== undefined && PASSED.has(b.reason)) - Number(a !== undefined && PASSED.has(a.reason))
  if (passed !== 0) return passed
  const [one, other] = [a?.since ?? '', b?.since ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

type Due = readonly DueReminder[]
const NOTHING: Due = []

function markOf(marks: readonly ReminderMark[], reason: ReminderReason): ReminderMark | undefined {
  return marks.find((mark) => mark.reason === reason)
}

/** From which day a reason counts; null when it does not apply. */
function dayFor(
  reason: ReminderReason,
  { status, targetDate, unblockDate, statusDay, touchedDay }: ReminderFacts,
): string | null {
  switch (reason) {
    case 'target-passed':
      return status.requires.includes('target-date') ? targetDate : null
    case 'unblock-passed':
      return status.requires.includes('unblock-date') ? unblockDate : null
    case 'unknown':
      return status.l1 === 'Status Unknown' ? statusDay : null
    case 'untouched':
      return touchedDay
  }
}

/** After how many days a reason is due. */
function spanOf(reason: ReminderReason, { untouchedDays, unknownDays }: ReminderSpans): number {
  if (reason === 'unknown') return unknownDays
  return reason === 'untouched' ? untouchedDays : 1
}

/** What comes again when its span has passed once more after it was looked at. */
const REPEATS: ReadonlySet<ReminderReason> = new Set(['unknown', 'untouched'])

/** Something that would be due and was snoozed. */
export interface PutOff {
  readonly reason: ReminderReason
  /** The first day on which it comes again, YYYY-MM-DD. */
  readonly until: string
}

/**
 * What would be due of an entitlement, had it not been snoozed.
 * @param dueOn what `remindersOn` gave for the same day
 */
export function putOff(
  dueOn: (facts: ReminderFacts) => readonly DueReminder[],
  facts: ReminderFacts,
): readonly PutOff[] {
  if (!facts.marks.some((mark) => mark.snoozedUntil)) return []
  const due = new Set(dueOn(facts).map(({ reason }) => reason))
  const awake = facts.marks.map((mark) => ({ ...mark, snoozedUntil: null }))
  return dueOn({ ...facts, marks: awake }).flatMap(({ reason }) => {
    const until = markOf(facts.marks, reason)?.snoozedUntil
    return until && !due.has(reason) ? [{ reason, until }] : []
  })
}

/**
 * Until when all that would be due of an entitlement was put off, YYYY-MM-DD; null when something is due, or nothing was put off.
 * @param dueOn what `remindersOn` gave for the same day
 */
export function snoozedUntil(
  dueOn: (facts: ReminderFacts) => readonly DueReminder[],
  facts: ReminderFacts,
): string | null {
  if (dueOn(facts).length > 0) return null
  return (
    putOff(dueOn, facts)
      .map(({ until }) => until)
      .sort()[0] ?? null
  )
}

/** Orders what is due of several entitlements: dates that have passed come first, then what has been due longest. */
export function mostOverdueFirst(
  a: { readonly due: readonly DueReminder[] },
  b: { readonly due: readonly DueReminder[] },
): number {
  return mostUrgentFirst(a.due[0], b.due[0])
}
