import type { HistoryEntry, ListFilter } from '../records/model.ts'

/** What turns about resources and value-add discussions have to read. */
export type ResourceNeed =
  /**
   * What a card that shares needs: whether it has shared already, and the customer, if it names one that the person may
   * see.
   */
  | { readonly kind: 'sharing'; readonly card: string; readonly customer: string }
  /** What was shared with a customer, by name in any spelling; nothing of customers that the person may not see. */
  | { readonly kind: 'resources-shared'; readonly customer: string }
  /** Entitlements to discuss; of the only one found, or the one named by id, how the discussion stands. */
  | { readonly kind: 'value-add'; readonly filters: readonly ListFilter[]; readonly limit: number }
  | { readonly kind: 'value-add-of'; readonly id: string }

/** A customer's name as it was asked for, and the customer, when there is one that the person may see. */
export interface Sharing {
  readonly asked: string
  readonly customer: { readonly id: string; readonly name: string } | undefined
  readonly isDone: boolean
}

/** That a resource was shared with a customer. */
export interface SharedResource {
  /** Its id in the playbook. */
  readonly resource: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** The channel or group chat; null: by e-mail. */
  readonly conversation: string | null
}

/** A change, as far as its words matter. */
type Noted = Pick<HistoryEntry, 'by' | 'at' | 'version' | 'comment'>

/** How the value-add discussion of an entitlement stands: its newest changes of each kind. */
export interface ValueAdd {
  readonly held: Noted | undefined
  readonly sme: Noted | undefined
  /** The version of the newest change of status, date or DIBS. */
  readonly changedIn: number
}

/** Shares resources with people outside: they are noted and, where a place is named, posted there. */
export interface ShareResources {
  readonly kind: 'shareResources'
  readonly tenant: string
  /** The card that shares; it does so once. */
  readonly card: string
  /** Ids in the playbook, customer-ready ones only. */
  readonly resources: readonly string[]
  /** Id of the customer's record. */
  readonly customer: string | null
  /** Null: by e-mail. */
  readonly conversation: string | null
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
