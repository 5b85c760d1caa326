const LEADS =
  /(?:^|[,;.\n]|\s[–-])\s*(?:(?:and|to be|will be|should be|they expect to be|it is|is|be) )*unblock(?:ed|s)?(?: date)?(?: is|:)?(?: (?:on|by|in|at|around|about|until|till))?\s*$/i
const ENDS = /^\s*(?:$|[.,;\n])/
const REACH = 60

/**
 * The text without a clause that only says by when something is unblocked, "…, unblocked 30 June": that is the date of
 * the status and no reason for one.
 * @param quote the words of the date, as `findDate` quoted them
 */
export function withoutUnblockedOn(text: string, quote: string | undefined): string {
  const at = quote === undefined ? -1 : text.indexOf(quote)
  if (quote === undefined || at === -1 || !ENDS.test(text.slice(at + quote.length, at + quote.length + REACH)))
    return text
  const from = Math.max(0, at - REACH)
  const lead = LEADS.exec(text.slice(from, at))
  return lead && from + lead.index > 0 ? `${text.slice(0, from + lead.index)}${text.slice(at + quote.length)}` : text
}
