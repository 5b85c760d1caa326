import { SHORT_PRODUCTS, SHORT_WORKLOADS } from '../content/short-product-names.ts'
import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize, type Token } from '../reading/text.ts'
import { isEverydayProduct, productFrom } from '../reading/unlisted-product.ts'
import { nameCapitals } from './capitalised.ts'
import { strangers } from './strangers.ts'

/** What FMs call a product for short, and a company may be called as well. */
const isShortName = (word: string): boolean => SHORT_WORKLOADS.has(word) || SHORT_PRODUCTS.has(word)
/** In front of whom one speaks to; nobody speaks to a product. */
const SPOKEN_TO = /(?:^|\s)(?:to|with|w|from|by|called|rang|met|asked|mailed|emailed)\s$/i
/** What companies do, and products do not. */
const ACTS = new Set(
  'said says say wants want asked asks answered replied confirmed decided bought refuses refused hired thinks intends declined signed'.split(
    ' ',
  ),
)
/** Where a short name is the subject or the heading, it is the product: "mail is blocked", "mail migration: …". */
const OF_A_PRODUCT = new Set(
  'is are was has goes went waits stays works moves starts started runs stuck blocked live migration migrations move rollout pilot cutover adoption users project'.split(
    ' ',
  ),
)
/** A heading ends so, and so does what is said of it at once. */
const MARK = /^\s*(?::|,|[-–—]\s|=>?|$)/
const HEADING_MARK = /^\s*(?::|[-–—]\s)/
/** Behind a name, so much tells whether it names another product. In UTF-16 units. */
const REACH = 200

/**
 * A customer's name without the product behind it: "contoso" of "contoso mail: …", "Contoso" of "Contoso Planner: …". An everyday word
 * belongs to the name behind another one ("Royal Mail"), in front of a product ("Contoso Print Teams"), and where a company speaks
 * ("Contoso Apps said no"); with a capital also where the text is about another product, or one spoke to them.
 * @param isKnown the name without it is a customer's who is known: then it may be of ordinary words, "fourth coffee mail"
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
  if (isEveryday && isOneWord) {
    if (ACTS.has(next[0]?.word ?? '') && /^ \S/.test(behind)) return name
    const isOrdinary = !strangers(prepared, tokens)(from - 1)
    if (isOrdinary && !(isKnown && from > 1)) return name
    const isCapital = /^\p{Lu}/u.test(text.slice(at + start, at + start + 2))
    if (isCapital && (SPOKEN_TO.test(text.slice(Math.max(0, at - 10), at)) || namesOther(prepared, next, word)))
      return name
  }
  const own = name.slice(0, tokens[from - 1]!.end)
  return /\p{Lu}/u.test(own) ? own : nameCapitals(own)
}

/** Where the product begins with which a name ends; never at its first word. */
function productAtEnd(tokens: readonly Token[]): number | undefined {
  const last = tokens.length - 1
  for (let from = 1; from <= last; from++) if (productFrom(tokens, from)?.to === tokens.length) return from
  return last > 0 && isShortName(tokens[last]!.word) ? last : undefined
}

function namesOther(prepared: PreparedPlaybook, behind: readonly Token[], word: string): boolean {
  return prepared.workloads.find(behind).some(({ meaning }) => meaning !== SHORT_WORKLOADS.get(word))
}

/**
 * The workload that a short name behind a customer's stands for: Exchange Online in "Contoso mail: …". Undefined where none does, or the
 * word may be something else: "Contoso mail from Anna".
 */
export function workloadBehind(text: string, customer: string): WorkloadId | undefined {
  const at = text.toLowerCase().indexOf(customer.toLowerCase())
  if (at < 0) return undefined
  const [, own = '', behind = ''] =
    /^(?:['’]s?)? (\p{L}{2,20})(?![\p{L}\p{N}'’])(.{0,40})/isu.exec(text.slice(at + customer.length)) ?? []
  const workload = SHORT_WORKLOADS.get(own.toLowerCase())
  if (workload === undefined) return undefined
  return isSaidOfProduct(behind) ? workload : undefined
}

/** True when what follows a short name makes it the heading or the subject: ": …", " is blocked". */
export function isSaidOfProduct(behind: string): boolean {
  return MARK.test(behind) || OF_A_PRODUCT.has(tokenize(behind.slice(0, REACH))[0]?.word ?? '')
}

/** True where the short name is a word of the customer's own: "Contoso Apps", of whom only "Contoso" was read. */
export function isOwnWord(text: string, read: string, customer: string): boolean {
  if (!customer.toLowerCase().startsWith(`${read.toLowerCase()} `)) return false
  return workloadBehind(text, read) !== undefined && workloadBehind(text, customer) === undefined
}

/** Where a product ends that begins at a token, be it called for short; `from` where none does. */
export function productEnd(tokens: readonly Token[], from: number): number {
  return productFrom(tokens, from)?.to ?? (isShortName(tokens[from]?.word ?? '') ? from + 1 : from)
}

/** What follows a name, without the product between it and its mark: ": users are not trained" of " planner: users are not trained". */
export function behindProduct(behind: string): string {
  if (!/^ \p{L}/u.test(behind)) return behind
  const tokens = tokenize(behind.slice(0, REACH))
  const to = productEnd(tokens, 0)
  if (to === 0) return behind
  const rest = behind.slice(tokens[to - 1]!.end)
  return HEADING_MARK.test(rest) ? rest : behind
}
