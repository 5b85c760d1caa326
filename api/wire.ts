/**
 * The JSON between the tab and the service. The service answers from the same store and by the same rules as the cards;
 * the tab only displays. Days are YYYY-MM-DD, times ISO 8601 in UTC.
 */
import type { L1, StatusId, WorkloadId } from '../playbook/model.ts'

/** Every route begins with this. */
export const API = '/api/tab'

/** GET /session: who is signed in, and their settings. */
export interface Session {
  readonly name: string
  readonly id: string
  /** The calendar day in the person's time zone, as far as the service knows it. */
  readonly today: string
  /** The visit before this one; null for the first visit. */
  readonly lastVisit: string | null
  readonly views: readonly SavedView[]
  /** Only in local development without an app id: the people as whom one may sign in. */
  readonly people?: readonly { readonly id: string; readonly name: string }[]
}

export interface SavedView {
  readonly name: string
  readonly query: PortfolioQuery
}

/** PUT /views: stores a view, replacing one of the same name, or removes one; answered with all views. At most 20. */
export type ViewChange = { readonly keep: SavedView } | { readonly remove: string }

/** Why an entitlement needs a look; the same reasons as in the digest of reminders. */
export type Due = 'target-passed' | 'unblock-passed' | 'unknown' | 'untouched'

export type PortfolioSort = 'due' | 'customer' | 'workload' | 'status' | 'date' | 'changed' | 'owner'

/** A selection of entitlements, in the query string, lists with commas. All that is given must hold. */
export interface PortfolioQuery {
  /** Words of customers, workloads, statuses and owners in any order, read as the chat reads a list's filter. */
  readonly search?: string
  readonly l1?: readonly L1[]
  readonly statuses?: readonly StatusId[]
  readonly workloads?: readonly WorkloadId[]
  readonly due?: readonly Due[]
  /** Only what is blocked without a projected unblock date, as `blockedWithoutDate` of the summary counts it. */
  readonly undated?: boolean
  /** Keys of owners, as in the summary. */
  readonly owners?: readonly string[]
  /** `due` if missing: what has been due longest comes first, then what has been unchanged longest. */
  readonly sort?: PortfolioSort
  readonly descending?: boolean
}

/** One customer's right to one workload, with its newest status. */
export interface PortfolioRow {
  readonly id: string
  /** Grows with every change; a change must name the version it has seen. */
  readonly version: number
  readonly customerId: string
  readonly customer: string
  readonly workload: WorkloadId
  readonly status: StatusId
  /** The target date, or the projected unblock date. */
  readonly date: string | null
  /** The unblock date is explicitly not known. */
  readonly dateUnknown: boolean
  readonly owner: string | null
  readonly statusAt: string
  readonly changedAt: string
  readonly changedBy: string
  readonly note: string
  /** The reasons why it is due, oldest first. */
  readonly due: readonly { readonly reason: Due; readonly since: string }[]
  /** The day until which the FM snoozed it, YYYY-MM-DD. */
  readonly snoozedUntil: string | null
}

/** GET /portfolio?…&offset=0&limit=100 (limit at most 200). */
export interface PortfolioPage {
  readonly rows: readonly PortfolioRow[]
  readonly total: number
  /** Only where a search finds nothing: up to three that find something and may have been meant, best first. */
  readonly nearest?: readonly string[]
}

/** GET /portfolio/summary?… for the same query. */
export interface PortfolioSummary {
  readonly total: number
  readonly customers: number
  readonly statuses: readonly { readonly status: StatusId; readonly count: number }[]
  readonly workloads: readonly { readonly workload: WorkloadId; readonly count: number }[]
  /** An entitlement may be due for several reasons; `any` counts it once. */
  readonly due: Readonly<Record<Due | 'any', number>>
  /** Blocked entitlements without a projected unblock date, including those with "not known". */
  readonly blockedWithoutDate: number
  /** Customers with the most blocked entitlements, most first, at most ten. */
  readonly blockedCustomers: readonly {
    readonly customerId: string
    readonly customer: string
    readonly statuses: readonly { readonly status: StatusId; readonly count: number }[]
  }[]
  /**
   * Owners of everything that the person sees, whatever the query, by name; two of the same name are one. Null for
   * entitlements without an owner.
   */
  readonly owners: readonly { readonly key: string; readonly name: string | null }[]
}

/** An assessment with content that is neither kept nor cancelled. */
export interface UnfinishedItem {
  /** Null if not named yet; the same for the workload. */
  readonly customer: string | null
  readonly workload: WorkloadId | null
  /** The beginning of the text, or the number of answers. */
  readonly said: string
  /** When it was begun; null for those begun with older releases, which did not store it. */
  readonly begunAt: string | null
}

/** GET /unfinished: the person's own unfinished assessments, newest first: in the chat with the bot, and in the tab. */
export interface Unfinished {
  readonly chat: readonly UnfinishedItem[]
  readonly tab: readonly UnfinishedItem[]
}

/** GET /portfolio/trend?weeks=12: how many of the person's entitlements had each status at the end of each week. */
export interface PortfolioTrend {
  /** The last day of each week, oldest first; the last one is today. */
  readonly days: readonly string[]
  /** Only statuses that occur; one count for each day. */
  readonly statuses: readonly { readonly status: StatusId; readonly counts: readonly number[] }[]
}

/** A field's value before and after; empty if there was, or is, none. */
export interface FieldChange {
  readonly field: string
  readonly before: string
  readonly after: string
}

/** One change of an entitlement. */
export interface HistoryItem {
  readonly id: string
  readonly kind: 'status' | 'date' | 'comment' | 'note' | 'dibs' | 'import' | 'value' | 'sme' | 'owner' | 'taken-back'
  readonly by: string
  readonly at: string
  readonly version: number
  readonly changes: readonly FieldChange[]
  readonly status: StatusId
  /** The recommended status, if a status was set. */
  readonly recommended: StatusId | null
  readonly overrideReason: string | null
  /** The reasons, as they were shown then. */
  readonly reasons: readonly { readonly says: string; readonly quote?: string }[]
  readonly note: string
  readonly comment: string | null
}

/**
 * GET /portfolio/changes?since=…&own=true: what others, and with `own` the person too, changed since then, newest
 * first, at most 100.
 */
export interface PortfolioChanges {
  readonly changes: readonly (HistoryItem & {
    readonly entitlement: string
    readonly customerId: string
    readonly customer: string
    readonly workload: WorkloadId
    /** Made by the person who asks. */
    readonly own: boolean
  })[]
  readonly more: boolean
}

/** POST /portfolio/dates: moves the target or projected unblock dates of up to 200 entitlements, each independently. */
export interface MoveDates {
  readonly entitlements: readonly { readonly id: string; readonly version: number }[]
  /** The new day for all, or the number of days by which each date moves. */
  readonly to: { readonly day: string } | { readonly days: number }
}

export interface MovedDates {
  readonly moved: readonly string[]
  /** Not changed; `why` can be shown. */
  readonly refused: readonly { readonly id: string; readonly why: string }[]
}

/** Begins the name of the stamp of the work with a customer, whose id follows. */
export const WORK_PART = 'work '

/** GET /stamp?customer=…: changes whenever something that the person may see changes; with a customer, also its work. */
export interface Stamp {
  /** All of it as one. */
  readonly stamp: string
  /** By what it is of: `board`, and with a customer `WORK_PART` with its id. What is read says the same, see `headers.ts`. */
  readonly parts: Readonly<Record<string, string>>
  /** As in the session; another one after the person's midnight, with another stamp. */
  readonly today: string
}

/** GET /customers/:id */
export interface CustomerPage {
  /** Another one than was asked for: that one is part of this customer now. */
  readonly id: string
  readonly name: string
  /** As a list gave it: a GUID or a domain; null if none did. It tells customers of nearly the same name apart. */
  readonly tenantId: string | null
  readonly entitlements: readonly (PortfolioRow & {
    readonly seats: number | null
    readonly dueDate: string | null
    readonly intent: string | null
    readonly businessReason: string | null
    readonly successOwner: string | null
    readonly attempts: string | null
    readonly statusBy: string
    /** The newest comment, of whomever. */
    readonly comment: { readonly text: string; readonly by: string; readonly at: string } | null
  })[]
}

/** GET /entitlements/:id/history?before=VERSION: newest first, at most 20. */
export interface HistoryPage {
  readonly entries: readonly HistoryItem[]
  readonly more: boolean
}

/**
 * POST /turn: sends a message to the bot, or presses a button on one of its cards. It is a conversation like the one in
 * the chat, with the same cards, but separate from it.
 */
export type TurnRequest = ({ readonly text: string } | { readonly action: unknown }) & {
  /**
   * A UUID. If the answer was lost, the same request can be sent again with the same id: it is carried out once and
   * gets the same answer for a day.
   */
  readonly requestId?: string
}

export interface TurnAnswer {
  readonly replies: readonly (
    | {
        readonly kind: 'card'
        readonly summary: string
        /** The card replaces the one shown before with this record. */
        readonly record: string | null
        /** Adaptive Card JSON. */
        readonly card: unknown
      }
    | { readonly kind: 'text'; readonly text: string }
    /** A short remark beside the pressed card. */
    | { readonly kind: 'hint'; readonly text: string }
  )[]
  /** Something was saved. Without it, what was typed on the pressed card may be nowhere but on the card. */
  readonly saved?: true
}

/** The body of every answer that is not 2xx. */
export interface Problem {
  /** For people; says what to do. */
  readonly message: string
  readonly code: string
}
