import { parse } from 'csv-parse/sync'
import { FileError } from './file-error.ts'

/** A table as it stands in a file, every cell as text. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** Larger files are not lists of entitlements. In bytes. */
const MAX_BYTES = 20 * 1024 * 1024

/**
 * Reads a text file with separators: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; quotes where needed.
 * Lines are counted from 1, the first line of a row counts.
 * @throws FileError when it is no such file
 */
export function readTable(bytes: Uint8Array): Table {
  if (bytes.length > MAX_BYTES) throw new FileError('The file is larger than 20 MB. Split it.')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new FileError('This is an Excel workbook. Save it as “CSV UTF-8” and take that file.')
  }
  // The parser counts "\r\n" inside quotes as two lines.
  const text = decode(bytes).replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw new FileError('The file is empty.')
  const separatorLine = /^sep=(.)\n/i.exec(text)
  const records = parseRecords(text, separatorLine?.[1] ?? separatorOf(text), separatorLine ? 2 : 1)
  const [head, ...rows] = records
  if (!head) throw new FileError('The file is empty.')
  return { headers: head.cells, rows }
}

function parseRecords(text: string, delimiter: string, firstLine: number): { line: number; cells: string[] }[] {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      from_line: firstLine,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return records
      .map(({ record, info }) => ({ line: info.lines - breaksIn(record), cells: record }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    const line =
      typeof error === 'object' && error !== null && 'lines' in error ? ` near line ${String(error.lines)}` : ''
    throw new FileError(`The file cannot be read as a table${line}: a quotation mark is not closed.`)
  }
}

/** The parser counts the last line of a record; cells may have line breaks. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
}

/** By its mark at the start, by its zero bytes, as UTF-8 when it is valid, else as Windows-1252, which always is. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const start = bytes.subarray(0, 400)
  const zeros = (parity: number): number => start.filter((byte, i) => byte === 0 && i % 2 === parity).length
  if (zeros(1) > start.length / 4) return new TextDecoder('utf-16le').decode(bytes)
  if (zeros(0) > start.length / 4) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The separator that stands most often in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const head = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (separator: string): number => head.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
