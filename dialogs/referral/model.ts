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

/** For whom a partner is wanted, and what for. */
export interface Wanted {
  readonly customer: string
  readonly purpose: Purpose
  /** What decides the way, where it was told with the wish. */
  readonly told?: ToldFacts | undefined
}

/** A customer's request for a partner. Holds no contact data. */
export interface Referral {
  readonly id: string
  /** Grows with every change; a card of another version is stale. 0: nobody has begun it, and nothing of it is kept. */
  readonly version: number
  readonly customer: string
  readonly status: ReferralStatus
  readonly facts: RouteFacts
  /** The partner that is asked, by name; null while only the way to one is known. */
  readonly partner: string | null
  /** Null until it was filled in. */
  readonly details: ReferralDetails | null
  /** What was sent before and came to nothing, oldest first. */
  readonly attempts: readonly Attempt[]
  readonly feeTold: boolean
  readonly daysTold: boolean
  /** The request that is out now. ISO 8601, UTC. */
  readonly sentAt: string | null
  /** YYYY-MM-DD. */
  readonly callBy: string | null
  /** When the FM is reminded; null: not, or it was done. ISO 8601, UTC. */
  readonly remindAt: string | null
  /** Whose holidays were counted, ISO 3166. */
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
  /** What the customer needs, in their words. */
  readonly need: string
  /** YYYY-MM-DD; empty when it was not said. */
  readonly wantedBy: string
  readonly workloads: readonly WorkloadId[]
}

/** A request that came to nothing. */
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

/** That a customer was asked, and what they said. */
export interface Consent {
  readonly kind: 'given' | 'refused' | 'withdrawn'
  readonly recipient: Recipient
  /** The FM. */
  readonly askedBy: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** What was asked, word for word. */
  readonly words: string
  readonly version: string
  readonly data: readonly string[]
  /** Who agreed; undefined when nobody did, it was erased, or the turn does not show it. */
  readonly agreed: Agreed | undefined
}

export interface Agreed {
  readonly name: string
  readonly role: string
}

/** A message that may be about consent that is taken back, or about what a partner answered. */
export interface SaidOfConsent {
  /** Folded, as names are compared. */
  readonly text: string
  /** The key of the customer who was spoken of last. */
  readonly about?: string
  /** A name of some customer stands in it. */
  readonly namesSomebody: boolean
  /** Where it names nobody, nobody else than the customer who was spoken of is meant. */
  readonly aboutOnly?: true
  /** Of several customers that are named the first is meant. */
  readonly first?: true
}

/** What has to be read before a turn about referrals can be decided. */
export type ReferralNeed =
  /** The open ones of all customers that the person may see. */
  | { readonly kind: 'open'; readonly limit: number }
  /** Customers whose name has all these parts; where nobody has, those of whom `said` is. */
  | { readonly kind: 'search'; readonly parts: readonly string[]; readonly said?: SaidOfConsent }
  /**
   * Customers whose consent is in force and of whom a message is. `among`: those whose request is open instead, or where
   * consent of none of them is in force.
   */
  | { readonly kind: 'said'; readonly said: SaidOfConsent; readonly among?: 'open' | 'consented-or-open' }
  /** The customer of exactly this key; `kept`: a status of theirs is kept with this turn, so that the person may. */
  | { readonly kind: 'customer'; readonly key: string; readonly kept: boolean }
  | {
      readonly kind: 'referral'
      readonly id: string
      /** Contact data and who agreed are needed as well. */
      readonly contact: boolean
    }

/** What was read; nothing that the person may not see. */
export interface Referrals {
  /** Customers of others that were asked for. */
  readonly closed?: readonly Closed[]
  /** Customers that were found by a search. */
  readonly customers: readonly { readonly name: string; readonly key: string }[]
  /** When it was asked for: the sent ones first, who is to call soonest before. */
  readonly open?: { readonly rows: readonly Referral[]; readonly total: number }
  /** The one customer it is about. */
  readonly customer?: string
  readonly referral?: Referral
  /** The way to a partner that was chosen in the customer's ACM conversation. */
  readonly chosenRoute?: AcmRoute
  /** The message by which somebody came to it, taken for the partner's answer; it may be news of the status, or hold some. */
  readonly said?: string
  /** The customer's entitlements that the person may see. */
  readonly entitlements: readonly Entitlement[]
  readonly consents: readonly Consent[]
  /** Contact data is kept, and an e-mail that the FM edited. */
  readonly hasContact: boolean
  readonly hasEmail: boolean
  /** `locked`: it cannot be opened. */
  readonly contact?: Contact | 'locked'
  /** The e-mail as the FM edited it. */
  readonly email?: Email
  /** Within so many business days a partner is to call. */
  readonly businessDays: number
  /** Days after closing after which contact data is erased. */
  readonly contactDays: number
  /** What the clock says when a request for a place is sent now. */
  readonly clock: (location: string) => SentClock
  /** How many business days have passed since the partner was to call; undefined while that day has not passed. */
  readonly over: (sent: Pick<SentClock, 'callBy' | 'country'>) => number | undefined
  /** As that of `DialogEnv`: days that are told here stand in the e-mail as well. */
  readonly dayOf?: WithDays['dayOf']
}

export interface SentClock {
  /** YYYY-MM-DD. */
  readonly callBy: string
  /** ISO 8601, UTC. */
  readonly remindAt: string
  /** YYYY-MM-DD. */
  readonly remindOn: string
  /** Whose holidays were counted, ISO 3166. */
  readonly country: string
}

/** The next version of a referral, to be kept with the turn. */
export interface SaveReferral {
  readonly kind: 'saveReferral'
  readonly tenant: string
  /** The version that it follows; 0 begins it. */
  readonly seen: number
  readonly referral: Referral
  readonly byId: string
  readonly byName: string
  readonly at: string
  /** What the customer said. */
  readonly consent?: { readonly id: string } & Consent
  readonly contact?: Contact | 'erase'
  readonly email?: Email | 'erase'
}

/** What the ACM conversation may know of a customer's referral. */
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
  /** Whoever is asked is the customer's own partner, and does adoption and change management, or has accepted. */
  readonly doesAcm: boolean
  /** The account team was asked, and declined or did not answer. */
  readonly afterAccountTeam: boolean
  /** The customer was told by when the partner calls. */
  readonly daysTold: boolean
  /** The FM's name, and when it was changed last (ISO 8601, UTC). */
  readonly by: string
  readonly at: string
}
