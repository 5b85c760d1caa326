import type { Acm, SaveAcm } from '../../domain/acm/model.ts'
import type { AdaptiveCard } from '../../cards/elements.ts'

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
