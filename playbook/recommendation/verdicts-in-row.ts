import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text/text.ts'
import type { WorkloadPart } from './split-workloads.ts'

/** Words that people in a hurry write behind a name as its whole news. */
const VERDICTS = new Set(
  'done finished complete completed live running fine ok okay good green red amber yellow yes no not never later soon open pending waiting waits blocked stuck stopped paused planned started starting starts moving migrating stalled delayed unclear'.split(
    ' ',
  ),
)
/** At most so many words stand between two names. */
const LONGEST = 3
/** At most so many words, the customer's name, stand before the first one. */
const LONGEST_NAME = 3

/**
 * Splits words in a row without marks: "exchange done teams running intune no". Each name is followed by its state.
 * @returns the parts in the order of the text; undefined for any other text
 */
export function verdictsInRow(prepared: PreparedPlaybook, text: string): readonly WorkloadPart[] | undefined {
  const tokens = tokenize(text)
  const found = prepared.workloads.find(tokens)
  if (
    found.length < 2 ||
    found[0]!.from > LONGEST_NAME ||
    new Set(found.map(({ meaning }) => meaning)).size < found.length
  )
    return undefined
  const parts: WorkloadPart[] = []
  for (const [i, { meaning, from, to }] of found.entries()) {
    const end = found[i + 1]?.from ?? tokens.length
    if (end === to || end - to > LONGEST || !VERDICTS.has(tokens[end - 1]!.word)) return undefined
    const said = text.slice(tokens[from]!.start, tokens[end - 1]!.end)
    parts.push({ workload: meaning as WorkloadId, text: said })
  }
  return parts
}
