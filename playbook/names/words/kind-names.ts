import { isTrade, type NameCandidate } from '../model/name-features.ts'
import { BODIES } from '../../content/words/trades.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { strangers } from '../place/strangers.ts'
import type { Token } from '../../reading/text/text.ts'

/** Kinds of companies and bodies, in the words of a note: "shoe chain", "paving firm", "tourist board". */
const KINDS = new Set(
  `chain chains firm firms company board group hall school college centre center club shop maker makers mill agency bank
  insurer retailer carrier hospital clinic bakery brewery family business outfit cooperative co-op charity supplier manufacturer
  wholesaler utility operator mayor town city village parish district county canton publisher museum hotel hub startup
  start-up foundation association union society developer builder`
    .trim()
    .split(/\s+/),
)

/**
 * The first candidate behind a word for its kind: "shoe chain Larkbox". Of those that begin at one word, the longest.
 * One word is enough.
 */
export function findNameOfKind(
  prepared: PreparedPlaybook,
  candidates: readonly NameCandidate[],
  tokens: readonly Token[],
  text: string,
): NameCandidate | undefined {
  let best: NameCandidate | undefined
  // Few texts say what a company is.
  let isStrange: ((i: number) => boolean) | undefined
  for (const each of candidates) {
    if (best && each.from > best.from) break
    const { from, to } = each
    const before = tokens[from - 1]
    const gap = before && text.slice(before.end, tokens[from]!.start)
    if (!before || (gap !== ' ' && !(gap === ', ' && from <= 4))) continue
    const isLow = /^\p{Ll}/u.test(text.slice(before.start))
    const isKind = (KINDS.has(before.word) && (isLow || from === 1)) || (gap === ' ' && isLow && isTrade(before.word))
    const ofBody =
      before.word === 'of' && (BODIES.has(tokens[from - 2]?.word ?? '') || tokens[from - 2]?.word === 'mayor')
    if (!isKind && !ofBody) continue
    isStrange ??= strangers(prepared, tokens)
    if (!tokens.slice(from, to).some((_, i) => isStrange!(from + i))) continue
    best = each
  }
  return best
}
