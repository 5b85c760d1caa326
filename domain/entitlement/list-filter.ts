import { customerKey } from '../../playbook/names/customer-key.ts'
import type { Status, StatusId, WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import type { ListFilter } from './model.ts'

const ALL: ListFilter = { customer: [], workloads: [], statuses: [] }

/** Words that ask for nothing in particular. */
const FILLERS = new Set(
  (
    'all my mine the of for at in with by every each everything status statuses entitlements customer workload ' +
    'l1 l2 and or'
  ).split(' '),
)
/** What follows is asked for besides. */
const BESIDES = new Set(['and', 'or'])

/** What the words of a list name. */
interface Named {
  readonly workloads: ReadonlySet<WorkloadId>
  readonly statuses: readonly Called[]
  /** The other words, parted where “and”, a comma or a name of the playbook stands between them. */
  readonly others: readonly (readonly string[])[]
  /** The words that name no workload. */
  readonly named: readonly string[]
  /** Something of the playbook is named. */
  readonly isAny: boolean
  /** Something is asked for besides something else. */
  readonly hasBesides: boolean
}

/** An L1, or the L2s that a phrase names. */
interface Called {
  readonly phrase: string
  readonly l1?: Status['l1']
  readonly found: readonly Status[]
}

/**
 * Reads what a list is asked for: parts of a customer's name, workloads by any usual name, L1s and L2s by name, alias
 * or a word of them, in any order. An L2 narrows its L1 down: “blocked legal” is Blocked › Legal. A customer may be called
 * like one of those, so that the second way takes every word as a name.
 * @returns ways to read it, best first; the first that finds something is meant
 */
export function readFilter(prepared: PreparedPlaybook, text: string): ListFilter[] {
  const { workloads, statuses, others, named, isAny, hasBesides } = namedIn(prepared, text)
  const wanted = combined(prepared.playbook.statuses, statuses, hasBesides)
  const read: ListFilter = { customer: nameParts(others.flat()), workloads: [...workloads], statuses: wanted ?? [] }
  if (!isAny) return [read]
  const words = tokenize(text).map(({ word }) => word)
  const byName = { ...ALL, customer: nameParts(words.filter((word) => !FILLERS.has(word))) }
  // "Legal Aid teams": a customer called like a status, and the workload.
  const ofWorkload = { ...ALL, customer: nameParts(named), workloads: [...workloads] }
  const asName = statuses.length > 0 && workloads.size > 0 ? [ofWorkload, byName] : [byName]
  // No status is of another L1 than its own.
  return wanted === undefined ? asName : [read, ...asName]
}

/** The same of a list, which may be asked for of several customers: “contoso and adatum”, “contoso & adatum”, where nobody has both names. */
export function readListFilter(prepared: PreparedPlaybook, text: string): ListFilter[] {
  const ways = readFilter(prepared, text)
  const anyCustomer = namedIn(prepared, text.replace(/ [&+/] /g, ' and '))
    .others.map(nameParts)
    .filter((parts) => parts.length > 0)
  const [first] = ways
  if (first === undefined) return ways
  const several = anyCustomer.length < 2 ? [] : [{ ...first, customer: [], anyCustomer }]
  return [...ways, ...several, ...ofPossessive(first)]
}

/** “Contosos” typed for “Contoso’s”, where nobody is called so. */
function ofPossessive(filter: ListFilter): readonly ListFilter[] {
  const last = filter.customer.at(-1)
  if (last === undefined || !/^\p{L}{4,}s$/u.test(last)) return []
  return [{ ...filter, customer: [...filter.customer.slice(0, -1), last.slice(0, -1)] }]
}

/** The words of a list that name no L1, L2 or workload, see `readFilter`. */
export function otherWords(prepared: PreparedPlaybook, text: string): readonly string[] {
  return namedIn(prepared, text).others.flat()
}

function namedIn(prepared: PreparedPlaybook, text: string): Named {
  const tokens = tokenize(text)
  const words = tokens.map(({ word }) => word)
  const workloads = new Set<WorkloadId>()
  const statuses: Called[] = []
  const taken = new Set<number>()
  for (const { meaning, from, to } of prepared.workloads.find(tokens)) {
    workloads.add(meaning as WorkloadId)
    for (let i = from; i < to; i++) taken.add(i)
  }
  const named = words.filter((word, i) => !taken.has(i) && !FILLERS.has(word))
  const names = namesOf(prepared.playbook.statuses)
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + names.longest); to > from; to--) {
      if (words.slice(from, to).some((_, i) => taken.has(from + i))) continue
      const called = statusesCalled(names, words.slice(from, to).join(' '))
      if (called.found.length === 0) continue
      statuses.push(called)
      for (let i = from; i < to; i++) taken.add(i)
    }
  }
  const others: string[][] = [[]]
  let hasBesides = false
  for (const [i, word] of words.entries()) {
    if (BESIDES.has(word) || (i > 0 && tokens[i]!.breakBefore)) hasBesides = true
    if (taken.has(i) || BESIDES.has(word) || tokens[i]!.breakBefore) others.push([])
    if (!taken.has(i) && !FILLERS.has(word)) others.at(-1)!.push(word)
  }
  const parted = others.filter((each) => each.length > 0)
  return { workloads, statuses, others: parted, named, isAny: taken.size > 0, hasBesides }
}

/** @returns undefined where an L2 is asked for under an L1 that has none of it */
function combined(
  all: readonly Status[],
  called: readonly Called[],
  hasBesides: boolean,
): readonly StatusId[] | undefined {
  const l1s = new Set(called.flatMap(({ l1 }) => l1 ?? []))
  const l2s = called
    .filter(({ l1 }) => l1 === undefined)
    .map(({ phrase, found }) => {
      // "Adoption" is Adoption Readiness, and In Progress the other one.
      const own = [...found, ...(namesOf(all).holding.get(phrase) ?? [])].filter(({ l1 }) => l1s.has(l1))
      return own.length > 0 ? own : found
    })
    .flat()
  const narrowed = new Set(l2s.map(({ l1 }) => l1))
  if (l1s.size > 0 && !hasBesides && l2s.some(({ l1 }) => !l1s.has(l1))) return undefined
  const wanted = all.filter((status) => l2s.includes(status) || (l1s.has(status.l1) && !narrowed.has(status.l1)))
  return wanted.map(({ id }) => id)
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

/** What statuses are called, by phrases as `tokenize` leaves them. */
interface StatusNames {
  /** By L1. */
  readonly l1: ReadonlyMap<string, Called>
  /** By the whole L2, or an alias of it. */
  readonly named: ReadonlyMap<string, readonly Status[]>
  /** By a long word of the L2. */
  readonly holding: ReadonlyMap<string, readonly Status[]>
  /** The longest of these phrases, in words. */
  readonly longest: number
}

/** Each list is read for a few words, and the names of statuses stay. */
const namesKnown = new WeakMap<readonly Status[], StatusNames>()

function namesOf(statuses: readonly Status[]): StatusNames {
  const known = namesKnown.get(statuses)
  if (known) return known
  const [l1, named, holding] = [
    new Map<string, Called>(),
    new Map<string, readonly Status[]>(),
    new Map<string, readonly Status[]>(),
  ]
  for (const [phrase, name] of Object.entries(L1_WORDS))
    l1.set(phrase, { phrase, l1: name, found: statuses.filter((status) => status.l1 === name) })
  const note = (by: Map<string, readonly Status[]>, phrases: readonly string[], status: Status): void => {
    for (const phrase of new Set(phrases)) if (phrase) by.set(phrase, [...(by.get(phrase) ?? []), status])
  }
  for (const status of statuses) {
    note(named, [status.l2, ...status.aliases].map(plain), status)
    note(
      holding,
      plain(status.l2)
        .split(' ')
        .filter((word) => word.length >= MIN_PART),
      status,
    )
  }
  const longest = Math.max(...[...l1.keys(), ...named.keys()].map((phrase) => phrase.split(' ').length))
  const names = { l1, named, holding, longest }
  namesKnown.set(statuses, names)
  return names
}

function statusesCalled({ l1, named, holding }: StatusNames, phrase: string): Called {
  return l1.get(phrase) ?? { phrase, found: named.get(phrase) ?? holding.get(phrase) ?? [] }
}

/** As `tokenize` leaves words. */
function plain(name: string): string {
  return tokenize(name)
    .map(({ word }) => word)
    .join(' ')
}
