import { stringify } from 'csv-stringify/sync'
import type { ExportTable } from './export-entitlements.ts'

/**
 * The table as comma separated text that Excel opens without a question: UTF-8 with its mark, and no cell that a
 * spreadsheet would take for a formula: such a cell gets an apostrophe in front.
 */
export function writeCsv({ columns, rows }: ExportTable): string {
  const lines = [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? cell.day : cell))),
  ]
  return stringify(lines, { bom: true, escape_formulas: true, quoted_string: true, record_delimiter: 'windows' })
}
