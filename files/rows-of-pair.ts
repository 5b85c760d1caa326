import type { RowOutcome } from './keep-row.ts'
import { otherTenant } from './other-tenant.ts'
import type { EntitlementInFile } from './read-entitlement.ts'

interface ReadRow {
  readonly line: number
  readonly row: EntitlementInFile
}

/** A row of one customer and workload, and the lines that repeat it word for word. */
export interface RowOfPair extends ReadRow {
  /** The row as it was read; names of a customer that mean the same may differ. */
  readonly read: string
  readonly again: ReadRow[]
}

export interface RowAndOutcome extends ReadRow {
  readonly outcome: RowOutcome
}

/** So many different rows of one customer and workload are compared and tried. */
const MOST_TRIED = 10

/** Adds a row to those of its customer and workload, in the order of the file. */
export function addToPair(pairs: Map<string, RowOfPair[]>, pair: string, read: ReadRow): void {
  const text = JSON.stringify({ ...read.row, customer: undefined })
  const rows = pairs.get(pair) ?? []
  const same = rows.slice(0, MOST_TRIED).find((earlier) => earlier.read === text)
  if (same) same.again.push(read)
  else rows.push({ ...read, read: text, again: [] })
  pairs.set(pair, rows)
}

/**
 * Keeps the first row that can be kept. A row that is refused says nothing of its workload, so the next one is tried;
 * what differs from the one that is kept is refused.
 * @param rows the rows of one customer and workload
 */
export async function keepPair(
  rows: readonly RowOfPair[],
  keep: (row: EntitlementInFile) => Promise<RowOutcome>,
): Promise<RowAndOutcome[]> {
  const outcomes: RowAndOutcome[] = []
  let stands: RowOfPair | undefined
  for (const [i, each] of rows.entries()) {
    const { line, row, again } = each
    const beside = stands ?? (i < MOST_TRIED ? undefined : rows[0])
    const outcome = beside ? refusedBeside(beside, row) : await keep(row)
    if (outcome.kind !== 'bad') stands = each
    const repeated: RowOutcome = outcome.kind === 'bad' ? outcome : { kind: 'unchanged' }
    outcomes.push({ line, row, outcome }, ...again.map((other) => ({ ...other, outcome: repeated })))
  }
  return outcomes
}

function refusedBeside(other: RowOfPair, row: EntitlementInFile): RowOutcome {
  const known = { name: other.row.customer, tenantId: other.row.tenantId }
  const problem =
    otherTenant(row.tenantId, known, true) ??
    `Line ${other.line} says something else of the same customer and workload.`
  return { kind: 'bad', problems: [problem] }
}
