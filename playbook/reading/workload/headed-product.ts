import { SHORT_PRODUCTS } from '../../content/short-product-names.ts'
import { customerKey } from '../../names/customer-key.ts'
import { isSaidOfProduct } from '../../names/place/product-behind.ts'
import { tokenize, type Token } from '../text/text.ts'
import { productFrom, unlistedProduct } from './unlisted-product.ts'

/** A heading is looked for in so much of the text. In UTF-16 units. */
const REACH = 160
/** Words that may stand before a heading. */
const LEADS = new Set(
  'and also but then now plus besides ok okay hi hello update news note for on re about regarding'.split(' '),
)
/** Words between a product and its customer: "Windows 365 at Northwind". */
const OF = new Set('at for of in with'.split(' '))
/** "Northwind also wants Windows 365". */
const WANTS = new Set('want wants need needs plan plans asked ask ordered bought start starts'.split(' '))
const AROUND_WANTS = new Set(
  'they the customer client also too now to for use get have start with a an microsoft ms'.split(' '),
)
const SMALL = new Set('the microsoft ms'.split(' '))
/** Words that put one product before the other, or in its place. It is no subject of its own then. */
const IN_PLACE = /\b(?:instead|first|before|rather)\b/i
const MARK = /^ {0,2}(?:\([^()\n]{0,30}\) ?)?(?::|[–—-]\s|,|=>?|->|→|\n)/u

/** A product that is no workload of the playbook, and that the text after it is about. */
export interface HeadedProduct {
  /** As Microsoft writes it: "Windows 365". */
  readonly name: string
  /** False where it opens the text without a mark. The open workload may be waiting for this product then. */
  readonly isSure: boolean
}

/**
 * The product outside the playbook's workloads that heads a text: "Northwind Windows 365: …", "they also want Teams
 * Rooms, …".
 * @param customers known names that may stand before it
 * @returns undefined where none heads the text; a product that is named further on does not
 */
export function headedProduct(text: string, customers: readonly (string | undefined)[]): HeadedProduct | undefined {
  const said = text.slice(0, REACH)
  // Mostly a text names none.
  if (unlistedProduct(said) === undefined && !customers.some((each) => each !== undefined)) return undefined
  const tokens = tokenize(said)
  const lead = skip(tokens, 0, LEADS)
  const named = behindCustomer(tokens, lead, customers)
  const short = named > lead ? SHORT_PRODUCTS.get(tokens[named]?.word ?? '') : undefined
  if (short !== undefined && isSaidOfProduct(said.slice(tokens[named]!.end))) return { name: short, isSure: true }
  const plain = productFrom(tokens, skip(tokens, named, SMALL))
  if (plain) return ofHead(said, tokens, plain, named > lead, customers)
  const wants = wantedFrom(tokens, named, named > lead)
  const wanted = wants === undefined || IN_PLACE.test(said) ? undefined : productFrom(tokens, wants)
  return wanted && { name: wanted.name, isSure: true }
}

function ofHead(
  said: string,
  tokens: readonly Token[],
  { name, to }: { name: string; to: number },
  isCustomers: boolean,
  customers: readonly (string | undefined)[],
): HeadedProduct | undefined {
  const isMarked = MARK.test(said.slice(tokens[to - 1]!.end))
  const isTheirs = OF.has(tokens[to]?.word ?? '') && behindCustomer(tokens, to + 1, customers) > to + 1
  // "The planner has left": an everyday word is a product only where it stands like one.
  if (!isMarked && !isTheirs && unlistedProduct(said) !== name) return undefined
  return { name, isSure: isMarked || isTheirs || isCustomers }
}

/** The index of the product in "they also want Teams Rooms". "Also" is not needed behind the customer's name. */
function wantedFrom(tokens: readonly Token[], from: number, isCustomers: boolean): number | undefined {
  const until = skip(tokens, from, new Set([...AROUND_WANTS, ...WANTS]))
  const words = tokens.slice(from, until).map(({ word }) => word)
  const isAlso = tokens.some(({ word }) => word === 'also' || word === 'too')
  return words.some((word) => WANTS.has(word)) && (isCustomers || isAlso) ? until : undefined
}

function skip(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from
  while (at < tokens.length && words.has(tokens[at]!.word)) at++
  return at
}

/** The index behind a customer's name, or behind its first words; `from` where none stands there. */
function behindCustomer(tokens: readonly Token[], from: number, customers: readonly (string | undefined)[]): number {
  let furthest = from
  for (const customer of customers) {
    const words = customer === undefined ? [] : customerKey(customer).split(' ')
    let at = from
    while (at - from < words.length && isWord(tokens[at]?.word, words[at - from]!)) at++
    furthest = Math.max(furthest, at)
  }
  return furthest
}

/** "Northwind", "Northwind's". */
function isWord(said: string | undefined, word: string): boolean {
  return said === word || said === `${word}s`
}
