import { BEFORE_PRODUCTS } from '../../content/words/before-products.ts'
import { LEGAL_FORMS } from '../../content/words/legal-forms.ts'
import { BODIES, TRADES } from '../../content/words/trades.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'
import { isEveryday } from '../words/everyday-words.ts'
import { joined } from '../words/joined.ts'
import { contextOf, isNumberOfName } from '../model/name-candidates.ts'
import { describe, isTrade, SAID, type NameCandidate } from '../model/name-features.ts'
import { isPredicate, isQuality } from '../words/ordinary-words.ts'
import { strangers } from './strangers.ts'
import { isTailWord } from '../words/tail-words.ts'
import { isWhatIsDone } from '../tidy-name.ts'

const MAX_WORDS = 5
/** Words that stand inside names: "city of larchford". */
const INNER = new Set('of and & de del du van von der den la le y e i og och na st'.split(' '))
/** Only the beginning of a text is searched. In tokens. */
const MAX_TOKENS = 120

/**
 * All stretches without capitals that hold a stranger, for names typed in a hurry. Workload names and words that
 * sentences are made of are left out. None in a text that begins with a capital: its other strange words are mostly no
 * names.
 */
export function lowCandidates(prepared: PreparedPlaybook, allTokens: readonly Token[], text: string): NameCandidate[] {
  if (!isTypedInAHurry(text)) return []
  const tokens = allTokens.length > MAX_TOKENS ? allTokens.slice(0, MAX_TOKENS) : allTokens
  const isStrange = strangers(prepared, tokens)
  // "Village council": words of trade alone make no name.
  // Nor does what something is like: "isn't pursued", "getting dusty".
  // What is done with a customer, "fabrikam resigned", tells that the word before it is one.
  const isSaidOf = tokens.map(
    ({ word }, i) => (isQuality(word) && !isWhatIsDone(word)) || isTailWord(word) || isPredicate(tokens, i),
  )
  const hasStranger = tokens.map(
    ({ word, start }, i) => isLow(text, start) && isStrange(i) && !isTrade(word) && !isSaidOf[i],
  )
  if (!hasStranger.includes(true)) return []
  const may = tokens.map(({ word, start }, i) => hasStranger[i] || (isLow(text, start) && isOfNames(word)))
  const context = contextOf(prepared, tokens, text, may)
  const candidates: NameCandidate[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (!may[from] || context.products.has(from) || isPredicate(tokens, from)) continue
    let holds = false
    for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_WORDS); to++) {
      const last = to - 1
      const { word } = tokens[last]!
      if (context.products.has(last) || (last > from && !joined(text, tokens[last - 1]!, tokens[last]!))) break
      holds ||= hasStranger[last]!
      const ends =
        (may[last] && !(last > from && isSaidOf[last])) ||
        (last > from && (LEGAL_FORMS.has(word) || isNumberOfName(tokens, last, text)))
      if (!ends && !INNER.has(word)) break
      if (to === from + 1 && ((isEveryday(word) && !isPlaced(tokens, from)) || isThing(tokens, from))) continue
      if (ends && holds && !hasInnerTrade(tokens, from, to)) candidates.push(describe(context, from, to))
    }
  }
  return candidates
}

/**
 * True where a word of daily life may be a name: "kettle wants teams", "the board of kettle". Elsewhere it is what it
 * says: "odds".
 */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  return at === 0 ? !tokens[at]!.word.endsWith('s') : tokens[at - 1]!.word === 'of'
}

const ARTICLES = new Set('a an the our their his her my every each any some no'.split(' '))

/** True for a word between an article and the end of its clause: "waiting for the electrician". */
function isThing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return ARTICLES.has(tokens[at - 1]?.word ?? '') && (next === undefined || next.breakBefore)
}

/** True when a text begins without a capital. Its names have none either, then. */
function isTypedInAHurry(text: string): boolean {
  return /^[^\p{L}]*\p{Ll}/u.test(text.slice(0, 40))
}

/**
 * True where a word of trade stands inside: "delmar shipping" ends there, and what follows is news. Only another word
 * of trade may follow.
 */
function hasInnerTrade(tokens: readonly Token[], from: number, to: number): boolean {
  if (TRADES.has(tokens[to - 1]!.word)) return false
  return tokens.slice(from + 1, to - 1).some(({ word }) => TRADES.has(word))
}

function isLow(text: string, start: number): boolean {
  return /^\p{Ll}/u.test(text.slice(start, start + 2))
}

/** True for ordinary words that occur in names: "primary", "third". Not for words that sentences are made of. */
function isOfNames(word: string): boolean {
  if (TRADES.has(word) || BODIES.has(word)) return true
  return (
    /^\p{L}/u.test(word) && !INNER.has(word) && !BEFORE_PRODUCTS.has(word) && !SAID.some((known) => known.has(word))
  )
}
