import type { StatusRecord } from '../../dialogs/assessment/model.ts'
import type { RecordEffect } from '../../dialogs/model.ts'
import type { EntitlementChange } from '../../dialogs/records/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import type { EntitlementChanges, RecordOperations, Viewer } from '../../store/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { assign } from './assign.ts'
import { saveAcm } from './acm.ts'
import type { PersonsParts } from '../contact-data/stakeholder-persons.ts'
import { eraseCustomer, type Erased } from './erasure.ts'
import { FORMER, forgetPerson } from './forget-person.ts'
import { keepTicket } from '../file-links.ts'
import type { PostingParts } from './posted-cards.ts'
import { noteShared } from './resources.ts'
import { mergeCustomers, renameCustomer } from './other-name.ts'
import { forgetInMaps } from './forget-in-maps.ts'
import { saveEngagement } from './engagement.ts'
import { ownNamed } from './named-owner.ts'
import { statusColumns, statusHistory } from './record-rows.ts'
import { takeOut } from './who-is-in.ts'
import { defined } from '../../playbook/parts-of.ts'

/** What effects on records are carried out with. */
export type RecordParts = PostingParts & Pick<PersonsParts, 'vault'>

/**
 * Writes what a turn decided.
 * @param viewer who takes the turn, where they are
 * @returns what was erased, for the log
 * @throws VersionConflict when something is no longer what the turn was decided on; the turn is done again then
 */
export async function carryOutRecords(
  tx: StoreTransaction,
  parts: RecordParts,
  viewer: Viewer,
  effect: RecordEffect,
): Promise<Erased[]> {
  await ownNamed(tx, viewer, effect)
  switch (effect.kind) {
    case 'eraseCustomer':
      return [await eraseCustomer(tx, parts, effect)]
    case 'forgetPerson':
      await forgetInMaps(tx, parts.vault, effect, FORMER)
      return [await forgetPerson(tx, parts, effect)]
    case 'renameCustomer':
      await renameCustomer(tx, parts, effect)
      return []
    case 'mergeCustomers':
      await tx.rights.ownNamed(viewer, { id: effect.into })
      await mergeCustomers(tx, parts, effect)
      return []
    case 'shareResources':
      await noteShared(tx, effect)
      return []
    case 'saveAcm':
      await saveAcm(tx, parts.newId, effect)
      return []
    case 'saveEngagement':
      await saveEngagement(tx, parts, effect)
      return []
    case 'offerFile':
      await keepTicket(tx, effect)
      return []
    case 'assign':
      await assign(tx, parts.newId, viewer, effect)
      return []
    case 'takeOut':
      await takeOut(tx, parts.newId, effect)
      return []
    case 'keepStatus':
      await keepStatus(tx.records, parts.newId, viewer, effect.status)
      return []
    case 'changeEntitlement':
      await changeEntitlement(tx.records, effect.change)
      return []
    case 'post':
    case 'postAcmNote':
    case 'askLetIn':
    case 'letIn':
      // `bot/effects/postings.ts` puts it into the outbox.
      return []
  }
}

async function keepStatus(
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

function changeEntitlement(records: RecordOperations, change: EntitlementChange): Promise<void> {
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
