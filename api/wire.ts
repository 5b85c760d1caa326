/**
 * What the tab and the service say to each other, as JSON. The service answers from the same store and the same rules as
 * the cards; the tab only shows. Days are YYYY-MM-DD, moments ISO 8601 in UTC.
 */
import type { L1, StatusId, WorkloadId } from '../playbook/model.ts'

/** Every route begins with this. */
export const API = '/api/tab'

/** GET /session: who is signed in, and what they left here. */
export interface Session {
  readonly name: string
  readonly id: string
  /** The calendar day where the person is, as far as the service knows. */
  readonly today: string
  /** The last visit before this one; null: this is the first. */
  readonly lastVisit: string | null
  readonly views: readonly SavedView[]
  /** Only in local development without an app id: as whom one may sign in. */
  readonly people?: readonly { readonly id: string; readonly name: string }[]
}

export interface SavedView {
  readonly name: string
  readonly query: PortfolioQuery
}

/** PUT /views: keeps one, in the place of one with its name, or removes one; answered with all views. At most 20. */
export type ViewChange = { readonly keep: SavedView } | { readonly remove: string }

/** Why an entitlement needs a look; the same reasons as in the digest of reminders. */
export type Due = 'target-passed' | 'unblock-passed' | 'unknown' | 'untouched'

export type PortfolioSort = 'due' | 'customer' | 'workload' | 'status' | 'date' | 'changed' | 'owner'

/** Which entitlements, in the query string; lists are separated by commas. All of it must hold; what is missing asks nothing. */
export interface PortfolioQuery {
  /** Words of the customer's name. */
  readonly search?: string
  readonly l1?: readonly L1[]
  readonly statuses?: readonly StatusId[]
  readonly workloads?: readonly WorkloadId[]
  readonly due?: readonly Due[]
  /** Keys of owners, as the summary lists them. */
  readonly owners?: readonly string[]
  /** `due` when missing: what has been due longest first, then what nobody has touched for longest. */
  readonly sort?: PortfolioSort
  readonly descending?: boolean
}

/** One customer's right to one workload, with its newest status. */
export interface PortfolioRow {
  readonly id: string
  /** Grows with every change; a change names the version it saw. */
  readonly version: number
  readonly customerId: string
  readonly customer: string
  readonly workload: WorkloadId
  readonly status: StatusId
  /** The target date, or the projected unblock date. */
  readonly date: string | null
  /** The unblock date was said to be not known. */
  readonly dateUnknown: boolean
  readonly owner: string | null
  readonly statusAt: string
  readonly changedAt: string
  readonly changedBy: string
  readonly note: string
  /** What is due, longest first. */
  readonly due: readonly { readonly reason: Due; readonly since: string }[]
  /** Until when the FM put off all that would be due, YYYY-MM-DD. */
  readonly snoozedUntil: string | null
}

/** GET /portfolio?…&offset=0&limit=100 (limit at most 200). */
export interface PortfolioPage {
  readonly rows: readonly PortfolioRow[]
  readonly total: number
}

/** GET /portfolio/summary?… of the same query. */
export interface PortfolioSummary {
  readonly total: number
  readonly customers: number
  readonly statuses: readonly { readonly status: StatusId; readonly count: number }[]
  readonly workloads: readonly { readonly workload: WorkloadId; readonly count: number }[]
  /** An entitlement may be due for several reasons; `any` counts it once. */
  readonly due: Readonly<Record<Due | 'any', number>>
  /** Blocked entitlements without a projected unblock date, also where it was said to be not known. */
  readonly blockedWithoutDate: number
  /** Customers with most blocked entitlements, most first, at most ten. */
  readonly blockedCustomers: readonly {
    readonly customerId: string
    readonly customer: string
    readonly statuses: readonly { readonly status: StatusId; readonly count: number }[]
  }[]
  /** Owners of all that the person sees, whatever the query, by name; two of one name are one. Null: of what nobody owns. */
  readonly owners: readonly { readonly key: string; readonly name: string | null }[]
}

/** An assessment that holds something and was neither kept nor put away. */
export interface UnfinishedItem {
  /** Null: not named yet, as is the workload. */
  readonly customer: string | null
  readonly workload: WorkloadId | null
  /** The beginning of what was said, or how much was answered. */
  readonly said: string
  /** When it was begun; null: by an older version, which did not note it. */
  readonly begunAt: string | null
}

/** GET /unfinished: one's own assessments that wait to be kept, newest first: in the chat with the bot, and here. */
export interface Unfinished {
  readonly chat: readonly UnfinishedItem[]
  readonly tab: readonly UnfinishedItem[]
}

/** GET /portfolio/trend?weeks=12: how many of one's entitlements were in each status at the end of each week. */
export interface PortfolioTrend {
  /** The last day of each week, oldest first; the last one is today. */
  readonly days: readonly string[]
  /** Only statuses that occur; one count for each day. */
  readonly statuses: readonly { readonly status: StatusId; readonly counts: readonly number[] }[]
}

/** A field's value before and after; empty means that there was, or is, none. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** One change of an entitlement. */
export interface HistoryItem {
  readonly id: string
  readonly kind: 'status' | 'date' | 'comment' | 'note' | 'dibs' | 'import' | 'value' | 'sme' | 'owner'
  readonly by: string
  readonly at: string
  readonly version: number
  readonly changes: readonly FieldChange[]
  readonly status: StatusId
  /** What was recommended, when a status was set. */
  readonly recommended: StatusId | null
  readonly overrideReason: string | null
  /** Why, as it was shown then. */
  readonly reasons: readonly { readonly says: string; readonly quote?: string }[]
  readonly note: string
  readonly comment: string | null
}

/** GET /portfolio/changes?since=…&own=true: what others, and if wanted oneself, changed since then, newest first, at most 100. */
export interface PortfolioChanges {
  readonly changes: readonly (HistoryItem & {
    readonly entitlement: string
    readonly customerId: string
    readonly customer: string
    readonly workload: WorkloadId
    /** By the person who asks. */
    readonly own: boolean
  })[]
  readonly more: boolean
}

/** POST /portfolio/dates: moves the target or projected unblock dates of up to 200 entitlements, each by itself. */
export interface MoveDates {
  readonly entitlements: readonly { readonly id: string; readonly version: number }[]
  /** The new day for all, or by how many days each date moves. */
  readonly to: { readonly day: string } | { readonly days: number }
}

export interface MovedDates {
  readonly moved: readonly string[]
  /** Nothing was changed of these; `why` can be shown. */
  readonly refused: readonly { readonly id: string; readonly why: string }[]
}

/** GET /stamp?customer=…: changes whenever something changes that the person may see; with a customer, also its work. Asked every few seconds. */
export interface Stamp {
  readonly stamp: string
  /** As in the session; another one after the person's midnight, with another stamp. */
  readonly today: string
}

/** GET /customers/:id */
export interface CustomerPage {
  /** Another one than was asked for: that one is part of this customer now. */
  readonly id: string
  readonly name: string
  readonly entitlements: readonly (PortfolioRow & {
    readonly seats: number | null
    readonly dueDate: string | null
    readonly intent: string | null
    readonly businessReason: string | null
    readonly successOwner: string | null
    readonly attempts: string | null
    readonly statusBy: string
  })[]
}

/** GET /entitlements/:id/history?before=VERSION: newest first, at most 20. */
export interface HistoryPage {
  readonly entries: readonly HistoryItem[]
  readonly more: boolean
}

/** POST /recommend: nothing is kept. */
export interface RecommendRequest {
  readonly text: string
  /** Question id → choice id. */
  readonly answers: Readonly<Record<string, string>>
  readonly workload?: WorkloadId
  readonly customer?: string
}

export interface LiveRecommendation {
  /** The three likeliest, best first. */
  readonly ranked: readonly {
    readonly status: StatusId
    readonly probability: number
    readonly reasons: readonly {
      readonly polarity: 'for' | 'against'
      readonly says: string
      readonly quote?: string
    }[]
  }[]
  /** How sure it is; `none`: the text says nothing yet. */
  readonly strength: 'clear' | 'likely' | 'open' | 'none'
  /** Why the text was left out, if it was: it is not English, or says too little. */
  readonly unread: 'foreign' | 'too-little' | null
  /** Why the first and not the second. */
  readonly contrast: { readonly firstWhen: string; readonly secondWhen: string; readonly second: StatusId } | null
  /** The one answer that would change it. */
  readonly flip: { readonly question: string; readonly choice: string; readonly to: StatusId } | null
  readonly next: {
    readonly id: string
    readonly text: string
    readonly choices: readonly { readonly id: string; readonly text: string }[]
  } | null
  readonly customer: string | null
  readonly workload: WorkloadId | null
  /** Other workloads and customers that the text tells of, by name; what it says of them is left out here. */
  readonly others: readonly string[]
  /** A draft of the entitlement note. */
  readonly note: string
}

/**
 * POST /turn: says something to the bot, or presses a button of one of its cards; the same conversation as in the chat, with
 * the same cards, kept apart from it.
 */
export type TurnRequest = ({ readonly text: string } | { readonly action: unknown }) & {
  /** A UUID. Sent again with the same one, because its answer was lost, it is done once and answered the same for a day. */
  readonly requestId?: string
}

export interface TurnAnswer {
  readonly replies: readonly (
    | {
        readonly kind: 'card'
        readonly summary: string
        /** The card takes the place of the one shown before with this record. */
        readonly record: string | null
        /** Adaptive Card JSON. */
        readonly card: unknown
      }
    | { readonly kind: 'text'; readonly text: string }
    /** A short remark beside the card that was pressed. */
    | { readonly kind: 'hint'; readonly text: string }
  )[]
}

/** Every answer that is not 2xx. */
export interface Problem {
  /** For people; names the remedy. */
  readonly message: string
  readonly code: string
}

/** Header by which one signs in as somebody in local development. */
export const DEVELOPMENT_USER = 'x-development-user'
/** Header with the IANA name of the person's time zone, so that "today" is theirs. */
export const TIME_ZONE = 'x-time-zone'
