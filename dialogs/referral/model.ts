import type { Referral, Consent, SentClock } from '../../domain/referral/model.ts'

import type { Closed } from '../../domain/access/model.ts'
import type { AcmRoute } from '../../playbook/acm/acm.ts'

import type { Contact, Email } from '../../playbook/referral/email.ts'

import type { Purpose } from '../../playbook/referral/model.ts'
import type { Entitlement } from '../../domain/entitlement/model.ts'
import type { WithDays } from '../../domain/days-in-words.ts'
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
  /** What was told of this customer's consent before the request asked for it. */
  readonly consentTold?: string
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
