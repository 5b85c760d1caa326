import { functionWords } from '../../content/note-rules.ts'
import { tokenize, type Token } from '../../reading/text.ts'

/** How much words taken from a text tell of its why. */
export interface Telling {
  /** In log-odds; what stands in no clause that is likely the why counts nothing. */
  of(words: string): number
}

interface Weighed {
  readonly tokens: readonly Token[]
  readonly why: number
}

/** What was picked tells at least so much, for want of anything better; in log-odds. */
const LEAST = 1.5

/** The words of a longer clause tell as much as those of one of this length. In words. */
const MOST_WORDS = 12

/** Remembers what each word of a text told, so that what became of the clauses that were picked can be compared. */
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
