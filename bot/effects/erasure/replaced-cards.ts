import type { CardPlace } from '../../../store/erasure/erasure-messages.ts'
import type { StoreTransaction } from '../../../store/store.ts'
import { erasedCard } from '../../channel/say.ts'
import { waitsFrom } from '../outgoing.ts'
import { referenceColumn } from '../../channel/reference.ts'

/** What takes the place of cards about what is there no more. */
const INSTEAD = {
  request: 'Erased on request.',
  expired: 'Erased: it was kept as long as it may be.',
  asked: 'Two customers are one now. Whoever asked to be let in is told to ask again.',
  'taken-out': 'This question is over: whoever asked was let in meanwhile, and is out again.',
  'taken-back': 'Taken back: this status was kept by mistake, and nothing is kept of it now.',
  merged: 'Two customers are one now: another card here shows the status.',
}

/** Why a card is replaced, as people are told; and why something was erased. */
type ReplacedFor = keyof typeof INSTEAD
export type ErasedFor = Exclude<ReplacedFor, 'asked' | 'merged' | 'taken-back' | 'taken-out'>

/** Puts a notice in the place of cards, through the outbox; they wait there like what any other instance left. */
export async function replaceCards(
  tx: StoreTransaction,
  newId: () => string,
  cards: readonly CardPlace[],
  reason: ReplacedFor,
  at: string,
): Promise<void> {
  const once = new Map(cards.map((card) => [JSON.stringify([card.conversation, card.activity_id]), card]))
  for (const { tenant, conversation, activity_id: target, reference: known } of once.values()) {
    const reference = known ?? (await tx.places.find(tenant, conversation))?.reference
    // A card of a version that did not keep where it is, in a conversation that was never seen since.
    if (reference === undefined) continue
    const activity = erased(reference, target, reason)
    const update = { kind: 'update', activity, target, record: null, due_at: at } as const
    await tx.enqueue({ id: newId(), tenant, conversation, reference, ...update }, waitsFrom(at))
  }
}

/** The notice for one card, as an activity. @param reference as JSON */
export function erased(reference: string, target: string | null, reason: ReplacedFor): string {
  return erasedCard(referenceColumn.read(reference), target, INSTEAD[reason])
}
