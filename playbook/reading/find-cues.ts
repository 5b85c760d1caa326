import type { Cue } from '../model.ts'
import { denied, negatedTokens } from './text/negation.ts'
import type { Token } from './text/text.ts'
import { sketchOf, whereWords, type WordPattern } from './text/word-begins.ts'

/** A cue that a text shows, with the place that shows it, as indexes of tokens. */
export interface FoundCue {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** So much of a long mail is searched for cues; the text model reads all of it. In words. */
const MAX_CUE_TOKENS = 600

/** Finds the curated phrases of the playbook; a negation before one turns it off unless the cue says otherwise. */
export function findCues(cues: readonly Cue[], allTokens: readonly Token[]): FoundCue[] {
  const tokens = allTokens.slice(0, MAX_CUE_TOKENS)
  const negated = negatedTokens(tokens)
  const noProblem = denied(tokens)
  const starts: number[] = []
  let joined = ''
  for (const token of tokens) {
    if (token.breakBefore) joined += '| '
    starts.push(joined.length)
    joined += token.word + ' '
  }
  const found: FoundCue[] = []
  const sketch = sketchOf(joined)
  for (const { cue, patterns } of wordPatternsOf(cues)) {
    for (const pattern of patterns) {
      const match = pattern.execIn(joined, sketch)
      if (!match || cue.unless?.test(joined)) continue
      const from = lastAtOrBefore(starts, match.index)
      if (noProblem[from] || (cue.negatable !== false && negated[from])) continue
      const to = lastAtOrBefore(starts, match.index + match[0].trimEnd().length - 1) + 1
      found.push({ cue, from, to })
      break
    }
  }
  return found
}

interface WordPatterns {
  readonly cue: Cue
  readonly patterns: readonly WordPattern[]
}

const known = new WeakMap<readonly Cue[], readonly WordPatterns[]>()

/** The patterns of cues. Most texts lack the words of most of them. */
function wordPatternsOf(cues: readonly Cue[]): readonly WordPatterns[] {
  let all = known.get(cues)
  if (!all) known.set(cues, (all = cues.map((cue) => ({ cue, patterns: cue.patterns.map(whereWords) }))))
  return all
}

function lastAtOrBefore(starts: readonly number[], position: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (starts[middle]! <= position) low = middle
    else high = middle - 1
  }
  return low
}
