import type { EntitlementRow } from '../store/records.ts'

/** For whom a file is read in, and when. */
export interface ImportOptions {
  /** The tenant of the FMs whose list it is. */
  readonly tenant: string
  /** Who reads the file in; stands in the history. */
  readonly by: { readonly id: string; readonly name: string }
  /** Owns new entitlements for which the file names nobody. */
  readonly owner?: { readonly id: string | null; readonly name: string }
  /** Whether the rows may change an entitlement that is there; without it, any. */
  readonly mayChange?: (current: Pick<EntitlementRow, 'owner_id' | 'owner_key'>) => boolean
  /** ISO 8601, UTC. */
  readonly at: string
  /** YYYY-MM-DD, where the person is. */
  readonly today: string
  readonly newId: () => string
}
