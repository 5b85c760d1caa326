import { datesWithin, type DaySpan, type ComingDate } from '../../playbook/coming-dates.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Entitlement } from './model.ts'

/** The dates of an entitlement within a span, each with whose it is. */
export function comingOf(
  prepared: PreparedPlaybook,
  entitlement: Entitlement,
  span: DaySpan,
): readonly DatedEntitlement[] {
  const status = prepared.status.get(entitlement.status)
  if (!status) return []
  const { dueDate } = entitlement.dibs
  return datesWithin(span, { ...entitlement, status, dueDate }).map((date) => ({ entitlement, date }))
}

/** A date to come, with whose it is. */
export interface DatedEntitlement {
  readonly entitlement: Entitlement
  readonly date: ComingDate
}
