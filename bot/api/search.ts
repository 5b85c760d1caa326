import { readListFilter } from '../../domain/entitlement/list-filter.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { BoardEntry } from './board.ts'
import { remembered } from '../remembered.ts'
import { nameKeyOf } from '../effects/viewer.ts'
import { isUndated } from './portfolio.ts'
import { takeMarks, type Mark } from './search-marks.ts'

/** One way to read what was typed. All of it must hold; an empty list asks nothing. */
interface Way {
  /** Each is part of the customer's name, or begins a name of the owner. */
  readonly words: readonly string[]
  readonly workloads: ReadonlySet<string>
  readonly statuses: ReadonlySet<string>
  /** Whether a word may also be one of those that are shown as status or workload, or the beginning of one. */
  readonly shown: 'no' | 'whole' | 'begun'
  readonly marks: ReadonlySet<Mark>
}

/** What a search asks for: the first of these that finds anything is meant, and in it whatever one of its ways finds. */
export type Search = readonly (readonly Way[])[]

/** The keys that customers had before, by the customer's id. */
export type FormerNames = ReadonlyMap<string, readonly string[]>

/** A word with fewer letters begins too much of what is shown. */
const BEGINS = 3

const NOTHING: ReadonlySet<never> = new Set()

const ANY: Way = { words: [], workloads: NOTHING, statuses: NOTHING, shown: 'no', marks: NOTHING }

/**
 * Reads a search: as names alone, or as names beside words that say how something stands (“overdue”, “no date”, “mine”).
 * Whoever is called like such a word is found as well.
 */
export function readSearch(prepared: PreparedPlaybook, text: string): Search {
  const whole = markedWays(prepared, text, false)
  const named = readNames(prepared, text).map((ways) => ways.filter(({ words }) => asksForNames(whole, words)))
  const begun = whole.length > 0 ? [] : markedWays(prepared, text, true)
  const [first = [], ...others] = named
  const tiers = [[...whole, ...first], ...others, begun]
  return tiers.some((tier) => tier.length > 0) ? tiers : []
}

/** “My blocked” read as names would be all that is blocked: the words of a list that ask for nothing are left out of it. */
function asksForNames(marked: readonly Way[], words: readonly string[]): boolean {
  return !marked.some(({ marks }) => marks.has('mine')) || words.some((word) => OWN.has(word))
}
const OWN: ReadonlySet<string> = new Set(['my', 'mine'])

/** The ways with what is marked; none where no word asks for that. */
function markedWays(prepared: PreparedPlaybook, text: string, begun: boolean): Way[] {
  const { rest, marks } = takeMarks(text, begun)
  if (marks.size === 0) return []
  const names = readNames(prepared, rest).flat()
  return (names.length > 0 ? names : [ANY]).map((way) => ({ ...way, marks }))
}

/**
 * Reads a search as the chat reads what a list is asked for: customers, workloads and statuses by any usual name, in any
 * order. Whoever is called like a workload or a status is found as well.
 */
function readNames(prepared: PreparedPlaybook, text: string): Search {
  const plain = customerKey(text).split(' ').filter(Boolean)
  if (plain.length === 0) return []
  const ways = readListFilter(prepared, text).map(({ customer, anyCustomer, workloads, statuses }) => ({
    customers: anyCustomer ?? [customer],
    workloads: new Set<string>(workloads),
    statuses: new Set<string>(statuses),
  }))
  const asks = ({ words, workloads, statuses }: Way): boolean => words.length + workloads.size + statuses.size > 0
  // The first is the one that takes what it can for a workload or a status.
  const read = ways.map(({ customers, ...rest }, i) =>
    customers.map((words): Way => ({
      ...rest,
      words: [...new Set(words)],
      shown: i === 0 || customers.length > 1 ? 'whole' : 'no',
      marks: NOTHING,
    })),
  )
  const byName: Way = { ...ANY, words: [...new Set(plain)] }
  return [
    [...read.filter((each) => each.length === 1).flat(), byName],
    ...read.filter((each) => each.length > 1),
    read.slice(0, 1).flatMap(([first]) => (first ? [{ ...first, shown: 'begun' } as const] : [])),
  ].map((tier) => tier.filter(asks))
}

/** The words that a search looks for in names. */
export function wordsOf(search: Search): string[] {
  return [...new Set(search.flat().flatMap(({ words }) => words))]
}

/**
 * Tells which entries a search means.
 * @param entries all that the person sees: what a search means depends on no filter
 * @param person the name of who searches: what is owned by that name is “mine”, as under the filter of owners
 * @returns undefined when it finds nothing
 */
export function meaning(
  prepared: PreparedPlaybook,
  search: Search,
  entries: readonly BoardEntry[],
  formerly: FormerNames,
  person: string,
): ((entry: BoardEntry) => boolean) | undefined {
  const finds = finder(prepared, formerly)
  const hasMarks = marked(person)
  return search
    .map((ways) => (entry: BoardEntry) => ways.some((way) => hasMarks(way, entry) && finds(way, entry)))
    .find((isMeant) => entries.some(isMeant))
}

function finder(prepared: PreparedPlaybook, formerly: FormerNames): (way: Way, entry: BoardEntry) => boolean {
  const shownAs = shownWords(prepared)
  const ownerAs = remembered((name: string | null) => ` ${foldName(name ?? '')}`)
  return ({ words, workloads, statuses, shown }, { row, status }) => {
    if (workloads.size > 0 && !workloads.has(row.workload)) return false
    if (statuses.size > 0 && !statuses.has(status.id)) return false
    const owner = ownerAs(row.owner_name)
    const besides = shownAs(status.id, row.workload as WorkloadId)
    const hasAll = (key: string): boolean =>
      words.every((word) => key.includes(word) || owner.includes(` ${word}`) || isShown(besides, word, shown))
    return hasAll(row.customer_key) || (formerly.get(row.customer_id)?.some(hasAll) ?? false)
  }
}

function marked(person: string): (way: Way, entry: BoardEntry) => boolean {
  const key = nameKeyOf(person)
  const isOwn = remembered((name: string | null) => name !== null && key !== null && foldName(name) === key)
  return ({ marks }, entry) =>
    (!marks.has('due') || entry.due.length > 0) &&
    (!marks.has('undated') || isUndated(entry)) &&
    (!marks.has('mine') || isOwn(entry.row.owner_name))
}

function isShown(shownAs: string, word: string, how: Way['shown']): boolean {
  if (how === 'no') return false
  return shownAs.includes(how === 'whole' || word.length < BEGINS ? ` ${word} ` : ` ${word}`)
}

/** The words that are shown as a status and a workload, folded, each between blanks. */
function shownWords(prepared: PreparedPlaybook): (status: StatusId, workload: WorkloadId) => string {
  const ofStatus = remembered((id: StatusId) => {
    const { l1 = '', l2 = '' } = prepared.status.get(id) ?? {}
    return ` ${foldName(`${l1} ${l2}`)} `
  })
  const ofWorkload = remembered((id: WorkloadId) => ` ${foldName(prepared.workload.get(id)?.name ?? '')} `)
  return (status, workload) => ofStatus(status) + ofWorkload(workload)
}
