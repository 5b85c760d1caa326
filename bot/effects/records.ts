import type { StatusRecord } from '../../domain/entitlement/status-record.ts'
import type { EntitlementChange } from '../../domain/entitlement/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { EntitlementChanges, RecordOperations, Viewer } from '../../store/records/records.ts'
import type { PersonsParts } from '../contact-data/stakeholder-persons.ts'
import type { PostingParts } from './postings/posted-cards.ts'
import { defined } from '../../playbook/parts-of.ts'
import { statusColumns, statusHistory } from './read/record-rows.ts'

/** What effects on records are carried out with. */
export type RecordParts = PostingParts & Pick<PersonsParts, 'vault'>

/** Keeps the status of an entitlement, which may be new. */
export async function keepStatus(
  records: RecordOperations,
  newId: () => string,
  { key }: Viewer,
  status: StatusRecord,
): Promise<void> {
  const { tenant, entitlement: id, seen, workload } = status
  const set = statusColumns(status)
  if (seen !== null) return records.change(tenant, id, seen, set, statusHistory(status), key)
  const customer = {
    id: newId(),
    name: status.customer,
    name_key: customerKey(status.customer),
    customer_tenant_id: null,
  }
  const owner = { owner_id: status.byId, owner_name: status.byName }
  return records.add({ id, tenant, customer, workload, set: { ...set, ...owner } }, statusHistory(status), key)
}

export function changeEntitlement(records: RecordOperations, change: EntitlementChange): Promise<void> {
  const { tenant, entitlement, seen, set, historyId, kind, byId, byName, at, comment } = change
  const history = { id: historyId, kind, by_id: byId, by_name: byName, at, comment }
  return records.change(tenant, entitlement, seen, columnsOf(set), history)
}

function columnsOf(set: EntitlementChange['set']): EntitlementChanges {
  return defined({
    target_date: set.targetDate,
    unblock_date: set.unblockDate,
    date_unknown: set.dateUnknown === undefined ? undefined : set.dateUnknown ? 1 : 0,
    note: set.note,
    seats: set.seats,
    due_date: set.dueDate,
    intent: set.intent,
    business_reason: set.businessReason,
    success_owner: set.successOwner,
  })
}
