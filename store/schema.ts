import type { ReferralTables } from './referral-schema.ts'

/** The tables, with the same types on SQLite and PostgreSQL: text, whole numbers, JSON as text, moments as ISO text. */
export interface Database extends ReferralTables {
  inbox: InboxTable
  conversation: ConversationTable
  customer: CustomerTable
  entitlement: EntitlementTable
  history: HistoryTable
  involvement: InvolvementTable
  outbox: OutboxTable
  shown_card: ShownCardTable
  place: PlaceTable
  place_use: PlaceUseTable
  posting: PostingTable
  person: PersonTable
  reminder_mark: ReminderMarkTable
  erasure: ErasureTable
  secret: SecretTable
  shared_resource: SharedResourceTable
  visitor: VisitorTable
  acm: AcmTable
  acm_log: AcmLogTable
  engagement: EngagementTable
  engagement_log: EngagementLogTable
  file_ticket: FileTicketTable
  instance: InstanceTable
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

/** A customer of a tenant's FMs. */
export interface CustomerTable {
  id: string
  /** The tenant of the FMs, as in every table; not the customer's own. */
  tenant: string
  name: string
  /** The name folded for comparison, see `playbook/customer-key.ts`; unique in the tenant. */
  name_key: string
  /** The customer's own Entra tenant. */
  customer_tenant_id: string | null
  created_at: string
  created_by: string
}

/** One customer's right to one workload, with its newest status. What it was before stands in `history`. */
export interface EntitlementTable {
  id: string
  tenant: string
  customer_id: string
  /** As `customer` has them, which never change: a list of ten thousand is read without asking for each customer. */
  customer_name: string
  customer_key: string
  workload: string
  seats: number | null
  /** YYYY-MM-DD. */
  due_date: string | null
  intent: string | null
  business_reason: string | null
  success_owner: string | null
  /** The FM; null when a file named one who has not used the bot yet. */
  owner_id: string | null
  owner_name: string | null
  /** The FM's name folded for comparison, as long as `owner_id` is not known. */
  owner_key: string | null
  /** Grows with every change; a change names the version it saw. */
  version: number
  status: string
  /** YYYY-MM-DD. */
  target_date: string | null
  /** YYYY-MM-DD. */
  unblock_date: string | null
  /** 1: the unblock date was said to be not known. */
  date_unknown: number
  attempts: string | null
  note: string
  /** The version that set the status. */
  status_version: number
  status_at: string
  status_by_name: string
  updated_at: string
  updated_by_id: string
  updated_by_name: string
}

/** What happened to entitlements. Append-only. */
export interface HistoryTable {
  id: string
  tenant: string
  entitlement_id: string
  kind: HistoryKind
  by_id: string
  by_name: string
  at: string
  /** The version of the entitlement that this made; one row for each. */
  version: number
  /** What differs from the version before: column → [before, after], as JSON. */
  changes: string
  /** The newest status and what was set with it, as this change left them. */
  status: string
  target_date: string | null
  unblock_date: string | null
  attempts: string | null
  note: string
  /** Of a status: what was recommended, how strongly, and why the FM chose otherwise. */
  recommended: string | null
  strength: string | null
  override_reason: string | null
  /** Answers by question id, as JSON. */
  answers: string | null
  /** The reasons of the status: words and answers, as JSON. Of an import: the row of the file. */
  evidence: string | null
  comment: string | null
  /** What the FM wrote that the customer said. */
  situation: string | null
  playbook_version: string | null
  /** Of a status that was assessed: how many questions were answered, and seconds from its beginning until it was kept. */
  questions: number | null
  seconds: number | null
}

/** Who has ever changed an entitlement: what `history` says, once for each person. */
export interface InvolvementTable {
  tenant: string
  person: string
  entitlement_id: string
}

/** `value`: a value-add discussion was held. `sme`: one was requested, assigned or unassigned. */
export type HistoryKind = 'status' | 'date' | 'comment' | 'note' | 'dibs' | 'import' | 'value' | 'sme'

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
  /** The customers that it is about, as `store/mentioned.ts` writes them; null: none. */
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
  /** As Teams shows it, when Teams said it. */
  name: string | null
  /** Of a channel: the name of its team. */
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
export interface PlaceUseTable {
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
  by_name: string
  at: string
}

/** Somebody who has written to the bot in a personal chat, and when they are reminded. */
export interface PersonTable {
  tenant: string
  person: string
  name: string
  /** IANA name, or an offset like +05:30 when the channel said no more. */
  time_zone: string
  /** 1: wants reminders. */
  reminders: number
  /** The hour of the digest in their time zone, 0 to 23. */
  hour: number
  /** The last day, in their time zone, on which a digest was due, YYYY-MM-DD; sent or, with nothing to say, not. */
  last_digest: string | null
  /** The moment of the next digest; null: none, because they are off or the bot is blocked. */
  next_digest_at: string | null
  /** The outbox row of the last digest, until the person writes again: tells whether Teams refused it. */
  digest_row: string | null
  /** 1: Teams refused the last digest, and the person has not written since. */
  blocked: number
}

/** What a person said about one reminder: looked at, or not before a day. */
export interface ReminderMarkTable {
  tenant: string
  person: string
  entitlement_id: string
  /** See `playbook/reminders.ts`. */
  reason: string
  /** The version of the entitlement that was looked at; a newer one makes `done_on` void. */
  version: number
  /** YYYY-MM-DD. */
  done_on: string | null
  /** YYYY-MM-DD: the first day on which it may come again. */
  snoozed_until: string | null
}

/** That something was erased: when, by whom, how much. What it was cannot be read from it. */
export interface ErasureTable {
  id: string
  tenant: string
  at: string
  /** `expired`: it was kept as long as it may be. */
  reason: 'request' | 'expired'
  by_id: string | null
  by_name: string | null
  /** Of the customer's key, with the salt of this database; null when no whole customer was erased. */
  hash: string | null
  /** What → how many, as JSON. */
  counts: string
}

/** Made with the database, and never shown. */
export interface SecretTable {
  name: 'erasure' | 'telemetry'
  value: string
}

/** Who opens the tab. */
export interface VisitorTable {
  tenant: string
  person: string
  /** The last time that the tab was in use. */
  seen_at: string
  /** When the visit before this one ended; null: there was none. */
  visit_before: string | null
  /** Saved views as JSON. */
  views: string
}

/** That a resource was shared with customers. What it is, the playbook says. */
export interface SharedResourceTable {
  tenant: string
  /** Of the card that it was shared with, and its place on it: a card shares once. */
  id: string
  /** Null: nobody said for which customer. */
  customer_id: string | null
  /** Id of the resource in the playbook. */
  resource: string
  /** The channel or group chat; null: by e-mail. */
  conversation: string | null
  by_id: string
  by_name: string
  at: string
}

/** The Adoption & Change Management conversation with a customer; one each. */
export interface AcmTable {
  id: string
  tenant: string
  customer_id: string
  /** Grows with every change; a change names the version it saw. */
  version: number
  /** What was ticked and written, as JSON; see `dialogs/acm-model.ts`. */
  state: string
  started_by_id: string
  started_by_name: string
  started_at: string
  updated_by_id: string
  updated_by_name: string
  updated_at: string
  /** Completed; null while it is open. */
  ended_by_id: string | null
  ended_by_name: string | null
  ended_at: string | null
}

/** Who ticked, answered and wrote what in a conversation. Append-only; one version may have several rows. */
export interface AcmLogTable {
  id: string
  tenant: string
  acm_id: string
  /** The version that it belongs to. */
  version: number
  kind: 'begin' | 'done' | 'not-applicable' | 'open' | 'answer' | 'text' | 'complete' | 'reopen'
  /** The item, question or text; null for the conversation as a whole. */
  item: string | null
  /** Remark, reason, answer or text. */
  text: string
  by_id: string
  by_name: string
  at: string
}

/** What is worked on with a customer: readiness and plan of an entitlement, or the map of the customer's stakeholders. */
export interface EngagementTable {
  id: string
  tenant: string
  kind: 'workload' | 'stakeholders'
  customer_id: string
  /** Null: it belongs to the customer as a whole. */
  entitlement_id: string | null
  /** Whose it is: the id of the entitlement or of the customer; one of a kind for each. */
  subject: string
  /** Grows with every change; a change names the version it saw. */
  version: number
  /** JSON, see `dialogs/engagement/bodies.ts`. */
  body: string
  updated_at: string
  updated_by_id: string
  updated_by_name: string
}

/** What happened to an engagement. Append-only. */
export interface EngagementLogTable {
  id: string
  tenant: string
  engagement_id: string
  /** The version that this made. */
  version: number
  /** In our own words, without text of people: "readiness: Project team". */
  what: string
  by_id: string
  by_name: string
  at: string
}

/** Lets who has the secret fetch one file, once; about a referral or an entitlement. */
export interface FileTicketTable {
  /** Hash of the secret. */
  id: string
  tenant: string
  /** To whom it was offered, and what they may see when they fetch it. */
  person: string
  /** The name of the file. */
  file: string
  referral_id: string | null
  entitlement_id: string | null
  expires_at: string
}

/** An instance of the service that is up. */
export interface InstanceTable {
  id: string
  /** When it last said so. */
  seen_at: string
}
