import { Readable } from 'node:stream'
import { CsvError, parse, type Info } from 'csv-parse'
import { breathe } from '../store/engine/breathe.ts'
import { FileError } from './file-error.ts'

/** The table in a file; every cell is text. */
export interface Table {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** Larger files are not lists of entitlements. In bytes. */
const MAX_BYTES = 20 * 1024 * 1024
/** No list of entitlements has more columns. */
const MAX_COLUMNS = 200
/** How much is parsed before other work gets its turn; takes some milliseconds. In bytes. */
const PORTION = 64 * 1024

/**
 * Reads a text file with separators: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252; quotes where needed. A
 * row's line number is that of its first line, from 1. Other work gets its turn meanwhile, however large the file is.
 * @param mostRows the most rows besides the header; blank rows do not count
 * @throws FileError if it is no such file, or has too many rows or columns
 */
export async function readTable(bytes: Uint8Array, mostRows = Infinity): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new FileError('The file is larger than 20 MB. Split it.')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new FileError('This is an Excel workbook. Save it as “CSV UTF-8” and take that file.')
  }
  // The parser counts "\r\n" inside quotes as two lines.
  const text = withoutControls(decode(bytes)).replace(/\r\n?/g, '\n')
  if (text.trim() === '') throw new FileError('The file is empty.')
  const separatorLine = /^sep=(.)\n/i.exec(text)
  const rows: { line: number; cells: string[] }[] = []
  let headers: readonly string[] | undefined
  for await (const row of rowsOf(text, separatorLine?.[1] ?? separatorOf(text), separatorLine ? 2 : 1)) {
    if (!headers) headers = row.cells
    else if (rows.push(row) > mostRows) throw new FileError(tooManyRows(mostRows))
  }
  if (!headers) throw new FileError('The file is empty.')
  return { headers, rows }
}

function tooManyRows(most: number): string {
  return `The list has more than ${most.toLocaleString('en-US')} rows. Split it into parts, each with the first line, and read them in one after the other.`
}

/** A row from the parser. */
interface Parsed {
  readonly record: string[]
  readonly info: Info
}

/** The rows that are not blank. */
async function* rowsOf(
  text: string,
  delimiter: string,
  firstLine: number,
): AsyncGenerator<{ line: number; cells: string[] }> {
  const parser = parse({
    // Cells are not changed; a row of separators only is skipped.
    cast: (cell, { index, lines }) => {
      if (index < MAX_COLUMNS) return cell
      throw new FileError(
        `Line ${lines} has more than ${MAX_COLUMNS} columns. Keep those of the list, and remove the others.`,
      )
    },
    delimiter,
    info: true,
    from_line: firstLine,
    // The types describe only rows without `info`.
    on_record: (row) => ((row as unknown as Parsed).record.some((cell) => cell !== '') ? row : null),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  })
  const parsed = Readable.from(portionsOf(text)).pipe(parser) as AsyncIterable<Parsed>
  try {
    for await (const { record, info } of parsed) {
      yield { line: info.lines - breaksIn(record), cells: record }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = 'lines' in error ? ` near line ${String(error['lines'])}` : ''
    throw new FileError(`The file cannot be read as a table${line}: a quotation mark is not closed.`)
  }
}

/** As bytes: a portion may end within a character. */
async function* portionsOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += PORTION) {
    yield bytes.subarray(at, at + PORTION)
    await breathe()
  }
}

/** The parser counts the last line of a row, and cells may contain line breaks. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
}

/** By its byte order mark; by its zero bytes; as UTF-8 if valid; else as Windows-1252, which is always valid. */
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

/**
 * PostgreSQL refuses NUL in text, and no cell needs other control characters; word processors break lines with two of
 * them.
 */
function withoutControls(text: string): string {
  return text.replace(/[\v\f]/g, ' ').replace(/(?![\t\n\r])\p{Cc}/gu, '')
}

/** The most frequent separator in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const head = (/\S.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (separator: string): number => head.split(separator).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
