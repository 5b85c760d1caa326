import type { CustomerPage, HistoryItem, PortfolioChanges, PortfolioRow } from '../../api/wire.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { BoardChange, BoardDetails, BoardRow } from '../../store/records/board.ts'
import type { CommentRow, EntitlementRow, HistoryRow } from '../../store/records/records.ts'
import { historyFromRow } from '../effects/read/record-rows.ts'
import type { DueState } from './board.ts'
import { dateOf } from './portfolio.ts'

/** One line of the portfolio. */
export function portfolioRow(
  { row, due, snoozedUntil }: { readonly row: Omit<BoardRow, 'customer_key'> } & DueState,
  details: Omit<BoardDetails, 'id'>,
): PortfolioRow {
  return {
    id: row.id,
    version: row.version,
    customerId: row.customer_id,
    customer: details.customer_name,
    workload: row.workload as WorkloadId,
    status: row.status as StatusId,
    date: dateOf({ row }),
    dateUnknown: details.date_unknown === 1,
    owner: row.owner_name,
    statusAt: row.status_at,
    changedAt: row.updated_at,
    changedBy: details.updated_by_name,
    note: details.note,
    due: due.map(({ reason, since }) => ({ reason, since })),
    snoozedUntil,
  }
}

/** One entitlement with everything that is kept of it. */
export function customerRow(
  row: EntitlementRow,
  state: DueState,
  said: CommentRow | undefined,
): CustomerPage['entitlements'][number] {
  return {
    ...portfolioRow({ row, ...state }, row),
    seats: row.seats,
    dueDate: row.due_date,
    intent: row.intent,
    businessReason: row.business_reason,
    successOwner: row.success_owner,
    attempts: row.attempts,
    statusBy: row.status_by_name,
    comment: said ? { text: said.comment, by: said.by_name, at: said.at } : null,
  }
}

/** One change, with the reasons as they were shown then. */
export function historyItem(row: HistoryRow): HistoryItem {
  return { id: row.id, ...historyFromRow(row) }
}

/** One change with what it is about. */
export function changeItem(row: BoardChange, person: string): PortfolioChanges['changes'][number] {
  return {
    ...historyItem(row),
    entitlement: row.entitlement_id,
    customerId: row.customer_id,
    customer: row.customer_name,
    workload: row.workload as WorkloadId,
    own: row.by_id === person,
  }
}
