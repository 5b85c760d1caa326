import type { Membership, Person } from '../domain/person.ts'
import type { DayOrder } from '../playbook/dates/numeric-days.ts'

/** An incoming activity without anything that is special to the channel. */
export interface Incoming {
  readonly who: Person
  readonly where: Where
  readonly what:
    | { readonly kind: 'text'; readonly text: string }
    /** `outcome`: of the list that the button reads in. */
    | { readonly kind: 'action'; readonly data: unknown; readonly outcome?: FileOutcome }
    | { readonly kind: 'installed' }
    | DroppedFile
    | PastedList
    /** The bot was taken out of the conversation. */
    | { readonly kind: 'removed' }
  /** The time of the activity, ISO 8601 in UTC. */
  readonly at: string
  /** The calendar day in the person's time zone, YYYY-MM-DD. */
  readonly today: string
  /** The order of day and month in the person's language, if the client says it. */
  readonly dayOrder?: DayOrder
  /** People mentioned in the text, without the bot; `id` is the channel's user id. */
  readonly mentioned?: readonly Pick<Person, 'id' | 'name'>[]
}

/** The conversation in which the activity came in. */
export type Where =
  | { readonly kind: 'personal'; readonly conversation: string }
  | {
      readonly kind: 'group' | 'channel'
      /** In a channel: with the thread. */
      readonly conversation: string
      /** Where cards are posted; for a channel, without the thread. */
      readonly place: string
      /** The person's role there. */
      readonly membership: Membership
      /** People from outside the tenant can read here, or this could not be checked. */
      readonly outsiders: boolean
    }

/** A file that somebody dropped into the chat. */
export interface DroppedFile {
  readonly kind: 'file'
  readonly name: string
  /** The ending of its name without the dot; empty if it has none. */
  readonly type: string
  /** Where the file can be fetched for a few minutes without signing in. */
  readonly url: string
  /** The result; undefined if the file was not read. Files are read only for members, in personal chats. */
  readonly outcome?: FileOutcome
}

/** A list of entitlements that somebody pasted as text. */
export interface PastedList {
  readonly kind: 'list'
  /** As it was pasted. */
  readonly text: string
  /** There was more than a message may hold. */
  readonly isCut?: true
  /** Besides the first line, which names the columns; none where its line breaks were lost on the way. */
  readonly rows: number
}

export type FileOutcome =
  | { readonly kind: 'unreadable'; readonly problem: string }
  | {
      readonly kind: 'imported'
      readonly added: number
      readonly changed: number
      readonly unchanged: number
      /** The first of the rejected rows, with all their faults. */
      readonly bad: readonly { readonly line: number; readonly reason: string }[]
      /** The number of rejected rows. */
      readonly badRows: number
      /** Of those added, how many have no status in the file: they begin as New Subscription or Workload. */
      readonly withoutStatus: number
      /** Columns that were ignored. */
      readonly ignored: readonly string[]
      /** Customers whose tenant id was replaced; undefined if none was. */
      readonly tenantIds?: readonly { readonly customer: string; readonly before: string; readonly after: string }[]
    }
