import type { ImportOptions } from '../../../files/import-options.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { Outgoing, waitsFrom } from '../outgoing.ts'
import {
  knownOf,
  postedAmong,
  showNewest,
  tellConcerned,
  type Cause,
  type PostingParts,
  type Postings,
} from './posted-cards.ts'

/**
 * What follows where a list changes entitlements that are posted. Their cards are updated in the transaction of their
 * rows. Whom it concerns is told once for the whole list, in its last transaction: a list may change hundreds, and a
 * message for each would bury all others. An import that dies before that has its cards right, and has told nobody.
 * What is said waits in the outbox, for the service that runs or the next that starts.
 */
export function followImport(
  parts: PostingParts,
  { tenant, by, at }: Pick<ImportOptions, 'tenant' | 'by' | 'at'>,
): NonNullable<ImportOptions['follow']> {
  // Nobody asked for messages elsewhere: of hundreds that a channel does not take, nobody wants to hear one by one.
  const cause: Cause = { tenant, by, at, requester: null, timeZone: undefined }
  /** What is posted, by transaction: one that is tried again takes the place of what it found before. */
  const found = new Map<number, readonly string[]>()
  return async (tx, { part, last, entitlements }) => {
    const changed = await postedAmong(tx, tenant, entitlements)
    found.set(
      part,
      changed.map(({ entitlement }) => entitlement.id),
    )
    const all = last && found.size > 1 ? await stillSo(tx, tenant, [...found.values()].flat()) : changed
    const outgoing = new Outgoing(tx, { newId: parts.newId, schedule: waitsFrom(at) }, knownOf(all))
    for (const each of changed) await showNewest(tx, parts, outgoing, cause, each)
    if (last) await tellConcerned(tx, parts, outgoing, cause, all)
  }
}

/** Since an earlier transaction a customer may have been erased; a later change by somebody else was told as theirs. */
async function stillSo(tx: StoreTransaction, tenant: string, ids: readonly string[]): Promise<Postings[]> {
  return (await postedAmong(tx, tenant, ids)).filter(({ newest }) => newest?.kind === 'import')
}
