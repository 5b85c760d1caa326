import { lacksSubject, pointsBack } from '../sentences/clause.ts'
import type { Token } from '../../reading/text/text.ts'

/** A clause, and the number of its sentence. */
interface Standing {
  readonly sentence: number
  readonly tokens: readonly Token[]
}

/** A run with the clauses before it that its first word refers to: "Kim, who …". */
export function anchored<T extends Standing>(clauses: readonly T[], run: readonly T[]): readonly T[] {
  let from = clauses.indexOf(run[0]!)
  const to = clauses.indexOf(run.at(-1)!)
  const leans = clauses.slice(from, Math.min(from + 2, to + 1)).some((clause) => lacksSubject(wordsOf(clause)))
    ? (): boolean => true
    : leansBack
  while (from > 0 && leans(clauses[from]!) && clauses[from - 1]!.sentence === clauses[from]!.sentence) from--
  const taken = clauses.slice(from, to + 1)
  if (countOf(taken) <= MAX_ANCHORED) return taken
  // A first clause that is too long alone is cut later, when it is worded.
  return taken.filter((_, i) => i === 0 || countOf(taken.slice(0, i + 1)) <= MAX_ANCHORED)
}

/** A run has at most so many words. */
export const MAX_ANCHORED = 36

/** The words in lower case, without punctuation. */
function wordsOf({ tokens }: Standing): string {
  return tokens.map(({ word }) => word).join(' ')
}

function leansBack(clause: Standing): boolean {
  const words = wordsOf(clause)
  return pointsBack(words) || /^(?:under which|(?:has|have|is|are|was|were|will|can|cannot) )/.test(words)
}

function countOf(run: readonly Standing[]): number {
  return run.reduce((sum, { tokens }) => sum + tokens.length, 0)
}
