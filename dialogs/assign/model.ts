/**
 * Which entitlements: all that the person owns, those of a typed name, or what a card names by id. `parts` all stand in the
 * customer's key; of a list of ways to read a name the first that finds something counts.
 */
export type AssignScope =
  | { readonly kind: 'all' }
  | {
      readonly kind: 'named'
      readonly ways: readonly { readonly parts: readonly string[]; readonly workloads: readonly string[] }[]
    }
  | { readonly kind: 'customer'; readonly customer: string; readonly workloads: readonly string[] }
  | { readonly kind: 'entitlement'; readonly id: string }

/** What has to be read before entitlements are given to a colleague. */
export interface AssignNeed {
  readonly kind: 'assign'
  readonly scope: AssignScope
  /** To whom: by the name that was typed, the channel's id that was mentioned, or the id that was chosen. */
  readonly to: { readonly name?: string; readonly mentioned?: string; readonly id?: string }
}
