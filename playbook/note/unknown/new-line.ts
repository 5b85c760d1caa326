import { noteFallbacks, noteUnknown } from '../../content/note-rules.ts'
import { askedWhy, withAsker } from './asked-lately.ts'
import { sentencesOf } from '../sentences/sentence.ts'

/** Words about how the customer got a new line. That the line exists says nothing. */
const CAME =
  /\b(?:bought|sold|ordered|came (?:with|along|through|in with|out of)|comes with|added (?:with|by|to)|took|renew\w*|step-?up|true-?up|order|bundle|upgrade\w*|uplift|purchase\w*|signed|swapped|switched|moved (?:from|to)|went (?:from|to|through)|contract|agreement)\b/i
/** A longer clause is a story. In words. */
const MOST_WORDS = 14
/** Nobody asked what the line is for. */
const UNASKED =
  /\b(?:no|not|nobody|never|none|n['’]t|\w+n['’]t)\b.*\b(?:ask\w*|talk\w*|sp[eo]ken?|spoke|discuss\w*|call\w*|contact\w*|come up|mention\w*|question)\b/i
/** The clause lacks its subject. */
const NO_SUBJECT = /^(?:never|not|haven|hasn|hadn|didn|don|came|showed|landed|popped|got|turned|appeared)\b/i
/** Plans with the customer are news of the engagement. */
const NEWS =
  /\b(?:meeting|agenda|invite|intro mail|discovery call|reach(?:ing)? out|next (?:call|talk)|first (?:call|talk|conversation)|I|we|my|me|us)\b/i
/** The number of seats is told with the meaning of the status. */
const SEATS_ALONE = /^(?:there (?:is|are) )?(?:about |another )?\d[\d.,]*k? (?:\S+ ){0,4}(?:seats|licen[cs]es)$/i
/** The list or view that shows the line does not matter. */
const IN_MY_LIST =
  /(?<=\b(?:landed|appeared|appears|appear|showed up|shows up|came up|popped up|turned up|came|shows|showing)) (?:in|on) (?:my|our) (?:list|account list|dashboard|view|plate|desk|portfolio)\b/gi
/** The note's beginning already says that nobody knows what the line is for. */
const NOT_KNOWN =
  /,? (?:and|but|so) (?:Microsoft|I|we) (?:doesn['’]t|don['’]t|do not|does not|hasn['’]t|haven['’]t|has no|have no|can['’]t) [^;]*/giu
const MOST_TOLD = 3

/** Nobody asked, or somebody forgot to. */
const FORGOTTEN =
  /\b(?:(?:not|never|nobody|no one|n['’]t|\w+n['’]t)\b[^.;]{0,30}\bask\w*|forgot(?:ten)? to ask|forgot asking)\b/i
/** Words that say how new the line is. */
const SAYS_NEW =
  /\b(?:new|newly|just|recent\w*|fresh\w*|first|yesterday|today|bought|sold|order\w*|purchas\w*|landed|appear\w*|popped|turned up|show(?:s|ed) up|came|got|added|renew\w*|contract|agreement|subscription|line|seats?|licen[cs]es?)\b/i

/**
 * The why for a text that says that nobody asked, and does not say that the entitlement is new.
 * @returns undefined for any other text
 */
export function unaskedWhy(text: string): string | undefined {
  return FORGOTTEN.test(text) && !SAYS_NEW.test(text) ? ` because ${noteUnknown.isUnasked}` : undefined
}

/** What the status means for a line of which the text tells no more: that it is new, or that nobody asked. */
export function unheardOf(said: string): string {
  return SAYS_NEW.test(said) || UNASKED.test(said) ? noteUnknown.isNew : noteFallbacks['new-subscription']!
}

/**
 * The why of a new line: how the customer got it, and that nobody asked what for.
 * @param said statements between semicolons
 */
export function newLineWhy(said: string): string {
  const asked = askedWhy(said)
  if (asked !== undefined) return asked
  const clauses: string[] = []
  const told: string[] = []
  for (const statement of withAsker(said).replace(IN_MY_LIST, '').replace(NOT_KNOWN, '').split('; ')) {
    const parts = sentencesOf(statement.replace(/^which (?=\p{L})/u, 'it '))
    for (const clause of parts.clauses)
      if (
        (CAME.test(clause) || UNASKED.test(clause)) &&
        !NEWS.test(clause) &&
        clause.split(' ').length <= MOST_WORDS &&
        !NO_SUBJECT.test(clause) &&
        !SEATS_ALONE.test(clause)
      ) {
        clauses.push(clause)
        told.push(clause)
      }
  }
  const some = told.slice(0, MOST_TOLD)
  if (some.length === clauses.length && clauses.some((clause) => UNASKED.test(clause)))
    return `: ${some.slice(0, 2).join(', and ')}`
  const seats =
    /(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} )\b(\d[\d.,]*k?)(?: (?!and\b|or\b|of\b|(?!365\b)\d)[\p{L}\d]+){0,4}? (?:seats|licen[cs]es)\b/iu.exec(
      said,
    )?.[1]
  const unasked = unheardOf(said)
  const how = some.filter((each) => !UNASKED.test(each) || each.split(' ').length > 12).join(', ')
  const counted =
    seats && !how.includes(seats) ? unasked.replace('entitlement is', `entitlement (${seats} seats) is`) : unasked
  return ` because ${counted}${how ? `: ${how}` : ''}`
}
