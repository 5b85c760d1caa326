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
const VALUES = new Set(
  [
    ...playbook.workloads.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...playbook.statuses.flatMap(({ l1, l2 }) => [l1, l2, `${l1} ${l2}`]),
  ].map(foldName),
)
/** Fewer known columns may stand in a sentence as well. */
const SURELY = 3
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
  const text = message.replace(/^[\r\n ]+/, '').trimEnd()
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
  if (!(isOfBoth || mayBe) || known.length < named.length * MOST) return undefined
  if (separator === '\t' && !known.some((column) => OF_LISTS.includes(column))) return undefined
  const rows = text
    .slice(end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const areRows = isOfBoth
    ? rows.some((row) => row.includes(separator))
    : rows.some((row) => cellsOf(row, separator).some((cell) => VALUES.has(foldName(cell))))
  return areRows ? { ...list, rows: rows.length } : undefined
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
