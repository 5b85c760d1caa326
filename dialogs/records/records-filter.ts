import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Status, StatusId, WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import type { ListFilter } from './model.ts'

const ALL: ListFilter = { customer: [], workloads: [], statuses: [] }

/** Words that ask for nothing in particular. */
const FILLERS = new Set(
  'all my mine the of for at in with every each everything status statuses entitlements and'.split(' '),
)

/**
 * Reads what a list is asked for: parts of a customer's name, workloads by any usual name, L1s and L2s by name, alias
 * or a word of them. A customer may be called like one of those, so that the second way takes every word as a name.
 * @returns ways to read it, best first; the first that finds something is meant
 */
export function readFilter(prepared: PreparedPlaybook, text: string): ListFilter[] {
  const tokens = tokenize(text)
  const words = tokens.map(({ word }) => word)
  const workloads = new Set<WorkloadId>()
  const statuses = new Set<StatusId>()
  const taken = new Set<number>()
  for (const { meaning, from, to } of prepared.workloads.find(tokens)) {
    workloads.add(meaning as WorkloadId)
    for (let i = from; i < to; i++) taken.add(i)
  }
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (words.slice(from, to).some((_, i) => taken.has(from + i))) continue
      const found = statusesCalled(prepared.playbook.statuses, words.slice(from, to).join(' '))
      if (found.length === 0) continue
      for (const id of found) statuses.add(id)
      for (let i = from; i < to; i++) taken.add(i)
    }
  }
  const rest = words.filter((word, i) => !taken.has(i) && !FILLERS.has(word))
  const read: ListFilter = { customer: nameParts(rest), workloads: [...workloads], statuses: [...statuses] }
  if (taken.size === 0) return [read]
  return [read, { ...ALL, customer: nameParts(words.filter((word) => !FILLERS.has(word))) }]
}

/** The words of the customer's key, so that a legal form or an accent asks for nothing. */
function nameParts(words: readonly string[]): string[] {
  return customerKey(words.join(' ')).split(' ').filter(Boolean)
}

const L1_WORDS: Readonly<Record<string, Status['l1']>> = {
  blocked: 'Blocked',
  blockers: 'Blocked',
  'no intent': 'No Intent',
  'no intents': 'No Intent',
  'in progress': 'In Progress',
  progress: 'In Progress',
  'status unknown': 'Status Unknown',
  unknown: 'Status Unknown',
  unknowns: 'Status Unknown',
  duplicate: 'Duplicate/Invalid',
  duplicates: 'Duplicate/Invalid',
  invalid: 'Duplicate/Invalid',
}

/** Shorter words are part of too many names. */
const MIN_PART = 5

function statusesCalled(statuses: readonly Status[], phrase: string): StatusId[] {
  const l1 = L1_WORDS[phrase]
  if (l1) return statuses.filter((status) => status.l1 === l1).map(({ id }) => id)
  const named = statuses.filter(
    (status) => plain(status.l2) === phrase || status.aliases.some((a) => plain(a) === phrase),
  )
  if (named.length > 0) return named.map(({ id }) => id)
  if (phrase.length < MIN_PART || phrase.includes(' ')) return []
  return statuses.filter((status) => plain(status.l2).split(' ').includes(phrase)).map(({ id }) => id)
}

/** As `tokenize` leaves words. */
function plain(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join(' ')
}
