import { findCustomer } from '../find-customer.ts'
import { isPersonHere } from '../model/name-candidates.ts'
import { behindLabel } from './labels.ts'
import { isFiniteVerb } from '../words/finite-verb.ts'
import { isTrade } from '../model/name-features.ts'
import { knownAtHead, NOBODY, type KnownName, type KnownNames } from '../known/known-names.ts'
import { NO_ANSWER } from './plain-names.ts'
import { behindProduct } from './product-behind.ts'
import { SAYS_OF_KNOWN } from '../known/says-of-known.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'

/** The customer whose name heads a sentence. */
export interface CustomerHead {
  readonly customer: string
  /** The first product in the sentence. */
  readonly workload: string | undefined
  /** The name is a heading, and not only the subject. */
  readonly isHeading: boolean
}

/** Between a product and the name: "Teams at Contoso is …". */
const AT = /^\s*(?:at|for|@)\s+$/i
/** A mark that makes the name a heading. */
const IS_HEADING = /^\s*(?::|[-–—]\s)/
/** What customers do with a product, and partners and parent companies do not. */
const DOES =
  /^ (?:(?:now |also |still |really )?(?:wants?|needs?|uses?|keeps?|moves?|starts?|begins?|intends?|refuses?|declines?|sa(?:ys?|id) (?:no|yes) to|dropp?(?:ed|s)|bought|has bought|have bought|would like|plans? to|(?:is|are) (?:moving|migrating|rolling out|setting up|blocked|live|stuck|going|using)|will not use|won['’]t use|do(?:es)?(?: not|n['’]t) (?:want|use|need))\b)/i
/** Words about somebody named before: "Fabrikam bought them", "Fabrikam is their partner". */
const OF_ANOTHER =
  /^(?: \S{1,20}){1,3} (?:them|their|theirs|it)\b|^ (?:is|are|was|has|have|will)(?: \S{1,20})? (?:the|a|an) (?:\S{1,20} )?(?:partner|parent|owner|mother|consult\p{L}+|vendor|provider|supplier|competitor|subsidiary)\b/iu
/** Those who help a customer, own one or deal with one. News of them may be another customer's. */
const OF_OTHERS =
  /\b(?:partners?|vendors?|suppliers?|providers?|consult\p{L}+|parent|contractors?|integrators?|competitors?|rivals?|resellers?|distributors?|trainers?)\b/iu
/**
 * "Adatum and Tailwind", "Adatum to send the list": the name is part of a list, or the sentence is about something
 * else.
 */
const LISTED = /^(?:,|\/|&|\+| ?\)|(?:and|or|nor|vs|versus|to|for|of|in|at|style)\b)/i
/** Words before a name that something is said about: "At Fabrikam nobody …", "For Fabrikam: …". */
const LEADS_IN = /^(?:at|for|@|re:?|regarding|as for|over at) {1,2}/i
/** A product must follow the verb within so much text. In UTF-16 units. */
const PRODUCT_REACH = 60

/**
 * The customer whose name heads a sentence: before a mark, a product or what customers do with one; undefined when none
 * does.
 * @param known for these customers, a verb is enough
 * @param isWhole the sentence is whole and no piece of one: for known customers anything counts that it says
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
  const own = knownAtHead(prepared, known, said, undefined, lead !== '')
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

/** The head of a sentence that begins with a known name; undefined where the sentence is about somebody else. */
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

/** True when the words behind a name are about somebody named before: "Fabrikam bought them". */
export function isOfAnother(rest: string): boolean {
  return OF_ANOTHER.test(rest)
}

/**
 * True when the words behind a known name are about that customer: "Adatum pilot went fine". A piece of a sentence
 * needs a verb: "…, Adatum style" says nothing about Adatum.
 */
function saysOfOne(prepared: PreparedPlaybook, rest: string, isWhole: boolean): boolean {
  const words = rest.trimStart()
  if (!/^ \S/.test(rest) || LISTED.test(words) || isNameGoingOn(prepared, rest)) return false
  const [clause] = words.split(/[,;:.!?]/, 1)
  if (/^\d/.test(words)) return true
  return !OF_OTHERS.test(clause!) && (isWhole || tokenize(clause!).some(({ word }) => isFiniteVerb(word)))
}

/** True when the word behind a known name may belong to a longer name: "Contoso Pharma", "contoso bakery". */
function isNameGoingOn(prepared: PreparedPlaybook, rest: string): boolean {
  const next = /^ (\p{L}[\p{L}\p{N}&'’.-]*)/u.exec(rest)?.[1]
  if (next === undefined) return false
  const tokens = tokenize(rest)
  if (prepared.products.find(tokens)[0]?.from === 0) return false
  if (/^\p{Lu}/u.test(next)) return !/^\p{Lu}{2,4}$/u.test(next)
  const { word } = tokens[0]!
  return isTrade(word) || (strangers(prepared, tokens)(0) && !isFiniteVerb(word))
}
