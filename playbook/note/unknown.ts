import { noteFallbacks } from '../content/note-rules.ts'
import { findAttempts } from '../reading/find-attempts.ts'

/** Whether the account has a seller: the playbook wants it said of who does not answer. */
const MANAGED = /\b(un-?managed|not managed|(?:no|without an?) (?:seller|account team|atu)\b|managed)\b/i

/** Fewer are not all that were made, or too few to speak of several. */
const SEVERAL = 3

/**
 * Of a customer who does not answer: how often which way was tried, as the text counts it. Undefined where it counts nothing.
 * @param text of the FM, unchanged
 */
export function attemptsWhy(text: string): string | undefined {
  const found = findAttempts(text)
  if (!found) return undefined
  const counts = [...found.attempts.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
  if (counts < SEVERAL) return undefined
  const managed = MANAGED.exec(text)?.[1]?.toLowerCase()
  const account = managed ? `; the account is ${managed === 'managed' ? 'managed' : 'unmanaged'}` : ''
  return `${noteFallbacks['customer-unresponsive']!}: ${found.attempts.replace(/; (?=\S+ )/, '; the ')}${account}`
}

/** What a clause says of how a new line came to be. */
const CAME =
  /\b(?:seats?|licen[cs]es?|bought|ordered|came|comes|got|added|appear\w*|popped|showed up|landed|turned up|booked|took|renew\w*|step-?up|true-?up|order|bundle|upgrade|subscription)\b/i
/** And that nobody asked what for. */
const UNASKED =
  /\b(?:no|not|nobody|never|none|n['’]t|\w+n['’]t)\b.*\b(?:ask\w*|talk\w*|sp[eo]ken?|spoke|discuss\w*|call\w*|contact\w*|come up|mention\w*|question)\b/i
/** What is planned with the customer is news of the engagement. */
const NO_SUBJECT = /^(?:haven|hasn|hadn|didn|don|came|showed|landed|popped|got|turned|appeared)\b/i
const NEWS = /\b(?:meeting|agenda|invite|intro mail|discovery call|reach(?:ing)? out|next (?:call|talk)|I|we|my)\b/i

/** What is told of a new line: the clauses that say how it came, or that nobody asked. */
export function newLineWhy(clauses: readonly string[], text: string): string {
  const told = clauses
    .filter((clause) => (CAME.test(clause) || UNASKED.test(clause)) && !NEWS.test(clause) && !NO_SUBJECT.test(clause))
    .slice(0, 2)
  if (told.some((clause) => UNASKED.test(clause))) return `: ${told.join(', and ')}`
  const seats = /\b(\d[\d.,]*k?)(?: (?!and\b|or\b|of\b)[\p{L}\d]+){0,4}? (?:seats|licen[cs]es)\b/iu.exec(text)?.[1]
  const unasked = noteFallbacks['new-subscription'] ?? 'the entitlement is new and its intent has not been asked'
  if (told[0]) return ` because ${unasked}: ${told[0]}`
  return ` because ${seats ? unasked.replace('entitlement is', `entitlement (${seats} seats) is`) : unasked}`
}
