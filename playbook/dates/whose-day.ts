import { tokenize } from '../reading/text/text.ts'

/**
 * Verbs of somebody who answers for a day: "the ISP promised it by 1 December". Not "planned", "expected", which name
 * nobody.
 */
const SPEAKS = new Set(
  `say says said saying tell tells told promise promises promised commit commits committed confirm confirms confirmed announce announces
announced assure assures assured guarantee guarantees guaranteed quote quotes quoted estimate estimates estimated reckon reckons reckoned
think thinks thought guess guesses guessed hope hopes hoped expect expects believe believes claim claims claimed offer offers offered
forecast forecasts mention mentions mentioned write writes wrote according ask asks asked swear swears swore want wants wanted wish wishes`.split(
    /\s+/,
  ),
)
/**
 * Events with a day of their own, whatever the status waits for: "the board votes on 12 March", "delivery takes six
 * weeks".
 */
const HAPPENS = new Set(
  `vote votes decide decides meet meets sign signs approve approves deliver delivers delivery arrive arrives ship ships land lands return
returns join joins release releases publish publishes hearing`.split(/\s+/),
)
/** The date of somebody else: "Dell's ETA is 1 December". */
const THEIR_DATE = /['’]s\s+(?:\p{L}+\s+)?(?:eta|date|deadline|estimate|promise|quote|forecast|guess|word)\b/iu
/** "Until 1 December, says Dell." */
const SAID_AFTER =
  /^,\s+(?:so\s+)?(?:says?|said|according to|they say|as (?:\p{L}+\s+){1,3}(?:says?|said|told|promised))\b/iu
/** The same for something that begins, unless it is the work of the entitlement. */
const BEGINS = new Set(['start', 'starts', 'begin', 'begins', 'come', 'comes'])
const WORK = new Set(
  `it pilot rollout roll-out deployment migration training onboarding enrolment enrollment go-live we wave batch move`.split(
    ' ',
  ),
)
const LASTS_UNTIL = /^(?:until|untill|till|'?til|thru)\s/i
/** Where a part of a sentence ends. The point in "15.3." ends none. */
const PART_ENDS = /[,;:!?\n(]|\.(?=\s|$)|\s[–—-]\s/
/** So much text around a day is searched for its part of the sentence. In UTF-16 units. */
const REACH = 120

/**
 * True when a day in a text is the date of the status itself, so that it changes with that date: "blocked until 1
 * December", a bare "1 December". A day in somebody's words, or of an event, stays whatever date is set.
 * @param quote the words that name the day, as `findDate` quoted them
 */
export function isOwnDay(text: string, quote: string): boolean {
  const at = text.indexOf(quote)
  if (at === -1) return true
  const end = at + quote.length
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .split(PART_ENDS)
    .at(-1)!
  const after = text.slice(end, end + REACH).split(PART_ENDS)[0]!
  if (THEIR_DATE.test(before)) return false
  const said = tokenize(`${before} ${after}`).map(({ word }) => word)
  if (SAID_AFTER.test(text.slice(end, end + REACH)) || said.some((word) => SPEAKS.has(word))) return false
  if (LASTS_UNTIL.test(quote)) return true
  if (said.some((word) => HAPPENS.has(word))) return false
  return !said.some((word) => BEGINS.has(word)) || said.some((word) => WORK.has(word))
}

/** Words that only give the date: "target 1 June", "ETA is 1 June", "unblocked by 1 June". */
const IS_DATE =
  /^due\s|\b(?:target(?:ed)?|deadline|eta|(?:un)?blocked|on hold|frozen|paused|date)(?:\s*[:=])?(?:\s+(?:is|date|for|by|on|in|at|from|until|the|now|set|to)){0,4}\s*$/i

/**
 * True when the words of a day only give the date of the status: "until 1 December", "target 1 December", a bare "1
 * December". They follow a date that the FM sets. A day on which something starts, goes live or is held is news and
 * stays.
 */
export function isDateItself(text: string, quote: string): boolean {
  if (!isOwnDay(text, quote)) return false
  const at = text.indexOf(quote)
  if (at === -1 || LASTS_UNTIL.test(quote)) return true
  const before = text
    .slice(Math.max(0, at - REACH), at)
    .split(PART_ENDS)
    .at(-1)!
  if (IS_DATE.test(before) || IS_DATE.test(quote)) return true
  return before.trim() === '' && /^\s*(?:$|[.,;:)\n])/.test(text.slice(at + quote.length))
}
