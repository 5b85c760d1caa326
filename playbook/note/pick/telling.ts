import { functionWords } from '../../content/note-rules.ts'
import { tokenize, type Token } from '../../reading/text/text.ts'

/** Measures how much of a text's why some words tell. */
export interface Telling {
  /** In log-odds. Words that are in no likely clause count nothing. */
  of(words: string): number
}

interface Weighed {
  readonly tokens: readonly Token[]
  readonly why: number
}

/** A picked clause tells at least so much, because there is nothing better. In log-odds. */
const LEAST = 1.5

/** A word of a longer clause tells as much as one of a clause of this length. In words. */
const MOST_WORDS = 12

/** Remembers how much each word of a text tells, so that different wordings of the picked clauses can be compared. */
export function tellingOf<T extends Weighed>(clauses: readonly T[], picked: readonly T[]): Telling {
  const weights = new Map<string, number>()
  for (const clause of clauses) {
    const why = Math.max(clause.why, picked.includes(clause) ? LEAST : 0)
    if (why === 0) continue
    const own = clause.tokens.filter(({ word }) => !functionWords.has(word))
    for (const { word } of own)
      weights.set(word, Math.max(weights.get(word) ?? 0, why / Math.min(own.length, MOST_WORDS)))
  }
  return {
    of: (words) => {
      let sum = 0
      for (const { word } of tokenize(words)) sum += weights.get(word) ?? 0
      return sum
    },
  }
}
