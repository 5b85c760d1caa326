import type { WorkloadId } from './model.ts'
import type { PreparedPlaybook } from './prepare.ts'
import type { Token } from './text.ts'

/** Everyday words that are a workload's name only when written like one ("Edge", not "leading edge"). */
const NEEDS_CAPITAL = new Set(['edge', 'engage', 'project', 'windows', 'teams', 'mem', 'viva', 'dynamics', 'exchange'])

/**
 * The workload that a text is about: the one named first, unless a later one is named more often. Names and
 * abbreviations are those of the playbook ("EXO", "ODB", "AADP").
 * @param text the original, to tell the name "Teams" from the word "teams"; without it every spelling counts
 */
export function findWorkload(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text?: string,
): WorkloadId | undefined {
  const counts = new Map<WorkloadId, number>()
  const found = prepared.workloads.find(tokens)
  for (const { meaning, from, to } of found) {
    if (text !== undefined && to - from === 1 && NEEDS_CAPITAL.has(tokens[from]!.word)) {
      const first = text.charAt(tokens[from]!.start)
      const startsSentence =
        from === 0 || /[.!?\n]\s*$/.test(text.slice(Math.max(0, tokens[from]!.start - 3), tokens[from]!.start))
      if (first === first.toLowerCase() && first !== first.toUpperCase() && !startsSentence) continue
    }
    const id = meaning as WorkloadId
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  let best: WorkloadId | undefined
  for (const [id, count] of counts) if (best === undefined || count > counts.get(best)!) best = id
  return best
}
