import writeExcelFile, { type CellObject } from 'write-excel-file/node'
import type { ExportCell, ExportTable } from './export-entitlements.ts'

/** The most characters that Excel takes in a cell. */
const MAX_CELL = 32_767

/** The table as an Excel workbook. Text stays text, whatever it begins with: no cell becomes a formula. */
export async function writeXlsx({ columns, rows }: ExportTable): Promise<Buffer> {
  const head = columns.map(({ header }): CellObject => ({ value: header, type: String, fontWeight: 'bold' }))
  return writeExcelFile([head, ...rows.map((row) => row.map(drawn))], {
    sheet: 'Entitlements',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function drawn(cell: ExportCell): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  if (typeof cell === 'string') return { value: cell.slice(0, MAX_CELL), type: String }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
}
