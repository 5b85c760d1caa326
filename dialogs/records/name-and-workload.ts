import type { WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'

/** A customer's name as it was typed, and the workload behind it. */
interface NameAndWorkload {
  readonly name: string
  readonly workload: WorkloadId | undefined
}

/** Takes "Just Eat teams" apart; a workload that is the whole text, or stands in front, is part of the name. */
export function nameAndWorkload(prepared: PreparedPlaybook, text: string): NameAndWorkload {
  const tokens = tokenize(text)
  const last = prepared.workloads.find(tokens).at(-1)
  if (!last || last.from === 0 || last.to < tokens.length) return { name: text.trim(), workload: undefined }
  return { name: text.slice(0, tokens[last.from]!.start).trim(), workload: last.meaning as WorkloadId }
}
