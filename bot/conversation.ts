import { NEW_CONVERSATION, type ConversationState, type Turn } from '../dialogs/model.ts'
import type { Incoming } from '../dialogs/incoming.ts'
import type { ConversationKey, StoreTransaction } from '../store/store.ts'

/** The stored state of one person in one conversation. */
export interface Conversation {
  readonly key: ConversationKey
  readonly state: ConversationState
  /** The version of the stored state; undefined if nothing is stored yet. */
  readonly version: number | undefined
}

export async function loadConversation(tx: StoreTransaction, { who, where }: Incoming): Promise<Conversation> {
  const key = { tenant: who.tenant, conversation: where.conversation, person: who.id }
  const stored = await tx.loadConversation(key)
  return { key, state: stored ? readState(stored.state) : NEW_CONVERSATION, version: stored?.version }
}

/** Stores the state after the turn, if it has changed. @param at ISO 8601, UTC */
export async function keepConversation(
  tx: StoreTransaction,
  { key, state, version }: Conversation,
  turn: Turn,
  at: string,
): Promise<void> {
  if (turn.state !== state) await tx.saveConversation(key, JSON.stringify(turn.state), version, at)
}

/**
 * Reads a state. A state of another schema cannot be read: then the conversation starts again, and records do not
 * change.
 */
export function readState(json: string): ConversationState {
  const state = JSON.parse(json) as ConversationState
  return state.schema === 1 ? state : NEW_CONVERSATION
}
