import { customerKey, foldName, isOfLegalForm, mayBeLeftOut } from '../customer-key.ts'
import { headsShort, isShort, standsShort, type ShortName } from './short-names.ts'
import { strangers } from '../place/strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'

/** Customers that the reader knows: key, as `customerKey` makes it → name. */
export type KnownNames = ReadonlyMap<string, string>

export const NOBODY: KnownNames = new Map()

const MOST_WORDS = 8

/** A known customer's name in a text. In UTF-16 units. */
export interface KnownName {
  readonly customer: string
  readonly from: number
  readonly to: number
}

/** A first word that stands for the whole name has at least so many letters. */
const SHORTEST_FIRST = 6

/**
 * The known customer whose name begins a text, in any spelling: "CONTOSO Ltd teams …". The longest name counts.
 * "Northwind …" is Northwind Traders, if no other known name begins with that word. A short name must be marked, or say something.
 * @param isLed "at" or "for" was taken away from the front of the text
 */
export function knownAtHead(
  prepared: PreparedPlaybook,
  known: KnownNames,
  text: string,
  tokens: readonly Token[] = tokenize(text),
  isLed = false,
): KnownName | undefined {
  if (known.size === 0 || tokens[0]?.start !== 0) return undefined
  const heads: StandsShort = (short, at) => headsShort(prepared, known, short, tokens, at, text, isLed)
  return knownAt(prepared, known, text, tokens, 0, heads) ?? knownByFirstWord(prepared, known, text, tokens)
}

function knownByFirstWord(
  prepared: PreparedPlaybook,
  known: KnownNames,
  text: string,
  tokens: readonly Token[],
): KnownName | undefined {
  const end = text.slice(0, tokens[0]!.end).replace(/['’]s$/u, '').length
  const word = foldName(text.slice(0, end))
  if (word.length < SHORTEST_FIRST || word.includes(' ') || !strangers(prepared, tokens)(0)) return undefined
  const [only, ...others] = [...known].filter(([key]) => key.startsWith(`${word} `))
  if (!only || others.length > 0) return undefined
  // "Northwind Pharma" is another one.
  return /^ (?:\p{Lu}|&)/u.test(text.slice(end)) && prepared.products.find(tokens)[0]?.from !== 1
    ? undefined
    : { customer: only[1], from: 0, to: end }
}

/** All known customers that a text names, in its order. A name inside a longer known name does not count. */
export function knownIn(prepared: PreparedPlaybook, known: KnownNames, text: string): readonly KnownName[] {
  if (known.size === 0) return []
  const tokens = tokenize(text)
  const firstWords = new Set([...known.keys()].map((key) => key.split(' ')[0]!))
  const stands: StandsShort = (short, at) => standsShort(prepared, known, short, tokens, at, text)
  const found: KnownName[] = []
  for (const [i, { start, end }] of tokens.entries()) {
    const word = foldName(text.slice(start, end).replace(/['’]s$/u, ''))
    const isFirst = firstWords.has(word.split(' ')[0]!) || firstWords.has(word.slice(0, -1))
    if (start < (found.at(-1)?.to ?? 0) || !isFirst) continue
    const name = knownAt(prepared, known, text, tokens, i, stands)
    if (name) found.push(name)
  }
  return found
}

/** The customer of "Adatums pilot", where the apostrophe was left out. */
function hurriedlyOwning(known: KnownNames, key: string): string | undefined {
  return key.length > SHORTEST_FIRST && key.endsWith('s') ? known.get(key.slice(0, -1)) : undefined
}

/** Words of plain letters, which a key keeps as they are. Shorter ones may be initials, which a key joins. */
const PLAIN = /^[a-z0-9]{3,}$/

/** False where no known name begins with the word. That saves making keys, which takes long, for most words. */
function mayBegin(known: KnownNames, word: string): boolean {
  const folded = word.toLowerCase()
  if (!PLAIN.test(folded) || mayBeLeftOut(folded)) return true
  for (const key of known.keys()) if (key.startsWith(folded) || folded === `${key.split(' ', 1)[0]}s`) return true
  return false
}

/**
 * False where no known name ends with the word, and no legal form: a key keeps its last word, unless it is such a form.
 */
function mayEnd(known: KnownNames, word: string): boolean {
  const folded = word.toLowerCase()
  if (!PLAIN.test(folded) || isOfLegalForm(folded)) return true
  const owner = folded.endsWith('s') ? folded.slice(0, -1) : folded
  for (const key of known.keys()) if (key.endsWith(folded) || key.endsWith(owner)) return true
  return false
}

/** Whether a short name, which may also be a word or a unit, stands where names do. */
type StandsShort = (short: ShortName, at: { readonly from: number; readonly to: number }) => boolean

function knownAt(
  prepared: PreparedPlaybook,
  known: KnownNames,
  text: string,
  tokens: readonly Token[],
  from: number,
  stands: StandsShort,
): KnownName | undefined {
  const { start } = tokens[from]!
  if (!mayBegin(known, text.slice(start, tokens[from]!.end))) return undefined
  for (let to = Math.min(tokens.length, from + MOST_WORDS); to > from; to--) {
    const { end } = tokens[to - 1]!
    if (!mayEnd(known, text.slice(tokens[to - 1]!.start, end))) continue
    const key = customerKey(text.slice(start, end).replace(/['’]s$/u, ''))
    const customer = known.get(key) ?? hurriedlyOwning(known, key)
    if (customer === undefined) continue
    // A name that is one ordinary word, such as "Relay", needs a capital.
    const isName = isShort(key)
      ? stands({ key, name: customer }, { from, to })
      : to - from > 1 || /^\p{Lu}/u.test(text.slice(start, end)) || strangers(prepared, tokens)(from)
    const ends = text.slice(start, end).replace(/['’]s$/u, '').length
    if (isName) return { customer, from: start, to: start + ends }
  }
  return undefined
}
