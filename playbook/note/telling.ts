import { tokenize, type Token } from '../reading/text.ts'

/** What the words of a text say for a status. */
export interface Telling {
  /** What words taken from the text say together, in log-odds; what speaks against it is not counted. */
  of(words: string): number
}

interface Weighed {
  readonly tokens: readonly Token[]
  readonly weights: readonly number[]
}

/** Remembers what each word of a text said, so that what became of its clauses can be compared. */
export function tellingOf(clauses: readonly Weighed[]): Telling {
  const weights = new Map<string, number>()
  for (const { tokens, weights: own } of clauses)
    for (const [i, { word }] of tokens.entries()) weights.set(word, Math.max(weights.get(word) ?? 0, own[i]!))
  return {
    of: (words) => {
      let sum = 0
      for (const { word } of tokenize(words)) sum += weights.get(word) ?? 0
      return sum
    },
  }
}
