import { customerKey } from '../../playbook/names/customer-key.ts'
import { BEGINNING, keyBeginning } from '../../playbook/names/known/key-beginnings.ts'
import type { DialogEnv } from '../model.ts'
import { slipsOf } from '../../playbook/reading/text/similar-words.ts'
import type { ListFilter } from '../../domain/entitlement/model.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'

/** Names that are offered. */
const MOST = 3

/**
 * How the keys of customers begin who may have been meant by a list that finds nothing: as it was typed, with two letters
 * swapped, with one too many, or without a vowel.
 */
export function beginningsNear(filters: readonly ListFilter[]): readonly string[] {
  const typed = filters[0]?.customer.join(' ') ?? ''
  if (typed.length <= BEGINNING) return []
  const near = [typed]
  for (let i = 0; i < BEGINNING; i++) {
    near.push(typed.slice(0, i) + typed[i + 1]! + typed[i]! + typed.slice(i + 2))
    near.push(typed.slice(0, i) + typed.slice(i + 1))
    if (i > 0) for (const vowel of 'aeiou') near.push(typed.slice(0, i) + vowel + typed.slice(i))
  }
  return [...new Set(near.map(keyBeginning))]
}

/** A list that finds nothing, asked for a customer whose name is nearly as typed. */
export interface NearName {
  readonly customer: string
  readonly filter: string
}

/** Whom of those who were read the filter of a list may have meant, the most similar first. */
export function nearNames({ prepared, records }: Pick<DialogEnv, 'prepared' | 'records'>, filter: string): NearName[] {
  const [read] = readFilter(prepared, filter)
  const typed = read?.customer ?? []
  if (typed.length === 0) return []
  const names = new Map((records.ofCustomers ?? []).map(({ customer }) => [customerKey(customer), customer]))
  const near = [...names].flatMap(([key, customer]) => {
    const slips = slipsInAll(typed, key.split(' '))
    return slips === undefined ? [] : [{ customer, slips }]
  })
  const fewest = Math.min(...near.map(({ slips }) => slips))
  const workloads = (read?.workloads ?? []).map((id) => prepared.workload.get(id)?.name ?? id)
  return near
    .filter(({ slips }) => slips === fewest)
    .slice(0, MOST)
    .map(({ customer }) => ({ customer, filter: [customer, ...workloads].join(' ') }))
}

/** Undefined where a typed word is like none of the name. */
function slipsInAll(typed: readonly string[], words: readonly string[]): number | undefined {
  let sum = 0
  for (const each of typed) {
    const slips = words.includes(each) ? 0 : Math.min(...words.map((word) => slipsOf(each, word) ?? Infinity))
    if (slips === Infinity) return undefined
    sum += slips
  }
  return sum
}
