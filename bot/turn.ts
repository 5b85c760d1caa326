import { noticeCard } from '../cards/notice-card.ts'
import { converse } from '../dialogs/converse.ts'
import { NEW_CONVERSATION, type ConversationState, type Reply, type Turn } from '../dialogs/model.ts'
import { recordsNeeded } from '../dialogs/records-needed.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { VersionConflict, type ConversationKey, type Store, type StoreTransaction } from '../store/store.ts'
import { carryOut, readRecords } from './records.ts'
import { activityOf, invokeResponse, type Received } from './teams.ts'

/** How often a turn is done again when another turn of the same conversation was faster. */
const MAX_TRIES = 5

export interface TurnParts {
  readonly prepared: PreparedPlaybook
  readonly store: Store
  readonly newId: () => string
}

export type TurnOutcome =
  /** Handled before; `response` is the answer an invoke got then. */
  | { readonly kind: 'repeated'; readonly response: string | null }
  | { readonly kind: 'done'; readonly response: string | null }

/**
 * Runs one turn: everything it remembers, keeps and says is one transaction together with the activity's id. When
 * this returns, nothing can be lost; sending is the outbox's work.
 */
export async function runTurn(parts: TurnParts, received: Received): Promise<TurnOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await parts.store.transaction((tx) => turnIn(tx, parts, received))
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt >= MAX_TRIES) throw error
    }
  }
}

async function turnIn(tx: StoreTransaction, parts: TurnParts, received: Received): Promise<TurnOutcome> {
  const { incoming } = received
  const claim = await tx.claim(received.key, incoming.at)
  if (!claim.claimed) return { kind: 'repeated', response: claim.response }
  const key: ConversationKey = {
    tenant: incoming.who.tenant,
    conversation: incoming.where.conversation,
    person: incoming.who.id,
  }
  const stored = await tx.loadConversation(key)
  const state = stored ? readState(stored.state) : NEW_CONVERSATION
  const records = await readRecords(tx.records, incoming.who, recordsNeeded(parts, state, incoming))
  const turn = converse({ prepared: parts.prepared, newId: parts.newId, records }, state, incoming)
  if (turn.state !== state) await tx.saveConversation(key, JSON.stringify(turn.state), stored?.version, incoming.at)
  for (const effect of turn.effects) await carryOut(tx.records, parts.newId, effect)
  const response = await say(tx, parts, received, turn)
  if (response !== null) await tx.respond(received.key, response)
  return { kind: 'done', response }
}

/** Puts the replies into the outbox; what a pressed button gets back at once is returned. */
async function say(tx: StoreTransaction, parts: TurnParts, received: Received, turn: Turn): Promise<string | null> {
  let response: string | null = null
  for (const reply of turn.replies) {
    const inPlace = received.pressed !== undefined && replacesPressed(reply, received)
    if (received.invoke && response === null && (inPlace || reply.kind === 'hint')) {
      response = JSON.stringify(invokeResponse(reply))
    }
    if (reply.kind === 'hint') {
      if (!received.invoke) await enqueue(tx, parts, received, 'send', reply, null)
    } else if (inPlace) {
      // The response shows the new card to who pressed; the update shows it to everybody, also after a reload.
      await enqueue(tx, parts, received, 'update', reply, received.pressed)
    } else {
      await closeOlderCard(tx, parts, received, reply)
      await enqueue(tx, parts, received, 'send', reply, null)
    }
  }
  if (received.invoke && response === null) response = JSON.stringify(invokeResponse(undefined))
  return response
}

/** A card about the pressed record takes its place. */
function replacesPressed(reply: Reply, received: Received): boolean {
  if (reply.kind !== 'card' || received.incoming.what.kind !== 'action') return false
  const data = received.incoming.what.data
  const record = typeof data === 'object' && data !== null && 'record' in data ? data.record : undefined
  return reply.record !== undefined && record === reply.record
}

/** A record has one live card in a conversation: the older one says that it goes on below. */
async function closeOlderCard(tx: StoreTransaction, parts: TurnParts, received: Received, reply: Reply): Promise<void> {
  if (reply.kind !== 'card' || reply.record === undefined) return
  const { who, where } = received.incoming
  const older = await tx.shownCard(who.tenant, where.conversation, reply.record)
  if (older === undefined) return
  const stub: Reply = { kind: 'card', card: noticeCard('Continued below.'), summary: 'Continued below' }
  await enqueue(tx, parts, received, 'update', stub, older)
}

async function enqueue(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  kind: 'send' | 'update',
  reply: Reply,
  target: string | null,
): Promise<void> {
  const { who, where, at } = received.incoming
  await tx.enqueue({
    id: parts.newId(),
    tenant: who.tenant,
    conversation: where.conversation,
    reference: JSON.stringify(received.reference),
    kind,
    activity: JSON.stringify(activityOf(reply)),
    target,
    record: reply.kind === 'card' ? (reply.record ?? null) : null,
    due_at: at,
  })
}

/** State of another schema cannot be read; the conversation begins anew, records are untouched. */
function readState(json: string): ConversationState {
  const state = JSON.parse(json) as ConversationState
  return state.schema === 1 ? state : NEW_CONVERSATION
}
