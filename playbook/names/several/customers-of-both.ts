import { FIRST_NAMES } from '../../content/words/first-names.ts'
import { customerKey } from '../customer-key.ts'
import { customerAtHead } from '../place/headed-customer.ts'
import { isTrade } from '../model/name-features.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'

/** What a text says about one of the customers it names. */
export interface CustomerPart {
  readonly customer: string
  readonly text: string
}

/** The names stand in so much of the text. In UTF-16 units. */
const REACH = 160
/** Words behind the names that say that several customers are meant: "Northwind and Fabrikam both". */
const BOTH = /\s(?:both|each|all (?:two|three|four))(?: of them)?[\s,:–-]{1,4}/i
const BOTH_FIRST = /^both(?: of)?\s+/i
/** Marks and words between the names of a list. */
const BETWEEN = /,\s{0,3}(?:and\s{1,3})?|\s{1,3}(?:and|&|\+)\s{1,3}|\s?\/\s?/giu

/**
 * Splits a text that says the same about several customers, shown by "both" or "each": "Northwind and Fabrikam both
 * Teams: no training". Without such a word "Johnson and Partners" is one name.
 * @returns for each customer the text with only that name in front; undefined when a part of the list is no name
 */
export function customersOfBoth(prepared: PreparedPlaybook, text: string): readonly CustomerPart[] | undefined {
  const list = listOf(prepared, text)
  if (!list) return undefined
  const ends = [...list.names.matchAll(BETWEEN)].map((match) => [match.index, match.index + match[0].length] as const)
  const cut = (at: readonly (readonly [number, number])[]): string[] =>
    [...at, [list.names.length, 0] as const].map(([end], i) => list.names.slice(at[i - 1]?.[1] ?? 0, end).trim())
  // "City Power and Light and Contoso": one of the words between parts two names, where not all of them do.
  for (const names of [cut(ends), ...ends.toReversed().map((each) => cut([each]))]) {
    const parts = names.map((name) => partOf(prepared, name, list.said))
    if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts
  }
  return undefined
}

interface List {
  readonly names: string
  readonly said: string
}

/** The names in front, and what the text says about all of them. */
function listOf(prepared: PreparedPlaybook, text: string): List | undefined {
  const reach = text.slice(0, REACH)
  const first = BOTH_FIRST.exec(reach)?.[0].length
  if (first !== undefined) {
    const tokens = tokenize(reach)
    const product = prepared.products.find(tokens)[0]
    const end = Math.min(product ? tokens[product.from]!.start : REACH, (reach.indexOf(':') + 1 || REACH + 1) - 1)
    return end < REACH ? { names: reach.slice(first, end), said: text.slice(end).replace(/^:\s/, '') } : undefined
  }
  const both = BOTH.exec(reach)
  if (!both) return undefined
  return { names: reach.slice(0, both.index), said: text.slice(both.index + both[0].length) }
}

function partOf(prepared: PreparedPlaybook, name: string, said: string): CustomerPart | undefined {
  const headed = headedPart(prepared, name, said)
  if (headed) return headed
  const tokens = tokenize(said.slice(0, REACH))
  const product = prepared.products.find(tokens)[0]
  if (name === '' || !product || isNoName(name)) return undefined
  // A name that would head a note: "Northwind Teams: …".
  const head = customerAtHead(prepared, `${name} ${said.slice(tokens[product.from]!.start)}`)
  if (!head || customerKey(head.customer) !== customerKey(name)) return undefined
  return { customer: head.customer, text: product.from === 0 ? `${name} ${said}` : `${name}: ${said}` }
}

/** “Wait for the contract”, said of several. */
const OF_THEM =
  /^(?:wait|have|want|need|lack|are|were|do|don['’]t|use|plan|ask|say|refuse|keep|cannot|can['’]t|will|would)\b/i

/** "Northwind Intune and Fabrikam Exchange: both wait …": each name has its own product, and what is said is of all. */
function headedPart(prepared: PreparedPlaybook, written: string, said: string): CustomerPart | undefined {
  const name = written.replace(/['’]s(?= )/, '').replace(/:$/, '')
  const tokens = tokenize(name)
  const product = prepared.products.find(tokens).at(-1)
  if (!product || product.from === 0 || product.to < tokens.length) return undefined
  const customer = name.slice(0, tokens[product.from - 1]!.end)
  const text = `${name}: ${OF_THEM.test(said) ? 'they ' : ''}${said}`
  const head = customerAtHead(prepared, text)
  // Behind “Woodgrove”, “Bank” belongs to the name.
  const isAlone = product.from === 1
  if ((isAlone && isNoName(customer)) || !head || customerKey(head.customer) !== customerKey(customer)) return undefined
  return { customer: head.customer, text }
}

/** "Mary" is a person, and "Partners" is the end of another name. */
function isNoName(name: string): boolean {
  const word = name.toLowerCase()
  return FIRST_NAMES.has(word) || isTrade(word)
}
