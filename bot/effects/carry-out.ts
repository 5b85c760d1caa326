import type { Effect } from '../../dialogs/model.ts'
import type { StoreTransaction } from '../../store/store.ts'
import type { Received } from '../channel/teams.ts'
import type { Erased } from './erasure/erasure.ts'
import { HANDLERS, type Following, type Handler, type Writing } from './handlers.ts'
import { ownNamed } from './named-owner.ts'
import type { Outgoing } from './outgoing.ts'
import type { PostingParts } from './postings/posted-cards.ts'
import { causeOf, showChanged } from './postings/postings.ts'

/**
 * Writes what a turn decided, in its transaction.
 * @returns what was erased
 * @throws VersionConflict when something is no longer what the turn was decided on; the turn is done again then
 */
export async function carryOut(on: Writing, effects: readonly Effect[]): Promise<Erased[]> {
  const erased: Erased[] = []
  for (const effect of effects) {
    await ownNamed(on.tx, on.viewer, effect)
    const handler = handlerOf(effect)
    await handler.write?.(on, effect)
    if (handler.erase) erased.push(...(await handler.erase(on, effect)))
  }
  return erased
}

/** What follows from a turn's effects once they are written: new cards, cards up to date, people told. */
export async function follow(
  tx: StoreTransaction,
  parts: PostingParts,
  outgoing: Outgoing,
  received: Received,
  effects: readonly Effect[],
): Promise<void> {
  const cause = causeOf(received)
  const on: Following = { tx, parts, outgoing, received, cause, changed: new Map() }
  for (const effect of effects) await handlerOf(effect).follow?.(on, effect)
  await showChanged(tx, parts, outgoing, cause, on.changed)
}

function handlerOf(effect: Effect): Handler<Effect> {
  return HANDLERS[effect.kind]
}
