/** The beginning of a formula for a spreadsheet, even behind quotation marks. */
const SIGN = `'*"*[=+\\-@＝＋－＠]`
/** The same at the start of a cell, where a tab or a line break counts as well. */
const SIGN_AT_START = `(?=${SIGN}|'*[\\t\\r])`
/**
 * Places where a spreadsheet with another list separator (";" in most of Europe) begins a cell or a line; it does not
 * recognise the quotation marks around our cells.
 */
const INSIDE = '(?<=[;\\t|\\r\\n])'

const TO_GUARD = new RegExp(`^${SIGN_AT_START}|${INSIDE}(?=${SIGN})`, 'g')
const GUARDED = new RegExp(`^'${SIGN_AT_START}|${INSIDE}'(?=${SIGN})`, 'g')

/** The cell's text with an apostrophe before each possible formula, so that no spreadsheet runs one. */
export function guarded(cell: string): string {
  return cell.replace(TO_GUARD, "'")
}

/** Reverses `guarded`. */
export function unguarded(cell: string): string {
  return cell.replace(GUARDED, '')
}
