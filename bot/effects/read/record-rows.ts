import { OPERATOR } from '../../../store/operator.ts'
import type { StatusRecord } from '../../../domain/entitlement/status-record.ts'
import type {
  ChangedField,
  Entitlement,
  FormerStatus,
  HistoryEntry,
  NothingKept,
  Override,
} from '../../../domain/entitlement/model.ts'
import type { StatusId, WorkloadId } from '../../../playbook/model.ts'
import type { ReminderMark, ReminderReason } from '../../../playbook/reminders.ts'
import type { ReminderMarkTable } from '../../../store/schema/schema.ts'
import { isAssigned, isTakenBack } from '../../../store/records/history-row.ts'
import { historyChanges, historyReasons } from './columns.ts'
import type {
  EntitlementChanges,
  EntitlementRow,
  HistoryRow,
  NewHistory,
  OverrideRow,
} from '../../../store/records/records.ts'

/** A row as the dialogs know it. */
export function entitlementFromRow(row: EntitlementRow): Entitlement {
  return {
    id: row.id,
    version: row.version,
    customer: row.customer_name,
    workload: row.workload as WorkloadId,
    seats: row.seats,
    dibs: {
      dueDate: row.due_date,
      intent: row.intent,
      businessReason: row.business_reason,
      successOwner: row.success_owner,
    },
    owner: row.owner_name,
    status: row.status as StatusId,
    targetDate: row.target_date,
    unblockDate: row.unblock_date,
    dateUnknown: row.date_unknown === 1,
    attempts: row.attempts,
    note: row.note,
    statusVersion: row.status_version,
    statusAt: row.status_at,
    statusBy: row.status_by_name,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by_name,
    updatedById: row.updated_by_id,
    ...(row.updated_by_id === OPERATOR.id ? { isFromList: true } : {}),
  }
}

/** What was taken back, as the dialogs know it. */
export function nothingKeptFromRow(row: EntitlementRow): NothingKept {
  const { id, version, customer, workload, updatedAt: at } = entitlementFromRow(row)
  return { id, version, customer, workload, at }
}

/** Column of `entitlement` → what the dialogs call it. */
const FIELDS: Readonly<Record<string, ChangedField>> = {
  customer_name: 'customer',
  merged_name: 'merged',
  status: 'status',
  target_date: 'targetDate',
  unblock_date: 'unblockDate',
  date_unknown: 'dateUnknown',
  attempts: 'attempts',
  note: 'note',
  seats: 'seats',
  due_date: 'dueDate',
  intent: 'intent',
  business_reason: 'businessReason',
  success_owner: 'successOwner',
  owner_name: 'owner',
}

/** A change as the dialogs know it. */
export function historyFromRow(row: HistoryRow): HistoryEntry {
  const changes = historyChanges.read(row.changes)
  const isBack = isTakenBack(row)
  return {
    kind: isAssigned(row) ? 'owner' : isBack ? 'taken-back' : row.kind,
    by: row.by_name,
    at: row.at,
    version: row.version,
    changes: Object.entries(changes).flatMap(([column, [before, after]]) => {
      const field = FIELDS[column]
      return field ? [{ field, before: inText(before), after: inText(after) }] : []
    }),
    status: row.status as StatusId,
    recommended: row.recommended as StatusId | null,
    overrideReason: row.override_reason,
    // Of an import, the evidence is the row of the file.
    reasons: row.kind === 'status' && row.evidence && !isBack ? historyReasons.read(row.evidence) : [],
    note: row.note,
    comment: row.comment,
  }
}

function inText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The status that a change left, with what is set with it. */
export function formerFromRow(row: HistoryRow): FormerStatus {
  return {
    status: row.status as StatusId,
    targetDate: row.target_date,
    unblockDate: row.unblock_date,
    // Only where a date would stand otherwise; the history has no column of its own for it.
    dateUnknown: row.unblock_date === null,
    attempts: row.attempts,
    note: row.note,
  }
}

/** What was said about a reminder. */
export function markFromRow(
  row: Pick<ReminderMarkTable, 'reason' | 'version' | 'done_on' | 'snoozed_until'>,
): ReminderMark {
  const { reason, version, done_on: doneOn, snoozed_until: snoozedUntil } = row
  return { reason: reason as ReminderReason, version, doneOn, snoozedUntil }
}

/** An override as the dialogs know it. */
export function overrideFromRow(row: OverrideRow): Override {
  return {
    id: row.id,
    customer: row.customer_name,
    workload: row.workload as WorkloadId,
    recommended: row.recommended as StatusId,
    status: row.status as StatusId,
    reason: row.override_reason ?? '',
    at: row.at,
  }
}

/** What a kept status sets on its entitlement. */
export function statusColumns(status: StatusRecord) {
  return {
    status: status.status,
    target_date: status.targetDate,
    unblock_date: status.unblockDate,
    date_unknown: status.dateUnknown ? 1 : 0,
    attempts: status.attempts,
    note: status.note,
  } satisfies EntitlementChanges
}

/** What the history keeps of a kept status beside the change itself. */
export function statusHistory(status: StatusRecord): NewHistory {
  return {
    id: status.id,
    kind: 'status',
    by_id: status.byId,
    by_name: status.byName,
    at: status.at,
    recommended: status.recommended,
    strength: status.strength,
    override_reason: status.overrideReason,
    answers: JSON.stringify(status.answers),
    evidence: historyReasons.write(status.reasons),
    situation: status.situation,
    playbook_version: status.playbookVersion,
    questions: status.questions ?? null,
    seconds: status.seconds ?? null,
  }
}
