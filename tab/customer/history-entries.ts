import type { HistoryItem, HistoryPage } from '../../api/wire.ts'

/** What is known of a history. */
export interface KnownHistory {
  /** Newest first, each version once. */
  readonly entries: readonly HistoryItem[]
  /** There are older ones than the last. */
  readonly more: boolean
}

export const NOTHING_KNOWN: KnownHistory = { entries: [], more: false }

/** What is known once a page came, whatever part of the history it is; a page is newer than what was known. */
export function withPage({ entries, more }: KnownHistory, page: HistoryPage): KnownHistory {
  const byVersion = new Map([...entries, ...page.entries].map((entry) => [entry.version, entry]))
  const all = [...byVersion.values()].sort((a, b) => b.version - a.version)
  const oldest = all.at(-1)?.version
  // Also an empty page, behind the oldest, says that there are no more.
  const tells = page.entries.length === 0 || page.entries.at(-1)!.version === oldest
  return { entries: all, more: tells ? page.more : more }
}

/** The version before which something is missing between two that are known; undefined: nothing is. */
export function gapBefore({ entries }: KnownHistory): number | undefined {
  return entries.find(({ version }, i) => i + 1 < entries.length && entries[i + 1]!.version < version - 1)?.version
}
