import type { WorkloadId } from '../../model.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'
import { clearName } from '../clear-name.ts'
import { customerKey } from '../customer-key.ts'
import type { KnownNames } from '../known/known-names.ts'
import { nameCapitals } from '../words/capitalised.ts'

/** A workload of a customer, and how many seats of it are told. */
interface OfPortfolio {
  readonly workload: WorkloadId
  readonly seats?: number
}

/** A customer of a portfolio: who has what. How far anything is, it does not say. */
export interface PortfolioCustomer {
  readonly customer: string
  /** None where only the name is told. */
  readonly workloads: readonly OfPortfolio[]
}

/** A longer text is prose, or a file. In UTF-16 units. */
const LONGEST = 2000
/** How a portfolio is announced. In front of it only a greeting stands. */
const ANNOUNCED =
  /^(?:(?:ok(?:ay)?|so|hi|hello|hey|right|well|good morning|morning)[,!.]? +){0,4}(?:(?:now |and )?(?:here (?:is|are|comes?)|these are|this is|i(?:['’]ve| have)(?: got)?|we have|i own|i look after|add|note|take down)? ?(?:down )?(?:my|our|the|these|all|all my|new|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)? ?(?:new )?(?:portfolio|customers?|accounts|clients|customer list|list of customers)(?: (?:is|are|so far|for now|now|today|for you))?)(?:\s*[:.,;–-]\s*|\s*\n\s*|\s+(?=\p{L}))/iu
/** Of several, so that names alone follow: “my customers are”, “three accounts:”. Of one customer more would be said. */
const LISTS_NAMES = /(?:portfolio|customers|accounts|clients|list)\b.{0,20}?(?:\b(?:is|are)\b|[:,.;–\n-])\s*$/iu
/** What stands in front of a portfolio that is not announced. */
const OPENING = /^(?:(?:ok(?:ay)?|so|and|then|right|well|now)[,!.]? +){1,3}/i
/** Behind a name: its workloads follow. */
const JOINS = new Set([
  'with',
  'has',
  'have',
  'and',
  'for',
  'on',
  'plus',
  'also',
  'both',
  'uses',
  'gets',
  'bought',
  'the',
])
const SEATS = /^(?:seats?|users?|licen[cs]es?|people|pax)$/
/** What ends one customer's part. */
const PARTS = /[,;.()\n:&+/|–-]/

/**
 * Reads a text that only says which customers have which workloads: “Contoso 500 seats teams, Fabrikam exchange and
 * sharepoint”, “add customer Litware with teams”.
 * @returns undefined for any text that says more, and for a single customer who is not announced
 */
export function portfolioIn(
  prepared: PreparedPlaybook,
  text: string,
  known: KnownNames,
): readonly PortfolioCustomer[] | undefined {
  if (text.length > LONGEST) return undefined
  const announced = ANNOUNCED.exec(text)?.[0] ?? ''
  const said = text.slice(announced.length).replace(OPENING, '').trim().replace(/[.!]$/, '')
  const all = customersOf(prepared, said, known, announced !== '')
  if (!all) return undefined
  const isNames = all.every(({ workloads }) => workloads.length === 0)
  if (isNames && !LISTS_NAMES.test(announced)) return undefined
  return all.length >= (announced === '' || isNames ? 2 : 1) ? all : undefined
}

function customersOf(
  prepared: PreparedPlaybook,
  said: string,
  known: KnownNames,
  isAnnounced: boolean,
): readonly PortfolioCustomer[] | undefined {
  const tokens = tokenize(said)
  const named = new Map(prepared.workloads.find(tokens).map((each) => [each.from, each]))
  const found = new Map<string, { customer: string; workloads: OfPortfolio[] }>()
  let current: { customer: string; workloads: OfPortfolio[] } | undefined
  let seats: number | undefined
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!
    const workload = named.get(at)
    if (workload) {
      if (!current) return undefined
      const counted = seatsBehind(tokens, workload.to, named)
      const own = counted?.seats ?? seats
      const id = workload.meaning as WorkloadId
      if (!current.workloads.some((each) => each.workload === id))
        current.workloads.push({ workload: id, ...(own === undefined ? {} : { seats: own }) })
      at = counted?.to ?? workload.to
    } else if (/^\d+$/.test(token.word)) {
      const isCounted = SEATS.test(tokens[at + 1]?.word ?? '')
      if (!isCounted || !current) return undefined
      seats = Number(token.word)
      at += 2
    } else if (current && JOINS.has(token.word)) {
      at++
    } else {
      const end = nameEnd(tokens, said, at, new Set(named.keys()))
      const words = said.slice(token.start, tokens[end - 1]!.end).replace(/['’]s$/i, '')
      const customer = nameOf(prepared, words, known, said)
      const isApart =
        at === 0 || PARTS.test(said.slice(tokens[at - 1]!.end, token.start)) || tokens[at - 1]!.word === 'and'
      if (customer === undefined || !isApart) return undefined
      const key = customerKey(customer)
      current = found.get(key) ?? { customer, workloads: [] }
      found.set(key, current)
      seats = undefined
      at = end
    }
  }
  const all = [...found.values()]
  const isBare = all.some(({ workloads }) => workloads.length === 0)
  return isBare && !isAnnounced ? undefined : all
}

/** “Teams 500 seats”, “Teams (500)”. */
function seatsBehind(
  tokens: readonly Token[],
  at: number,
  named: ReadonlyMap<number, unknown>,
): { readonly seats: number; readonly to: number } | undefined {
  const number = tokens[at]
  if (!number || !/^\d+$/.test(number.word)) return undefined
  if (!SEATS.test(tokens[at + 1]?.word ?? '')) return undefined
  // “Teams, 300 seats Exchange”: they are of the one behind.
  return named.has(at + 2) ? undefined : { seats: Number(number.word), to: at + 2 }
}

/** Where the name ends that begins here: at a mark, a number, a workload, or a word that joins. */
function nameEnd(tokens: readonly Token[], said: string, from: number, workloads: ReadonlySet<number>): number {
  let end = from + 1
  for (; end < tokens.length; end++) {
    const { word, start } = tokens[end]!
    const between = said.slice(tokens[end - 1]!.end, start)
    // “Wide World & Sons”, “Trey-Research”: the mark is of the name.
    const isOfName = /^(?:\s?&\s?|-|\.)$/.test(between) && /^\p{Lu}/u.test(said.slice(start))
    if (workloads.has(end) || /^\d+$/.test(word) || JOINS.has(word) || (PARTS.test(between) && !isOfName)) break
  }
  return end
}

function nameOf(prepared: PreparedPlaybook, words: string, known: KnownNames, text: string): string | undefined {
  const key = customerKey(words)
  const whole = known.get(key)
  if (whole !== undefined) return whole
  // “Northwind” is Northwind Traders where nobody else is called so.
  const longer = [...known].filter(([each]) => each.startsWith(`${key} `))
  if (longer.length === 1) return longer[0]![1]
  const name = clearName(prepared, words, known, text)
  return name === undefined ? undefined : nameCapitals(name)
}
