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

/**
 * Whose texts that have no customer yet are about it when they say its name: everybody's, where such a customer is known;
 * else the person's own, where the name can be nothing but a name; nobody's, where it is a word of any text.
 */
export type TextsMeant = 'everybody' | 'own' | 'none'

export type ErasureScope = 'all' | 'shared' | 'own'

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
  readonly texts: TextsMeant
  readonly scope: ErasureScope
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

/** What erasing a customer would take away, and whether the person may. */
export interface ErasableCustomer {
  /** The key. */
  readonly customer: string
  /** Grows with every change of the customer's records; a confirmation of another version is stale. */
  readonly version: number
  readonly may: boolean
  /**
   * `all` of the customer; `shared`: the person's own entitlements and what is shared, because nobody else who is in owns
   * one; `own`: the person's own entitlements alone.
   */
  readonly scope: ErasureScope
  readonly counts: ErasureCounts
  readonly texts: TextsMeant
}
