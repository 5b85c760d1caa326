import { customerKey } from '../customer-key.ts'
import type { CustomerPart } from './customers-of-both.ts'
import type { KnownNames } from '../known/known-names.ts'
import { sameOf } from './same-said.ts'
import { doerOf, namesProduct, type Told } from './told-lines.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { readText } from '../../reading/read-text.ts'
import { NEWS_TELLS } from '../../known-features.ts'

/** "Contoso: no news": a part of so few words that names a product says nothing more. In words. */
const FEWEST_WORDS = 3

/** A heading such as "Action items", with the actions below it. */
const NEXT_ALONE = /^[\p{L} -]{3,24}:?$/u

/** A piece of text that was given to no customer: it names none, or says too little about the one it names. */
export interface LeftOver {
  readonly customer?: string
  readonly text: string
}

/** A text about several customers. */
export interface CustomersApart {
  /** One for each customer, in the order of the text. There may be only one if the rest is left over. */
  readonly parts: readonly CustomerPart[]
  readonly left: readonly LeftOver[]
}

/** A line or a piece of one. */
export interface Piece {
  readonly piece: string
  /** Without the bullet and words such as "and also". */
  readonly said: string
  readonly told: Told
  readonly isLine: boolean
}

interface Growing {
  readonly customer: string
  text: string
  workload: string | undefined
}

/**
 * Whether a text without lines may begin with a sentence about nobody. `sure`: if the names behind it are surely
 * customers'; `perhaps`: even if they may be people's.
 */
export type Opener = 'never' | 'sure' | 'perhaps'

/**
 * Collects what a text says about each customer. Text behind a customer's name belongs to that customer until another
 * one is named. A customer that is named again gets the later text, too.
 * @param introduces whether a sentence is only a greeting or an announcement
 * @param opener whether a sentence before the first name, which is about nobody, may be left over
 * @returns undefined when fewer than two customers get something, or it is not sure that they do
 */
export function gathered(
  prepared: PreparedPlaybook,
  pieces: readonly Piece[],
  known: KnownNames,
  introduces: (sentence: string) => boolean,
  opener: Opener = 'never',
): CustomersApart | undefined {
  const isByLines = pieces.some(({ isLine }) => isLine)
  const isEachHeaded = opener !== 'never' && areHeaded(pieces, known, opener === 'perhaps')
  const parts = new Map<string, Growing>()
  const left: LeftOver[] = []
  /** May be news of a known customer, and belongs to nobody else. */
  const asides: Growing[] = []
  let current: readonly Growing[] = []
  const partOf = (customer: string): Growing => {
    const key = customerKey(customer)
    const part = parts.get(key) ?? { customer, text: '', workload: undefined }
    parts.set(key, part)
    return part
  }
  for (const [at, { piece, said, told, isLine }] of pieces.entries()) {
    const add = (part: Growing, words: string): void => {
      part.text += part.text === '' ? words : `${isLine ? '\n' : ' '}${words}`
    }
    const last = current.at(-1)
    // A list of those present says nothing about workloads.
    if (told.kind === 'present') continue
    if (told.kind === 'name') {
      current = [partOf(told.customer)]
      if (current[0]!.text === '') add(current[0]!, told.customer)
    } else if (told.kind === 'same' && last) {
      for (const customer of told.customers) add(partOf(customer), sameOf(last, customer))
    } else if (told.kind === 'task') {
      add(partOf(told.customer), said)
    } else if (told.kind === 'next' && isByLines) {
      const rest = pieces.slice(at)
      const end = rest.findIndex((each) => each.told.kind === 'name')
      const own = end < 0 ? rest : rest.slice(0, end)
      if (isOfAll(prepared, own, new Map([...parts].map(([key, { customer }]) => [key, customer])), last)) {
        left.push(...tasksOfAll(prepared, own, parts, add))
        if (end < 0) break
        current = []
      } else if (last) add(last, piece)
    } else if (told.kind === 'news' && isOther(told, last, known)) {
      current = told.parts.map(({ customer, text, workload }) => {
        const part = partOf(customer)
        add(part, text.replace(/[;,]$/, ''))
        part.workload = workload
        return part
      })
    } else if (told.kind === 'aside' && (last !== undefined || isByLines)) {
      const part = parts.get(customerKey(told.customer)) ?? { customer: told.customer, text: '', workload: undefined }
      if (!parts.has(customerKey(told.customer))) asides.push(part)
      add(part, said)
      current = [part]
    } else if (current.length > 0) {
      for (const part of current) add(part, piece)
    } else if (!introduces(said)) {
      if (!isByLines && !isEachHeaded) return undefined
      if (says(prepared, said)) left.push({ text: said })
    }
  }
  return several(prepared, [...parts.values()], left, asides, known, isByLines)
}

/**
 * True when at least two names head news, so that a sentence before them may be about both. A name without a product
 * may be a person's: it counts if it is known, or with `alsoPerhaps`.
 */
function areHeaded(pieces: readonly Piece[], known: KnownNames, alsoPerhaps: boolean): boolean {
  const sure = pieces.flatMap(({ told }) => (told.kind === 'news' && told.isSure ? told.parts : []))
  const named = sure.map(({ customer, workload }) => [customerKey(customer), workload] as const)
  const isClear = (key: string, workload: string | undefined) => alsoPerhaps || workload !== undefined || known.has(key)
  return new Set(named.flatMap(([key, workload]) => (isClear(key, workload) ? [key] : []))).size > 1
}

/**
 * True for news of another customer than the last one. Somebody who does something with the same product may be a
 * partner or the parent company, and is not.
 */
function isOther(told: Extract<Told, { kind: 'news' }>, last: Growing | undefined, known: KnownNames): boolean {
  if (told.parts.length > 1 || !last) return true
  const { customer, workload } = told.parts[0]!
  const key = customerKey(customer)
  return key !== customerKey(last.customer) && (told.isSure || known.has(key) || workload !== last.workload)
}

/** True for a list of actions that names another customer than the last one. */
function isOfAll(
  prepared: PreparedPlaybook,
  pieces: readonly Piece[],
  customers: KnownNames,
  last: Growing | undefined,
): boolean {
  const doers = pieces.flatMap(({ said, told }) =>
    (told.kind === 'next' ? tasksIn(said) : [said]).map((task) => doerOf(prepared, task, customers)),
  )
  return doers.some((doer) => doer !== undefined && doer !== last?.customer)
}

/** Gives each customer its actions from a list. Actions that name no customer are left over. */
function tasksOfAll(
  prepared: PreparedPlaybook,
  pieces: readonly Piece[],
  parts: ReadonlyMap<string, Growing>,
  add: (part: Growing, words: string) => void,
): LeftOver[] {
  const customers = new Map([...parts].map(([key, { customer }]) => [key, customer]))
  return pieces.flatMap(({ said, told }) =>
    (told.kind === 'next' ? tasksIn(said) : [said]).flatMap((task) => {
      const doer = doerOf(prepared, task, customers)
      if (doer === undefined) return says(prepared, task) ? [{ text: task }] : []
      add(parts.get(customerKey(doer))!, task)
      return []
    }),
  )
}

/** The actions of "Actions: Contoso to send the list; Fabrikam to decide". */
function tasksIn(said: string): readonly string[] {
  if (NEXT_ALONE.test(said)) return []
  return said
    .replace(/^[^:]{3,20}: ?/, (head) => (/^(?:our |open |next )?(?:act|step|to|follow|task)/i.test(head) ? '' : head))
    .split(/[;,.]\s+(?=\p{Lu})/u)
    .filter((task) => task !== '')
}

/** The parts that say something about their customer. The other parts are left over. */
function several(
  prepared: PreparedPlaybook,
  parts: readonly Growing[],
  left: readonly LeftOver[],
  asides: readonly Growing[],
  known: KnownNames,
  isByLines: boolean,
): CustomersApart | undefined {
  if (parts.length === 0 || parts.length + asides.length < 2) return undefined
  const silent = parts.filter(({ text, customer }) => !tells(prepared, text, customer))
  if (silent.length === parts.length) return undefined
  // A customer that is not known and only named in passing may be none.
  if (!isByLines && silent.some(({ customer }) => !known.has(customerKey(customer)))) return undefined
  const ofNobody = left.map(({ text }) => text).join('\n')
  return {
    parts: parts.filter((part) => !silent.includes(part)).map(({ customer, text }) => ({ customer, text })),
    left: [
      ...(ofNobody === '' ? [] : [{ text: ofNobody }]),
      ...[...silent, ...asides].map(({ customer, text }) => ({ customer, text })),
    ],
  }
}

function tells(prepared: PreparedPlaybook, text: string, customer: string): boolean {
  const rest = text.toLowerCase().startsWith(customer.toLowerCase()) ? text.slice(customer.length) : text
  return says(prepared, rest) || (namesProduct(prepared, rest) && rest.split(/\s+/).length > FEWEST_WORDS)
}

function says(prepared: PreparedPlaybook, text: string): boolean {
  return readText(prepared, text).known >= NEWS_TELLS
}
