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

/** Only so much of a long mail is searched for cues; the text model reads it whole. In words. */
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
  const begins = wordBegins(joined)
  const found: FoundCue[] = []
  for (const { cue, patterns } of searchedFor(cues)) {
    for (const { pattern, letters } of patterns) {
      if (letters && !letters.some((each) => begins.has(each))) continue
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

/** A cue with the letters that its patterns begin with: most of them begin no word of a text. */
interface Searched {
  readonly cue: Cue
  readonly patterns: readonly { readonly pattern: RegExp; readonly letters: readonly string[] | undefined }[]
}

const searched = new WeakMap<readonly Cue[], readonly Searched[]>()

function searchedFor(cues: readonly Cue[]): readonly Searched[] {
  let known = searched.get(cues)
  if (!known) searched.set(cues, (known = cues.map(withLetters)))
  return known
}

function withLetters(cue: Cue): Searched {
  return { cue, patterns: cue.patterns.map((pattern) => ({ pattern, letters: beginsOf(pattern) })) }
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
