import { converse } from '../dialogs/converse.ts'
import { NEW_CONVERSATION, type ConversationState, type Reply, type Turn } from '../dialogs/model.ts'
import { recordsNeeded } from '../dialogs/records-needed.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { isPassing } from '../store/faults.ts'
import {
  VersionConflict,
  type ConversationKey,
  type OutboxRow,
  type Schedule,
  type Store,
  type StoreTransaction,
} from '../store/store.ts'
import { carryOut, readRecords } from './records.ts'
import { activityJson, draw, invokeResponse, type Drawn } from './say.ts'
import type { Received } from './teams.ts'

/** How often a turn is done again when another turn of the same conversation was faster. */
const MAX_TRIES = 10
const FIRST_PAUSE_MS = 5

export interface TurnParts {
  readonly prepared: PreparedPlaybook
  readonly store: Store
  readonly newId: () => string
  /** Decides which messages are taken for sending with the commit. */
  readonly schedule: Schedule
}

export interface TurnOutcome {
  /** `repeated`: handled before; `response` is the answer an invoke got then. */
  readonly kind: 'done' | 'repeated'
  /** What an invoke is answered with, as JSON. */
  readonly response: string | null
  /** Messages that this instance took with the commit and now sends. */
  readonly taken: readonly OutboxRow[]
  /** True when messages wait that were not taken. */
  readonly waiting: boolean
}

/**
 * Runs one turn: everything it remembers, keeps and says is one transaction together with the activity's id. When
 * this returns, nothing can be lost; sending is the outbox's work.
 */
export async function runTurn(parts: TurnParts, received: Received): Promise<TurnOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await parts.store.transaction((tx) => turnIn(tx, parts, received))
    } catch (error) {
      if (!(error instanceof VersionConflict || isPassing(error)) || attempt >= MAX_TRIES) throw error
      // With the same pause for all, those who met once would meet again.
      const pause = Math.random() * FIRST_PAUSE_MS * 2 ** Math.min(attempt, 6)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}

async function turnIn(tx: StoreTransaction, parts: TurnParts, received: Received): Promise<TurnOutcome> {
  const { incoming } = received
  const claim = await tx.claim(received.key, incoming.at)
  if (!claim.claimed) return { kind: 'repeated', response: claim.response, taken: [], waiting: false }
  const key: ConversationKey = {
    tenant: incoming.who.tenant,
    conversation: incoming.where.conversation,
    person: incoming.who.id,
  }
  const stored = await tx.loadConversation(key)
  const state = stored ? readState(stored.state) : NEW_CONVERSATION
  const records = await readRecords(tx.records, incoming.who, incoming.where, recordsNeeded(parts, state, incoming))
  const turn = converse({ prepared: parts.prepared, newId: parts.newId, records }, state, incoming)
  if (turn.state !== state) await tx.saveConversation(key, JSON.stringify(turn.state), stored?.version, incoming.at)
  for (const effect of turn.effects) await carryOut(tx.records, parts.newId, effect)
  const said = await say(tx, parts, received, turn)
  if (said.response !== null) await tx.respond(received.key, said.response)
  return { kind: 'done', ...said }
}

/** Puts the replies into the outbox; what a pressed button gets back at once is returned. */
async function say(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  turn: Turn,
): Promise<Pick<TurnOutcome, 'response' | 'taken' | 'waiting'>> {
  let response: string | null = null
  let waiting = false
  const taken: OutboxRow[] = []
  const put = async (drawn: Drawn, target: string | null): Promise<void> => {
    const row = await enqueue(tx, parts, received, drawn, target)
    if (row) taken.push(row)
    else waiting = true
  }
  for (const reply of turn.replies) {
    const drawn = draw(reply)
    const target = replacesPressed(reply, received) ? (received.pressed ?? null) : null
    if (received.invoke && response === null && (target !== null || reply.kind === 'hint'))
      response = invokeResponse(drawn)
    if (reply.kind === 'hint' && received.invoke) continue
    // The response shows the new card to who pressed; the update shows it to everybody, also after a reload.
    await put(drawn, target)
  }
  if (received.invoke && response === null) response = invokeResponse(undefined)
  return { response, taken, waiting }
}

/** A card about the pressed record takes its place. */
function replacesPressed(reply: Reply, received: Received): boolean {
  if (reply.kind !== 'card' || received.incoming.what.kind !== 'action') return false
  const data = received.incoming.what.data
  const record = typeof data === 'object' && data !== null && 'record' in data ? data.record : undefined
  return reply.record !== undefined && record === reply.record
}

function enqueue(
  tx: StoreTransaction,
  parts: TurnParts,
  received: Received,
  drawn: Drawn,
  target: string | null,
): Promise<OutboxRow | undefined> {
  const { who, where, at } = received.incoming
  return tx.enqueue(
    {
      id: parts.newId(),
      tenant: who.tenant,
      conversation: where.conversation,
      reference: JSON.stringify(received.reference),
      kind: target === null ? 'send' : 'update',
      activity: activityJson(drawn, received.reference, target),
      target,
      record: drawn.kind === 'card' ? drawn.record : null,
      due_at: at,
    },
    parts.schedule,
  )
}

/** State of another schema cannot be read; the conversation begins anew, records are untouched. */
function readState(json: string): ConversationState {
  const state = JSON.parse(json) as ConversationState
  return state.schema === 1 ? state : NEW_CONVERSATION
}
