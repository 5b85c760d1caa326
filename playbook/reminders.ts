import { addDays } from './days.ts'
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
 * @returns what is due of an entitlement, longest first; empty when nothing is
 */
export function remindersOn(today: string, spans: ReminderSpans): (facts: ReminderFacts) => readonly DueReminder[] {
  // A list of ten thousand entitlements has the same few hundred days over and over.
  const known = REMINDER_REASONS.map(() => new Map<string, DueReminder | null>())
  const dueSince = (nth: number, day: string, span: number): DueReminder | null => {
    let due = known[nth]!.get(day)
    if (due === undefined) {
      const since = isDay(day) ? addDays(day, span) : undefined
      due = since !== undefined && since <= today ? { reason: REMINDER_REASONS[nth]!, day, since } : null
      known[nth]!.set(day, due)
    }
    return due
  }
  const dueFor = (nth: number, facts: ReminderFacts): DueReminder | null => {
    const reason = REMINDER_REASONS[nth]!
    const { day, span, repeats } = ruleFor(reason, facts, spans)
    if (!day) return null
    const mark = facts.marks.find((each) => each.reason === reason)
    if (mark?.snoozedUntil && today < mark.snoozedUntil) return null
    const lookedAt = mark?.version === facts.version ? mark.doneOn : null
    if (!lookedAt || lookedAt <= day) return lookedAt && !repeats ? null : dueSince(nth, day, span)
    const again = repeats ? dueSince(nth, lookedAt, span) : null
    return again && { ...again, day }
  }
  return (facts) => {
    if (facts.status.l1 === 'Duplicate/Invalid') return []
    const due: DueReminder[] = []
    for (let nth = 0; nth < REMINDER_REASONS.length; nth++) {
      const one = dueFor(nth, facts)
      if (one) due.push(one)
    }
    return due.length < 2 ? due : due.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  }
}

/** From which day a reason counts, null when it does not apply; after how many days it is due; whether it comes again. */
function ruleFor(
  reason: ReminderReason,
  { status, targetDate, unblockDate, statusDay, touchedDay }: ReminderFacts,
  { untouchedDays, unknownDays }: ReminderSpans,
): { readonly day: string | null; readonly span: number; readonly repeats: boolean } {
  switch (reason) {
    case 'target-passed':
      return { day: status.requires.includes('target-date') ? targetDate : null, span: 1, repeats: false }
    case 'unblock-passed':
      return { day: status.requires.includes('unblock-date') ? unblockDate : null, span: 1, repeats: false }
    case 'unknown':
      return { day: status.l1 === 'Status Unknown' ? statusDay : null, span: unknownDays, repeats: true }
    case 'untouched':
      return { day: touchedDay, span: untouchedDays, repeats: true }
  }
}

/** Orders what is due of several entitlements: what has been due longest comes first. */
export function mostOverdueFirst(
  a: { readonly due: readonly DueReminder[] },
  b: { readonly due: readonly DueReminder[] },
): number {
  const [one, other] = [a.due[0]?.since ?? '', b.due[0]?.since ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
