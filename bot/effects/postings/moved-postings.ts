import type { StoreTransaction } from '../../../store/store.ts'
import { Outgoing, type OutgoingParts } from '../outgoing.ts'
import {
  knownOf,
  readConcerned,
  readPostings,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
  type Postings,
} from './posted-cards.ts'

/**
 * Shows a change wherever its entitlement is posted, in the transaction of the change. Whom it concerns is told later,
 * once for all that was changed: see `tellOfAll`.
 */
export async function showMoved(
  tx: StoreTransaction,
  parts: PostingParts & OutgoingParts,
  cause: Cause,
  id: string,
): Promise<Outgoing> {
  const posted = await readPostings(tx, cause.tenant, id)
  const outgoing = new Outgoing(tx, parts, knownOf(posted ? [posted] : []))
  if (posted) await showNewest(tx, parts, outgoing, cause, posted)
  return outgoing
}

/**
 * Tells whom it concerns of changes that were made in transactions of their own: each person in one message. The owner is
 * told also of what is posted nowhere, as in the chat.
 * @param changed the version that each change made, by entitlement: what somebody has changed again since then was told as
 * theirs
 */
export async function tellOfAll(
  tx: StoreTransaction,
  parts: PostingParts & OutgoingParts,
  cause: Cause,
  changed: ReadonlyMap<string, number>,
): Promise<Outgoing> {
  const all: Postings[] = []
  for (const [id, version] of changed) {
    const read = await readConcerned(tx, cause, id)
    if (read?.newest?.version === version) all.push(read)
  }
  const outgoing = new Outgoing(tx, parts, knownOf(all))
  await tellConcerned(tx, parts, outgoing, cause, all)
  return outgoing
}
