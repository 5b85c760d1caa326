import type { WorkloadId } from '../../playbook/model.ts'
import type { Assessment } from '../assessment/model.ts'

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
  | {
      readonly kind: 'customer-erasure'
      /** The key. */
      readonly customer: string
      /** As it was typed. */
      readonly name: string
      /** Its words can be a name by themselves, also of a customer whom nobody has assessed. */
      readonly isName: boolean
      /** It was chosen: customers whose name begins so are not meant. */
      readonly isExact: boolean
      /** The record of the card that asks for the erasure: it is not counted among the cards about the customer. */
      readonly question?: string
    }
  | { readonly kind: 'own-data' }

/**
 * Whose texts that have no customer yet are about it when they say its name: everybody's, where such a customer is known;
 * else the person's own, where the name can be nothing but a name; nobody's, where it is a word of any text.
 */
export type TextsMeant = 'everybody' | 'own' | 'none'

export type ErasureScope = 'all' | 'shared' | 'own'

/** What was found of a customer, for the person who may erase it. */
interface FoundOfCustomer {
  /** Of the entitlements. */
  readonly workloads: readonly WorkloadId[]
  /** The person's own. */
  readonly assessments: readonly Assessment[]
  /** How many assessments are other people's; what they say is theirs. */
  readonly ofOthers: number
}

/** What erasing a customer would take away, and whether the person may. */
export interface CustomerErasure {
  readonly customer: string
  /** As the records spell it. */
  readonly name: string
  /** Grows with every change of the customer's records; a confirmation of another version is stale. */
  readonly version: number
  readonly may: boolean
  /**
   * `all` of the customer; `shared`: the person's own entitlements and what is shared, because nobody else who is in owns
   * one; `own`: the person's own entitlements alone.
   */
  readonly scope: ErasureScope
  /** Entitlements of others that stay. */
  readonly stays: readonly { readonly workload: WorkloadId; readonly owner: string }[]
  /** Administrators whose names are known. */
  readonly administrators: readonly string[]
  readonly counts: ErasureCounts
  readonly texts: TextsMeant
  readonly found: FoundOfCustomer
  /** Customers of the person whose name begins so, where none is kept of exactly that name and none was chosen. */
  readonly longer: readonly string[]
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
