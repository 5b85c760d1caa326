import { FEAST } from './date-words.ts'

/**
 * Days without a small word before them, as people type them in a hurry: "nobody trained, april", "LSS has a ticket, 2
 * weeks", "line upgrade june", "training starts monday".
 */

/** Behind a comma or a dash, at the end. */
const IS_LAST = /[,;(–-]\s*(?:maybe |probably |around |about )?$/i
/** "Vendor 6 weeks": the name of who or what takes so long stands right before it. */
const TAKES =
  /(?:^|[,;:(–\n-])\s*(?:(?:the|their) )?(?:vendor|supplier|carrier|isp|delivery|shipment|hotfix|fix|patch|replacements?|order)s?:? $/i
const ENDS = /^\s*(?:$|[.;)\n])/
const ENDS_CLAUSE = /^\s*(?:$|[.,;:)\n])/

/** Words for something missing or still to be done: it may be there in that month. Finished work was done in it. */
const WANTING =
  /\b(?:no|not|nobody|none|never|without|lacks?|lacking|missing|needs?|must|too (?:old|slow|weak|small|few|little|much|busy|expensive)|waits?|waiting|pending|open|until|\w+n['’]t|cant|wont|dont)\b[^.;:\n]{0,60}$/i
/** Words for something ordered or in work: it takes so long. Other things have lasted so long. */
const PENDING =
  /\b(?:tickets?|case|escalat\w+|order(?:s|ed)?|replacements?|patch|hotfix|fix(?:es)?|quote|vendor|product group|lss|delivery|shipment|hiring|recruit\w+|approval|waiver)\b[^.;:\n]{0,40}$/i
const LASTS = /\b(?:since|for|open|every|each|ago|already|still)\b[^.,;:\n]{0,40}[,;(–-][^.,;:\n]{0,12}$/i

/** Work named right before its month or feast. */
const WORK =
  /\b(?:upgrade|replacement|refresh|(?:hot)?fix(?:es)?|patch|certification|shipment|migration|training|trainings|pilot|roll-?out|go[- ]?live|cut-?over|delivery|installation|deployment|decision|approval|hearing|vote|kick-?off)\s+(?:maybe |probably |eta:? |around |early |mid |late )?$/i
const FEAST_ALONE = new RegExp(`^${FEAST}$`, 'i')
/** Verbs of beginning right before a weekday or month. */
const BEGINS = /\b(?:starts?|begins?|resumes?|opens?|launches|(?:kicks?|goes|go) (?:off|live))\s+$/i

/** What kind of words they are. */
export interface UnledWords {
  /** A month, a quarter, a weekday. */
  readonly isPeriod: boolean
  /** A number of days, weeks or months. */
  readonly isSpan: boolean
  /** A month whose next time is nearer than its last; undefined for words that are no month. */
  readonly isNear: boolean | undefined
}

/**
 * True for words that name a day to come without a small word before them.
 * @param before the text before them, at least from the beginning of their clause
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
  if (FEAST_ALONE.test(words) && IS_LAST.test(before) && ENDS.test(after) && WANTING.test(before)) return true
  if (BEGINS.test(before) || (FEAST_ALONE.test(words) && WORK.test(before))) return true
  if (isNear === undefined || !/^\p{L}+\.?$/u.test(words)) return false
  return WORK.test(before) || (isNear && IS_LAST.test(before) && ENDS.test(after) && WANTING.test(before))
}
