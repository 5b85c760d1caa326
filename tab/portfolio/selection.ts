import type { PortfolioRow } from '../../api/wire.ts'

/** The service moves at most so many dates at once. */
export const MOST_SELECTED = 200

/** Selected rows by id, in the version that was last loaded. */
export type Selection = ReadonlyMap<string, PortfolioRow>

/** Adds rows to the selection, or removes them. At most `MOST_SELECTED` rows can be selected. */
export function select(selection: Selection, rows: readonly PortfolioRow[], on: boolean): Selection {
  const next = new Map(selection)
  for (const row of rows) {
    if (!on) next.delete(row.id)
    else if (next.has(row.id) || next.size < MOST_SELECTED) next.set(row.id, row)
  }
  return next
}

/**
 * How much of a list is selected; `all` also when no more can be.
 * @param rowAt a row of the list; undefined while it is not loaded
 */
export function howMuch(
  selection: Selection,
  total: number,
  rowAt: (index: number) => PortfolioRow | undefined,
): 'none' | 'some' | 'all' {
  if (selection.size === 0) return 'none'
  if (selection.size >= MOST_SELECTED) return 'all'
  // Rows that were never in sight may be selected, and the selection may have rows of another list.
  if (selection.size < total) return 'some'
  for (let index = 0; index < total; index++) {
    const row = rowAt(index)
    if (row && !selection.has(row.id)) return 'some'
  }
  return 'all'
}

/** The selection with the newest loaded version of each row; the same object when nothing is newer. */
export function renewed(selection: Selection, newest: (id: string) => PortfolioRow | undefined): Selection {
  const newer = [...selection.keys()].flatMap((id) => {
    const row = newest(id)
    return row && row.version !== selection.get(id)!.version ? [row] : []
  })
  return newer.length > 0 ? select(selection, newer, true) : selection
}
