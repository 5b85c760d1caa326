import { customerKey } from './customer-key.ts'
import { customersOfBoth, type CustomerPart } from './customers-of-both.ts'
import { customerAtHead, type CustomerHead } from './headed-customer.ts'
import { GREETINGS } from './openings.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { matchesOf } from '../reading/matches.ts'
import { readText } from '../reading/read-text.ts'
import { tokenize } from '../reading/text.ts'

/** Long mails are about one customer, and name others by the way. In UTF-16 units. */
const MAX_LENGTH = 1000
/** A part that shows the text model less than this says nothing by itself. In features. */
const SAYS_SOMETHING = 3
const PART_BEGINS = /(?<=[;.!?])\s+|\n+/
const LEADS_OVER = /^(?:(?:and|also|then|next|plus|finally|while|whereas)[,:]? )+/i
/** Within a sentence another customer's news may begin: "…, and Fabrikam wants …", "…, fabrikam teams: …". */
const GOES_OVER = /[,;]?\s{1,8}(?=(?:and|while|whereas|also|but|plus)\s{1,8}(?:also\s{1,8})?\p{L})|,\s{1,8}(?=\p{L})/giu
const MAY_GO_OVER = /,\s|\s(?:and|while|whereas|also|but|plus)\s/i
/** So much tells whose name heads a stretch. In UTF-16 units. */
const HEAD_REACH = 160
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
  const both = customersOfBoth(prepared, text)
  if (both) return both
  const sentences = text.split(PART_BEGINS)
  if (sentences.length === 1 && !MAY_GO_OVER.test(text)) return undefined
  const parts: { customer: string; text: string; workload: string | undefined }[] = []
  let isIntro = true
  for (const sentence of sentences.flatMap((each) => stretchesOf(prepared, each))) {
    const said = sentence.replace(LEADS_OVER, '')
    const head = customerAtHead(prepared, said)
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
  let from = 0
  let workload = customerAtHead(prepared, sentence)?.workload
  for (const { 0: between, index } of matchesOf(GOES_OVER, sentence)) {
    const begins = index + between.length
    const head = beginsAnother(prepared, sentence.slice(begins, begins + HEAD_REACH), workload)
    if (!head) continue
    workload = head.workload
    stretches.push(sentence.slice(from, index))
    from = begins
  }
  stretches.push(sentence.slice(from))
  return stretches
}

/** The customer whose news begin within a sentence. In a hurry names have no capital: then the product stands behind at once. */
function beginsAnother(
  prepared: PreparedPlaybook,
  piece: string,
  workload: string | undefined,
): CustomerHead | undefined {
  const said = piece.replace(LEADS_OVER, '')
  if (prepared.products.find(tokenize(said)).length === 0) return undefined
  const head = customerAtHead(prepared, said)
  if (!head) return undefined
  const isJoined = said.length < piece.length
  if (!isJoined) return head.isHeading && head.workload !== workload ? head : undefined
  return /^\p{Lu}/u.test(said) || head.isHeading ? head : undefined
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
