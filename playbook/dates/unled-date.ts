/**
 * Days that no small word leads to, as people type them in a hurry: "nobody trained, april", "LSS has a ticket, 2 weeks",
 * "line upgrade june", "training starts monday".
 */

/** Behind a comma or a line, and nothing behind it. */
const IS_LAST = /[,;(–-]\s*(?:maybe |probably |around |about )?$/i
/** "Vendor 6 weeks": who or what takes so long stands right before it. */
const TAKES =
  /(?:^|[,;:(–\n-])\s*(?:(?:the|their) )?(?:vendor|supplier|carrier|isp|delivery|shipment|hotfix|fix|patch|replacements?|order)s?:? $/i
const ENDS = /^\s*(?:$|[.;)\n])/
const ENDS_CLAUSE = /^\s*(?:$|[.,;:)\n])/

/** What is wanting or to be done may be there in that month; what is told as done was done in it. */
const WANTING =
  /\b(?:no|not|nobody|none|never|without|lacks?|lacking|missing|needs?|must|too (?:old|slow|weak|small|few|little|much|busy|expensive)|waits?|waiting|pending|open|until|\w+n['’]t|cant|wont|dont)\b[^.;:\n]{0,60}$/i
/** What somebody works on or has ordered takes so long; what happens has happened so long. */
const PENDING =
  /\b(?:tickets?|case|escalat\w+|order(?:s|ed)?|replacements?|patch|hotfix|fix(?:es)?|quote|vendor|product group|lss|delivery|shipment|hiring|recruit\w+|approval|waiver)\b[^.;:\n]{0,40}$/i
const LASTS = /\b(?:since|for|open|every|each|ago|already|still)\b[^.,;:\n]{0,40}[,;(–-][^.,;:\n]{0,12}$/i

/** Work that stands right before its month. */
const WORK =
  /\b(?:upgrade|replacement|refresh|migration|training|trainings|pilot|roll-?out|go-?live|cut-?over|delivery|installation|deployment|decision|approval|hearing|vote|kick-?off)\s+$/i
/** What begins or comes right before its weekday or month. */
const BEGINS = /\b(?:starts?|begins?|resumes?|opens?|launches|(?:kicks?|goes|go) (?:off|live))\s+$/i

/** What kind of words they are. */
export interface UnledWords {
  /** A month, a quarter, a weekday. */
  readonly isPeriod: boolean
  /** So many days, weeks, months. */
  readonly isSpan: boolean
  /** A month that comes sooner than its last one lies behind; undefined for what is no month. */
  readonly isNear: boolean | undefined
}

/**
 * True for words that no small word leads to and that tell a day to come all the same.
 * @param before what stands before them, up to the beginning of their clause at least
 */
export function isToCome(
  before: string,
  words: string,
  after: string,
  { isPeriod, isSpan, isNear }: UnledWords,
): boolean {
  if (isSpan)
    return (
      (IS_LAST.test(before) || TAKES.test(before)) && ENDS.test(after) && PENDING.test(before) && !LASTS.test(before)
    )
  if (!isPeriod || !ENDS_CLAUSE.test(after)) return false
  if (BEGINS.test(before)) return true
  if (isNear === undefined || !/^\p{L}+\.?$/u.test(words)) return false
  return WORK.test(before) || (isNear && IS_LAST.test(before) && ENDS.test(after) && WANTING.test(before))
}
