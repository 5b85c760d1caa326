import { SURE_MONTH } from '../../dates/months.ts'
import { STATES } from '../../content/note-sentences.ts'
import { PARTICIPLES } from '../../content/note-verbs.ts'
import { isNoun } from './missing-be.ts'
import { withStateBehind } from './state-first.ts'
import { isPlural } from './is-verb.ts'
import { isClause, wordsIn } from './verb.ts'

/** Beginnings of a thing that is mentioned for the first time. "There is" is good English before each of them. */
const COUNTED =
  /^(?:(?:just|only|still|already|about|around|nearly|some|at least|at most|over|barely) )?(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|few|a few|countless|various|\d[\d.,]*k?)(?: (?=\p{L})|(?=-\p{L}))/iu
/** The same for one thing without its article. */
const DESCRIBED =
  /^(?:(?:very|too) )?(?:new|big|bigger|huge|single|second|separate|small|tiny|long|bad|weak|severe|serious|ongoing|hard|strict|heavy|major|known|nasty|open|internal|general|permanent|recent) (?=\p{L})/iu
/** A thing, since when it is there, and what it does. */
const DEED_SINCE =
  /^((?:\S+ ){1,3}\S+) since (?:(?:early|mid|late|last|the) )?\S+(?: \d{4})?( \p{L}+(?:ed|s) (?:the|their|it|all|an?|them|every)\b.*)$/iu
/** Something that was, and is over. */
const EVENT =
  /^(?:outages?|incidents?|breach(?:es)?|audits?|accidents?|attacks?|leaks?|crash(?:es)?|failures?|downtimes?|takeovers?|mergers?|strikes?)$/
/** "4 Mbit", "70 GB" count no things. */
const MEASURE = new RegExp(
  String.raw`^(?:%|pc|pct|percent|[kmgt]b|[kmg]bit\/?s?|[kmg]bps|ms|€|eur|usd|hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|yrs?|times?|of|out|x|am|pm|to|through|done|over|across|left|the-month|${SURE_MONTH}|more|less|or|and|in)$`,
)
/** These may stand before the thing they measure: "4 Mbit line". */
const UNIT = /^(?:[kmgt]b|[kmg]bit\/?s?|[kmg]bps|ms|percent|hours?|minutes?|days?|weeks?|months?|years?)$/
/** Nouns without a plural: there is not "one" of them. */
const MASS =
  /^(?:fibre|fiber|mail|email|traffic|video|audio|data|access|staff|people|hardware|software|firmware|training|money|time|interest|trust|budget|work|adoption|usage|use|support|law|management|communication|policy|leadership|ownership|equipment|security|bandwidth|latency|wifi|stuff|version)$/
/** The words behind these have a verb of their own. */
const OF_ITS_OWN = / (?:how|what|where|who|which|that|whose) /
const FIRST_PREPOSITION =
  / (?:of|for|in|on|at|with|to|from|behind|between|about|under|over|without|within|across|since|after|before|during|by|per|how|what|where|who|that|which|as|until|till|than|due|because|and|via|through|against) /i

/**
 * "Two forests with the same names" becomes "there are two forests with the same names", and "old wifi" "the wifi is
 * old". Undefined for words that are
 * no thing, or one that may have been mentioned before.
 */
export function existing(words: string): string | undefined {
  const told = withStateBehind(words)
  if (told !== undefined) return told
  const counted = COUNTED.exec(words)
  const described = counted ? undefined : DESCRIBED.exec(words)
  const deed = described && DEED_SINCE.exec(words)
  // "New GM since January cancelled it": a thing with a verb of its own.
  if (deed && isClause(deed[1]! + deed[2]!))
    return `the ${words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase())}`
  if (
    (!counted && !described) ||
    !isNoun(words.split(OF_ITS_OWN)[0]!) ||
    isClause(words.split(OF_ITS_OWN)[0]!) ||
    /[=>→]/.test(words)
  )
    return undefined
  const thing = words.slice((counted ?? described)![0].length)
  const all = wordsIn(thing)
  if (
    all.length === 0 ||
    (MEASURE.test(all[0]!) && !(UNIT.test(all[0]!) && all.length > 1)) ||
    MEASURE_ONLY.test(words)
  )
    return undefined
  const head = wordsIn(`${words} `.split(FIRST_PREPOSITION)[0]!).at(-1)!
  // "3 weeks max" is a length of time.
  if (/^(?:max|maximum|tops)$/.test(head)) return undefined
  if (!/^\p{L}/u.test(head) || MEASURE.test(head) || STATES.has(head) || PARTICIPLES.has(head) || head.endsWith('ing'))
    return undefined
  const isSeveral =
    isPlural(head) || / and /.test(`${words} `.split(/ (?:of|for|in|on|at|with|to|from|who|that|which) /)[0]!)
  const verb = EVENT.test(head) ? (isSeveral ? 'were' : 'was') : isSeveral ? 'are' : 'is'
  const lower = words.replace(/^\p{Lu}(?=\p{Ll}+\b)/u, (letter) => letter.toLowerCase())
  if (counted && /^(?:\S+ )?(?:an?|another|one)$/i.test(counted[0].trim()))
    return isSeveral && !/ and /.test(words) ? undefined : `there ${verb} ${lower}`
  // "4 Mbit line for 90 people" is one line; "new fibre" cannot be counted.
  if (!isSeveral) {
    if (MASS.test(head) || (counted && !MEASURE.test(all[0]!))) return undefined
    return `there ${verb} ${/^(?:[aeio]|8|1[18](?!\d))/i.test(lower) ? 'an' : 'a'} ${lower}`
  }
  return `there ${verb} ${lower}`
}

/** A figure with its unit, and nothing else. */
const MEASURE_ONLY = /^(?:\S+ )?\d[\d.,]*k? ?(?:%|pc|pct|[kmgt]b|ms|mbit|of \d+|out of)(?![\p{L}])(?! \p{L}+ for\b)/iu
