/** How much is erased, by kind. */
export interface ErasureCounts {
  readonly entitlements: number
  readonly history: number
  /** Status cards in channels and group chats. */
  readonly postings: number
  /** Links that were shared with it. */
  readonly shared: number
  readonly acm: number
  /** Readiness and plans of workloads, and the stakeholder map. */
  readonly engagements: number
  /** Requests for partners, with consent and contact data. */
  readonly referrals: number
  /** Assessments that people have open or on their shelf, with the copies of what they kept. */
  readonly assessments: number
  /** Cards in chats that show it; they are replaced. */
  readonly cards: number
  /** Messages that wait to be sent. */
  readonly messages: number
}

/** What a turn about erasing has to read. */
export type ErasureNeed =
  /** `customer`: the key; `name`: as it was typed. */
  | { readonly kind: 'customer-erasure'; readonly customer: string; readonly name: string }
  | { readonly kind: 'own-data' }

/** What erasing a customer would take away, and whether the person may. */
export interface CustomerErasure {
  readonly customer: string
  /** As the records spell it. */
  readonly name: string
  /** Grows with every change of the customer's records; a confirmation of another version is stale. */
  readonly version: number
  readonly may: boolean
  /** Who owns entitlements of the customer besides the person; empty for who has no part in it. */
  readonly otherOwners: readonly string[]
  /** Administrators whose names are known. */
  readonly administrators: readonly string[]
  readonly counts: ErasureCounts
}

/** What is kept about the person, by kind. */
export interface OwnData {
  readonly conversations: number
  readonly entitlements: number
  readonly history: number
  readonly postings: number
  readonly shared: number
  readonly acm: number
  /** Requests for partners. */
  readonly referrals: number
  readonly places: number
  readonly settings: number
  /** Changes of readiness, plans and stakeholder maps. */
  readonly planning: number
  /** Links to files that were not used yet. */
  readonly files: number
  /** Grows with everything that the person does. */
  readonly version: number
}

/** Erases what is kept about a customer, for everybody in the tenant. */
export interface EraseCustomer {
  readonly kind: 'eraseCustomer'
  readonly tenant: string
  readonly customer: string
  /** The version that the person saw. */
  readonly version: number
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Erases what is kept about the person. */
export interface ForgetPerson {
  readonly kind: 'forgetPerson'
  readonly tenant: string
  readonly person: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
}
