import type { PastedList } from '../../dialogs/incoming.ts'
import { knownColumns, type Column } from '../../files/columns.ts'
import { playbook } from '../../playbook/content/playbook.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import { foldName } from '../../playbook/names/customer-key.ts'

const SEPARATORS = [',', ';', '\t']
/** Of the columns that have a header, so many are known in a list. */
const MOST = 0.6
/** Minutes are laid out as tables as well, with a status in own words: with tabs, a list has one of these. */
const OF_LISTS: readonly Column[] = ['l2', 'seats', 'tenantId', 'ownerId']
/** The columns whose values are the playbook's. */
const OF_PLAYBOOK: readonly Column[] = ['workload', 'l1', 'l2']
/** What stands in them, as `foldName` leaves it. */
const WORKLOADS = new Set(playbook.workloads.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName))
const STATUSES = new Set(
  playbook.statuses.flatMap(({ l1, l2 }) => [l1, l2, `${l1} ${l2}`, `${l1} › ${l2}`]).map(foldName),
)
const VALUES = new Set([...WORKLOADS, ...STATUSES])
/** Fewer known columns may stand in a sentence as well. */
const SURELY = 3
/** A cell with more words is prose. */
const MOST_WORDS = 4
/** A first line that is longer names no columns. In characters. */
const LONGEST_HEADER = 500

/**
 * Recognises a list of entitlements that was pasted as text by its first line, which names the columns; also where its line
 * breaks were lost on the way. Minutes are laid out so as well: where the columns leave it open, the rows tell. Whether
 * they can be read is found out when they are.
 * @param message with one unit more than is read where it is too long
 * @returns undefined for any other message
 */
export function pastedList(message: string): PastedList | undefined {
  // A first cell in which nothing stands stays one.
  const text = withTabs(message.replace(/^[\r\n ]+/, '').trimEnd())
  // Where it was cut, there may be nothing but a break.
  const list = { kind: 'list', text, ...(message.length > MAX_MESSAGE && { isCut: true as const }) } as const
  const end = text.indexOf('\n')
  if (end < 0) return isGlued(text) ? { ...list, rows: 0 } : undefined
  const header = text.slice(0, end)
  if (header.length > LONGEST_HEADER) return undefined
  const separator = separatorOf(header)
  const named = cellsOf(header, separator).filter((cell) => cell !== '')
  const known = knownColumns(named).filter((column) => column !== undefined)
  const isOfBoth = known.includes('customer') && known.includes('workload')
  const mayBe = isOfEither(known) && known.length >= SURELY && known.some((column) => OF_PLAYBOOK.includes(column))
  const rows = text
    .slice(end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (!(isOfBoth || mayBe) || known.length < named.length * MOST)
    return isOfRows(header, rows, separator, known.length) ? { ...list, rows: rows.length } : undefined
  if (separator === '\t' && !known.some((column) => OF_LISTS.includes(column)) && !hasStatuses(header, rows))
    return undefined
  const areRows = isOfBoth
    ? rows.some((row) => row.includes(separator))
    : rows.some((row) => cellsOf(row, separator).some((cell) => VALUES.has(foldName(cell))))
  return areRows ? { ...list, rows: rows.length } : undefined
}

/** The status of each row, in a table with one, is the playbook's: minutes tell it in own words. */
function hasStatuses(header: string, rows: readonly string[]): boolean {
  const at = knownColumns(cellsOf(header, '\t')).indexOf('l1')
  const said = rows.map((row) => cellsOf(row, '\t')[at] ?? '').filter(Boolean)
  return at >= 0 && said.length > 0 && said.every((cell) => STATUSES.has(foldName(cell)))
}

/**
 * True for rows below a first line whose words for customer or workload nobody knows: all have as many cells as it, and one
 * column has workloads alone. What is wrong with the first line is said when they are read in.
 */
function isOfRows(header: string, rows: readonly string[], separator: string, known: number): boolean {
  const names = cellsOf(header, separator)
  const cells = rows.map((row) => cellsOf(row, separator))
  if (rows.length < 2 || names.length < SURELY || cells.some(({ length }) => length !== names.length)) return false
  // Minutes are separated by commas and laid out in tables as well.
  if (separator === ',' && known === 0) return false
  if (separator === '\t' && cells.flat().some((cell) => cell.split(' ').length > MOST_WORDS)) return false
  return names.some(
    (name, at) => !VALUES.has(foldName(name)) && cells.every((row) => WORKLOADS.has(foldName(row[at]!))),
  )
}

/** Cells between strokes or slashes, as in Markdown, are separated by tabs from here on; the line below the names goes. */
function withTabs(text: string): string {
  const end = text.indexOf('\n')
  const header = end < 0 ? '' : text.slice(0, Math.min(end, LONGEST_HEADER))
  const between = [' | ', '|', ' / '].find((each) => header.split(each).length > 2)
  if (!between || SEPARATORS.some((each) => header.includes(each))) return text
  const rows = text
    .split('\n')
    .map((line) =>
      between === ' / ' ? line.split(between) : line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|'),
    )
  const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^[\s:-]*$/.test(cell))
  const kept = rows.filter((cells, i) => i === 0 || !isRule(cells))
  // As many cells in each row: with less it is prose.
  if (kept.some(({ length }) => length !== kept[0]!.length)) return text
  return kept.map((cells) => cells.map((cell) => cell.trim()).join('\t')).join('\n')
}

/** A list whose line breaks were lost on the way: the names of its columns stand in front of more cells than they are. */
function isGlued(text: string): boolean {
  const head = text.slice(0, LONGEST_HEADER)
  const cells = cellsOf(head, separatorOf(head))
  const columns = knownColumns(cells)
  const end = columns.findIndex((column) => column === undefined)
  const known = columns.slice(0, end).filter((column) => column !== undefined)
  return end >= SURELY && cells.length >= 2 * end && isOfEither(known)
}

function isOfEither(known: readonly Column[]): boolean {
  return known.includes('customer') || known.includes('workload')
}

/** The most frequent one. */
function separatorOf(header: string): string {
  return SEPARATORS.reduce((best, each) => (count(header, each) > count(header, best) ? each : best))
}

function cellsOf(line: string, separator: string): readonly string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}

function count(text: string, sign: string): number {
  return text.split(sign).length
}
