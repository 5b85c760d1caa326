import { hidingPhrases, LIMITERS } from '../content/note-rules.ts'
import { isNegator } from '../reading/text/negation.ts'
import type { Token } from '../reading/text/text.ts'
import { byFirstLetter, isNear } from '../reading/text/typos.ts'

/** A phrase that hides the intent, as indexes of tokens, and what the note writer puts in its place. */
export interface Hiding {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/** The phrases by their first letter, which a typo leaves as it is. At each place the longest phrase wins. */
const HIDINGS = byFirstLetter(
  hidingPhrases
    .map(([phrase, instead]) => ({ words: phrase.split(' '), instead }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0]!,
)

/**
 * Finds the phrases that hide the intent, also with small typos. Not where they are negated ("not just for now"), nor
 * where "yet" means "but". Domain page, "Notes that count": words that hide are "for now", "currently", "yet".
 */
export function findHidings(tokens: readonly Token[]): Hiding[] {
  const found: Hiding[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = HIDINGS.get(tokens[i]!.word[0]!)?.find(({ words }) =>
      words.every((word, k) => {
        const token = tokens[i + k]
        return token !== undefined && (k === 0 || !token.breakBefore) && isNear(token.word, word)
      }),
    )
    if (!hit) continue
    const to = i + hit.words.length
    if (!isTurnedRound(tokens, i) && !(hit.words[0] === 'yet' && hit.words.length === 1 && meansBut(tokens, i))) {
      found.push({ from: i, to, instead: hit.instead })
    }
    i = to - 1
  }
  return found
}

/** True for a negated phrase: "not just for now", "never merely for the moment". */
function isTurnedRound(tokens: readonly Token[], i: number): boolean {
  const limiter = tokens[i - 1]
  const negator = tokens[i - 2]
  return limiter !== undefined && negator !== undefined && LIMITERS.has(limiter.word) && isNegator(negator.word)
}

/**
 * True for a "yet" that begins a new statement: "They agreed, yet the lawyers refuse". Not in "Not signed yet because
 * …".
 */
function meansBut(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (!next || next.breakBefore || /^(because|as|since|so|and|but|until|due|while)$/.test(next.word)) return false
  if (before && (isNegator(before.word) || /^(is|are|has|have|had)$/.test(before.word))) return false
  return tokens[i]!.breakBefore || /^(the|they|their|it|its|a|an|he|she|we|no|nobody|this|these|all)$/.test(next.word)
}
