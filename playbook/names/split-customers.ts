import { customerKey } from './customer-key.ts'
import { findCustomer } from './find-customer.ts'
import { isPersonHere } from './name-candidates.ts'
import { GREETINGS } from './openings.ts'
import { NO_ANSWER } from './plain-names.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'

/** What a text says about one of the customers that it names. */
export interface CustomerPart {
  readonly customer: string
  readonly text: string
}

/** Long mails are about one customer, and name others by the way. In UTF-16 units. */
const MAX_LENGTH = 1000
/** A part that shows the text model less than this says nothing by itself. In features. */
const SAYS_SOMETHING = 3
const PART_BEGINS = /(?<=[;.!?])\s+|\n+/
const LEADS_OVER = /^(?:(?:and|also|then|next|plus|finally|while|whereas)[,:]? )+/i
/** Within a sentence another customer's news may begin: "…, and Fabrikam wants …". */
const GOES_OVER = /(?:,|;)?\s+(?=(?:and|while|whereas|also|but)\s+(?:also\s+)?\p{Lu})/u
const MAY_GO_OVER = /\s(?:and|while|whereas|also|but)\s+(?:also\s+)?\p{Lu}/u
/** What stands before the news of several customers: "Hi all", "two customers today". In UTF-16 units. */
const LONGEST_INTRO = 60
const INTRO = new RegExp(
  String.raw`^(?:(?:${GREETINGS}|dear|hallo|liebe[rs]?|bonjour|notes?|updates?|news|two|three|several|both|some|my|from|(?:(?:i|we|just) )*(?:spoke|talked|met|had (?:a |two |some )?(?:calls?|meetings?)|calls?|meetings?)(?: today)? (?:to|with|w\/))(?!\w).*|\W*)$`,
  'isu',
)

/**
 * Takes a text apart that tells of several customers, each in sentences that their name heads: "Contoso SharePoint: …; and
 * Fabrikam Teams - …. Also Adatum doesn't answer", or that say what each does: "Contoso wants Yammer, and Fabrikam keeps
 * Exchange". Undefined when it is about one customer, or who is meant is not sure.
 */
export function splitCustomers(prepared: PreparedPlaybook, text: string): readonly CustomerPart[] | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const sentences = text.split(PART_BEGINS)
  if (sentences.length === 1 && !MAY_GO_OVER.test(text)) return undefined
  const parts: { customer: string; text: string; workload: string | undefined }[] = []
  let isIntro = true
  for (const sentence of sentences.flatMap((each) => stretchesOf(prepared, each))) {
    const said = sentence.replace(LEADS_OVER, '')
    const head = headOf(prepared, said)
    const last = parts.at(-1)
    // Whoever is said to do something with the same product may be a partner or the parent company.
    const isOther = head && (head.isHeading || !last || head.workload !== last.workload)
    if (isOther && (!last || customerKey(head.customer) !== customerKey(last.customer))) {
      parts.push({ customer: head.customer, text: said.replace(/[;,]$/, ''), workload: head.workload })
    }
    // A sentence without a name goes on about the customer before it.
    else if (last) last.text += ` ${sentence}`
    else if (!isIntro || !introduces(prepared, sentence)) return undefined
    isIntro &&= parts.length === 0
  }
  if (new Set(parts.map(({ customer }) => customerKey(customer))).size !== parts.length) return undefined
  if (parts.length < 2 || !parts.every((part) => says(prepared, part.text))) return undefined
  return parts.map(({ customer, text: said }) => ({ customer, text: said }))
}

/** A sentence, or its halves where each has a customer of its own. */
function stretchesOf(prepared: PreparedPlaybook, sentence: string): readonly string[] {
  if (!MAY_GO_OVER.test(sentence)) return [sentence]
  const stretches: string[] = []
  for (const piece of sentence.split(GOES_OVER)) {
    const opens = stretches.length === 0 || headOf(prepared, piece.replace(LEADS_OVER, '')) !== undefined
    if (opens) stretches.push(piece)
    else stretches.push(`${stretches.pop()}, ${piece}`)
  }
  // One customer after all: the sentence stays as it was typed.
  return stretches.length > 1 ? stretches : [sentence]
}

interface Head {
  readonly customer: string
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

/** The customer whose name heads a sentence. */
function headOf(prepared: PreparedPlaybook, sentence: string): Head | undefined {
  const tokens = tokenize(sentence)
  const found = findCustomer(prepared, tokens, sentence)
  if (!found) return undefined
  const { name: customer } = found
  const isSure = found.certainty === 'named' || found.heads === true
  const at = sentence.toLowerCase().indexOf(customer.toLowerCase())
  const rest = sentence.slice(at + customer.length)
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

/** True for a greeting or an announcement, which says nothing of any customer. */
function introduces(prepared: PreparedPlaybook, sentence: string): boolean {
  return (
    sentence.length <= LONGEST_INTRO && INTRO.test(sentence) && prepared.products.find(tokenize(sentence)).length === 0
  )
}

function says(prepared: PreparedPlaybook, text: string): boolean {
  return readText(prepared, text).known >= SAYS_SOMETHING
}
