import type { TakeBack } from '../../domain/entitlement/model.ts'
import { postingOf } from '../../dialogs/records/posted.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { erased, replaceCards } from './erasure/replaced-cards.ts'

/**
 * Takes the first status of an entitlement back, and says so in the place of its cards in channels and group chats.
 * @throws VersionConflict when it is no longer what the person saw; the turn is done again then
 */
export async function takeBack(
  tx: StoreTransaction,
  { newId }: { readonly newId: () => string },
  { id, tenant, entitlement, seen, why, byId, byName, at }: TakeBack,
): Promise<void> {
  const history = { id, kind: 'status', by_id: byId, by_name: byName, at, comment: why } as const
  await tx.records.takeBack(tenant, entitlement, seen, history)
  const about = { tenant, customerKeys: [], records: [postingOf(entitlement)] }
  const messages = await tx.erasure.removeMessages(about, (reference) => erased(reference, null, 'taken-back'))
  const cards = await tx.erasure.removeCards(about)
  await replaceCards(tx, newId, [...cards, ...messages.cards], 'taken-back', at)
}
