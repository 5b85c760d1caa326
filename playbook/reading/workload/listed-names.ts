import type { FoundPhrase } from '../text/phrase-table.ts'
import type { Token } from '../text/text.ts'

/** Marks and words between the names of a list. */
const LISTED = /^\s{0,3}(?:,|\/|&|\+|and|or|nor|as well as|plus)\s{0,3}(?:and |or )?(?:the |microsoft |ms ){0,2}$/i
/** Everyday words that may be listed as products: "sharepoint and exchange". */
const EVERYDAY = /^(?:teams|exchange)$/
/** Words that may follow a list of products: "exchange and sharepoint are stuck", "teams & intune both wait". */
const GOES_ON =
  /^(?:are|is|both|all|were|have|has|need|needs|wait|waits|will|and|or|next|now|today|tomorrow|too|also|later|migrations?|roll-?outs?|stuck|blocked|together|only)$/

/** True when only a mark or a word of a list stands between two names. */
export function joinsList(between: string): boolean {
  return LISTED.test(between)
}

/** True when an everyday word names a product because it stands in a list beside another product. */
export function isListed(tokens: readonly Token[], found: readonly FoundPhrase[], at: number, text: string): boolean {
  const { from, to } = found[at]!
  if (to - from > 1 || !EVERYDAY.test(tokens[from]!.word)) return false
  const isBeside = (left: FoundPhrase | undefined, right: FoundPhrase | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    joinsList(text.slice(tokens[left.to - 1]!.end, tokens[right.from]!.start))
  if (isBeside(found[at], found[at + 1])) return true
  const next = tokens[to]
  return isBeside(found[at - 1], found[at]) && (next === undefined || next.breakBefore || GOES_ON.test(next.word))
}
