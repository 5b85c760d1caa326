import type { Closed } from '../access/model.ts'
import type { AcmRoute } from '../../playbook/acm/acm.ts'
import type { Recipient } from '../../playbook/referral/consent.ts'
import type { ServiceId } from '../../playbook/content/referral.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import type { Contact, Email } from '../../playbook/referral/email.ts'
import type { CloseReason, ReferralStatus } from '../../playbook/referral/json.ts'
import type { Purpose, RouteFacts, RouteId, Via } from '../../playbook/referral/model.ts'
import type { Entitlement } from '../records/model.ts'
import type { WithDays } from '../days-in-words.ts'
import type { ToldFacts } from './told-facts.ts'

/** A wish for a partner: the customer, and the purpose. */
export interface Wanted {
  readonly customer: string
  readonly purpose: Purpose
  /** Facts that decide the way, if the message has them. */
  readonly told?: ToldFacts | undefined
}

/** What a card offers to begin. */
export type Offered = Omit<Wanted, 'customer'>

/** A customer's request for a partner. Contains no contact data. */
export interface Referral {
  readonly id: string
  /** Grows with every change; a card of another version is stale. 0: not begun, nothing is stored. */
  readonly version: number
  readonly customer: string
  readonly status: ReferralStatus
  readonly facts: RouteFacts
  /** The name of the partner that is asked; null while only the way to one is known. */
  readonly partner: string | null
  /** Null until filled in. */
  readonly details: ReferralDetails | null
  /** Earlier sent requests without success, oldest first. */
  readonly attempts: readonly Attempt[]
  readonly feeTold: boolean
  readonly daysTold: boolean
  /** When the current request was sent; null if none is. ISO 8601, UTC. */
  readonly sentAt: string | null
  /** YYYY-MM-DD. */
  readonly callBy: string | null
  /** When the FM will be reminded; null if not, or if it is done. ISO 8601, UTC. */
  readonly remindAt: string | null
  /** The country whose holidays were counted, ISO 3166. */
  readonly country: string | null
  readonly closeReason: CloseReason | null
  readonly closeNote: string | null
  readonly closedAt: string | null
  /** The FM's name. */
  readonly owner: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface ReferralDetails {
  readonly service: ServiceId
  readonly specialty: string
  readonly location: string
  readonly language: string
  /** The customer's need, in their words. */
  readonly need: string
  /** YYYY-MM-DD; empty if not known. */
  readonly wantedBy: string
  readonly workloads: readonly WorkloadId[]
}

/** A sent request without success. */
export interface Attempt {
  readonly route: RouteId
  readonly via: Via
  readonly partner: string | null
  readonly sentAt: string
  readonly outcome: 'declined' | 'no-answer'
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** The customer's answer to the question for consent. */
export interface Consent {
  readonly kind: 'given' | 'refused' | 'withdrawn'
  readonly recipient: Recipient
  /** The FM. */
  readonly askedBy: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The words of the question. */
  readonly words: string
  readonly version: string
  /** What may be shared, in the words of the question, if consent was given; else what was asked for. */
  readonly data: readonly string[]
  /** The person who agreed; undefined if nobody did, if the name was erased, or if the turn does not show it. */
  readonly agreed: Agreed | undefined
}

export interface Agreed {
  readonly name: string
  readonly role: string
}

/** A message that may be about consent taken back, or about a partner's answer. */
export interface SaidOfConsent {
  /** Folded, as names are compared. */
  readonly text: string
  /** The key of the customer mentioned last. */
  readonly about?: string
  /** The message contains some customer's name. */
  readonly namesSomebody: boolean
  /** If it names nobody, only the customer mentioned last can be meant. */
  readonly aboutOnly?: true
  /** If it names several customers, the first is meant. */
  readonly first?: true
}

/** What must be read before a turn about referrals can be decided. */
export type ReferralNeed =
  /** The open requests of all customers that the person may see. */
  | { readonly kind: 'open'; readonly limit: number }
  /** Customers whose name contains all these parts; if there are none, those that `said` is about. */
  | { readonly kind: 'search'; readonly parts: readonly string[]; readonly said?: SaidOfConsent }
  /**
   * Customers that a message is about and whose consent is in force. `among`: those with an open request instead, or if
   * none has consent in force.
   */
  | { readonly kind: 'said'; readonly said: SaidOfConsent; readonly among?: 'open' | 'consented-or-open' }
  /** The customer with exactly this key. `kept`: this turn keeps a status of theirs, which gives the person access. */
  | { readonly kind: 'customer'; readonly key: string; readonly kept: boolean }
  | {
      readonly kind: 'referral'
      readonly id: string
      /** Also read contact data and who agreed. */
      readonly contact: boolean
    }

/** What was read; only what the person may see. */
export interface Referrals {
  /** Customers of others that were asked for. */
  readonly closed?: readonly Closed[]
  /** Customers found by a search. */
  readonly customers: readonly { readonly name: string; readonly key: string }[]
  /** If requested: the sent requests first, those whose call is due soonest first. */
  readonly open?: { readonly rows: readonly Referral[]; readonly total: number }
  /** The only customer that was found. */
  readonly customer?: string
  readonly referral?: Referral
  /** The way to a partner chosen in the customer's ACM conversation. */
  readonly chosenRoute?: AcmRoute
  /** The message that led here, understood as the partner's answer; it may be news of the status, or contain some. */
  readonly said?: string
  /** The customer's entitlements that the person may see. */
  readonly entitlements: readonly Entitlement[]
  readonly consents: readonly Consent[]
  /** Whether contact data, and an e-mail that the FM edited, are stored. */
  readonly hasContact: boolean
  readonly hasEmail: boolean
  /** `locked`: it cannot be decrypted. */
  readonly contact?: Contact | 'locked'
  /** The e-mail with the FM's changes. */
  readonly email?: Email
  /** The business days within which a partner must call. */
  readonly businessDays: number
  /** The days after closing until contact data is erased. */
  readonly contactDays: number
  /** The dates of a request for a place that is sent now. */
  readonly clock: (location: string) => SentClock
  /** The business days since the partner should have called; undefined until that day is over. */
  readonly over: (sent: Pick<SentClock, 'callBy' | 'country'>) => number | undefined
  /** As in `DialogEnv`: the e-mail contains days as well. */
  readonly dayOf?: WithDays['dayOf']
}

export interface SentClock {
  /** YYYY-MM-DD. */
  readonly callBy: string
  /** ISO 8601, UTC. */
  readonly remindAt: string
  /** YYYY-MM-DD. */
  readonly remindOn: string
  /** The country whose holidays were counted, ISO 3166. */
  readonly country: string
}

/** The next version of a referral, to be stored with the turn. */
export interface SaveReferral {
  readonly kind: 'saveReferral'
  readonly tenant: string
  /** The version before the change; 0 begins the request. */
  readonly seen: number
  readonly referral: Referral
  readonly byId: string
  readonly byName: string
  readonly at: string
  /** The customer's answer to the question for consent. */
  readonly consent?: { readonly id: string } & Consent
  readonly contact?: Contact | 'erase'
  readonly email?: Email | 'erase'
}

/** The part of a customer's referral that the ACM conversation may know. */
export interface PartnerRoute {
  readonly referral: string
  /** Null while questions about partners are open. */
  readonly route: RouteId | null
  /** Who is asked. */
  readonly via: Via | null
  readonly because: string | null
  readonly status: ReferralStatus
  /** Consent is in force, or was until the request was sent. */
  readonly consent: boolean
  /** The partner is the customer's own and does adoption and change management, or has accepted. */
  readonly doesAcm: boolean
  /** The account team was asked before, and declined or did not answer. */
  readonly afterAccountTeam: boolean
  /** The customer knows by when the partner calls. */
  readonly daysTold: boolean
  /** The FM's name, and the time of the last change (ISO 8601, UTC). */
  readonly by: string
  readonly at: string
}
