/** Requests for an adoption partner, with the consent to share contact data and that data. */
export interface ReferralTables {
  referral: ReferralTable
  consent: ConsentTable
  contact: ContactTable
}

/** A customer's request for a partner; at most one that is not closed. Holds no contact data. */
export interface ReferralTable {
  id: string
  tenant: string
  customer_id: string
  /** Grows with every change; a change names the version it saw. */
  version: number
  status: string
  /** The way that was decided, see `playbook/referral/route.ts`; null while questions are open. */
  route: string | null
  via: string | null
  route_because: string | null
  /** The partner that is asked, by name; null while only the way to one is known. */
  partner: string | null
  /** Answers to the questions about partners, as JSON. */
  facts: string
  /** What is requested, as JSON; null until it was filled in. */
  details: string | null
  /** What was sent before and did not come to anything, as JSON. */
  attempts: string
  /** 1: the customer was told that the services are for a fee. */
  fee_told: number
  /** 1: the customer was told by when the partner calls. */
  days_told: number
  sent_at: string | null
  /** YYYY-MM-DD. */
  call_by: string | null
  /** The moment of the reminder; null: none, or it was sent. */
  remind_at: string | null
  /** Whose holidays were counted, ISO 3166. */
  country: string | null
  close_reason: string | null
  close_note: string | null
  closed_at: string | null
  /** The FM; null when they wanted to be forgotten. */
  owner_id: string | null
  owner_name: string | null
  created_at: string
  updated_at: string
  updated_by_id: string
  updated_by_name: string
}

/** That a customer agreed, refused, or took it back. Append-only; of old ones `agreed` is erased. */
export interface ConsentTable {
  id: string
  tenant: string
  referral_id: string
  /** A consent to less than was asked stands as `refused`, with `agreed_data`: so releases before it take it. */
  kind: 'given' | 'refused' | 'withdrawn'
  /** Name and role of who agreed, encrypted; null when nobody did, or it was erased. */
  agreed: string | null
  /** The key of `agreed`. */
  key_id: string | null
  asked_by_id: string
  asked_by_name: string
  at: string
  /** What was asked, word for word. */
  words: string
  words_version: string
  /** Which data was asked for, as JSON. */
  data: string
  /** What they agreed to of it, as JSON, where it is less; else null. */
  agreed_data: string | null
  /** To whom. */
  via: string
  partner: string | null
  how: 'verbal'
}

/** Contact data of a referral, encrypted; there only while consent is in force for exactly whom the request goes to. */
export interface ContactTable {
  tenant: string
  referral_id: string
  /** `email`: the request as the FM edited it. */
  kind: ContactKind
  key_id: string
  sealed: string
  at: string
  /** Who edited the e-mail; null of a contact, whose data is the customer's. */
  by_id: string | null
}

export type ContactKind = 'contact' | 'email'
