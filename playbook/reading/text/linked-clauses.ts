import type { Token } from './text.ts'

/** A part of a text that stops, or words such as “and” and “because”, set apart. */
export interface LinkedClause {
  /** Index of its first token, which may be the word that links it. */
  readonly from: number
  /** Index behind its last token. */
  readonly to: number
  /** Its words, with a blank between them. */
  readonly words: string
}

/** Takes a text apart before each stop and before each of the words. @param links words that begin a clause */
export function linkedClauses(tokens: readonly Token[], links: ReadonlySet<string>): readonly LinkedClause[] {
  const clauses: LinkedClause[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !tokens[at]!.breakBefore && !links.has(tokens[at]!.word)) continue
    const words = tokens.slice(from, at).map(({ word }) => word)
    clauses.push({ from, to: at, words: words.join(' ') })
    from = at
  }
  return clauses
}
