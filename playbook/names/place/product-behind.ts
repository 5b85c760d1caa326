import { SHORT_PRODUCTS, SHORT_WORKLOADS } from '../../content/short-product-names.ts'
import type { WorkloadId } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { isEverydayProduct, productFrom } from '../../reading/workload/unlisted-product.ts'
import { nameCapitals } from '../words/capitalised.ts'
import { strangers } from './strangers.ts'

/** True for a short word for a product that may also be part of a company's name. */
const isShortName = (word: string): boolean => SHORT_WORKLOADS.has(word) || SHORT_PRODUCTS.has(word)
/** Words before somebody who was spoken to. Nobody speaks to a product. */
const SPOKEN_TO = /(?:^|\s)(?:to|with|w|from|by|called|rang|met|asked|mailed|emailed)\s$/i
/** What companies do, and products do not. */
const ACTS = new Set(
  'said says say wants want asked asks answered replied confirmed decided bought refuses refused hired thinks intends declined signed'.split(
    ' ',
  ),
)
/**
 * Words behind a short name that make it the subject or the heading, and a product: "mail is blocked", "mail migration:
 * …".
 */
const OF_A_PRODUCT = new Set(
  'is are was has goes went waits stays works moves starts started runs stuck blocked live migration migrations move rollout pilot cutover adoption users project'.split(
    ' ',
  ),
)
/** A mark behind a short name that makes it a product. */
const MARK = /^\s*(?::|,|[-–—]\s|=>?|$)/
const HEADING_MARK = /^\s*(?::|[-–—]\s)/
/** A product only as a heading: elsewhere an office is a place, or belongs to a name. */
const OFFICE = 'office'
/** So much text behind a name is searched for another product. In UTF-16 units. */
const REACH = 200

/**
 * Removes the product behind a customer's name: "contoso" of "contoso mail: …", "Contoso" of "Contoso Planner: …". An
 * everyday word stays part of the name behind an ordinary word ("Royal Mail"), before a product ("Contoso Print
 * Teams"), and where a company speaks ("Contoso Apps said no"); with a capital, also where the text is about another
 * product, or somebody spoke to them.
 * @param isKnown the name without the product is a known customer's; it may have ordinary words then: "fourth coffee
 * mail"
 */
export function withoutProduct(prepared: PreparedPlaybook, name: string, text: string, isKnown = false): string {
  const tokens = tokenize(name)
  const from = productAtEnd(tokens)
  if (from === undefined) return name
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0) return name
  const behind = text.slice(at + name.length, at + name.length + REACH)
  const next = tokenize(behind)
  if (/^ ?(?::|-|–)? /.test(behind) && prepared.products.find(next)[0]?.from === 0) return name
  const { word, start } = tokens[from]!
  const isEveryday = isShortName(word) || isEverydayProduct(word)
  const isOneWord = from === tokens.length - 1
  // "Larkfield Office has …" may be the office of that name.
  if (word === OFFICE && !HEADING_MARK.test(behind)) return name
  if (isEveryday && isOneWord) {
    if (ACTS.has(next[0]?.word ?? '') && /^ \S/.test(behind)) return name
    const isOrdinary = !strangers(prepared, tokens)(from - 1)
    if (isOrdinary && !(isKnown && from > 1)) return name
    const isCapital = /^\p{Lu}/u.test(text.slice(at + start, at + start + 2))
    if (
      isCapital &&
      (SPOKEN_TO.test(text.slice(Math.max(0, at - 10), at)) || (word !== OFFICE && namesOther(prepared, next, word)))
    )
      return name
  }
  const own = name.slice(0, tokens[from - 1]!.end)
  return /\p{Lu}/u.test(own) ? own : nameCapitals(own)
}

/** The index of the product at the end of a name; never the first word. */
function productAtEnd(tokens: readonly Token[]): number | undefined {
  const last = tokens.length - 1
  for (let from = 1; from <= last; from++) if (productFrom(tokens, from)?.to === tokens.length) return from
  return last > 0 && isShortName(tokens[last]!.word) ? last : undefined
}

function namesOther(prepared: PreparedPlaybook, behind: readonly Token[], word: string): boolean {
  return prepared.workloads.find(behind).some(({ meaning }) => meaning !== SHORT_WORKLOADS.get(word))
}

/**
 * The workload that a short word behind the customer's name means: Exchange Online in "Contoso mail: …". Undefined
 * where there is none, or the word may mean something else: "Contoso mail from Anna".
 */
export function workloadBehind(text: string, customer: string): WorkloadId | undefined {
  const at = text.toLowerCase().indexOf(customer.toLowerCase())
  if (at < 0) return undefined
  const [, own = '', behind = ''] =
    /^(?:['’]s?)? (\p{L}{2,20})(?![\p{L}\p{N}'’])(.{0,40})/isu.exec(text.slice(at + customer.length)) ?? []
  const workload = SHORT_WORKLOADS.get(own.toLowerCase())
  if (workload === undefined) return undefined
  const isSaid = own.toLowerCase() === OFFICE ? HEADING_MARK.test(behind) : isSaidOfProduct(behind)
  return isSaid ? workload : undefined
}

/** True when the text behind a short name makes it a heading or a subject: ": …", " is blocked". */
export function isSaidOfProduct(behind: string): boolean {
  return MARK.test(behind) || OF_A_PRODUCT.has(tokenize(behind.slice(0, REACH))[0]?.word ?? '')
}

/** True when the short word is part of the customer's name: "Contoso Apps", where only "Contoso" was read. */
export function isOwnWord(text: string, read: string, customer: string): boolean {
  if (!customer.toLowerCase().startsWith(`${read.toLowerCase()} `)) return false
  return workloadBehind(text, read) !== undefined && workloadBehind(text, customer) === undefined
}

/** The index behind the product that begins at a token, short names included; `from` where none does. */
export function productEnd(tokens: readonly Token[], from: number): number {
  return productFrom(tokens, from)?.to ?? (isShortName(tokens[from]?.word ?? '') ? from + 1 : from)
}

/**
 * Removes a product between a name and a mark: " planner: users are not trained" becomes ": users are not trained".
 * @param behind the text behind the name
 */
export function behindProduct(behind: string): string {
  if (!/^ \p{L}/u.test(behind)) return behind
  const tokens = tokenize(behind.slice(0, REACH))
  const to = productEnd(tokens, 0)
  if (to === 0) return behind
  const rest = behind.slice(tokens[to - 1]!.end)
  return HEADING_MARK.test(rest) ? rest : behind
}
