import { stringify } from 'csv-stringify/sync'
import type { ExportCell, ExportTable } from './export-entitlements.ts'
import { guarded } from './formula-guard.ts'

/**
 * The table as comma separated text that Excel opens without a question: UTF-8 with its byte order mark. An apostrophe
 * is put before anything that a spreadsheet would take as a formula, also with another separator. A line "sep=," would
 * be no solution: after it, Excel ignores the byte order mark.
 */
export function writeCsv({ columns, rows }: ExportTable): string {
  const lines = [columns.map(({ header }) => header), ...rows.map((row) => row.map(written))]
  return stringify(lines, { bom: true, quoted_string: true, record_delimiter: 'windows' })
}

function written(cell: ExportCell): string | number | null {
  if (typeof cell === 'string') return guarded(cell)
  return typeof cell === 'object' && cell !== null ? cell.day : cell
}
