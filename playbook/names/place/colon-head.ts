import { nameCapitals } from '../words/capitalised.ts'
import { isEveryday } from '../words/everyday-words.ts'
import { isLabel } from './labels.ts'
import { isFirstName } from '../words/more-first-names.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isTrade } from '../model/name-features.ts'
import { isPlace } from '../words/places.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'

/** What stands before the first colon of a message, on its first line. */
const HEAD = /^\s*([^:;,.!?()[\]"“”\n]{4,60}?)\s*:(?=\s)/u
const FEWEST_WORDS = 2
const MOST_WORDS = 6
/** In letters. */
const SHORTEST = 4
const INNER = new Set('of and de del la du van von der den'.split(' '))

/**
 * Finds a name of several words before the colon that heads a message, where one of them is a stranger and all look
 * like a name: "Best For You Organics: …", "Munson farms: …". Whoever is named behind the colon, a partner or a rival,
 * is then not the customer.
 */
export function findColonHead(prepared: PreparedPlaybook, tokens: readonly Token[], text: string): string | undefined {
  const head = HEAD.exec(text)
  if (!head) return undefined
  const end = head.index + head[0].length
  const within = tokens.findIndex(({ start }) => start >= end)
  const all = within < 0 ? tokens.length : within
  // "Best For You Organics Teams: …"
  const product = prepared.products.find(tokens.slice(0, all)).find(({ to }) => to === all)
  const count = product ? product.from : all
  const fewest = product ? 1 : FEWEST_WORDS
  if (count < fewest || count > MOST_WORDS || isPersonHere(tokens, 0, count, text)) return undefined
  const words = tokens.slice(0, count)
  const isStrange = strangers(prepared, tokens)
  const isName = ({ word, start, end: to }: Token, i: number): boolean => {
    const raw = text.slice(start, to)
    return isStrange(i) && word.length >= SHORTEST && !isEveryday(word) && !isFirstName(raw) && !isPlace(raw)
  }
  const name = (): string => nameCapitals(text.slice(words[0]!.start, words[count - 1]!.end))
  // "tolvan farms spo: …": in a hurry, before a product, every word is a stranger or a word of trade.
  if (product && words.some(isName) && words.every((each, i) => isName(each, i) || (i > 0 && isTrade(each.word))))
    return name()
  if (isJoinedTrade(words, text)) return name()
  const isCapital = ({ start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2))
  const mayBeIn = (token: Token, i: number): boolean => {
    if (NEVER.has(token.word) && !isCapital(token)) return false
    if (isLabel(token.word) || /\d/.test(token.word)) return false
    return isCapital(token) || (i > 0 && (INNER.has(token.word) || isTrade(token.word)))
  }
  // "The Vexor scanner: …" is a thing.
  const isThing = words[0]!.word === 'the' && !isCapital(words[count - 1]!)
  if (!isCapital(words[0]!) || isThing || !words.every(mayBeIn)) return undefined
  return words.some(isName) ? name() : undefined
}

/** In a hurry, "city power & light": words of trade, joined as in names of companies. */
const JOINED = /\p{L} \p{L}{2,} [&+] \p{L}{3,}|\p{L}{3,} [&+] \p{L}{3,} \p{L}/u

function isJoinedTrade(words: readonly Token[], text: string): boolean {
  const said = text.slice(words[0]!.start, words.at(-1)!.end)
  return (
    JOINED.test(said) &&
    words.filter(({ word }) => isTrade(word)).length > 1 &&
    !words.some(({ word }) => isLabel(word) || NEVER.has(word))
  )
}
