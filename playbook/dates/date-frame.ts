import { matchesOf } from '../reading/matches.ts'

/**
 * What a clause says of the day that stands in it. `frees`: then it is decided, delivered, ready or over, and work goes
 * on; `aside`: a talk or a step on the way, which tells only where no other day does.
 */
export type DateFrame = 'frees' | 'aside'

/** What is decided, signed, delivered, usable or over on a day: the word, wherever it stands in the clause. */
const FREES = String.raw`decid\w+|decisions?|votes?|voting|verdict|rul(?:es|ing)|hearings?|approv\w+|sign(?:s|ed|ing|ature)?|green light|go-?ahead|in force|effective|appl(?:y|ies)|comes?|arriv\w+|deliver\w*|lands?|ships?|goes (?:in|on|over|across|live|ahead)|installs?|installed|upgrades?|upgraded|replaced|swapped|patche?[sd]?|flips?|cut-?over|ends?|closes?|finish\w*|complet\w+|through|ready|active|available|back|built|opened|fitted|mounted|moves?|moved|starts?|starting|must|shall|has to|shows? up|joins?|begins?|can|should|ought|will be|expect\w*|hop(?:e|es|ing)|released?|releases|publish\w*|certifi\w+|tested|settled|resolved|lifted|rest|usable|enrolled|new (?:try|attempt|start|go)|company-?wide|everyone|everybody|roll-?out`
/** A talk, a showing, a trial: what is said, seen or tried then frees nobody yet. */
const ASIDE = String.raw`workshops?|sessions?|demos?|calls?|meetings?|meet|syncs?|steerco|webinars?|q&a|reviews?|interviews?|show(?:s|ing)?|present(?:s|ing)?|walk\w*|discuss\w*|sit down|talks?|rehearsals?|test rings?|pilots?|kick-?offs?|welcome mails?|mailing|newsletter|announce\w*|holidays?|vacation|away|out of office`
/** The nearest of them before a day tells what it is a day of. Within the clause's length. */
const NEAREST = new RegExp(String.raw`\b(?:(${ASIDE})|${FREES})\b`, 'gi')

/** What a number with a line behind it must follow, to be a day and no share: "comes out 6/15", "last batch 17/12". */
const BEFORE_NUMBERS =
  /\b(?:out|in|up|over|back|ships?|lands?|arrives?|upgraded|replaced|swapped|light|hope is|closes?|ends?|decides?|decision|votes?|signed|approved|delivered|delivery|moves?|flips?|cut-?over|should (?:get|have|see)[^.,;:\n]{1,25})\s+$/i
/** A day before its month, in numbers that are no share: more than all is none. */
const DAY_FIRST = /^(1[3-9]|2\d|3[01])\/(\d|1[0-2])$/
const ENDS_THERE = /^\s*(?:$|[.,;:)/\n]|(?:and|then|but)\b)/i

/** How far before a day its clause is looked at. In UTF-16 units. */
const REACH = 90
/** A part between commas that says less goes on with the one before: "the rest, 48 PCs, on 7 May". In words. */
const SAYS_ENOUGH = 3
/** What is told before another day is told of that one. */
const OTHER_DAY = /\d\S{0,3} ?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|\d[./]\d/i
const SENTENCE_ENDS = /[.;\n](?:\s|$)/

/** What the clause before a day says of it; undefined where it says neither. */
export function dateFrame(text: string, from: number): DateFrame | undefined {
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

/** The days on which somebody was written to: "mailed him on 12 March, 3 April and 9 May". */
const OF_ATTEMPTS =
  /\b(?:mailed|called|rang|phoned|wrote|tried|sent|pinged|chased|outreach|attempts?|reminders?|(?:mails?|messages?|calls?) of)\b[^,;\n]{0,50}(?:\d[\d./]*(?: \p{L}+)?(?:, | and |, and )){0,8}$/iu

/** True for a day of attempts, each of which has been. */
export function isOfAttempts(text: string, from: number): boolean {
  return OF_ATTEMPTS.test(text.slice(Math.max(0, from - REACH_OF_LIST), from))
}
const REACH_OF_LIST = 140

/** The end of what is there, or of what they have now: "the old system is supported until June". */
const OF_WHAT_IS_THERE =
  /\b(?:old|current|existing|previous|legacy|support|warranty|contract|agreement|lease|renewal)\b[^.,;:\n]{0,30}\b(?:runs?|lasts?|supported|valid|covered|paid|extended|good)\s+(?:until|untill|till|'?til|through|to)\s+(?:the\s+)?$/i

/** True for a day until which something lasts that is to be left, and that holds up nothing. */
export function isOfWhatIsThere(text: string, from: number): boolean {
  return OF_WHAT_IS_THERE.test(text.slice(Math.max(0, from - REACH), from))
}

/** True for day and month in numbers where a sentence says what comes then, and goes on with nothing that is counted. */
export function isNumberOfDay(text: string, from: number, to: number): boolean {
  const [words, after] = [text.slice(from, to), text.slice(to, to + 8)]
  if (!ENDS_THERE.test(after)) return false
  if (DAY_FIRST.test(words) && !/^24\/[57]$/.test(words)) return true
  const before = text.slice(Math.max(0, from - 45), from)
  // "Steering group 3.12., until then …", "waves: 1.12. / 8.12. then done"
  if (/^\d+\.\d+\.$/.test(words) && (/^\s*[,;:)/]/.test(after) || /\d\.\s*[/,+]\s*$/.test(before))) return true
  return BEFORE_NUMBERS.test(before)
}
