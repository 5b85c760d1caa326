import { askedBy } from '../../../dialogs/access/model.ts'
import type { ForgetPerson } from '../../../domain/erasure/model.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { invokeResponse } from '../../channel/say.ts'
import { eraseViewsOfOwner } from './erase-views.ts'
import type { Erased } from './erasure.ts'
import { Outgoing, waitsFrom } from '../outgoing.ts'
import { knownOf, postedAmong, showNewest, type PostingParts } from '../postings/posted-cards.ts'
import { erased, replaceCards } from './replaced-cards.ts'

/** What stands where the name of a person was who is forgotten. */
export const FORMER = 'former FM'

/** Forgets a person; what was theirs stays with the tenant. */
export async function forgetPerson(
  tx: StoreTransaction,
  parts: PostingParts,
  { tenant, person, name, at }: ForgetPerson,
): Promise<Erased> {
  const { newId } = parts
  const { version: _, ...counts } = await tx.person.counts(tenant, person, name)
  const nobody = { id: newId(), name: FORMER }
  // Whom they asked to be let in reads their name.
  const asks = { tenant, customerKeys: [], records: await tx.erasure.recordsEnding(tenant, askedBy(person)) }
  const instead = (reference: string): string => erased(reference, null, 'request')
  const messages = await tx.erasure.removeMessages(asks, instead)
  const cards = await tx.erasure.removeCards(asks)
  // Until they are forgotten, the records tell the names, and whose name posted cards show.
  await eraseViewsOfOwner(tx, parts.prepared, tenant, await tx.person.names(tenant, person, name), at)
  const posted = await tx.person.postedWithName(tenant, person, name)
  // Cards and messages in the person's chat were for nobody else.
  await tx.erasure.emptyChats(tenant, person, instead)
  await tx.person.forget(tenant, person, name, nobody)
  await replaceCards(tx, newId, [...cards, ...messages.cards], 'request', at)
  await showWithoutName(tx, parts, { tenant, by: nobody, at }, posted)
  await tx.erasure.replaceAnswers(invokeResponse(undefined))
  await tx.erasure.note({
    id: newId(),
    tenant,
    at,
    reason: 'request',
    by_id: nobody.id,
    by_name: nobody.name,
    hash: null,
    counts: JSON.stringify(counts),
  })
  return { reason: 'request', hash: null, counts }
}

/** Shows posted entitlements as they are now. Nothing was changed that anybody would be told of. */
async function showWithoutName(
  tx: StoreTransaction,
  parts: PostingParts,
  cause: { readonly tenant: string; readonly by: { readonly id: string; readonly name: string }; readonly at: string },
  entitlements: readonly string[],
): Promise<void> {
  const all = await postedAmong(tx, cause.tenant, entitlements)
  const outgoing = new Outgoing(tx, { newId: parts.newId, schedule: waitsFrom(cause.at) }, knownOf(all))
  for (const each of all)
    await showNewest(tx, parts, outgoing, { ...cause, requester: null, timeZone: undefined }, each)
}
