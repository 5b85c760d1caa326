import type { ListFilter } from '../../domain/entitlement/model.ts'

/** What turns about resources and value-add discussions must read. */
export type ResourceNeed =
  /** For a card that shares: whether it has shared already, and its customer, if the person may see that one. */
  | { readonly kind: 'sharing'; readonly card: string; readonly customer: string }
  /** What was shared with a customer, by name in any spelling; nothing if the person may not see the customer. */
  | { readonly kind: 'resources-shared'; readonly customer: string }
  /** Entitlements to discuss. If exactly one is found, or one is given by id, also its discussion. */
  | { readonly kind: 'value-add'; readonly filters: readonly ListFilter[]; readonly limit: number }
  | { readonly kind: 'value-add-of'; readonly id: string }

/** The name that was asked for, and the customer, if there is one that the person may see. */
export interface Sharing {
  readonly asked: string
  readonly customer: { readonly id: string; readonly name: string } | undefined
  readonly isDone: boolean
}

/** A resource that was shared with a customer. */
export interface SharedResource {
  /** Its id in the playbook. */
  readonly resource: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The channel or group chat; null if by e-mail. */
  readonly conversation: string | null
}

/** Notes that resources were shared with people outside and, if a place is given, posts them there. */
export interface ShareResources {
  readonly kind: 'shareResources'
  readonly tenant: string
  /** The card that shares; it can do so once. */
  readonly card: string
  /** Ids in the playbook, customer-ready ones only. */
  readonly resources: readonly string[]
  /** Id of the customer's record. */
  readonly customer: string | null
  /** Null if by e-mail. */
  readonly conversation: string | null
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
