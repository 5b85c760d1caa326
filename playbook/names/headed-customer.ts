import { findCustomer } from './find-customer.ts'
import { isPersonHere } from './name-candidates.ts'
import { behindLabel } from './labels.ts'
import { NO_ANSWER } from './plain-names.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'

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
  /^ (?:(?:now |also |still |really )?(?:wants?|needs?|uses?|keeps?|moves?|intends?|refuses?|declines?|dropp?(?:ed|s)|bought|has bought|have bought|would like|plans? to|(?:is|are) (?:moving|migrating|rolling out|setting up|blocked|live|stuck|going|using)|will not use|won['’]t use|do(?:es)?(?: not|n['’]t) (?:want|use|need))\b)/i
/** So far behind the verb a product is named. In UTF-16 units. */
const PRODUCT_REACH = 60

/** The customer whose name heads a sentence: in front of a mark, a product or what is done with one; undefined when none does. */
export function customerAtHead(prepared: PreparedPlaybook, sentence: string): CustomerHead | undefined {
  const tokens = tokenize(sentence)
  const found = findCustomer(prepared, tokens, sentence)
  if (!found) return undefined
  const { name: customer } = found
  const isSure = found.certainty === 'named' || found.heads === true
  const at = sentence.toLowerCase().indexOf(customer.toLowerCase())
  const rest = behindLabel(sentence.slice(at + customer.length))
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
