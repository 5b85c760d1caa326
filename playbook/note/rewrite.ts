import { plainWords } from '../reading/plain-words.ts'

/** What replaces a match: words, or what is made of the match and its groups. */
type Instead = string | ((found: string, ...groups: string[]) => string)

/** A rule by which a text is written otherwise. `needs`: words between blanks, of which each match holds one, in lower case; empty where that is no word. */
export type Rewrite = readonly [needs: string, pattern: RegExp, instead: Instead]

/** Rewrites texts by rules, one after the other. Most texts hold few of their words: a pattern is tried only where it may match. */
export function rewriter(rules: readonly Rewrite[]): (text: string) => string {
  const prepared = rules.map(([needs, pattern, instead]) => ({ needs: needs && needs.split(' '), pattern, instead }))
  return (text) => {
    let result = text
    for (const { needs, pattern, instead } of prepared) {
      if (needs && !holdsAny(plainWords(result), needs)) continue
      result = typeof instead === 'string' ? result.replace(pattern, instead) : result.replace(pattern, instead)
    }
    return result
  }
}

function holdsAny(said: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((word) => said.has(word))
}
