import type { WorkloadId } from '../../playbook/model.ts'
import type { Entitlement } from '../entitlement/model.ts'

/** A customer all of whose entitlements the person may change. */
export interface NamedCustomer {
  readonly id: string
  readonly name: string
  /** Grows with every change of anything that is kept of it; a card of another version is stale. */
  readonly version: number
  readonly entitlements: readonly Entitlement[]
  /** Names of who is let into what its FMs share. */
  readonly keepers: readonly string[]
}

/** A workload that both customers have. */
export interface Joined {
  readonly workload: WorkloadId
  /** The one that stays the current one, and of which customer. */
  readonly newer: Entitlement
  readonly older: Entitlement
  /** The entitlement that both are then, and the id of whose owner does not stay it; null: the same, or nobody. */
  readonly id: string
  readonly formerOwner: string | null
}

/** Why two customers cannot be one without losing something. */
export type WhyNotMerged =
  | { readonly kind: 'tenant-ids'; readonly ids: readonly [string, string] }
  | { readonly kind: 'acm' | 'referral' | 'stakeholders' }
  | { readonly kind: 'plan'; readonly workload: string }
  | { readonly kind: 'owner'; readonly workload: string; readonly name: string }

/** A customer of whom others keep something that is not open to the person. */
export interface OfOthers {
  readonly id: string
  readonly name: string
  /** Names of who can let the person in. */
  readonly keepers: readonly string[]
  /** The workload of which nothing is open, where the rest is. */
  readonly workload: string | undefined
}

/** What was read for a turn about another name. */
export interface OtherName {
  /** The customers of the person who may be meant: one, or it is asked which; none is known. */
  readonly meant: readonly { readonly id: string; readonly name: string }[]
  /** The new name, as it will be written. */
  readonly name: string
  /** The one that is meant, when all of it is open to the person. */
  readonly customer?: NamedCustomer
  /** Another customer who is kept under the new name, likewise. */
  readonly into?: NamedCustomer
  /** With `into`: the workloads that both have, and what stands in the way. */
  readonly joined?: readonly Joined[]
  readonly obstacles?: readonly WhyNotMerged[]
  /** One of both is not. */
  readonly ofOthers?: OfOthers
}

/** Gives a customer another name, for everybody in the tenant. */
export interface RenameCustomer {
  readonly kind: 'renameCustomer'
  readonly tenant: string
  /** Its id. */
  readonly customer: string
  /** As it was called. */
  readonly from: string
  readonly name: string
  /** The version that the person saw. */
  readonly version: number
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Makes two customers one, for everybody in the tenant. */
export interface MergeCustomers {
  readonly kind: 'mergeCustomers'
  readonly tenant: string
  /** The id and the name of the one that is none any more. */
  readonly customer: string
  readonly from: string
  readonly into: string
  readonly name: string
  /** The versions that the person saw. */
  readonly version: number
  readonly intoVersion: number
  /** Who owned what is another's now: entitlements with the ids of people. */
  readonly formerOwners: readonly { readonly entitlement: string; readonly owner: string }[]
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
