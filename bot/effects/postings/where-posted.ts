import type { Records } from '../../../dialogs/records.ts'
import type { EntitlementRow, Viewer } from '../../../store/records/records.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { nameOf } from '../../channel/places.ts'

/**
 * Where an entitlement is posted. By name to whom changes there are told anyway, who owns it or has posted it (see
 * `tellConcerned`); to others only in how many places: a private channel's name is nobody else's business.
 */
export async function readPlaces(
  tx: StoreTransaction,
  { tenant, id: person }: Viewer,
  { id, owner_id }: Pick<EntitlementRow, 'id' | 'owner_id'>,
): Promise<Pick<Records, 'posted'>> {
  const postings = await tx.places.postings(tenant, id)
  const isTold = owner_id === person || postings.some(({ by_id }) => by_id === person)
  return { posted: { count: postings.length, names: isTold ? postings.map(nameOf) : [] } }
}
