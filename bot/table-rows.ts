/** Rows of tables as lines of text. */

/** What heads a column and says nothing of anybody: lower case, letters only. */
const HEADS = new Set(
  'customer customername account accountname company client organization organisation workload workloadname service product'.split(
    ' ',
  ),
)
/** A cell with nothing but a bullet or a number: a list that was laid out with tabs. */
const IS_MARKER = /^(?:[^\p{L}\p{N}]{0,3}|o|\(?(?:\d{1,2}|\p{L})[.)])$/u
const MARKER = /^(?:-|\d{1,3}\.) /

/**
 * A row on one line: what stands first heads it, as people write it by hand ("Contoso: Teams, nobody is trained"). Cells with
 * nothing in them are left out.
 */
export function rowLine(cells: readonly string[]): string {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (others.length === 0) return first
  return `${first.replace(/[\s:]+$/, '')}: ${others.join(', ')}`
}

/** The lines of one cell on one line. */
export function cellLine(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line, i) =>
      MARKER.test(line) ? `${i > 0 ? '; ' : ''}${line.replace(MARKER, '')}` : `${i > 0 ? ' ' : ''}${line}`,
    )
    .join('')
}

/** True for the first row of a table that only names its columns. */
export function headsColumns([first = '', ...others]: readonly string[]): boolean {
  return others.length > 0 && HEADS.has(first.toLowerCase().replace(/[^\p{L}]/gu, ''))
}

/** Lines whose cells are parted by tabs, as a table is pasted without its layout; other lines stay as they are. */
export function withoutTabs(text: string): string {
  if (!text.includes('\t')) return text
  let isFirst = true
  return text
    .split('\n')
    .flatMap((line) => {
      const cells = line.trim().split('\t')
      if (cells.length < 2 || IS_MARKER.test(cells[0]!.trim())) return [line]
      const isHead = isFirst && headsColumns(cells)
      isFirst = false
      return isHead ? [] : [rowLine(cells)]
    })
    .join('\n')
}
