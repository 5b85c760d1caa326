import { MONTH_BEGINS } from './months.ts'
import { matchesOf } from '../reading/text/matches.ts'

/**
 * What a clause says about its day. `frees`: something is decided, delivered, ready or over then, and work goes on;
 * `aside`: a talk or a step on the way, which counts only where no other day does.
 */
export type DateFrame = 'frees' | 'aside'

/** Words for something decided, signed, delivered, usable or over on a day, wherever they stand in the clause. */
const FREES = String.raw`decid\w+|decisions?|votes?|voting|verdict|rul(?:es|ing)|hearings?|approv\w+|sign(?:s|ed|ing|ature)?|green light|go-?ahead|in force|effective|appl(?:y|ies)|comes?|arriv\w+|deliver\w*|lands?|ships?|goes (?:in|on|over|across|live|ahead)|installs?|installed|upgrades?|upgraded|replaced|swapped|patche?[sd]?|flips?|cut-?over|ends?|closes?|finish\w*|complet\w+|through|ready|active|available|back|built|opened|fitted|mounted|moves?|moved|starts?|starting|must|shall|has to|shows? up|joins?|begins?|can|should|ought|will be|expect\w*|hop(?:e|es|ing)|released?|releases|publish\w*|certifi\w+|tested|settled|resolved|lifted|rest|usable|enrolled|new (?:try|attempt|start|go)|promis\w+|pegs?|aim(?:s|ing)?|goal|in mind|slated|speaks? of|fixed|go from|set for|the final \w+|company-?wide|everyone|everybody|roll-?out`
/** A talk, a showing, a trial: it does not end the waiting yet. */
const ASIDE = String.raw`workshops?|sessions?|demos?|calls?|meetings?|meet|syncs?|steerco|webinars?|q&a|reviews?|interviews?|show(?:s|ing)?|present(?:s|ing)?|walk\w*|discuss\w*|sit down|talks?|rehearsals?|test rings?|pilots?|kick-?offs?|welcome mails?|mailing|newsletter|announce\w*|holidays?|vacation|away|out of office`
/** The nearest of these words before a day shows what kind of day it is. */
const NEAREST = new RegExp(String.raw`\b(?:(${ASIDE})|${FREES})\b`, 'gi')

/** So much of the clause before a day is searched. In UTF-16 units. */
const REACH = 90
/** A shorter part between commas belongs to the part before it: "the rest, 48 PCs, on 7 May". In words. */
const SAYS_ENOUGH = 3
/** Words before another day belong to that day. */
const OTHER_DAY = new RegExp(String.raw`\d\S{0,3} ?${MONTH_BEGINS}|\d[./]\d`, 'i')
const SENTENCE_ENDS = /[.;\n](?:\s|$)/

/** "12 December we're free", "first one is 12 April, and only then …". */
const FREES_AFTER =
  /^(?:\s+(?:we|they|he|she|it|all|everyone|everybody)(?:['’](?:re|s|ll)|\s+(?:are|is|will|can|may|goes?|starts?))(?!\s+(?:\S+\s+)?(?:talk|meet|speak|call|ask|discuss|review|look|have|show|present)\w*\b)|,?\s+(?:and|only)\s+(?:only\s+)?then)\b/i

/** What the words around a day say about it; undefined where they show neither kind. */
export function dateFrame(text: string, from: number, to: number): DateFrame | undefined {
  if (FREES_AFTER.test(text.slice(to, to + 30))) return 'frees'
  const sentence = text
    .slice(Math.max(0, from - REACH), from)
    .split(SENTENCE_ENDS)
    .at(-1)!
  let words = 0
  for (const part of sentence.split(/[,:(]\s|\s[–—-]\s/).toReversed()) {
    const frame = nearestIn(part)
    if (frame) return frame
    if (OTHER_DAY.test(part)) return undefined
    words += part.split(/\s+/).filter(Boolean).length
    if (words >= SAYS_ENOUGH) return undefined
  }
  return undefined
}

function nearestIn(part: string): DateFrame | undefined {
  const last = matchesOf(NEAREST, part).at(-1)
  return last && (last[1] === undefined ? 'frees' : 'aside')
}

/** Days of attempts to reach somebody: "mailed him on 12 March, 3 April and 9 May". */
const OF_ATTEMPTS =
  /\b(?:mailed|called|rang|phoned|wrote|tried|sent|pinged|chased|outreach|attempts?|reminders?|(?:mails?|messages?|calls?) of)\b[^,;\n]{0,50}(?:\d[\d./]*(?: \p{L}+)?(?:, | and |, and )){0,8}$/iu

/** True for the day of an attempt. It has passed. */
export function isOfAttempts(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - REACH_OF_LIST), from)
  return OF_ATTEMPTS.test(before.split(NEXT_SENTENCE).at(-1)!)
}
const REACH_OF_LIST = 140
/** A full stop behind a number may belong to a day, and one behind a title ends no sentence. */
const NEXT_SENTENCE = /(?<!\d|\b(?:mrs?|ms|dr))[.!?]\s+/i

/** The end of what the customer has now: "the old system is supported until June". */
const OF_WHAT_IS_THERE =
  /\b(?:old|current|existing|previous|legacy|support|warranty|contract|agreement|lease|renewal)\b[^.,;:\n]{0,30}\b(?:runs?|lasts?|supported|valid|covered|paid|extended|good)\s+(?:until|untill|till|'?til|through|to)\s+(?:the\s+)?$/i

/** True for a day until which something old lasts that is to be replaced. Nothing waits for that day. */
export function isOfWhatIsThere(text: string, from: number): boolean {
  return OF_WHAT_IS_THERE.test(text.slice(Math.max(0, from - REACH), from))
}
