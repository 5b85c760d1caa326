import type { WorkloadId } from '../../../playbook/model.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { DialogEnv } from '../../model.ts'
import { unlistedIn } from '../../words.ts'
import { changed } from '../assessment.ts'
import type { Assessment } from '../model.ts'

/** Words that may be around the workload: "please count it under Teams". */
const AROUND = new Set(
  'count counted counts file filed put book it its is that this goes belongs under as in to with please the'.split(' '),
)
/** In characters. */
const LONGEST = 80

/**
 * "Count it under Teams": the open assessment of a product that is not in the list of workloads, with the workload
 * under which it is counted.
 * @returns undefined if no such product is open, or the message says more
 */
export function countedUnder(env: DialogEnv, current: Assessment | undefined, said: string): Assessment | undefined {
  if (!current || said.length > LONGEST || unlistedIn(current) === undefined) return undefined
  const tokens = tokenize(said)
  const [named, ...others] = env.prepared.workloads.find(tokens)
  if (!named || others.length > 0) return undefined
  const isAround = tokens.every(({ word }, i) => (named.from <= i && i < named.to) || AROUND.has(word))
  return isAround ? changed(current, { workload: named.meaning as WorkloadId }) : undefined
}
