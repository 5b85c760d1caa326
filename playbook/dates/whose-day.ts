import { tokenize } from '../reading/text.ts'

/** Who speaks of a day with one of these answers for it: "the ISP promised it by 1 December". Not "planned", "expected": nobody is named. */
const SPEAKS = new Set(
  `say says said saying tell tells told promise promises promised commit commits committed confirm confirms confirmed announce announces
announced assure assures assured guarantee guarantees guaranteed quote quotes quoted estimate estimates estimated reckon reckons reckoned
think thinks thought guess guesses guessed hope hopes hoped expect expects believe believes claim claims claimed offer offers offered
forecast forecasts mention mentions mentioned write writes wrote according ask asks asked swear swears swore want wants wanted wish wishes`.split(
    /\s+/,
  ),
)
/** What happens on a day of its own, whatever the status waits for: "the board votes on 12 March", "delivery takes six weeks". */
const HAPPENS = new Set(
  `vote votes decide decides meet meets sign signs approve approves deliver delivers delivery arrive arrives ship ships land lands return
returns join joins release releases publish publishes hearing`.split(/\s+/),
)
/** Of somebody's own: "Dell's ETA is 1 December". */
const THEIR_DATE = /['’]s\s+(?:\p{L}+\s+)?(?:eta|date|deadline|estimate|promise|quote|forecast|guess|word)\b/iu
/** "Until 1 December, says Dell." */
const SAID_AFTER =
  /^,\s+(?:so\s+)?(?:says?|said|according to|they say|as (?:\p{L}+\s+){1,3}(?:says?|said|told|promised))\b/iu
/** So does what begins on a day, unless it is the work that the status is of: "the trainer starts 1 February". */
const BEGINS = new Set(['start', 'starts', 'begin', 'begins', 'come', 'comes'])
const WORK = new Set(
  `it pilot rollout roll-out deployment migration training onboarding enrolment enrollment go-live we wave batch move`.split(
    ' ',
  ),
)
const LASTS_UNTIL = /^(?:until|untill|till|'?til|thru)\s/i
/** Where a part of a sentence ends; the point of "15.3." does not. */
const PART_ENDS = /[,;:!?\n(]|\.(?=\s|$)|\s[–—-]\s/
/** How far around a day its part of the sentence is looked at. In UTF-16 units. */
const REACH = 120

/**
 * True where a day that a text names is that of the status itself, so that it moves with the status's date: "blocked until
 * 1 December", a bare "1 December". A day in somebody's words, or of an event, stays what was said of it, whatever date is set.
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

/** What tells a date and nothing else: "target 1 June", "ETA is 1 June", "unblocked by 1 June". */
const IS_DATE =
  /^due\s|\b(?:target(?:ed)?|deadline|eta|(?:un)?blocked|on hold|frozen|paused|date)(?:\s*[:=])?(?:\s+(?:is|date|for|by|on|in|at|from|until|the|now|set|to)){0,4}\s*$/i

/**
 * True where the words of a day do no more than tell the date of the status: "until 1 December", "target 1 December", a
 * bare "1 December". These follow a date that the FM sets; what starts, goes live or is held on a day is news, and stays.
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
