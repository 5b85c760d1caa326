/** What a spreadsheet takes for the begin of a formula, also where quotation marks stand before it. */
const SIGN = `'*"*[=+\\-@＝＋－＠]`
/** The same at the start of a cell, where a tab or the end of a line will do. */
const SIGN_AT_START = `(?=${SIGN}|'*[\\t\\r])`
/**
 * Where a spreadsheet with another list separator, which is “;” in most of Europe, begins a cell or a line: to it, quotation
 * marks within what it takes for a cell are none.
 */
const INSIDE = '(?<=[;\\t|\\r\\n])'

const TO_GUARD = new RegExp(`^${SIGN_AT_START}|${INSIDE}(?=${SIGN})`, 'g')
const GUARDED = new RegExp(`^'${SIGN_AT_START}|${INSIDE}'(?=${SIGN})`, 'g')

/** The text of a cell so that no spreadsheet finds a formula in it: with an apostrophe in front of each. */
export function guarded(cell: string): string {
  return cell.replace(TO_GUARD, "'")
}

/** What `guarded` was given. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '')
}
