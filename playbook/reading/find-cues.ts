import type { Cue } from '../model.ts'
import { denied, negatedTokens } from './negation.ts'
import type { Token } from './text.ts'
import { beginsOf, wordBegins } from './word-begins.ts'

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
  const likely = patternsFor(cues, joined)
  const found: FoundCue[] = []
  for (const cue of cues) {
    for (const pattern of cue.patterns) {
      if (!likely.has(pattern)) continue
      const match = pattern.exec(joined)
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

/**
 * The patterns of cues by the letters that a match begins with. `others` are the patterns that do not show their first
 * letters.
 */
interface Index {
  readonly byLetters: ReadonlyMap<string, readonly RegExp[]>
  readonly others: readonly RegExp[]
}

const indexes = new WeakMap<readonly Cue[], Index>()

function indexOf(cues: readonly Cue[]): Index {
  let index = indexes.get(cues)
  if (!index) indexes.set(cues, (index = makeIndex(cues)))
  return index
}

function makeIndex(cues: readonly Cue[]): Index {
  const byLetters = new Map<string, RegExp[]>()
  const others: RegExp[] = []
  for (const pattern of cues.flatMap(({ patterns }) => patterns)) {
    const begins = beginsOf(pattern)
    if (!begins) others.push(pattern)
    for (const letters of begins ?? []) byLetters.set(letters, [...(byLetters.get(letters) ?? []), pattern])
  }
  return { byLetters, others }
}

/** The patterns that may match a text. Most patterns begin with letters that begin none of its words. */
function patternsFor(cues: readonly Cue[], text: string): ReadonlySet<RegExp> {
  const { byLetters, others } = indexOf(cues)
  const likely = new Set(others)
  for (const letters of wordBegins(text)) for (const pattern of byLetters.get(letters) ?? []) likely.add(pattern)
  return likely
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
