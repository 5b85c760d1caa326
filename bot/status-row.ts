import type { StatusRecord } from '../dialogs/model.ts'
import type { Answers } from '../playbook/answers.ts'
import type { StatusId, WorkloadId } from '../playbook/model.ts'
import type { StoredStatus } from '../store/store.ts'

/** A kept status as a row of the store. */
export function statusToRow(status: StatusRecord): StoredStatus {
  return {
    id: status.id,
    tenant: status.tenant,
    customer: status.customer,
    customer_key: customerKey(status.customer),
    workload: status.workload,
    status: status.status,
    recommended: status.recommended,
    override_reason: status.overrideReason,
    note: status.note,
    target_date: status.targetDate,
    unblock_date: status.unblockDate,
    attempts: status.attempts,
    situation: status.situation,
    answers: JSON.stringify(status.answers),
    playbook_version: status.playbookVersion,
    by_id: status.byId,
    by_name: status.byName,
    at: status.at,
  }
}

/** A row as the dialogs know it. */
export function statusFromRow(row: StoredStatus): StatusRecord {
  return {
    id: row.id,
    tenant: row.tenant,
    customer: row.customer,
    workload: row.workload as WorkloadId,
    status: row.status as StatusId,
    recommended: row.recommended as StatusId,
    overrideReason: row.override_reason,
    note: row.note,
    targetDate: row.target_date,
    unblockDate: row.unblock_date,
    attempts: row.attempts,
    situation: row.situation,
    answers: JSON.parse(row.answers) as Answers,
    playbookVersion: row.playbook_version,
    byId: row.by_id,
    byName: row.by_name,
    at: row.at,
  }
}

/** "Contoso  Ltd." and "contoso ltd" are the same customer. */
export function customerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
