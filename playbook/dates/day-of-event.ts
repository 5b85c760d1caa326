const PARTS = /[^.,;:\n(]*$/
const BEHIND = /^(?:(?! (?:but|because|bc|cause|though)\b)[^.,;:\n)])*/
/** So much text around a day is searched. In UTF-16 units. */
const REACH = 80

const SMALL = String.raw`(?:\s+(?:date|day|is|was|planned|set|scheduled|target|for|on|in|at|by|the|still|expected|ca\.?|around|about|end|of|mid|early|late)){0,5}\s*[:=]?\s*$`
const GO_LIVE = new RegExp(String.raw`\b(?:go(?:es|ing)?[- ]?live|launch(?:es)?)${SMALL}`, 'i')
const PILOT = new RegExp(String.raw`\b(?:pilot(?: phase| group)?|proof of concept|poc)${SMALL}`, 'i')
/** With such a word it is the obstacle that ends then. */
const HELD_UP =
  /\b(?:no|not|never|nobody|cannot|\w+n['’]?t|until|untill|till|til|before|blocked|held|waits?|waiting|moved|slip\w*|postponed|delayed|can|could|free|again|unblock\w*)\b/i
const BODY = /\b(?:steering (?:committee|group|board)|steerco|board|council|committee|cab|parliament)\b/i
const DECIDES = /\b(?:decid\w+|decision|votes?|rules on|ruling|hearing)\b/i

/**
 * Whose day it is that a text names, where it is not surely that of the status: of a go-live or a pilot, or of a decision.
 * @param quote the words that name the day
 */
export function eventOfDay(text: string, quote: string): 'go-live' | 'pilot' | 'decision' | undefined {
  const at = text.indexOf(quote)
  if (at < 0) return undefined
  const before = PARTS.exec(text.slice(Math.max(0, at - REACH), at))![0]
  const clause = `${before}${BEHIND.exec(text.slice(at + quote.length, at + quote.length + REACH))![0]}`
  if (!HELD_UP.test(clause)) {
    if (GO_LIVE.test(before)) return 'go-live'
    if (PILOT.test(before)) return 'pilot'
  }
  return BODY.test(clause) || DECIDES.test(clause) ? 'decision' : undefined
}

/** The text without the clause of a go-live or a pilot on the day that `quote` names. Any other day of the text is left. */
export function withoutGoLive(text: string, quote: string): string {
  const at = text.indexOf(quote)
  const before = PARTS.exec(text.slice(0, at))![0]
  return `${text.slice(0, at - before.length)}${text.slice(at + quote.length)}`
}
