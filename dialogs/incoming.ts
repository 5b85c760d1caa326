import type { DayOrder } from '../playbook/dates/numeric-days.ts'

/** Who wrote or pressed, as the channel vouches for it. */
export interface Person {
  readonly tenant: string
  /** Entra object id; in the local Playground the channel's user id. */
  readonly id: string
  readonly name: string
  /**
   * A guest of the tenant. `presumed`: nobody could say who they are in that conversation, and what they want may be for
   * members only; `unchecked`: Teams does not say it at the moment, and never said it before.
   */
  readonly guest?: true | 'presumed' | 'unchecked'
}

/** Who a person is in a channel or group chat, as its roster says. `unknown`: it could not be read, or does not name them. */
export type Membership = 'member' | 'guest' | 'unknown'

/** What came in, freed of everything that is the channel's own. */
export interface Incoming {
  readonly who: Person
  readonly where: Where
  readonly what:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'action'; readonly data: unknown }
    | { readonly kind: 'installed' }
    | DroppedFile
    /** The bot was taken out of the conversation. */
    | { readonly kind: 'removed' }
  /** The moment, ISO 8601 in UTC. */
  readonly at: string
  /** The calendar day where the person is, YYYY-MM-DD. */
  readonly today: string
  /** The order of day and month in the person's language, when the client told it. */
  readonly dayOrder?: DayOrder
  /** Whom the text mentions, the bot left out; `id` is the channel's user id. */
  readonly mentioned?: readonly Pick<Person, 'id' | 'name'>[]
}

/** The conversation in which it came. */
export type Where =
  | { readonly kind: 'personal'; readonly conversation: string }
  | {
      readonly kind: 'group' | 'channel'
      /** Of a channel: with the thread. */
      readonly conversation: string
      /** Where cards are posted: of a channel, without the thread. */
      readonly place: string
      /** Who the person is there. */
      readonly membership: Membership
      /** People from outside the tenant read along, or nobody could say that none do. */
      readonly outsiders: boolean
    }

/** A file that somebody dropped into the chat. */
export interface DroppedFile {
  readonly kind: 'file'
  readonly name: string
  /** The ending of its name, without the dot; empty when there is none. */
  readonly type: string
  /** Where it can be fetched for a few minutes, without signing in. */
  readonly url: string
  /** What came of reading it; undefined where it was not: it is read for members, in personal chats. */
  readonly outcome?: FileOutcome
}

export type FileOutcome =
  | { readonly kind: 'unreadable'; readonly problem: string }
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly changed: number
      readonly unchanged: number
      /** The first of the rows that were not taken, with all that is wrong. */
      readonly bad: readonly { readonly line: number; readonly reason: string }[]
      /** How many were not taken. */
      readonly badRows: number
      /** Columns that were not read. */
      readonly ignored: readonly string[]
      /** Tenant ids of customers that took the place of others; undefined where none did. */
      readonly tenantIds?: readonly { readonly customer: string; readonly before: string; readonly after: string }[]
    }
