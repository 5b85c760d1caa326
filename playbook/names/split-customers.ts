import { customerKey } from './customer-key.ts'
import { findCustomer } from './find-customer.ts'
import { NO_ANSWER } from './plain-names.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'

/** What a text says about one of the customers that it names. */
export interface CustomerPart {
  readonly customer: string
  readonly text: string
}

/** Long mails are about one customer, and name others by the way. In UTF-16 units. */
const MAX_LENGTH = 800
/** A part that shows the text model less than this says nothing by itself. In features. */
const SAYS_SOMETHING = 3
const PART_BEGINS = /(?<=[;.!?])\s+|\n+/
const LEADS_OVER = /^(?:(?:and|also|then|next|plus|finally)[,:]? )+/i

/**
 * Takes a text apart that tells of several customers, each in sentences that their name heads: "Contoso SharePoint: …; and
 * Fabrikam Teams - …. Also Adatum doesn't answer". Undefined when it is about one customer, or who is meant is not sure.
 */
export function splitCustomers(prepared: PreparedPlaybook, text: string): readonly CustomerPart[] | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const sentences = text.split(PART_BEGINS)
  if (sentences.length === 1) return undefined
  const parts: { customer: string; text: string }[] = []
  for (const sentence of sentences) {
    const said = sentence.replace(LEADS_OVER, '')
    const customer = headOf(prepared, said)
    const last = parts.at(-1)
    if (customer !== undefined && (!last || customerKey(customer) !== customerKey(last.customer)))
      parts.push({ customer, text: said.replace(/;$/, '') })
    // A sentence without a name goes on about the customer before it.
    else if (last) last.text += ` ${sentence}`
    else return undefined
  }
  if (new Set(parts.map(({ customer }) => customerKey(customer))).size !== parts.length) return undefined
  return parts.length > 1 && parts.every((part) => says(prepared, part.text)) ? parts : undefined
}

/** The customer whose name heads a sentence. */
function headOf(prepared: PreparedPlaybook, sentence: string): string | undefined {
  const found = findCustomer(prepared, tokenize(sentence), sentence)
  if (!found || (found.certainty === 'guess' && found.heads !== true)) return undefined
  if (!sentence.toLowerCase().startsWith(found.name.toLowerCase())) return undefined
  const rest = sentence.slice(found.name.length)
  const isHeading = /^\s*(?::|[-–—]\s)/.test(rest) || prepared.products.find(tokenize(rest))[0]?.from === 0
  return isHeading || NO_ANSWER.test(rest) ? found.name : undefined
}

function says(prepared: PreparedPlaybook, text: string): boolean {
  return readText(prepared, text).known >= SAYS_SOMETHING
}
