import { z } from 'zod'
import { NEW_CONVERSATION, type ConversationState, type Turn } from '../dialogs/model.ts'
import type { Incoming } from '../dialogs/incoming.ts'
import { jsonColumn, StoredDataError } from '../store/engine/json.ts'
import type { ConversationKey, StoreTransaction } from '../store/store.ts'

/** The stored state of one person in one conversation. */
export interface Conversation {
  readonly key: ConversationKey
  readonly state: ConversationState
  /** The version of the stored state; undefined if nothing is stored yet. */
  readonly version: number | undefined
}

/** @throws StoredDataError if the stored state cannot be read */
export function loadConversation(tx: StoreTransaction, incoming: Incoming): Promise<Conversation> {
  return load(tx, incoming, readState)
}

/** The same, but a state that cannot be read is as if there were none. It must not be saved: what is stored would be lost. */
export function loadAnyway(tx: StoreTransaction, incoming: Incoming): Promise<Conversation> {
  return load(tx, incoming, (json) => readableState(json) ?? NEW_CONVERSATION)
}

async function load(
  tx: StoreTransaction,
  { who, where }: Incoming,
  read: (json: string) => ConversationState,
): Promise<Conversation> {
  const key = { tenant: who.tenant, conversation: where.conversation, person: who.id }
  const stored = await tx.loadConversation(key)
  return { key, state: stored ? read(stored.state) : NEW_CONVERSATION, version: stored?.version }
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

const text = z.string()
const named = z.looseObject({ customer: text })
const record = z.looseObject({ customer: text, workload: text, status: text })
/** What this version needs of a state; what it or another version added besides is read along. */
const current = z.looseObject({
  schema: z.literal(1),
  welcomed: z.boolean(),
  assessments: z.array(
    z.looseObject({
      id: text,
      version: z.number(),
      text,
      customer: text.exactOptional(),
      workload: text.exactOptional(),
      asked: z.array(text),
      answers: z.record(text, z.unknown()),
      view: z.looseObject({ kind: text }),
      draft: z.looseObject({}),
      alsoNamed: z.array(z.looseObject({ text })).exactOptional(),
      kept: record.exactOptional(),
      correcting: record.exactOptional(),
    }),
  ),
  edited: z.looseObject({ entitlement: text, version: z.number() }).exactOptional(),
  opened: z.looseObject({ subject: named }).exactOptional(),
  form: named.exactOptional(),
  named: text.exactOptional(),
  asking: named.exactOptional(),
  shownSince: named.exactOptional(),
  consentTold: named.exactOptional(),
  setAside: z.array(z.looseObject({ id: text, text })).exactOptional(),
  whose: z.looseObject({ text, among: z.array(text) }).exactOptional(),
})
/** Of another schema: this version cannot know what it holds. */
const ofAnother = z.looseObject({ schema: z.number().refine((schema) => schema !== 1) }).transform(() => undefined)

const column = jsonColumn<ConversationState | undefined>(
  'conversation',
  z.union([current, ofAnother]) as unknown as z.ZodType<ConversationState | undefined>,
)

/**
 * Reads a state. With a state of another schema the conversation starts again; records do not change.
 * @throws StoredDataError if it is damaged
 */
export function readState(json: string): ConversationState {
  return column.read(json) ?? NEW_CONVERSATION
}

/** Reads a state for what goes over everybody's; undefined if this version cannot read it, whatever is wrong with it. */
export function readableState(json: string): ConversationState | undefined {
  try {
    return column.read(json)
  } catch (error) {
    if (error instanceof StoredDataError) return undefined
    throw error
  }
}
