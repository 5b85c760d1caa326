import { plainWords } from '../reading/text/plain-words.ts'

/** The replacement for a match: words, or a function of the match and its groups. */
type Instead = string | ((found: string, ...groups: string[]) => string)

/**
 * A rule that rewrites a text. `needs`: words in lower case, separated by blanks; each match contains one of them.
 * Empty where a match needs no word.
 */
export type Rewrite = readonly [needs: string, pattern: RegExp, instead: Instead]

/**
 * Makes a function that rewrites texts by rules, in their order. A pattern is tried only where one of its words is in
 * the text, because most texts have few of them.
 */
export function rewriter(rules: readonly Rewrite[]): (text: string) => string {
  const prepared = rules.map(([needs, pattern, instead]) => ({ needs: needs && needs.split(' '), pattern, instead }))
  return (text) => {
    let result = text
    let said = plainWords(result)
    for (const { needs, pattern, instead } of prepared) {
      if (needs && !holdsAny(said, needs)) continue
      const before = result
      result = typeof instead === 'string' ? result.replace(pattern, instead) : result.replace(pattern, instead)
      if (result !== before) said = plainWords(result)
    }
    return result
  }
}

function holdsAny(said: ReadonlySet<string>, words: readonly string[]): boolean {
  for (const word of words) if (said.has(word)) return true
  return false
}
