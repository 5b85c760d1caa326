import { functionWords } from '../../content/note-rules.ts'
import { foldName } from '../customer-key.ts'
import { matchesOf } from '../../reading/text/matches.ts'

/** So much of a key is looked for. In letters, of which a blank is one. */
export const BEGINNING = 3
/** The beginning of a line. In UTF-16 units. */
const HEAD = 24
/** Capitals, as short names are written: "3M", "ZF". More of them are headings in capitals. */
const CAPITALS = /(?<![\p{L}\p{N}])\d{0,2}\p{Lu}[\p{Lu}\p{N}]{0,2}(?![\p{L}\p{N}])/gu
const MOST_CAPITALS = 20

/** How a customer's key begins; shorter keys begin as they are. */
export function keyBeginning(key: string): string {
  return key.slice(0, BEGINNING)
}

/**
 * How the keys of all customers begin whom a text may name: of each of its words, as a key may begin with any. A short word
 * may be a whole key ("3M") or begin a longer one ("at and t" of "AT&T"). What begins a line comes first, then short words in capitals,
 * and then what carries a meaning: somebody may be called "Will & Sons", and a pasted mail has more words than names.
 * @param most so many of them
 */
export function beginningsIn(text: string, most: number): readonly string[] {
  const heads = text.split('\n', most).map((line) => line.slice(0, HEAD))
  const found = new Set<string>()
  const later: string[] = []
  for (const head of heads) for (const each of wordsIn(head)) for (const beginning of each.begin) found.add(beginning)
  const capitals = [...new Set(matchesOf(CAPITALS, text).map(([word]) => foldName(word)))]
  for (const word of capitals.filter((each) => !functionWords.has(each)).slice(0, MOST_CAPITALS))
    found.add(keyBeginning(word))
  for (const { word, begin } of wordsIn(text)) {
    const isName = word.length >= BEGINNING && !functionWords.has(word)
    if (isName) found.add(begin[0]!)
    later.push(...(isName ? begin.slice(1) : begin))
  }
  for (const each of later) found.add(each)
  return [...found].slice(0, most)
}

interface BeginningWord {
  readonly word: string
  readonly begin: readonly string[]
}

/** The words of a folded text, each with how a key begins that begins there. */
function wordsIn(text: string): readonly BeginningWord[] {
  const folded = foldName(text)
  const words: BeginningWord[] = []
  let at = 0
  for (const word of folded.split(' ')) {
    const beginning = folded.slice(at, at + BEGINNING)
    const begin = word.length < beginning.length ? [word, beginning] : [beginning]
    // "3M's" is folded to "3ms".
    if (word.length <= BEGINNING && word.length > 1 && word.endsWith('s')) begin.push(word.slice(0, -1))
    words.push({ word, begin })
    at += word.length + 1
  }
  return words
}
