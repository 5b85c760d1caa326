/** The tables, with the same types on SQLite and PostgreSQL: text, whole numbers, JSON as text, moments as ISO text. */
export interface Database {
  inbox: InboxTable
  conversation: ConversationTable
  status_record: StatusRecordTable
  outbox: OutboxTable
  shown_card: ShownCardTable
}

/** Activities that were handled. A redelivered one finds its row and has no second effect. */
export interface InboxTable {
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

/** Statuses that were kept. Append-only. */
export interface StatusRecordTable {
  id: string
  tenant: string
  customer: string
  /** The customer's name folded for comparison. */
  customer_key: string
  workload: string
  status: string
  recommended: string
  override_reason: string | null
  note: string
  target_date: string | null
  unblock_date: string | null
  attempts: string | null
  situation: string
  answers: string
  playbook_version: string
  by_id: string
  by_name: string
  at: string
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
  /** The record whose card this is; its activity id is remembered once sent. */
  record: string | null
  attempts: number
  /** Not before this moment. */
  due_at: string
  /** Why the last attempt failed; a code, never text of people. */
  last_error: string | null
  /** Set when it will not be tried again. */
  failed: number
}

/** The activity that shows the newest card of a record in a conversation. */
export interface ShownCardTable {
  tenant: string
  conversation: string
  record: string
  activity_id: string
}
