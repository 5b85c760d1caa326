import type { EntitlementRow } from '../store/records/records.ts'
import type { StoreTransaction } from '../store/store.ts'

/** What one transaction of an import has changed. */
export interface ChangedByImport {
  /** The number of the file's transaction, from 0; a repeated one has the same number. */
  readonly part: number
  /** No rows follow. */
  readonly last: boolean
  /** Ids of existing entitlements that were changed. */
  readonly entitlements: readonly string[]
}

/** The limits for a file. */
export interface ImportLimits {
  /** Rows besides the header; a larger file is refused as a whole. */
  readonly rows: number
  /** Bad rows that are named; further ones are counted. */
  readonly bad: number
}

/** For whom a file is imported, and when. */
export interface ImportOptions {
  /** The tenant of the FMs who own the list. */
  readonly tenant: string
  /** The person who imports the file; named in the history. */
  readonly by: { readonly id: string; readonly name: string }
  /**
   * The folded name of a person who drops a list into the chat: they own entitlements that a list assigned to this
   * name.
   */
  readonly nameKey?: string | null
  /** The owner of new entitlements for which the file names nobody. */
  readonly owner?: { readonly id: string | null; readonly name: string }
  /** Whether the rows may change an existing entitlement. Missing if the bot's operator imports the list: any. */
  readonly mayChange?: (current: Pick<EntitlementRow, 'owner_id' | 'owner_key'>) => boolean
  /**
   * Does what follows from the changes, in their transaction: if it throws, the rows of this transaction are not
   * stored. Not called if the file has no good row.
   */
  readonly follow?: (tx: StoreTransaction, changed: ChangedByImport) => Promise<void>
  /** Without limits, a file may have any number of rows, and every bad row is named. */
  readonly limits?: ImportLimits
  /** ISO 8601, UTC. */
  readonly at: string
  /** YYYY-MM-DD, in the person's time zone. */
  readonly today: string
  readonly newId: () => string
}
