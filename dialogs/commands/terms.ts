import type { StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isSentence } from './command-status.ts'

/** A word of the playbook: an L2, or another word such as DIBS. */
export type Term = { readonly status: StatusId } | { readonly topic: string }

/** Two words of the playbook to be compared. */
export type TwoTerms = readonly [Term, Term]

/** "blocked › adoption readiness" names the L2. */
const L1_PREFIX = /^(?:blocked|no intent|in progress|status unknown)\s*[›>:-]\s*/
/** A longer question that merely contains the name of a status is not about it. */
const MAX_WORDS = 6

/** The term whose name the query is, and nothing but the name: an L2, or the name of a topic. */
export function exactTerm(prepared: PreparedPlaybook, query: string): Term | undefined {
  if (!query) return undefined
  const topic = prepared.playbook.topics.find(({ name }) => name.toLowerCase() === query)
  if (topic) return { topic: topic.id }
  const status = prepared.playbook.statuses.find(
    ({ l2, aliases }) => l2.toLowerCase() === query || (query.includes(' ') && aliases.includes(query)),
  )
  return status && { status: status.id }
}

/** The term in a question: a topic's exact name, or the status whose name matches best. */
export function findTerm(prepared: PreparedPlaybook, query: string): Term | undefined {
  const topic = prepared.playbook.topics.find(
    ({ name, names }) => name.toLowerCase() === query || names.includes(query),
  )
  if (topic) return { topic: topic.id }
  const found = findStatus(prepared, query)
  if (!found || (!found.isExact && (isSentence(query) || query.split(' ').length > MAX_WORDS))) return undefined
  return { status: found.status }
}

/** The term with this whole name or alias. */
export function wholeTerm(prepared: PreparedPlaybook, name: string): Term | undefined {
  const exact = exactTerm(prepared, name)
  if (exact) return exact
  const isAlias =
    prepared.playbook.statuses.some(({ aliases }) => aliases.includes(name)) ||
    prepared.playbook.topics.some(({ names }) => names.includes(name))
  return isAlias ? findTerm(prepared, name) : undefined
}

/** True for a topic that is an L1, not one that merely belongs to it, such as the target date. */
export function isOfL1(prepared: PreparedPlaybook, { topic }: { readonly topic: string }): boolean {
  return prepared.playbook.topics.some(({ id, name, l1 }) => id === topic && name === l1)
}

/** In letters. */
const SHORTEST_BEGINNING = 4

/** The status with this whole name, or the only one whose names begin so: "app compat". */
export function calledStatus(prepared: PreparedPlaybook, name: string): StatusId | undefined {
  const term = wholeTerm(prepared, name)
  if (term) return 'status' in term ? term.status : undefined
  if (name.length < SHORTEST_BEGINNING) return undefined
  const [first, ...others] = prepared.playbook.statuses.filter(({ l2, aliases }) =>
    [l2.toLowerCase(), ...aliases].some((each) => each.startsWith(name)),
  )
  return others.length === 0 ? first?.id : undefined
}

/**
 * The status whose name or alias matches the query best: an equal name first, then one that begins with the query, then
 * one that contains the other as whole words.
 */
function findStatus(prepared: PreparedPlaybook, query: string): { status: StatusId; isExact: boolean } | undefined {
  const clean = query.toLowerCase().replace(L1_PREFIX, '')
  let best: { status: StatusId; score: number } | undefined
  for (const status of prepared.playbook.statuses) {
    for (const name of [status.l2.toLowerCase(), ...status.aliases]) {
      if (!name) continue
      let score = 0
      if (name === clean) score = 3
      else if (clean.length >= 3 && name.startsWith(clean)) score = 2
      else if (clean.length >= 3 && (` ${name} `.includes(` ${clean} `) || ` ${clean} `.includes(` ${name} `)))
        score = 1
      if (score > (best?.score ?? 0)) best = { status: status.id, score }
    }
  }
  return best && { status: best.status, isExact: best.score === 3 }
}
