import { MONTHS, SHORT_MONTHS } from '../../dates/months.ts'
import { capitalised } from '../../names/words/capitalised.ts'
import { articled, pointsBack, speaksOfUs } from './clause.ts'
import { be, isNoun } from './missing-be.ts'
import { isClause, startsWithVerb } from './verb.ts'

const MONTH = `(?:${MONTHS.join('|')}|Sept|${SHORT_MONTHS.join('|')})`
const DATE = new RegExp(
  String.raw`^(.{3,60}?),? ((?:(?:expected|due|planned|scheduled|promised) )?(?:(?:by|in|on|until|from|at) )?(?:the )?(?:(?:mid|early|late|(?:the )?(?:end|middle|beginning|start) of)[ -])?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?(?:${MONTH}|spring|summer|autumn|winter|Q[1-4]|the week of \d{1,2} ${MONTH})(?: \d{1,2})?(?:,? \d{4})?|(?:by |on |until )?\d{4}-\d\d-\d\d)$`,
)

/** Things that can be expected for a day. For other things it is not clear what happens on that day. */
const ARRIVES =
  /\b(?:fix|fixes|patch|release|update|version|build|lines?|fibres?|circuits?|connections?|firewalls?|switch(?:es)?|hardware|servers?|laptops?|devices?|phones?|routers?|delivery|decision|approval|sign-?off|signature|answer|reply|ruling|verdict|vote|contracts?|renewal|licen[cs]es?|budget|trainings?|courses?|trainers?|successor|replacement|hire|new (?:admin|engineer|cio|ciso|sponsor|owner|manager|one)|connector|plug-?in|add-?in|upgrade|audit|review|go-?live|cutover|pilot|roll-?out|migration|kick-?off|start|opening|results?|report|opinion|agreement|tender)$/i

/**
 * "New fibre mid April" becomes a sentence: it is expected then. Undefined for words without a date at the end, or that
 * need more words.
 */
export function datedSentence(words: string): string | undefined {
  const match = DATE.exec(words.trim())
  if (
    !match ||
    /[,\d]/.test(match[1]!) ||
    startsWithVerb(match[1]!) ||
    /^(?:try|wait|wants?|vote|no|not|see|(?:finished|done|live|ready|over|complete|started|begun|\S+ed)\b)/i.test(
      match[1]!,
    ) ||
    isClause(match[1]!) ||
    !ARRIVES.test(match[1]!) ||
    // "Label use doubled in April" is about the past.
    /\p{L}{3,}ed$/u.test(match[1]!) ||
    !isNoun(match[1]!) ||
    pointsBack(words) ||
    speaksOfUs(words)
  )
    return undefined
  const [, noun = '', date = ''] = match
  const bare = date.replace(/^(?:expected|due|planned|scheduled|promised) /, '')
  const when = /^(?:by|in|on|until|from|at)\b/.test(bare) ? bare : `${prepositionOf(bare)} ${bare}`
  return capitalised(`${articled(noun.replace(/^new one$/i, 'a new one'))} ${be(noun)} expected ${when}`)
}

function prepositionOf(date: string): string {
  if (/^(?:the )?(?:end|middle|beginning|start) of/.test(date)) return date.startsWith('the') ? 'at' : 'at the'
  return /^\d/.test(date) || / \d{1,2}$/.test(date) ? 'on' : 'in'
}
