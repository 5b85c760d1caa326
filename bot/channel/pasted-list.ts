import type { PastedList } from '../../dialogs/incoming.ts'
import { knownColumns, type Column } from '../../files/columns.ts'

const SEPARATORS = [',', ';', '\t']
/** Of the columns that have a header, so many are known in a list. */
const MOST = 0.6
/** Minutes are laid out as tables as well: with tabs, a list has one of these. */
const OF_LISTS: readonly Column[] = ['l1', 'l2', 'seats', 'tenantId', 'targetDate']
/** A first line that is longer names no columns. In characters. */
const LONGEST_HEADER = 500

/**
 * Recognises a list of entitlements that was pasted as text by its first line, which names the columns. Whether its rows can be
 * read is found out when they are.
 * @returns undefined for any other message
 */
export function pastedList(message: string): PastedList | undefined {
  const text = message.trim()
  const end = text.indexOf('\n')
  if (end < 0 || end > LONGEST_HEADER) return undefined
  const header = text.slice(0, end)
  const separator = SEPARATORS.reduce((best, each) => (count(header, each) > count(header, best) ? each : best))
  const cells = header.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
  const named = cells.filter((cell) => cell !== '')
  const columns = knownColumns(named)
  const known = columns.filter((column) => column !== undefined)
  const isOfBoth = known.includes('customer') && known.includes('workload')
  const isNamed = isOfBoth || ((known.includes('customer') || known.includes('workload')) && known.length > 2)
  if (!isNamed || known.length < named.length * MOST) return undefined
  if (separator === '\t' && !known.some((column) => OF_LISTS.includes(column))) return undefined
  const rows = text
    .slice(end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return rows.some((row) => row.includes(separator)) ? { kind: 'list', text, rows: rows.length } : undefined
}

function count(text: string, sign: string): number {
  return text.split(sign).length
}
