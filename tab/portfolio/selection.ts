import type { PortfolioRow } from '../../api/wire.ts'

/** The service moves the dates of so many at once. */
export const MOST_SELECTED = 200

/** Selected rows by id, in the version that was last seen. */
export type Selection = ReadonlyMap<string, PortfolioRow>

/** Selects rows, or takes them out of the selection; past the most that can be moved nothing is added. */
export function select(selection: Selection, rows: readonly PortfolioRow[], on: boolean): Selection {
  const next = new Map(selection)
  for (const row of rows) {
    if (!on) next.delete(row.id)
    else if (next.has(row.id) || next.size < MOST_SELECTED) next.set(row.id, row)
  }
  return next
}

/** The same selection with the newest known version of each row; the same object when there is nothing newer. */
export function renewed(selection: Selection, newest: (id: string) => PortfolioRow | undefined): Selection {
  const newer = [...selection.keys()].flatMap((id) => {
    const row = newest(id)
    return row && row.version !== selection.get(id)!.version ? [row] : []
  })
  return newer.length > 0 ? select(selection, newer, true) : selection
}
