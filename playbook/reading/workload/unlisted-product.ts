import { unlistedProducts } from '../../content/unlisted-products.ts'
import { PhraseTable } from '../text/phrase-table.ts'
import { tokenize, type Token } from '../text/text.ts'

const named = new PhraseTable()
const words = new Map<string, string>()
for (const { name, aliases = [], isWord } of unlistedProducts) {
  if (isWord) words.set(name.toLowerCase(), name)
  else named.add(name, name)
  for (const alias of aliases) named.add(alias, name)
}

/** Words before and behind a product: "use Planner", "Bookings for Adatum". */
const BEFORE = new Set(
  'use uses used using want wants adopt adopts launch launches deploy deploys regarding re about'.split(' '),
)
const BEHIND = new Set('for at @ goes'.split(' '))
/** Only the beginning is searched. In UTF-16 units. */
const MAX_LENGTH = 2000

/**
 * The first product in a text that is no workload of the playbook, as Microsoft writes it: "Windows 365". An everyday
 * word such as "planner" counts only where no other product is named.
 * @returns undefined where none is named
 */
export function unlistedProduct(text: string): string | undefined {
  const said = text.slice(0, MAX_LENGTH)
  const tokens = tokenize(said)
  const [first] = named.find(tokens)
  if (first) return first.meaning
  const at = tokens.findIndex((_, i) => isProduct(tokens, said, i))
  return at < 0 ? undefined : words.get(tokens[at]!.word)
}

/**
 * The product whose name begins at a token, and the index behind its name. The words around it do not matter: an
 * everyday word counts.
 */
export function productFrom(tokens: readonly Token[], from: number): { name: string; to: number } | undefined {
  const found = named.find(tokens).find((each) => each.from === from)
  if (found) return { name: found.meaning, to: found.to }
  const name = words.get(tokens[from]?.word ?? '')
  return name === undefined ? undefined : { name, to: from + 1 }
}

/** True for an everyday word that is a product's name as well: "planner". */
export function isEverydayProduct(word: string): boolean {
  return words.has(word)
}

/**
 * Splits a few words that are no sentence into a product and the rest: "contoso planner" gives Planner and "contoso".
 */
export function productIn(words: string): { name: string; rest: string } | undefined {
  const tokens = tokenize(words)
  for (let i = 0; i < tokens.length; i++) {
    const found = productFrom(tokens, i)
    if (!found) continue
    const [{ start }, { end }] = [tokens[i]!, tokens[found.to - 1]!]
    return { name: found.name, rest: `${words.slice(0, start)} ${words.slice(end)}`.replace(/\s+/g, ' ').trim() }
  }
  return undefined
}

/**
 * True when an everyday word stands for a product: it has a capital, stands between marks, or beside a word such as
 * "use".
 */
function isProduct(tokens: readonly Token[], text: string, i: number): boolean {
  const { word, start, end, breakBefore } = tokens[i]!
  if (!words.has(word)) return false
  const before = tokens[i - 1]
  const opens = before === undefined || /[.!?\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
  // "Infinite Loop Knitwear" is a name.
  if (before && text.slice(before.end, start) === ' ' && isCapital(text, before) && !BEFORE.has(before.word))
    return false
  if (!opens && isCapital(text, tokens[i]!)) return true
  if (before && BEFORE.has(before.word)) return true
  const behind = /^\s*(?:$|[,;:/–—@]|-\s)/.test(text.slice(end, end + 3)) || BEHIND.has(tokens[i + 1]?.word ?? '')
  return behind && (opens || breakBefore)
}

function isCapital(text: string, { start }: Token): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2))
}

/**
 * Families of products. Their name alone stands for the product that was named before: "Windows 365 … the Windows App".
 */
const FAMILIES = new Set(['windows', 'viva'])

/**
 * Makes a function that is true for tokens where a family's name stands for another product of the family, named
 * before.
 */
export function goesOnAboutOther(tokens: readonly Token[]): (i: number) => boolean {
  const first = new Map<string, number>()
  for (const { from, to } of named.find(tokens)) {
    const { word } = tokens[from]!
    if (to - from > 1 && FAMILIES.has(word) && !first.has(word)) first.set(word, from)
  }
  return (i) => (first.get(tokens[i]!.word) ?? Infinity) < i
}
