import type { PostEffect } from '../../../dialogs/model.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { requesterAt, type Outgoing } from '../outgoing.ts'
import {
  postAnew,
  readConcerned,
  readPostings,
  readToPost,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
} from './posted-cards.ts'
import { viewerIn } from '../viewer.ts'
import type { Received } from '../../channel/teams.ts'

/** Brings cards of entitlements up to date, and tells whom it concerns. @param changed entitlements; `true`: it is new */
export async function showChanged(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  cause: Cause,
  changed: ReadonlyMap<string, boolean>,
): Promise<void> {
  for (const [entitlement, isNew] of changed) {
    const read = isNew ? await readPostings(tx, cause.tenant, entitlement) : await readConcerned(tx, cause, entitlement)
    if (!read) continue
    await showNewest(tx, parts, outgoing, cause, read)
    await tellConcerned(tx, parts, outgoing, cause, [read])
  }
}

/** Shows the status of an entitlement in a place, where it is kept up to date. */
export async function post(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  cause: Cause,
  { tenant, entitlement, conversation, byId, byName, at }: PostEffect,
): Promise<void> {
  const place = await tx.places.find(tenant, conversation)
  const posted = await readToPost(tx, tenant, entitlement)
  if (!place || !posted) return
  const { key } = viewerIn(received.incoming.who, received.incoming.where)
  await tx.places.post({ tenant, conversation, entitlement_id: entitlement, by_id: byId, by_name: byName, at }, key)
  await tx.places.use(tenant, byId, conversation, at)
  await postAnew(parts, outgoing, cause, place, posted)
}

/** Whose doing the turn is. */
export function causeOf({ incoming, reference, timeZone }: Received): Cause {
  const { who, where, at } = incoming
  const requester = where.kind === 'personal' ? requesterAt(reference) : null
  return { tenant: who.tenant, by: who, at, requester, timeZone }
}
