import { isFiniteVerb } from '../../names/words/finite-verb.ts'
import { matchesOf } from './matches.ts'
import { stem, tokenize } from './text.ts'

/** A stretch of a text: [start, end) in UTF-16 units. */
export type Span = readonly [start: number, end: number]

/** Makes blanks of stretches of a text, so that places in it stay as they are. Lines stay lines. */
export function blanked(text: string, spans: readonly Span[]): string {
  let rest = text
  for (const [start, end] of spans)
    rest = rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end)
  return rest
}

/** The end of a clause, behind which another one may begin. */
const BREAK = /[.!?;\n:](?=\s|$)|\s[-–—]\s|,| (?:and|but|because|while|so|plus) /giu
const ENDS = /[.!?;\n:–—-]/
/** Marks and blanks at the end of a clause. */
const MARKS = /[\s.!?;,:–—-]/
/** A longer clause is not looked back over. In UTF-16 units. */
const REACH = 300

/** Where the clause begins that stands before a place. It has a verb: “legal, privacy and IT say no” is one. */
export function clauseBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && MARKS.test(text[end - 1]!)) end--
  const least = Math.max(0, end - REACH)
  for (const { index, 0: mark } of matchesOf(BREAK, text.slice(least, end)).reverse()) {
    const from = least + index + mark.length
    if (ENDS.test(mark) || hasVerb(text.slice(from, end))) return from
  }
  return least
}

/** The clauses before a place that have all these words, whatever their endings. */
export function clausesNaming(text: string, words: string, at: number): readonly Span[] {
  const wanted = tokenize(words).map(({ word }) => stem(word))
  if (wanted.length === 0) return []
  const spans: Span[] = []
  let from = 0
  const take = (to: number): void => {
    const told = new Set(tokenize(text.slice(from, to)).map(({ word }) => stem(word)))
    if (wanted.every((word) => told.has(word))) spans.push([from, to])
  }
  const before = text.slice(0, at)
  for (const { index, 0: mark } of matchesOf(BREAK, before)) {
    const to = index + mark.length
    if (!ENDS.test(mark) && !hasVerb(text.slice(from, index))) continue
    take(index)
    from = to
  }
  take(at)
  return spans
}

function hasVerb(words: string): boolean {
  return tokenize(words).some(({ word }) => isFiniteVerb(word))
}
