/** Conversations: what came in, what is remembered, what is to be sent, what is shown where. */
export interface ConversationTables {
  inbox: InboxTable
  conversation: ConversationTable
  outbox: OutboxTable
  shown_card: ShownCardTable
  place: PlaceTable
  place_use: PlaceUseTable
  posting: PostingTable
}

/** Activities that were handled. A redelivered one finds its row and has no second effect. */
interface InboxTable {
  /** Hash of tenant, conversation and activity id. */
  id: string
  /** The answer to an invoke, as JSON, so that a redelivered invoke gets the same one. */
  response: string | null
  received_at: string
}

/** What is remembered of one person in one conversation. */
export interface ConversationTable {
  tenant: string
  conversation: string
  person: string
  /** Grows with every change; an update names the version it saw. */
  version: number
  state: string
  updated_at: string
}

/** What has to be sent. Rows are written with the turn and deleted once the channel has taken them. */
export interface OutboxTable {
  /** Sorts in the order of writing. */
  id: string
  tenant: string
  conversation: string
  /** Conversation reference as JSON: where and through which service URL. */
  reference: string
  /** `send`: a new activity. `update`: replaces the activity `target`. */
  kind: 'send' | 'update'
  activity: string
  target: string | null
  /** The activity instead, where people from outside the tenant read along when it is sent; null: no difference. */
  shareable: string | null
  /** The record whose card this is; its activity id is remembered once sent. */
  record: string | null
  attempts: number
  /** Not before this moment. While an instance sends the row: until when it is out of the others' reach. */
  due_at: string
  /**
   * 1 from before its sending begins until its end is noted: one that is due and begun may have been sent before. 2: what
   * it said was erased meanwhile; `activity` is what takes its place.
   */
  begun: number
  /** Why the last attempt failed; a code, never text of people. */
  last_error: string | null
  /** 1 when it will not be tried again. */
  failed: number
  /** Conversation reference as JSON: who is told when it cannot be sent; null: nobody but the log. */
  requester: string | null
  /** The customers that it is about, as `store/customers/mentioned.ts` writes them; null: none. */
  customers: string | null
  /** The turn that said it, as W3C traceparent: sending is told as a part of it. */
  trace: string | null
}

/** The activity that shows the newest card of a record in a conversation. */
export interface ShownCardTable {
  tenant: string
  conversation: string
  record: string
  activity_id: string
  shown_at: string
  /** The customers on the card, as in the outbox. */
  customers: string | null
  /** Conversation reference as JSON, so that the card can be replaced; null on cards of older versions. */
  reference: string | null
}

/** A conversation that the bot takes part in, and can write to unasked. */
export interface PlaceTable {
  tenant: string
  /** Of a channel: the channel itself, not one of its threads. */
  conversation: string
  kind: 'personal' | 'group' | 'channel'
  /** As Teams shows it, when Teams said it; empty when it named an erased customer. */
  name: string | null
  /** Of a channel: the name of its team, likewise. */
  team: string | null
  /** Of a channel: Teams' id of its team. */
  team_id: string | null
  /** Of a personal chat: the person. */
  person: string | null
  /** Conversation reference as JSON. */
  reference: string
  /** 0: the bot was taken out. */
  installed: number
  updated_at: string
}

/** When a person last posted to a place. */
interface PlaceUseTable {
  tenant: string
  person: string
  conversation: string
  used_at: string
}

/** An entitlement whose status card stands in a channel or group chat; who is there may act on it. */
export interface PostingTable {
  tenant: string
  conversation: string
  entitlement_id: string
  by_id: string
  /** As the channel called them; of whom a list named, as the list does (`store/messages/keep-posting.ts`). */
  by_name: string
  at: string
}
