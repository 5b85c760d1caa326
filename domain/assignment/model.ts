import type { Closed } from '../access/model.ts'
import type { Membership } from '../person.ts'

/** Somebody whom the bot knows in the tenant: they wrote to it, or are in a place where it is, too. */
export interface Colleague {
  /** Entra object id. */
  readonly id: string
  /** The channel's user id, as mentions have it, in lower case; undefined: no roster names them. */
  readonly channelId?: string
  readonly name: string
  /** Tells them from others of the name, where anybody knows it. */
  readonly address: string | undefined
  readonly membership: Membership
}

/** Entitlements of one customer that would go. */
export interface AssignedCustomer {
  /** Its id. */
  readonly customer: string
  readonly name: string
  /** Workload ids, each an entitlement. */
  readonly workloads: readonly string[]
}

/** What was read: what is asked for, as far as the person sees it, and who may be meant. */
export interface Assignment {
  /** What the person may give, by customer. */
  readonly customers: readonly AssignedCustomer[]
  /** The same one by one, with the version that is seen, and whether who gets it is let in with it. */
  readonly entitlements: readonly {
    readonly id: string
    readonly version: number
    readonly isIn: boolean
    /** Whose it is by id, also where a list gave it to a name that only one has. */
    readonly owner: string | null
  }[]
  /** All of it is the person's own, or nobody's. */
  readonly isOwn: boolean
  /** Owners of whom only a list's name is known: nobody can be let in for them. */
  readonly leaves: readonly string[]
  /** Changes when one of them does, or when there are others. */
  readonly stamp: string
  /** Who owns what the person sees and may not give, by name, and how many those are. */
  readonly others: { readonly owners: readonly string[]; readonly count: number }
  /** Of names that the text may mean, those of whom something is seen; several: it has to be asked. */
  readonly meant: readonly { readonly customer: string; readonly name: string }[]
  /** Who is called so, or was mentioned or chosen; without a name, nobody. */
  readonly called: readonly Candidate[]
  /** Members who may be chosen, by name, the person left out. */
  readonly known: readonly Colleague[]
  /** The customer of that name is kept by others, and the person sees nothing of it. */
  readonly closed?: Closed
}

/** Somebody who may get it. */
export interface Candidate extends Colleague {
  /** They have a chat with the bot, where they can be told. */
  readonly hasChat: boolean
}

/** Gives entitlements to another owner. */
export interface AssignEntitlements {
  readonly kind: 'assign'
  readonly tenant: string
  readonly entitlements: Assignment['entitlements']
  readonly customers: Assignment['customers']
  readonly to: { readonly id: string; readonly name: string }
  readonly byId: string
  readonly byName: string
  /** ISO 8601, UTC. */
  readonly at: string
}
