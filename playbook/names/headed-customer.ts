import { findCustomer } from './find-customer.ts'
import { isPersonHere } from './name-candidates.ts'
import { behindLabel } from './labels.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { isTrade } from './name-features.ts'
import { knownAtHead, NOBODY, type KnownName, type KnownNames } from './known-names.ts'
import { NO_ANSWER } from './plain-names.ts'
import { behindProduct } from './product-behind.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize, type Token } from '../reading/text.ts'

/** Whose name heads a sentence. */
export interface CustomerHead {
  readonly customer: string
  /** The product that the sentence names first. */
  readonly workload: string | undefined
  /** The name is a heading, and not only the subject. */
  readonly isHeading: boolean
}

/** In front of a name, behind the product: "Teams at Contoso is …". */
const AT = /^\s*(?:at|for|@)\s+$/i
/** A mark, or a product in brackets or behind a stroke, makes a name a heading. */
const IS_HEADING = /^\s*(?::|[-–—]\s)/
/** What a customer does with a product, and a partner or a parent company does not. */
const DOES =
  /^ (?:(?:now |also |still |really )?(?:wants?|needs?|uses?|keeps?|moves?|starts?|begins?|intends?|refuses?|declines?|dropp?(?:ed|s)|bought|has bought|have bought|would like|plans? to|(?:is|are) (?:moving|migrating|rolling out|setting up|blocked|live|stuck|going|using)|will not use|won['’]t use|do(?:es)?(?: not|n['’]t) (?:want|use|need))\b)/i
/** What says something of a customer who is known. */
const SAYS_OF_KNOWN =
  /^(?:['’]s? \p{L}| (?:(?:now|also|still|really|just|all|only|already|too) )?(?:is|are|was|were|has|have|had|will|won['’]?t|can(?:not|['’]?t)?|could|do(?:es)?|don['’]?t|doesn['’]?t|did|didn['’]?t|would|should|must|may|might|wants?|needs?|uses?|keeps?|moves?|starts?|begins?|goes|went|got|gets?|lacks?|lost|waits?|plans?|hopes?|expects?|intends?|refuses?|declines?|rejects?|stopp(?:ed|s)|paused?|bought|dropp?ed|finished|started|began|moved|migrated|signed|hired|resigned|said|says|thinks?|asks?|asked|confirmed|reported|replied|answered|never|no longer|nobody|no|not|none|blocked|stuck|live|happy|fine|ready|done|migrating|moving|using|waiting)\b)/iu
/** Said of somebody who was named before: "Fabrikam bought them", "Fabrikam is their partner". */
const OF_ANOTHER =
  /^(?: \S{1,20}){1,3} (?:them|their|theirs|it)\b|^ (?:is|are|was|has|have|will)(?: \S{1,20})? (?:the|a|an) (?:\S{1,20} )?(?:partner|parent|owner|mother|consult\p{L}+|vendor|provider|supplier|competitor|subsidiary)\b/iu
/** Who helps a customer, owns one or deals with one; news of them may be another's. */
const OF_OTHERS =
  /\b(?:partners?|vendors?|suppliers?|providers?|consult\p{L}+|parent|contractors?|integrators?|competitors?|rivals?|resellers?|distributors?|trainers?)\b/iu
/** "Adatum and Tailwind", "Adatum to send the list": the name is one of a list, or the sentence is about something else. */
const LISTED = /^(?:,|\/|&|\+| ?\)|(?:and|or|nor|vs|versus|to|for|of|in|at|style)\b)/i
/** Of whom something is said: "At Fabrikam nobody …", "For Fabrikam: …". */
const LEADS_IN = /^(?:at|for|@|re:?|regarding|as for|over at) {1,2}/i
/** So far behind the verb a product is named. In UTF-16 units. */
const PRODUCT_REACH = 60

/**
 * The customer whose name heads a sentence: in front of a mark, a product or what is done with one; undefined when none does.
 * @param known of these, what a sentence says of somebody counts
 * @param isWhole of those who are known, anything counts that the sentence says: it begins with the name, and is no piece of one
 */
export function customerAtHead(
  prepared: PreparedPlaybook,
  sentence: string,
  known: KnownNames = NOBODY,
  isWhole = false,
): CustomerHead | undefined {
  const tokens = tokenize(sentence)
  const lead = known.size > 0 ? (LEADS_IN.exec(sentence)?.[0] ?? '') : ''
  const said = sentence.slice(lead.length)
  const own = knownAtHead(prepared, known, said)
  const head = own && headOfKnown(prepared, tokens, said, own, lead !== '', isWhole)
  // "Contoso Pharma" may be somebody else than Contoso.
  if (own && (head || !isNameGoingOn(prepared, said.slice(own.to)))) return head
  const found = findCustomer(prepared, sentence)
  if (!found) return undefined
  const { name: customer } = found
  const isSure = found.certainty === 'named' || found.heads === true
  const at = sentence.toLowerCase().indexOf(customer.toLowerCase())
  const rest = behindProduct(behindLabel(sentence.slice(at + customer.length)))
  const products = prepared.workloads.find(tokens)
  const workload = products[0]?.meaning
  const [first] = products
  if (at > 0) {
    const isAt = isSure && first?.from === 0 && AT.test(sentence.slice(tokens[first.to - 1]!.end, at))
    return isAt ? { customer, workload, isHeading: true } : undefined
  }
  if (at < 0) return undefined
  const isHeading = IS_HEADING.test(rest) || prepared.products.find(tokenize(rest))[0]?.from === 0
  // A word that no message shares, in front of a product, is a name: "Litware Teams is going fine".
  const isCalled = isSure || (isHeading && strangers(prepared, tokens)(0))
  if (isCalled && isHeading) return { customer, workload, isHeading: true }
  const isPerson = isPersonHere(tokens, 0, tokenize(customer).length, sentence)
  if ((isCalled || !isPerson) && NO_ANSWER.test(rest)) return { customer, workload, isHeading: true }
  const does = DOES.exec(rest)?.[0]
  if (isPerson) return undefined
  const isNamed = isSure || /^\p{Lu}\S* (?:.* )?\p{Lu}/u.test(customer)
  if (does === undefined || !isNamed || !first) return undefined
  return tokens[first.from]!.start < customer.length + does.length + PRODUCT_REACH
    ? { customer, workload, isHeading: false }
    : undefined
}

/** A known customer's name is no heading where the sentence speaks of somebody else. */
function headOfKnown(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  said: string,
  { customer, to }: KnownName,
  isLed: boolean,
  isWhole: boolean,
): CustomerHead | undefined {
  const rest = behindProduct(said.slice(to))
  const workload = prepared.workloads.find(tokens)[0]?.meaning
  const isMarked = IS_HEADING.test(rest) || prepared.products.find(tokenize(rest))[0]?.from === 0
  const says = isLed || SAYS_OF_KNOWN.test(rest) || NO_ANSWER.test(rest) || saysOfOne(prepared, rest, isWhole)
  const isSaid = says && !isOfAnother(rest)
  return isMarked || isSaid ? { customer, workload, isHeading: true } : undefined
}

/** True when what stands behind a name speaks of somebody who was named before: "Fabrikam bought them". */
export function isOfAnother(rest: string): boolean {
  return OF_ANOTHER.test(rest)
}

/**
 * "Adatum pilot went fine": what stands behind a known name goes on about them. Of a piece of a sentence only where it has a verb:
 * "…, Adatum style" says nothing of Adatum.
 */
function saysOfOne(prepared: PreparedPlaybook, rest: string, isWhole: boolean): boolean {
  const words = rest.trimStart()
  if (!/^ \S/.test(rest) || LISTED.test(words) || isNameGoingOn(prepared, rest)) return false
  const [clause] = words.split(/[,;:.!?]/, 1)
  if (/^\d/.test(words)) return true
  return !OF_OTHERS.test(clause!) && (isWhole || tokenize(clause!).some(({ word }) => isFiniteVerb(word)))
}

/** "Contoso Pharma", "contoso bakery": the word behind a known name may belong to a longer one. */
function isNameGoingOn(prepared: PreparedPlaybook, rest: string): boolean {
  const next = /^ (\p{L}[\p{L}\p{N}&'’.-]*)/u.exec(rest)?.[1]
  if (next === undefined) return false
  const tokens = tokenize(rest)
  if (prepared.products.find(tokens)[0]?.from === 0) return false
  if (/^\p{Lu}/u.test(next)) return !/^\p{Lu}{2,4}$/u.test(next)
  const { word } = tokens[0]!
  return isTrade(word) || (strangers(prepared, tokens)(0) && !isFiniteVerb(word))
}
