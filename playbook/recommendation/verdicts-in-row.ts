import type { WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { tokenize } from '../reading/text.ts'
import type { WorkloadPart } from './split-workloads.ts'

/** What in a hurry stands behind a name, and says all that is said of it. */
const VERDICTS = new Set(
  'done finished complete completed live running fine ok okay good green red amber yellow yes no not never later soon open pending waiting waits blocked stuck stopped paused planned started starting starts moving migrating stalled delayed unclear'.split(
    ' ',
  ),
)
/** Words between two names, at most. */
const LONGEST = 3
/** Of a customer's name, before the first of them. In words. */
const LONGEST_NAME = 3

/**
 * Takes words in a row apart that no mark parts: "exchange done teams running intune no". Each name has a word behind it that says how it stands.
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
