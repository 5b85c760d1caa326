import type { Status } from './model.ts'

/** Days, both of them within; `until` null: without an end. YYYY-MM-DD. */
export interface DaySpan {
  readonly from: string
  readonly until: string | null
}

/** A day by which something of an entitlement is to happen. */
export interface ComingDate {
  /** The status's target or projected unblock date, or the due date of DIBS. */
  readonly what: 'target' | 'unblock' | 'due'
  readonly day: string
}

/** What the rule looks at. Days are YYYY-MM-DD. */
export interface DatedFacts {
  readonly status: Pick<Status, 'l1' | 'requires'>
  readonly targetDate: string | null
  readonly unblockDate: string | null
  /** Of DIBS. */
  readonly dueDate: string | null
}

/**
 * The dates of an entitlement within a span: the one that its status asks for, and the due date of DIBS unless it is
 * the same day. Duplicate/Invalid has left the reports and has none.
 */
export function datesWithin({ from, until }: DaySpan, facts: DatedFacts): readonly ComingDate[] {
  const { status, targetDate, unblockDate, dueDate } = facts
  if (status.l1 === 'Duplicate/Invalid') return []
  const all: ComingDate[] = []
  if (status.requires.includes('target-date') && targetDate) all.push({ what: 'target', day: targetDate })
  if (status.requires.includes('unblock-date') && unblockDate) all.push({ what: 'unblock', day: unblockDate })
  if (dueDate && all.every(({ day }) => day !== dueDate)) all.push({ what: 'due', day: dueDate })
  return all.filter(({ day }) => day >= from && (until === null || day <= until))
}

/** Orders dates: the soonest first. */
export function soonestFirst(a: { readonly date: ComingDate }, b: { readonly date: ComingDate }): number {
  return a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0
}
