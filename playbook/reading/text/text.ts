import { MAX_MESSAGE } from '../../limits.ts'
import { matchesOf } from './matches.ts'
import { LastFew } from '../../recent.ts'

/** A word of a text with the place where it stands, so that evidence can quote the original. */
export interface Token {
  /** Lower case, accents and apostrophes removed. */
  readonly word: string
  /** Start in the original text, in UTF-16 units. */
  readonly start: number
  /** End (exclusive) in the original text. */
  readonly end: number
  /** True when a sentence or clause ends right before this token. */
  readonly breakBefore: boolean
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’&+%.-]{0,60}/gu
/** Marks that belong to a word only inside it. */
const INNER_MARKS = ".-'’&+"

/**
 * Splits a text into words. Keeps what abbreviations and versions need inside a word ("o365", "10%", "add-in",
 * "can't") and drops trailing punctuation. Clause ends are recorded because a negation does not reach over them.
 */
export function tokenize(text: string): readonly Token[] {
  return split.get(text, tokenizeAnew)
}

/** One turn splits the same text many times. */
const split = new LastFew<string, readonly Token[]>(32)

function tokenizeAnew(text: string): Token[] {
  const source = text.length > MAX_MESSAGE ? text.slice(0, MAX_MESSAGE) : text
  const tokens: Token[] = []
  let previousEnd = 0
  for (const match of matchesOf(WORD, source)) {
    const [whole] = match
    const raw = INNER_MARKS.includes(whole.at(-1)!) ? whole.replace(/[.\-'’&+]+$/u, '') : whole
    const start = match.index
    // Mostly a blank stands between two words.
    const isBlank = start === previousEnd + 1 && source[previousEnd] === ' '
    tokens.push({
      word: normalizeWord(raw),
      start,
      end: start + raw.length,
      breakBefore: !isBlank && /[.;:!?,()\n–—]|\s-\s/u.test(source.slice(previousEnd, start)),
    })
    previousEnd = start + raw.length
  }
  return tokens
}

const PLAIN = /^[A-Za-z0-9]+$/

/** Lower case without accents and apostrophes: "Señor’s" → "senors", "can't" → "cant". */
export function normalizeWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/(ss|us|is)$/, '$1'],
  [/s$/, ''],
  [/(..[^aeiou])ed$/, '$1'],
  [/(...)ing$/, '$1'],
  [/(...)ment$/, '$1'],
  [/(...)e$/, '$1'],
]

/** Stems found so far. A text repeats its words, and texts share most of them. */
const stems = new Map<string, string>()
const MOST_STEMS = 20_000

/**
 * A light stem that brings "trained", "training" and "trains" together without turning words into others.
 * Words of up to three letters and words with digits stay as they are.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const found = findStem(word)
  if (stems.size >= MOST_STEMS) stems.clear()
  stems.set(word, found)
  return found
}

function findStem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  let result = word
  for (const [pattern, replacement] of SUFFIXES) {
    if (pattern.test(result)) {
      const shorter = result.replace(pattern, replacement)
      if (shorter === result) break
      if (shorter.length >= 3) result = shorter
    }
  }
  return result.replace(/([^aeioulsz])\1$/, '$1')
}
