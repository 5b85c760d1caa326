import { addDays } from '../../playbook/dates/days.ts'
import type { DueEntitlement, ReminderEffect, Snooze, SnoozedEntitlement } from './model.ts'

/** Without another day. */
export const SNOOZE_DAYS = 7
/** What is put off for longer is forgotten. In days. */
const LONGEST_SNOOZE = 366

type MarkReminders = Extract<ReminderEffect, { kind: 'markReminders' }>
/** What is said about what is due: looked at on a day, or not before a day. */
export type Mark = Pick<MarkReminders, 'doneOn' | 'snoozedUntil'>

/** @param today where the person is, YYYY-MM-DD */
export function lookedAtOn(today: string): Mark {
  return { doneOn: today, snoozedUntil: null }
}

/** @param until the first day on which it may come again, YYYY-MM-DD */
export function snoozedUntil(until: string): Mark & { readonly snoozedUntil: string } {
  return { doneOn: null, snoozedUntil: until }
}

/** True for a day that is too far away: what is later belongs into the date of the status. */
export function isTooLate(until: string, today: string): boolean {
  return until > addDays(today, LONGEST_SNOOZE)
}

/** Marks all that is due of an entitlement. */
export function marked({ entitlement: { id, version }, due }: DueEntitlement, mark: Mark): MarkReminders {
  return { kind: 'markReminders', entitlement: id, version, reasons: due.map(({ reason }) => reason), ...mark }
}

/** What comes of marking one entitlement. */
export type MarkedOne =
  | { readonly kind: 'marked'; readonly change: MarkReminders }
  | { readonly kind: 'not-due' }
  /** It was changed since it was shown: that may be what the reminder asked for. */
  | { readonly kind: 'changed' }

/** Marks what is due of one entitlement as it was shown. @param seen its version then */
export function markOne(due: DueEntitlement | undefined, seen: number, mark: Mark): MarkedOne {
  if (!due) return { kind: 'not-due' }
  return due.entitlement.version === seen ? { kind: 'marked', change: marked(due, mark) } : { kind: 'changed' }
}

/** What puts off again what was put off: one mark for each day until which something of it was. */
export function snoozesOf({ entitlement: { id, version }, snoozed }: SnoozedEntitlement): readonly Snooze[] {
  const days = [...new Set(snoozed.map(({ until }) => until))]
  return days.map((until) => {
    const reasons = snoozed.filter((each) => each.until === until).map(({ reason }) => reason)
    return { entitlement: id, version, reasons, doneOn: null, snoozedUntil: until }
  })
}
