import type { ErasureScope } from '../../../domain/erasure/model.ts'
import type { ErasableEntitlement, Eraser } from '../../../domain/erasure/part.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { postingOf } from '../../../dialogs/records/posted.ts'
import type { CustomerRecords } from '../../../store/customers/customer-records.ts'
import type { About } from '../../../store/erasure/erasure-messages.ts'
import type { Viewer } from '../../../store/records/records.ts'
import type { StoreTransaction } from '../../../store/store.ts'

/** Whose own is what a list gave to their name: theirs where nobody else of the name is known. */
export async function eraserOf(
  tx: StoreTransaction,
  viewer: Viewer,
  all: CustomerRecords | undefined,
): Promise<Eraser> {
  const isNamed = viewer.key !== null && all?.entitlements.some(({ owner_key }) => owner_key === viewer.key)
  return { id: viewer.id, key: isNamed && (await tx.rights.isOnlyOfName(viewer)) ? viewer.key : null }
}

/** What is kept of a customer, as the rules know it. */
export function entitlementsOf(all: CustomerRecords | undefined): ErasableEntitlement[] {
  return (all?.entitlements ?? []).map((row) => ({
    id: row.id,
    workload: row.workload as WorkloadId,
    ownerId: row.owner_id,
    ownerKey: row.owner_key,
    ownerName: row.owner_name,
    ownerIsIn: row.owner_is_in === 1,
    takenBackBy: row.taken_back_by,
  }))
}

/** Where cards about a customer go, of whom something of others stays. */
export async function limitsOf(
  tx: StoreTransaction,
  tenant: string,
  owner: string,
  scope: ErasureScope,
  others: readonly ErasableEntitlement[],
): Promise<Pick<About, 'only' | 'except'>> {
  const chatOf = async (person: string) => (await tx.places.personalChat(tenant, person))?.conversation
  if (scope === 'own') return { only: [(await chatOf(owner)) ?? ''] }
  const owners = [...new Set(others.flatMap(({ ownerId }) => ownerId ?? []))]
  const chats: string[] = []
  for (const each of owners) chats.push((await chatOf(each)) ?? '')
  return { except: { conversations: chats, records: others.map(({ id }) => postingOf(id)) } }
}
