import type { AdoptionTables } from './adoption-schema.ts'
import type { ConversationTables } from './conversation-schema.ts'
import type { ReferralTables } from './referral-schema.ts'

/** The tables, with the same types on SQLite and PostgreSQL: text, whole numbers, JSON as text, moments as ISO text. */
export interface Database extends ConversationTables, AdoptionTables, ReferralTables {
  customer: CustomerTable
  entitlement: EntitlementTable
  history: HistoryTable
  involvement: InvolvementTable
  taken_out: TakenOutTable
  person: PersonTable
  reminder_mark: ReminderMarkTable
  erasure: ErasureTable
  secret: SecretTable
  visitor: VisitorTable
  file_ticket: FileTicketTable
  instance: InstanceTable
}

/** A customer of a tenant's FMs. */
export interface CustomerTable {
  id: string
  /** The tenant of the FMs, as in every table; not the customer's own. */
  tenant: string
  name: string
  /** The name folded for comparison, see `playbook/names/customer-key.ts`; unique in the tenant. */
  name_key: string
  /** The keys of names that it had before, as `store/customers/mentioned.ts` writes them; null: none. See `store/customers/former-names.ts`. */
  former_keys: string | null
  /** The ids of customers that were merged into it, written as the keys are; null: none. */
  former_ids: string | null
  /** The customer's own Entra tenant. */
  customer_tenant_id: string | null
  created_at: string
  created_by: string
}

/**
 * The `status_version` of an entitlement of which nothing is kept, because its first status was taken back: the row is only the
 * place of its history. It is nobody's, so that no list of a person has it; what asks for nobody's list leaves it out by this.
 */
export const NOTHING_KEPT = 0

/** One customer's right to one workload, with its newest status. What it was before stands in `history`. */
export interface EntitlementTable {
  id: string
  tenant: string
  customer_id: string
  /** As `customer` has them, see `store/customers/rename.ts`: a list of ten thousand is read without asking for each customer. */
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
  /**
   * 1: the owner is let into what the customer's FMs share, because they did not give it to themselves. Named with every
   * row: the default, 1, is for versions that do not know it.
   */
  owner_is_in: number
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
  /** The version that set the status; `NOTHING_KEPT`: the first one was taken back. */
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
  /** The reasons of the status: words and answers, as JSON. Of an import: the row of the file; of an owner that a person gave, see `store/records/history-row.ts`. */
  evidence: string | null
  comment: string | null
  /** What the FM wrote that the customer said. */
  situation: string | null
  playbook_version: string | null
  /** Of a status that was assessed: how many questions were answered, and seconds from its beginning until it was kept. */
  questions: number | null
  seconds: number | null
}

/** Who has ever changed an entitlement, once for each person, or was let into it by who sees it. */
interface InvolvementTable {
  tenant: string
  person: string
  entitlement_id: string
  /** 1: the person is let into what the customer's FMs share. */
  is_in: number
}

/** Somebody who was taken out of a customer, until somebody lets them in: what they change in a channel does not. */
interface TakenOutTable {
  tenant: string
  person: string
  customer_id: string
}

/** `value`: a value-add discussion was held. `sme`: one was requested, assigned or unassigned. */
type HistoryKind = 'status' | 'date' | 'comment' | 'note' | 'dibs' | 'import' | 'value' | 'sme'

/** Somebody who has written to the bot in a personal chat, and when they are reminded. */
export interface PersonTable {
  tenant: string
  person: string
  name: string
  /** IANA name, or an offset like +05:30 when the channel said no more. */
  time_zone: string
  /** 1: wants reminders. */
  reminders: number
  /** The time of the digest in their time zone: 0 to 23, and 0 to 59. */
  hour: number
  minute: number
  /** The last day, in their time zone, on which a digest was due, YYYY-MM-DD; sent or, with nothing to say, not. */
  last_digest: string | null
  /** The moment of the next digest; null: none, because they are off or the bot is blocked. */
  next_digest_at: string | null
  /** The outbox row of the last digest, until the person writes again: tells whether Teams refused it. */
  digest_row: string | null
  /** 1: Teams refused the last digest, and the person has not written since. */
  blocked: number
  /** What Teams said of them last, and when, within an hour; null: nothing yet. */
  membership: 'member' | 'guest' | null
  membership_at: string | null
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
interface SecretTable {
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
interface InstanceTable {
  id: string
  /** When it last said so. */
  seen_at: string
}
