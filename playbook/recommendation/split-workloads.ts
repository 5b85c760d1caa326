import { isByTheWay } from './by-the-way.ts'
import { findWorkload, mentionsIn, opensClause, takesPhones } from '../reading/workload/find-workload.ts'
import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { isListed } from '../reading/workload/listed-names.ts'
import { readText } from '../reading/read-text.ts'
import { recommend } from './recommend.ts'
import { tokenize } from '../reading/text/text.ts'
import { FINE, weightOf } from '../reading/workload/weigh-mention.ts'
import { NEWS_TELLS } from '../known-features.ts'

/** What a text says about one of the workloads it names. */
export interface WorkloadPart {
  readonly workload: WorkloadId
  /** The clauses about it, as they stand in the text. */
  readonly text: string
}

/** A longer mail tells one story and is not split. In UTF-16 units. */
const MAX_LENGTH = 600
const MAX_PARTS = 6

const CLAUSE_END =
  /[.;!?\n]+\s*|,\s*(?:and\s+|but\s+|while\s+|whereas\s+)?|\s+(?:and|but|while|whereas)\s+|\s+[–—-]\s+/giu
/** Whom the FM spoke to, before any news. */
const MET = /^\W*(?:just |had |in |on |off )*(?:an? |the )?(?:spoke|talked|met|call|meeting|phone|sync)\b/i
/** One workload waits for the other, so it is one situation. */
const WAITS = /\b(first|before|then|depends?|prerequisite)\b/i

/**
 * Splits a text about two to six workloads, each with clauses and a situation of its own: "Exchange is being
 * migrated, Intune is blocked by licences". Undefined when it tells one story: a clause names two workloads, one waits
 * for the other, a part says nothing, or all parts give the same status.
 * @param above the workloads in a heading above the text; below it their everyday words are names
 */
export function splitWorkloads(
  prepared: PreparedPlaybook,
  text: string,
  above: readonly WorkloadId[] = [],
): readonly WorkloadPart[] | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const { tokens, customer } = readText(prepared, text)
  const named = prepared.workloads.find(tokens)
  if (new Set(named.map(({ meaning }) => meaning)).size < 2) return undefined
  const head = /^[^:\n]{2,60}:\s+/.exec(text)?.[0] ?? ''
  // A head such as "Contoso Teams:" says what the whole is about.
  if (workloadsOfHead(prepared, head).length > 0) return undefined
  const stretches: { workload: WorkloadId | undefined; from: number; to: number }[] = []
  for (const { from, to } of clausesOf(text, head.length)) {
    // "Contoso teams users are not trained, …": behind the customer's name a clause begins.
    const clause = withoutLead(text.slice(from, to), customer?.name)
    const [workload, ...others] = isByTheWay(prepared, clause) ? [] : workloadsIn(prepared, clause, above)
    if (others.length > 0) return undefined
    const last = stretches.at(-1)
    // "Teams Phone lacks a function, teams cant do it": the short name means the workload named before.
    const isShort = isShortFor(prepared, workload, last?.workload) && /^\p{Ll}/u.test(text.slice(from))
    // A clause without a name belongs to the workload before it.
    if (last && (workload === undefined || workload === last.workload || isShort)) last.to = to
    else stretches.push({ workload, from, to })
  }
  const parts = new Map<WorkloadId, string>()
  for (const { workload, from, to } of stretches) {
    const said = text.slice(from, to)
    if (workload) parts.set(workload, parts.has(workload) ? `${parts.get(workload)}, ${said}` : said)
    else if (says(prepared, said) && !MET.test(said)) return undefined
  }
  // "Exchange is in daily use. Intune waits for licences": only the second is a situation.
  for (const workload of parts.keys())
    if (parts.size > 1 && isMerelyFine(prepared, text, workload)) parts.delete(workload)
  if (parts.size < 2 || parts.size > MAX_PARTS) return undefined
  const result = [...parts].map(([workload, said]) => ({ workload, text: said }))
  if (result.some((part) => !says(prepared, part.text) || WAITS.test(part.text))) return undefined
  const statuses = result.map((part) => recommend(prepared, part).ranked[0]!.status.id)
  return new Set(statuses).size > 1 ? result : undefined
}

function withoutLead(clause: string, name: string | undefined): string {
  const isLed = name !== undefined && clause.toLowerCase().startsWith(`${name.toLowerCase()} `)
  return isLed ? clause.slice(name.length + 1) : clause
}

function isMerelyFine(prepared: PreparedPlaybook, text: string, workload: WorkloadId): boolean {
  const { tokens } = readText(prepared, text)
  const own = mentionsIn(prepared, tokens, text).filter(({ id }) => id === workload)
  return own.length > 0 && own.every(({ from, to }) => weightOf(text, tokens, from, to) <= FINE)
}

function clausesOf(text: string, start: number): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = []
  let from = start
  for (const end of [...text.slice(start).matchAll(CLAUSE_END)].map(
    (match) => [match.index + start, match[0].length] as const,
  )) {
    if (end[0] > from) clauses.push({ from, to: end[0] })
    from = end[0] + end[1]
  }
  if (from < text.length) clauses.push({ from, to: text.length })
  return clauses
}

/**
 * The workloads that a clause names, in the order of their names in it.
 * @param above workloads that the text is known to be about; their everyday words are names
 */
export function workloadsIn(
  prepared: PreparedPlaybook,
  clause: string,
  above: readonly WorkloadId[] = [],
): WorkloadId[] {
  const tokens = tokenize(clause)
  const found = prepared.workloads.find(tokens)
  const named = new Set<WorkloadId>()
  for (const [at, { meaning, from, to }] of found.entries()) {
    const isKnown = above.includes(meaning as WorkloadId) || isListed(tokens, found, at, clause)
    if (isKnown || (to - from === 1 && opensClause(tokens, from))) {
      named.add(meaning as WorkloadId)
      continue
    }
    if (meaning === 'teams' && takesPhones(tokens, from)) {
      named.add('teams-phone')
      continue
    }
    // Elsewhere an everyday word counts only with its capital: "Teams", not "teams".
    const stretch = `x ${clause.slice(tokens[from]!.start, tokens[to - 1]!.end)}`
    const id = findWorkload(prepared, tokenize(stretch), stretch)
    if (id) named.add(id)
  }
  return [...named]
}

/** The workloads that the head of a text names. The last word before the colon needs no capital: "contoso teams: ". */
export function workloadsOfHead(prepared: PreparedPlaybook, head: string): WorkloadId[] {
  const named = workloadsIn(prepared, head)
  if (named.length > 0) return named
  const tokens = tokenize(head)
  const last = mentionsIn(prepared, tokens, head).at(-1)
  return last?.to === tokens.length ? [last.id] : []
}

/** True when the clause says more than a name. */
function says(prepared: PreparedPlaybook, clause: string): boolean {
  return tokenize(clause).length >= 3 && readText(prepared, clause).known >= NEWS_TELLS
}

/** True when one workload's name is the beginning of the other's: "Teams", "Teams Phone". */
function isShortFor(prepared: PreparedPlaybook, short: WorkloadId | undefined, long: WorkloadId | undefined): boolean {
  if (short === undefined || long === undefined || short === long) return false
  const { aliases } = prepared.workload.get(short)!
  return aliases.some((alias) => prepared.workload.get(long)!.aliases.some((other) => other.startsWith(`${alias} `)))
}
