/** The person who wrote or pressed; the channel vouches for it. */
export interface Person {
  readonly tenant: string
  /** Entra object id; in the local Playground the channel's user id. */
  readonly id: string
  readonly name: string
  /**
   * Set for a guest of the tenant. `presumed`: the conversation's roster does not say who they are, and the request may
   * be for members only. `unchecked`: Teams does not say it at the moment and never did before.
   */
  readonly guest?: true | 'presumed' | 'unchecked'
}

/**
 * A person's role in a channel or group chat, from its roster. `unknown`: the roster could not be read or does not list
 * them.
 */
export type Membership = 'member' | 'guest' | 'unknown'
