import { isEveryday } from './everyday-words.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { isTrade } from '../model/name-features.ts'
import { isTailWord } from './tail-words.ts'
import { QUALITIES, SHORTHAND } from '../../content/words/qualities.ts'
import type { Token } from '../../reading/text/text.ts'

/** In letters; shorter words of the same endings are names: "Sable". */
const SHORTEST = 6
/** Endings of participles, adjectives and adverbs. */
const ENDINGS = /(?:[^\We]ed|ly|less|ful|ous|able|ible)$/
/** What names end with: "Mittelried", "Tessaly", "Stavely", "Everly", "Whitstable". */
const ENDINGS_OF_NAMES = /(?:ried|aly|[^i]vely|verly|berly|stable)$/
/** "Misconfiguring", "underperforming". */
const BEGUN = /^(?:mis|over|under|un)\p{L}{4,}ing$/u
/** Names of companies begin with these, though they are participles. */
const OF_NAMES = new Set(
  'united allied associated consolidated amalgamated incorporated integrated limited unlimited advanced applied certified combined unified chartered charitable'.split(
    ' ',
  ),
)

/**
 * True for a word that says what something is like, "dusty", "unmanaged", "grudgingly", and for a shortened ordinary
 * word, "acct". Written in lower case, or where a sentence begins, it is nobody's name by itself.
 */
export function isQuality(word: string): boolean {
  if (OF_NAMES.has(word) || isTrade(word)) return false
  if (QUALITIES.has(word) || SHORTHAND.has(word)) return true
  return word.length >= SHORTEST && ((ENDINGS.test(word) && !ENDINGS_OF_NAMES.test(word)) || BEGUN.test(word))
}

/** The same, and for a word of daily life: "handset", "anymore". */
export function isOrdinary(word: string): boolean {
  return isQuality(word) || isEveryday(word) || isTailWord(word)
}

/** Verbs behind which a capitalised word may be a name all the same: "Swift are live". */
const OF_NAMED = new Set('are have want need use say keep plan intend dont do were also now still'.split(' '))

/**
 * True for a capitalised word that only begins a sentence: "Unfazed by the outage, …", "Dusty phones everywhere". Behind
 * a name a verb or a mark follows.
 */
export function opensSentence(tokens: readonly Token[], at: number, text: string): boolean {
  const { word, start, end } = tokens[at]!
  const next = tokens[at + 1]
  if (!next || !isQuality(word) || text.slice(end, next.start) !== ' ') return false
  if (start > 0 && !/[.!?\n]["'”’)]?\s+$/.test(text.slice(Math.max(0, start - 4), start))) return false
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !isFiniteVerb(next.word) && !OF_NAMED.has(next.word)
}

/** Behind these stands what somebody or something is like: "isn't pursued", "getting dusty", "deemed gimmicky". */
const LINKS = new Set(
  (
    'is are was were be been being isnt arent wasnt werent am become becomes became becoming getting seem seems seemed look looks looked feel feels felt ' +
    'sound sounds sounded stays stayed remains remained grew grows grown growing turned turns deem deems deemed proved proves'
  ).split(' '),
)
/** Between the verb and what it says: "is not very", "got so". */
const BETWEEN = new Set(
  'not very so too more most quite rather pretty really still now already all just still ever never even'.split(' '),
)
/** "The customer is contoso", "this is fabrikam again", "next up was northwind". */
const PRESENTS = new Set('customer client it this that one name next up who whom what account here there'.split(' '))

/** Words that begin a question. */
const QUESTIONS = new Set('how what whats where when why which who whose and so'.split(' '))

/** True behind "isn't", "getting", "looks very" and the like, where something is said of what was named before. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i > 0 && !tokens[i + 1]!.breakBefore && (BETWEEN.has(tokens[i]!.word) || tokens[i]!.word.endsWith('ly'))) i--
  if (i < 0 || tokens[i + 1]!.breakBefore || !LINKS.has(tokens[i]!.word)) return false
  let from = i
  while (from > 0 && !tokens[from]!.breakBefore) from--
  // "How big is contoso", "is contoso live": a question has its subject behind the verb.
  return from < i && !QUESTIONS.has(tokens[from]!.word) && !PRESENTS.has(tokens[i - 1]!.word)
}
