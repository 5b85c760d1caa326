import { customerKey } from '../customer-key.ts'
import { clearName } from '../clear-name.ts'
import type { LeftOver } from './gathered.ts'
import { customerAtHead } from '../place/headed-customer.ts'
import { isOnlyWithin } from '../known/known-around.ts'
import { knownIn, type KnownNames } from '../known/known-names.ts'
import { isPlace } from '../words/places.ts'
import { saidNames } from '../known/said-names.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** Where a clause ends and another customer's news may begin. */
const CLAUSE_ENDS =
  /(?<=[;.!?])(?<!\b(?:mr|mrs|ms|dr|prof|st|inc|ltd|co|corp|no|nr|vs|approx|resp|etc|e\.g|i\.e)\.)\s+|\n+|,?\s(?=(?:and|while|whereas|but)\s)/i
const LEADS_OVER = /^(?:(?:and|also|then|next|plus|finally|while|whereas|but)[,:]? )+/i
/** "The same for Fabrikam", "as at Fabrikam": more than the name may stand there. */
const SAME_FOR = /\b(?:same|like|as) (?:for|at|with) ([^,;.!?\n]{2,60})/i
/** The subject of a clause: "and Fabrikam has no budget", "At Fabrikam nobody …". */
const SUBJECT =
  /^(?:(?:at|for) )?(\p{Lu}[\p{L}\p{N}&'’.-]{2,30}(?: \p{Lu}[\p{L}\p{N}&'’.-]{1,30}){0,4})(?= (?:is|are|has|have|had|was|will|wants?|needs?|does|do|can|nobody|the|they|no|too)\b|, )/u
/** Said of a person, or of a thing that works: "Novak has left", "Palo Alto is fine". */
const IS_SOMEBODY =
  /^\S+(?: \S+)? (?:(?:has|have|had) (?:left|quit|resigned|retired|been ill)|(?:is|are|was|will be) (?:(?:now|still|back|also) )?(?:ill|sick|away|gone|out|off|on (?:leave|holidays?|vacation|parental)|fine|ok(?:ay)?|no (?:problem|issue|blocker)))(?![\p{L}])/iu
/** Those who help a customer, own one or deal with one are no customers. */
const OF_OTHERS =
  /\b(?:partner|vendor|supplier|provider|consult\w*|parent|contractor|integrator|client|competitor|rival|reseller|distributor|trainers?)\b|, (?:who|which) /i
/** A longer text is not searched. In UTF-16 units. */
const LONGEST = 6000

/**
 * A customer that a text names besides its own ones, with the clause that names it: a known one, or a name in a place
 * where customers are named. Undefined when it names no other.
 * @param own the customers that the text was read for
 */
export function namedBesides(
  prepared: PreparedPlaybook,
  text: string,
  known: KnownNames,
  own: readonly string[],
): (LeftOver & { readonly customer: string }) | undefined {
  if (text.length > LONGEST) return undefined
  const keys = own.map(customerKey)
  const whole = saidNames(text)
  const isOwn = (name: string): boolean => {
    const key = customerKey(name)
    const isPart = (each: string): boolean => each.startsWith(`${key} `) || key.startsWith(`${each} `)
    return keys.some((each) => each === key || isPart(each) || isOnlyWithin(whole, key, each))
  }
  for (const [i, clause] of text.split(CLAUSE_ENDS).entries()) {
    const said = clause.replace(LEADS_OVER, '').trim()
    const found = knownIn(prepared, known, said).find(({ customer }) => !isOwn(customer))?.customer
    const customer = found ?? (i > 0 ? inPlaceOfOne(prepared, said, known, text) : undefined)
    if (customer !== undefined && !isOwn(customer)) return { customer, text: said }
  }
  return undefined
}

/** Words that lead over to a clause of the same sentence, at the end of the text before it. */
const LEADING = /[,;]?\s{1,4}(?:(?:and|also|then|plus|while|whereas|but)[,:]?\s{1,4}){1,3}$/i

/**
 * Removes the clause that names another customer, where it is joined to the sentence before: “… but Fabrikam is ready”.
 * A sentence of its own stays, because it may be about people.
 */
export function withoutBesides(text: string, clause: string): string {
  const at = text.indexOf(clause)
  const before = at < 0 ? '' : text.slice(0, at)
  if (!LEADING.test(before)) return text
  return `${before.replace(LEADING, '')}${text.slice(at + clause.length)}`.trim()
}

function inPlaceOfOne(prepared: PreparedPlaybook, said: string, known: KnownNames, text: string): string | undefined {
  if (OF_OTHERS.test(said)) return undefined
  const same = SAME_FOR.exec(said)?.[1]
  const head = (same && clearName(prepared, same.trim(), known, text)) ?? customerAtHead(prepared, said)?.customer
  if (head !== undefined) return head
  const subject = SUBJECT.exec(said)?.[1]
  if (subject === undefined || isPlace(customerKey(subject)) || IS_SOMEBODY.test(said)) return undefined
  return clearName(prepared, subject, known, text)
}
