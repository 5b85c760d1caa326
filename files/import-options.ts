import type { EntitlementRow } from '../store/records.ts'
import type { StoreTransaction } from '../store/store.ts'

/** What one transaction of an import has changed. */
export interface ChangedByImport {
  /** Which of the file's transactions it is, from 0; one that is tried again has the same number. */
  readonly part: number
  /** No rows come after it. */
  readonly last: boolean
  /** Ids of entitlements that were there and are another now. */
  readonly entitlements: readonly string[]
}

/** How much of a file is taken. */
export interface ImportLimits {
  /** Rows beside the first line; a file with more is refused as a whole. */
  readonly rows: number
  /** Bad rows that are named; more are counted. */
  readonly bad: number
}

/** For whom a file is read in, and when. */
export interface ImportOptions {
  /** The tenant of the FMs whose list it is. */
  readonly tenant: string
  /** Who reads the file in; stands in the history. */
  readonly by: { readonly id: string; readonly name: string }
  /** The folded name of who drops a list into the chat: owns what a list gave to somebody of that name. */
  readonly nameKey?: string | null
  /** Owns new entitlements for which the file names nobody. */
  readonly owner?: { readonly id: string | null; readonly name: string }
  /** Whether the rows may change an entitlement that is there; without it, who runs the bot reads the list in: any. */
  readonly mayChange?: (current: Pick<EntitlementRow, 'owner_id' | 'owner_key'>) => boolean
  /**
   * Does what follows from the changes, in their transaction: what it throws leaves the rows of this transaction as they
   * were. Not called when the file has no good row.
   */
  readonly follow?: (tx: StoreTransaction, changed: ChangedByImport) => Promise<void>
  /** Without it, a file of any number of rows is read, and every bad one named. */
  readonly limits?: ImportLimits
  /** ISO 8601, UTC. */
  readonly at: string
  /** YYYY-MM-DD, where the person is. */
  readonly today: string
  readonly newId: () => string
}
