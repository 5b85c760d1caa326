import type { NewOutboxRow, StoreTransaction } from '../../store/store.ts'
import { activityJson, textMessage, type Drawn } from '../channel/say.ts'
import type { Outgoing } from './outgoing.ts'
import { referenceOf } from '../channel/reference.ts'

/** A person's own chat with the bot. */
export interface Chat {
  readonly tenant: string
  readonly conversation: string
  /** JSON of a conversation reference. */
  readonly reference: string
}

/** A card of its own for a person's chat, as a row of the outbox; nobody pressed for it there. */
export function cardInChat(
  chat: Chat,
  id: string,
  card: Drawn,
  record: string | null,
  at: string,
): Omit<NewOutboxRow, 'customers' | 'trace'> {
  return rowFor(chat, id, activityJson(card, referenceOf(chat), null), record, at)
}

/** Tells somebody other than who acted, in their own chat; nobody, where the bot has no chat with them. */
export async function tellInChat(
  tx: StoreTransaction,
  newId: () => string,
  outgoing: Outgoing,
  {
    tenant,
    person,
    text,
    at,
  }: { readonly tenant: string; readonly person: string; readonly text: string; readonly at: string },
): Promise<void> {
  const chat = await tx.places.personalChat(tenant, person)
  if (chat) await outgoing.put(rowFor(chat, newId(), textMessage(referenceOf(chat), text), null, at))
}

function rowFor(
  { tenant, conversation, reference }: Chat,
  id: string,
  activity: string,
  record: string | null,
  at: string,
): Omit<NewOutboxRow, 'customers' | 'trace'> {
  return { id, tenant, conversation, reference, kind: 'send', activity, target: null, record, due_at: at }
}
