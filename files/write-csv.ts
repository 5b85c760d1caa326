import { stringify } from 'csv-stringify/sync'
import type { ExportCell, ExportTable } from './export-entitlements.ts'
import { guarded } from './formula-guard.ts'

/**
 * The table as comma separated text that Excel opens without a question: UTF-8 with its mark, and nothing that a
 * spreadsheet would take for a formula, also where another separator is set: an apostrophe stands in front of that. A line
 * “sep=,” would be no way out: behind it Excel does not see the mark of UTF-8.
 */
export function writeCsv({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(written))]
  return stringify(lines, { bom: true, quoted_string: true, record_delimiter: 'windows' })
}

function written(cell: ExportCell): string | number | null {
  if (typeof cell === 'string') return guarded(cell)
  return typeof cell === 'object' && cell !== null ? cell.day : cell
}
