import { featuresOf } from './features.ts'
import type { Cue } from './model.ts'
import { negatedTokens } from './negation.ts'
import type { PreparedPlaybook } from './prepare.ts'
import { tokenize, type Token } from './text.ts'

/** A cue that a text shows, with the place that shows it, as indexes of tokens. */
export interface FoundCue {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

/** What a text says about the statuses, before any answer. */
export interface TextReading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Log-odds per status, in the order of `statusIds`. All zero for an empty text. */
  readonly logits: readonly number[]
  /** What each token added to the log-odds of one status (its index). */
  readonly wordsFor: (status: number) => Float64Array
  readonly cues: readonly FoundCue[]
  /** How many features of the text the model knows; few means that little can be said. */
  readonly known: number
}

/** Reads a text: the linear model over its words plus the curated cues. */
export function readText(prepared: PreparedPlaybook, text: string): TextReading {
  const tokens = tokenize(text)
  const zero = prepared.statusIds.map(() => 0)
  if (tokens.length === 0) {
    return { text, tokens, logits: zero, wordsFor: () => new Float64Array(0), cues: [], known: 0 }
  }
  const features = featuresOf(tokens, prepared.classes, prepared.workloads)
  const score = prepared.textModel.score(features, tokens.length)
  const { temperature } = prepared.playbook.textModel
  const cues = findCues(prepared.playbook.cues, tokens)
  const sums = score.logits.map((logit, i) => {
    const id = prepared.statusIds[i]!
    const fromCues = cues.reduce((sum, found) => sum + (found.cue.evidence[id] ?? 0), 0)
    return (logit + fromCues) / temperature
  })
  const highest = Math.max(...sums)
  const logits = sums.map((sum) => -bounded(highest - sum))
  return { text, tokens, logits, wordsFor: score.wordsFor, cues, known: score.known }
}

/** Up to here a difference counts in full; beyond it counts less and less, and never more than `MOST`. */
const IN_FULL = 3
const MOST = 6

/** Bounds how much words alone can say, so that one plain answer of the FM outweighs them. In log-odds. */
function bounded(gap: number): number {
  return gap <= IN_FULL ? gap : IN_FULL + (MOST - IN_FULL) * (1 - Math.exp(-(gap - IN_FULL) / (MOST - IN_FULL)))
}

/** Only so much of a long mail is searched for cues; the text model reads it whole. In words. */
const MAX_CUE_TOKENS = 600

/** Finds the curated phrases of the playbook; a negation before one turns it off unless the cue says otherwise. */
export function findCues(cues: readonly Cue[], allTokens: readonly Token[]): FoundCue[] {
  const tokens = allTokens.slice(0, MAX_CUE_TOKENS)
  const negated = negatedTokens(tokens)
  const starts: number[] = []
  let joined = ''
  for (const token of tokens) {
    if (token.breakBefore) joined += '| '
    starts.push(joined.length)
    joined += token.word + ' '
  }
  const found: FoundCue[] = []
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      const match = pattern.exec(joined)
      if (!match) continue
      const from = lastAtOrBefore(starts, match.index)
      if (cue.negatable !== false && negated[from]) continue
      const to = lastAtOrBefore(starts, match.index + match[0].trimEnd().length - 1) + 1
      found.push({ cue, from, to })
      break
    }
  }
  return found
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
