import { withoutTown } from '../words/towns.ts'
import { clearName } from '../clear-name.ts'
import type { CustomerPart } from './customers-of-both.ts'
import { customerAtHead, isOfAnother } from '../place/headed-customer.ts'
import { customerKey } from '../customer-key.ts'
import { knownInPlace } from '../known/known-in-place.ts'
import { knownAtHead, type KnownNames } from '../known/known-names.ts'
import { FIRST_NAMES } from '../../content/words/first-names.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { saidOfList, saidSameOf } from './same-said.ts'
import { tokenize } from '../../reading/text/text.ts'

/** What a line, or a piece of one, says in a text. */
export type Told =
  /** It says something of customers; `isSure`: a mark or a product behind the name, and not only what is done. */
  | {
      readonly kind: 'news'
      readonly parts: readonly (CustomerPart & { readonly workload?: string | undefined })[]
      readonly isSure: boolean
    }
  /** A name alone, or the heading of minutes: what follows is about this customer. */
  | { readonly kind: 'name'; readonly customer: string }
  /** The same is true of these customers. */
  | { readonly kind: 'same'; readonly customers: readonly string[] }
  /**
   * It begins with a known customer's name or leads to it, and may be news of that customer. It belongs to no other.
   */
  | { readonly kind: 'aside'; readonly customer: string }
  /** An action of this customer. */
  | { readonly kind: 'task'; readonly customer: string }
  /** A heading that is no customer: those present, or the next actions. */
  | { readonly kind: 'present' | 'next' }
  | { readonly kind: 'plain' }

/** Words that lead over to what is said next: "And also Contoso …". */
export const LEADS_OVER =
  /^(?:(?:and|also|then|next|plus|finally|while|whereas|but|yet|however|meanwhile|whilst|though|although|vs\.?|versus|by the way|btw)[,:]? )+/i
/** Bullets, numbers, quotes and marks of bold words at the beginning of a line. */
const MARKS = /^[^\p{L}\p{N}\n(@"“]*(?:\(?(?:\d{1,2}|\p{L})[.)](?:[ \t]+|$)|o[ \t]{2,})?[^\p{L}\p{N}\n(@"“]*/u
/** What Teams and Markdown write around bold words. */
const BOLD = /\*{1,3}|_{2,3}/g
/** Words before a name in a heading: "Minutes", "Call with", "Customer:". */
const ANNOUNCES =
  /^(?:(?:(?:short|quick|meeting|call|my) ){0,2}(?:minutes|notes?|mom|recap|protocol|summary|calls?|meeting|sync|catch-?up|workshop|kick-?off|update|customer|client|account|company|next|then)\b(?: (?:of|from|for|with|w|on|the|our|a|call|meeting|sync|customer|client)\b){0,4}[\s:,–—-]{1,5})/i
/** Behind a name in a heading: the day, in brackets or not, and the mark that ends it. */
const DAY_BEHIND =
  /[\s,(|–—-]{1,4}(?:(?:on|of) )?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6},? )?(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{0,4})?|\d{1,2}(?:st|nd|rd|th)?\.? \p{L}{3,9}\.?(?: \d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|today|yesterday|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|\d{1,2}(?::\d\d)? ?(?:am|pm|h)?)[\s).:–—-]{0,4}$/iu
const ENDS_HEADING = /[\s:.,–—-]{1,6}$/
/** In UTF-16 units. */
const LONGEST_HEADING = 90
/** So much text shows which customer heads a stretch. In UTF-16 units. */
const HEAD_REACH = 160
const PRESENT =
  /^(?:attendees|participants?|present|apologies|who|in the (?:call|room|meeting)|invited|on the call)\b ?(?:were|was|:|-|–|$)/i
const NEXT =
  /^(?:(?:our |open )?actions?(?: items?| points?)?|next (?:steps?|actions?)|to-?dos?|follow-?ups?|tasks|aob|any other business)\b ?(?::|-|–|$)/i
/** "Contoso to send the list". */
const IS_TO_DO = /^ (?:to|shall|(?:has|have|needs?|is|are) to) \p{Ll}{2,}/u

/** A line without its bullet, number and marks of bold words. */
export function unmarked(line: string): string {
  return withoutBold(line).replace(MARKS, '').trimEnd()
}

/** A line without the marks of bold words. */
export function withoutBold(line: string): string {
  return line.replace(BOLD, '')
}

/**
 * Reads what a line, or a piece of one, says in a text about several customers.
 * @param said the piece without its bullet
 * @param isLine it is a line of its own, so that a name alone heads what follows
 * @param text the whole text
 */
export function readTold(
  prepared: PreparedPlaybook,
  said: string,
  isLine: boolean,
  known: KnownNames,
  text: string,
): Told {
  if (isLine) {
    if (PRESENT.test(said)) return { kind: 'present' }
    if (NEXT.test(said)) return { kind: 'next' }
    const customer = nameAlone(prepared, withoutTown(said), known, text)
    if (customer !== undefined) return { kind: 'name', customer }
  }
  const same = saidSameOf(prepared, said, known, text)
  if (same) return { kind: 'same', customers: same }
  const list = saidOfList(prepared, said, known, text)
  if (list) return { kind: 'news', parts: list, isSure: true }
  const reach = withoutTown(said).slice(0, HEAD_REACH)
  const doer = knownAtHead(prepared, known, reach)
  if (doer && IS_TO_DO.test(reach.slice(doer.to))) return { kind: 'task', customer: doer.customer }
  const head = customerAtHead(prepared, reach, known, true)
  if (!head && doer && !isOfAnother(reach.slice(doer.to))) return { kind: 'aside', customer: doer.customer }
  if (!head) {
    const placed = knownInPlace(prepared, known, reach)
    if (placed === undefined) return { kind: 'plain' }
    const own = placed.isLed ? customerAtHead(prepared, reach.slice(placed.from), known, true) : undefined
    if (own === undefined) return { kind: 'aside', customer: placed.customer }
    return { kind: 'news', parts: [{ customer: own.customer, text: said, workload: own.workload }], isSure: true }
  }
  if (isPersonsLine(head.customer, known, isLine)) return { kind: 'plain' }
  const { customer, workload, isHeading } = head
  return { kind: 'news', parts: [{ customer, text: said, workload }], isSure: isHeading }
}

/** True for a line that a person's name heads: "Adele: will send the list". */
function isPersonsLine(customer: string, known: KnownNames, isLine: boolean): boolean {
  const [first, ...others] = customerKey(customer).split(' ')
  return isLine && others.length === 0 && FIRST_NAMES.has(first!) && !known.has(first!)
}

/** The customer of a line that is only the name, or a heading with it: "Contoso:", "Minutes Contoso 2 March". */
function nameAlone(prepared: PreparedPlaybook, said: string, known: KnownNames, text: string): string | undefined {
  if (said.length > LONGEST_HEADING) return undefined
  const lead = ANNOUNCES.exec(said)?.[0] ?? ''
  const rest = said.slice(lead.length)
  for (const words of [rest, rest.replace(DAY_BEHIND, '')]) {
    const name = clearName(prepared, words.replace(ENDS_HEADING, ''), known, text)
    if (name !== undefined) return name
  }
  return undefined
}

/**
 * The customer that an action in a list is for: "Contoso to send the list".
 * @param customers those that it may be for
 */
export function doerOf(prepared: PreparedPlaybook, said: string, customers: KnownNames): string | undefined {
  const doer = knownAtHead(prepared, customers, said)
  const rest = doer && said.slice(doer.to)
  return rest !== undefined && /^(?::| (?:to|will|shall|should|must|has|have|needs?|is|are|sends?)\b| [–-] )/.test(rest)
    ? doer!.customer
    : undefined
}

/** True when a piece names a product. */
export function namesProduct(prepared: PreparedPlaybook, said: string): boolean {
  return prepared.products.find(tokenize(said)).length > 0
}
