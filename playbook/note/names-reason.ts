import type { Status } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { readText } from '../reading/read-text.ts'

/** A word that speaks at least so much for a status names its reason. In log-odds. */
const NAMES = 0.8

/** True when one of the words, or a curated phrase in them, names the reason of a status. */
export function namesReasonOf(
  prepared: PreparedPlaybook,
  words: string,
  { id }: Status,
  customer: string | undefined,
): boolean {
  const { tokens, wordsFor, cues } = readText(prepared, words, customer)
  // "Without a law or a worry" names neither of the two.
  const denied = tokens.findIndex(({ word }) => word === 'without')
  const end = denied < 0 ? tokens.length : denied
  if (cues.some(({ cue, from }) => from < end && (cue.evidence[id] ?? 0) > 0)) return true
  return wordsFor(prepared.statusIds.indexOf(id))
    .slice(0, end)
    .some((weight) => weight >= NAMES)
}
