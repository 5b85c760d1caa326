import { clearedTokens, negatedTokens } from './text/negation.ts'
import type { PhraseTable } from './text/phrase-table.ts'
import { stem, type Token } from './text/text.ts'

/** Something that a text shows, with the tokens that show it. */
export interface Feature<T> {
  readonly is: T
  /** Index of the first token. */
  readonly from: number
  /** Index after the last token. */
  readonly to: number
}

/** How a word is used: plainly, negated, said to be fine, or after a turn such as "but". */
export type Light = '' | 'not:' | 'ok:' | 'but:'

/**
 * The names of features. Training uses strings. The model uses row numbers, so that it builds no string for each word
 * of a long mail. `undefined`: not a feature.
 */
export interface FeatureSpace<T> {
  word(light: Light, word: string): T | undefined
  /** Two words that follow each other. */
  pair(first: string, second: string): T | undefined
  /** Groups of four letters of a word, for typos and inflections. */
  letters(word: string): readonly T[]
}

/** The names that training and the generated file use. */
export const NAMES: FeatureSpace<string> = {
  word: (light, word) => light + word,
  pair: (first, second) => `${first} ${second}`,
  letters(word) {
    const groups: string[] = []
    if (word.length < 5) return groups
    for (let k = 0; k + 4 <= word.length; k++) groups.push(`~${word.slice(k, k + 4)}`)
    return groups
  },
}

/** Words after which the real reason usually follows: "budget is there, but …", "ready bar one thing". */
const TURNS = new Set('but however except bar just only though although still yet snag catch'.split(' '))

/** How many words after a turn belong to the reason that it announces. */
const TURN_REACH = 40

/** Replaces a workload's name, so that the model reads what is said about it and not which one it is. */
const WORKLOAD = '<workload>'

/**
 * What the linear model sees of a text: stems, pairs of stems, word classes, letter groups (for typos and
 * inflections), each also in a negated and an all-clear form, and what follows a turn such as "but".
 */
export function featuresOf<T>(
  tokens: readonly Token[],
  classes: PhraseTable,
  workloads: PhraseTable,
  space: FeatureSpace<T>,
): Feature<T>[] {
  const negated = negatedTokens(tokens)
  const cleared = clearedTokens(tokens, negated)
  const stems = tokens.map((token) => stem(token.word))
  for (const { from, to } of workloads.find(tokens)) {
    stems[from] = WORKLOAD
    for (let i = from + 1; i < to; i++) stems[i] = ''
  }
  const features: Feature<T>[] = []
  const add = (is: T | undefined, from: number, to: number): void => {
    if (is !== undefined) features.push({ is, from, to })
  }
  const lightOf = (i: number): Light => (cleared[i] ? 'ok:' : negated[i] ? 'not:' : '')
  let turnReaches = -1
  // A word's letter groups count once, however often a long mail repeats it.
  const grouped = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const word = stems[i]!
    if (turnsAt(tokens, i)) turnReaches = i + TURN_REACH
    if (!word) continue
    add(space.word(lightOf(i), word), i, i + 1)
    if (i <= turnReaches) add(space.word('but:', word), i, i + 1)
    // A word that is said to be fine counts only in its marked form.
    if (cleared[i]) continue
    if (word !== WORKLOAD && !grouped.has(word)) {
      grouped.add(word)
      for (const group of space.letters(word)) features.push({ is: group, from: i, to: i + 1 })
    }
    const next = nextStem(stems, i)
    if (next !== -1 && !tokens[next]!.breakBefore) add(space.pair(word, stems[next]!), i, next + 1)
  }
  for (const { meaning, from, to } of classes.find(tokens)) {
    const name = `#${meaning}`
    add(space.word(lightOf(from), name), from, to)
    const next = nextStem(stems, to - 1)
    if (next !== -1) add(space.pair(name, stems[next]!), from, next + 1)
    const before = stems[from - 1]
    if (before) add(space.pair(before, name), from - 1, to)
  }
  return features
}

/** "but", "only" … and "it is the proxy" announce the real reason. */
function turnsAt(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]!.word
  if (TURNS.has(word)) return true
  if (word === 'its') return tokens[i + 1]?.word === 'the'
  return (
    word === 'it' &&
    /^(is|was)$/.test(tokens[i + 1]?.word ?? '') &&
    /^(the|their|that)$/.test(tokens[i + 2]?.word ?? '')
  )
}

/** Index of the next word that counts, -1 when there is none. */
function nextStem(stems: readonly string[], i: number): number {
  for (let k = i + 1; k < stems.length; k++) if (stems[k]) return k
  return -1
}
