import { MONTH, SURE_MONTH } from '../../dates/months.ts'
import { isOwnDay } from '../../dates/whose-day.ts'
import { rewriter } from '../rewrite.ts'

const NUMBER = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const DAY = String.raw`(?:the\s)?(?:(?:end|mid|middle|start|beginning|early|late|first week|last week)(?:-|\s(?:of\s)?(?:the\s)?))?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?\.?|${NUMBER}\s(?:of\s)?${MONTH}\b(?:,?\s\d{4})?|${MONTH}\b(?:\s${NUMBER})?(?:,?\s\d{4})?|${NUMBER}|q[1-4](?:\s\d{4})?|kw\s?\d{1,2}|(?:next|this)\s(?:week|month|quarter|year)|(?:month|year|quarter)(?:\send)?)`
const BEGINS = String.raw`(^|[.,;!?(\n–—]\s{0,3}|\s-\s|\s(?:and|but)\s)`
const ENDS = String.raw`(?:\s(?:please|pls|then|now|instead))?(?:\)|(?=\s{0,3}(?:[.,;!?\n–—]|-\s|$)))(\.(?=\s|$))?`
const ASKED = String.raw`(?:(?:please|pls|sorry|no|wait|actually|oops|correction|so|then)[,:]?\s){0,3}`
const VERB = '(?:set|put|make|mark|write|note|log|keep|record|file|change|move)'
const LEADS = String.raw`(?:\s?(?:is|to|:|=|for|on|by|till|until|at|as)){0,3}\s?`

/** "Unblock end of March", "set the target date to 3 Feb": the date has a field beside the note. */
const SETS_DATE = new RegExp(
  `${BEGINS}${ASKED}(?:${VERB}\\s)?(?:(?:it|the|its|their|with|a)\\s){0,2}(?:projected\\s)?(?:unblock|target|due)(?:\\sdate)?${LEADS}${DAY}${ENDS}`,
  'gimu',
)
/** An order to the bot: "Put it as blocked till 15 March". */
const SETS_STATUS = new RegExp(
  `${BEGINS}${ASKED}${VERB}\\s(?:it|this|that|them)\\s(?:down\\s)?(?:as|to|on|in|under)\\s(?:blocked|in progress|no intent|status unknown|unknown|migration)(?:\\s(?:till|until|to|by|with|for)\\s${DAY})?${ENDS}`,
  'gimu',
)
/** A correction of a date: "Teams should be 22 January not 15". */
const CORRECTS_DATE = new RegExp(
  `${BEGINS}${ASKED}(?:(?:[\\p{L}\\d'’-]{1,20}\\s){0,3}(?:should\\sbe|should\\shave\\sbeen|must\\sbe|meant)\\s|(?:make\\s)?(?:it|that)(?:\\sis|\\swas|['’]?s)?\\s)?(?:on\\s|by\\s|until\\s)?${DAY},?\\s(?:and\\s)?not\\s(?:on\\s|by\\s|until\\s)?${DAY}${ENDS}`,
  'gimu',
)

/**
 * Removes the clauses that only fill in or correct a field of the card: a date, a status, a corrected day. Playbook,
 * "Notes that count": the note gives the intent and the why.
 */
export function withoutSetFields(text: string): string {
  return withoutFields(text).replace(DAY_AT_END, (found: string, said: string, word: string, day: string) => {
    const isField = (NEGATED.test(said) && !OWN_DAY.test(word)) || /^(?:it|them|us|there)$/i.test(word)
    return isField && isOwnDay(text, day) ? said : found
  })
}

/** “No one trained 30/6”: the day behind what lacks. Behind an event or a preposition it is told. */
const DAY_AT_END = new RegExp(
  String.raw`(?<=^|[.,;!?\n–—])([^.,;!?\n–—]{3,100}?([\p{L}’'-]{1,40}))\s(\d{1,2}/\d{1,2}(?:/\d{2,4})?|${NUMBER}\s${SURE_MONTH}(?:\s\d{4})?|${SURE_MONTH}\s${NUMBER}(?:,?\s\d{4})?)(?=\s{0,3}(?:[.,;!]|$))`,
  'gimu',
)
const NEGATED = /\b(?:no|not|nobody|none|nothing|never|without|\p{L}+n['’]t)\b/iu
const OWN_DAY =
  /^(?:on|by|until|till|til|before|after|since|from|for|of|in|at|to|is|was|are|and|or|than|the|this|next|go-?live|live|pilot|meeting|call|kick-?off|workshop|training|session|release|version|build|wave|phase|week|day|month|q\d|starts?|begins?|ends?|due|date|deadline|eta|target|planned|scheduled|expected)$/i

const withoutFields = rewriter([
  ['unblock target due', SETS_DATE, left],
  ['blocked progress intent unknown migration', SETS_STATUS, left],
  ['not', CORRECTS_DATE, left],
])

/** What is left of such a clause: the mark that ends the clause before it. */
function left(_: string, begins = '', end = ''): string {
  return /[.!?;\n]/.test(begins) ? begins.trimEnd() : end
}
