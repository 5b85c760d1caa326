import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'

/** From here on a word names the reason of a status; in log-odds. */
const NAMES = 0.8

/** True when a word of some words, or a curated phrase in them, names the reason of a status. */
export function namesReasonOf(
  prepared: PreparedPlaybook,
  words: string,
  { id }: Status,
  customer: string | undefined,
): boolean {
  const { tokens, wordsFor, cues } = readText(prepared, words, customer)
  // "Without a law or a worry" names neither.
  const denied = tokens.findIndex(({ word }) => word === 'without')
  const end = denied < 0 ? tokens.length : denied
  if (cues.some(({ cue, from }) => from < end && (cue.evidence[id] ?? 0) > 0)) return true
  return wordsFor(prepared.statusIds.indexOf(id))
    .slice(0, end)
    .some((weight) => weight >= NAMES)
}
