import { slipsOf } from '../../playbook/reading/text/similar-words.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { tokenize, type Token } from '../../playbook/reading/text/text.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { MARK_WORDS } from './search-marks.ts'
import type { BoardEntry } from './board.ts'
import { wordsOf, type Search } from './search.ts'

/** What is typed in more words that nobody knows is no search with a slip. */
const MOST_UNKNOWN = 2
/** Corrections that are offered. */
const MOST = 3

/** A word that would be found. */
interface Known {
  readonly word: string
  /** How it is written; a customer's is written as in the name of this entry's customer. */
  readonly as: string | BoardEntry
  /** Customers that are called so; 0 for other words. */
  readonly customers: number
}

/** A search that may have been meant. */
export interface Correction {
  /** What was typed, with each word that nobody knows replaced: pieces of text, and words of customers' names. */
  readonly pieces: readonly (string | { readonly word: string; readonly of: BoardEntry })[]
  /** The same, folded, to be searched for. */
  readonly search: string
}

/**
 * The searches that may have been meant by one that finds nothing: each word that nothing on the board has is replaced by
 * the most similar ones that something has.
 * @returns best first; none when every word is known, or one is like no other
 */
export function corrections(
  prepared: PreparedPlaybook,
  text: string,
  search: Search,
  entries: readonly BoardEntry[],
): Correction[] {
  const known = knownOn(prepared, entries)
  const asked = new Set(wordsOf(search))
  const unknown: Token[] = []
  for (const token of tokenize(text)) {
    const word = foldName(token.word)
    if (!asked.has(word) || isPartOfAny(word, known)) continue
    unknown.push(token)
    if (unknown.length > MOST_UNKNOWN) return []
  }
  const meant = unknown.map(({ word }) => nearestOf(foldName(word), known))
  const [first, ...others] = meant
  if (!first || meant.some((each) => each.length === 0)) return []
  return first.slice(0, MOST).map((each) => corrected(text, unknown, [each, ...others.map((best) => best[0]!)]))
}

function corrected(text: string, unknown: readonly Token[], meant: readonly Known[]): Correction {
  const pieces: Correction['pieces'][number][] = []
  let search = ''
  let from = 0
  for (const [i, { start, end }] of unknown.entries()) {
    const { word, as } = meant[i]!
    pieces.push(text.slice(from, start), typeof as === 'string' ? as : { word, of: as })
    search += text.slice(from, start) + word
    from = end
  }
  return { pieces: [...pieces, text.slice(from)], search: search + text.slice(from) }
}

/** Of the boards that were searched: a board that changes is another one, and each is of one playbook. */
const ofBoards = new WeakMap<readonly BoardEntry[], readonly Known[]>()

function knownOn(prepared: PreparedPlaybook, entries: readonly BoardEntry[]): readonly Known[] {
  const before = ofBoards.get(entries)
  if (before) return before
  const known = knownWords(prepared, entries)
  ofBoards.set(entries, known)
  return known
}

/** Each word of the customers and owners on the board, of the playbook's statuses, of workloads by any usual name, and of marks. */
function knownWords({ playbook }: PreparedPlaybook, entries: readonly BoardEntry[]): Known[] {
  const known = new Map<string, Known>()
  const add = (name: string): void => {
    for (const word of foldName(name).split(' ')) known.set(word, { word, as: word, customers: 0 })
  }
  MARK_WORDS.forEach(add)
  for (const { l1, l2 } of playbook.statuses) add(`${l1} ${l2}`)
  for (const { name, aliases } of playbook.workloads) [name, ...aliases].forEach(add)
  for (const name of new Set(entries.map(({ row }) => row.owner_name ?? ''))) {
    for (const as of name.split(/\s+/)) known.set(foldName(as), { word: foldName(as), as, customers: 0 })
  }
  for (const [key, entry] of new Map(entries.map((each) => [each.row.customer_key, each]))) {
    for (const word of new Set(key.split(' '))) {
      known.set(word, { word, as: entry, customers: (known.get(word)?.customers ?? 0) + 1 })
    }
  }
  return [...known.values()]
}

function isPartOfAny(word: string, known: readonly Known[]): boolean {
  return known.some((each) => (each.customers > 0 ? each.word.includes(word) : each.word.startsWith(word)))
}

/** The words with the fewest slips, those of most customers first. */
function nearestOf(typed: string, known: readonly Known[]): Known[] {
  const near = known
    .flatMap((each) => {
      const slips = slipsOf(typed, each.word)
      return slips === undefined ? [] : [{ each, slips }]
    })
    .sort((a, b) => a.slips - b.slips || b.each.customers - a.each.customers || (a.each.word < b.each.word ? -1 : 1))
  return near.filter(({ slips }) => slips === near[0]!.slips).map(({ each }) => each)
}
