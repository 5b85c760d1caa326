import { MONTH } from '../../dates/months.ts'
import { matchesOf } from '../text/matches.ts'

const WORK =
  '(?:starts?|begins?|go(?:es)? live|moves?|rolls? (?:it )?out|joins?|follows?|(?:will|to|shall) (?:be (?:enrolled|moved|migrated|onboarded|rolled out|set up)|start|begin|go live|move|follow|join)|(?:is|are|gets?) (?:enrolled|moved|migrated|onboarded))'
const WHEN = `(?:(?:already|then|first|also) )?(?:(?:in|from|on|by|as of|with|this|next) ){1,2}(?:(?:early|mid|late|the|next|this|end of|beginning of) )*(?:${MONTH}|q[1-4]|spring|summer|autumn|fall|winter|year|month|week|quarter|monday|tuesday|wednesday|thursday|friday|\\d)`
/** “They start in January”, “iPhones will be enrolled in May”. */
const BEGINS = new RegExp(String.raw`(?<subject>\b[\p{L}-]+) ${WORK} ${WHEN}`, 'giu')
/** “Windows PCs yes”, “yes to the plants”. */
const SAYS_YES =
  /[,;–-] ?(?:(?:but|and) )?(?:the |their )?(?:[\p{L}-]+ ){1,3}yes(?=\s*(?:[,;.!]|$))|\byes (?:for|to) (?:the|their)\b/iu
/** What begins of these is nothing of ours. */
const OTHERS =
  /^(?:contract|agreement|term|terms|renewal|subscription|deal|year|support|review|budget|audit|licen[cs]e|competitor|it|which|that|nobody|never|not)$/i
/** Said for good, which no part changes. */
const FOR_GOOD = /\b(?:for good|never|for ?ever|no way|will not|won['’]?t|not going to|torn up|no longer wants?)\b/i

/**
 * True where a text that says no tells of a part that begins: “the Macs stay with another product, the PCs yes, they
 * start in January”. No Intent is “at no time”, for all of it.
 */
export function partBegins(text: string): boolean {
  if (FOR_GOOD.test(text)) return false
  return SAYS_YES.test(text) || matchesOf(BEGINS, text).some(({ groups }) => !OTHERS.test(groups!.subject!))
}
