import type { HistoryItem, HistoryPage } from '../../api/wire.ts'

/** The part of a history that is loaded. */
export interface KnownHistory {
  /** Newest first, each version once. */
  readonly entries: readonly HistoryItem[]
  /** There are entries older than the last one. */
  readonly more: boolean
}

export const NOTHING_KNOWN: KnownHistory = { entries: [], more: false }

/** Adds a page from any part of the history. Entries of the page replace loaded ones of the same version. */
export function withPage({ entries, more }: KnownHistory, page: HistoryPage): KnownHistory {
  const byVersion = new Map([...entries, ...page.entries].map((entry) => [entry.version, entry]))
  const all = [...byVersion.values()].sort((a, b) => b.version - a.version)
  const oldest = all.at(-1)?.version
  // An empty page means that nothing is older than the oldest entry.
  const tells = page.entries.length === 0 || page.entries.at(-1)!.version === oldest
  return { entries: all, more: tells ? page.more : more }
}

/** The version before which entries are missing between two loaded ones; undefined when none are missing. */
export function gapBefore({ entries }: KnownHistory): number | undefined {
  return entries.find(({ version }, i) => i + 1 < entries.length && entries[i + 1]!.version < version - 1)?.version
}
