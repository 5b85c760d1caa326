import type { AdaptiveCard } from '../../cards/elements.ts'
import type { WithDays } from '../days-in-words.ts'
import type { AcmFacts, AcmState } from '../../playbook/acm/acm.ts'

/** The Adoption & Change Management conversation with one customer; of version 0 when it was never begun. */
export interface Acm extends WithDays {
  readonly id: string
  /** Grows with every change; a card of another version is stale. */
  readonly version: number
  readonly customerId: string
  readonly customer: string
  readonly state: AcmState
  /** Derived from the records now. */
  readonly facts: AcmFacts
  /** All that is kept of the customer is Duplicate/Invalid. */
  readonly isVoid?: true
  readonly changed: Author | undefined
  /** Who completed it, and when. */
  readonly ended: Author | undefined
}

interface Author {
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Customers with their conversations; only those of which the person owns or has changed an entitlement. */
export type AcmNeed =
  /** `key`: a customer's key or a part of it; empty for all. */
  | { readonly kind: 'acm-find'; readonly key: string; readonly limit: number }
  /** `list`: also so many of the person's own entitlements of the customer. */
  | { readonly kind: 'acm'; readonly customer: string; readonly list: number }

/** The open conversations first; among equals, the last changed first. */
export interface AcmRecords {
  readonly rows: readonly Acm[]
  readonly more: boolean
}

/** One entry of the append-only log. */
export interface AcmLogEntry {
  readonly kind: 'begin' | 'done' | 'not-applicable' | 'open' | 'answer' | 'text' | 'complete' | 'reopen'
  /** The item, question or text that changed. */
  readonly item: string | null
  /** Remark, reason, answer or text, as typed. */
  readonly text: string
}

/** Stores a change of a conversation, or begins it. */
export interface SaveAcm {
  readonly kind: 'saveAcm'
  readonly tenant: string
  readonly id: string
  readonly customer: string
  /** The version before the change; 0 begins the conversation. */
  readonly seen: number
  readonly state: AcmState
  /** Undefined: unchanged. */
  readonly ended: boolean | undefined
  readonly log: readonly AcmLogEntry[]
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * Posts the note where nobody from outside reads. If somebody from outside joins before it is sent, it is held back.
 */
export interface PostAcmNote {
  readonly kind: 'postAcmNote'
  readonly tenant: string
  readonly conversation: string
  readonly record: string
  readonly card: AdaptiveCard
  readonly byId: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export type AcmEffect = SaveAcm | PostAcmNote
