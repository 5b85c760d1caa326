import type { ReadClauses } from '../../playbook/note/read/read-clauses.ts'
import { tokenize, type Token } from '../../playbook/reading/text/text.ts'

/**
 * How much of each clause is marked in the original text, from 0 to 1. Clauses are read from the text without a mail's
 * header and signature; its words have the same order.
 * @param marks marked parts of the text
 */
export function markedShares(text: string, marks: readonly string[], { reading, clauses }: ReadClauses): number[] {
  const spans = marks.map((mark) => [text.indexOf(mark), text.indexOf(mark) + mark.length] as const)
  const original = tokenize(text)
  const marked = new Set<Token>()
  let at = 0
  for (const token of reading.tokens) {
    const word = reading.text.slice(token.start, token.end)
    const found = original.findIndex(({ start, end }, i) => i >= at && text.slice(start, end) === word)
    if (found < 0) continue
    at = found + 1
    const { start, end } = original[found]!
    if (spans.some(([from, to]) => start >= from && end <= to)) marked.add(token)
  }
  return clauses.map(({ tokens }) => tokens.filter((token) => marked.has(token)).length / tokens.length)
}
