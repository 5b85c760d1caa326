import { follows, isForWorkload, type Answers } from './answers.ts'
import type { Choice, Question, Status, WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'

/** One answer that would put another status first. */
export interface Flip {
  readonly question: Question
  readonly choice: Choice
  readonly to: Status
}

/**
 * Finds the one answer that would change the recommendation: among the questions that fit and are not answered, a
 * choice after which the rival stands first; if there is none, any other status. Of several, the one that
 * speaks most plainly of both candidates. What is returned really flips: it is computed, not guessed.
 */
export function findFlip(
  prepared: PreparedPlaybook,
  logits: readonly number[],
  answers: Answers,
  workload: WorkloadId | undefined,
  first: number,
  rival: number,
): Flip | undefined {
  let best: { question: Question; choice: Choice; to: number; fit: number } | undefined
  const lead = logits.reduce((gap, logit, s) => (s === first ? gap : Math.min(gap, logits[first]! - logit)), Infinity)
  for (const { question, rows, most } of prepared.asked) {
    if (!mayChange(rows, most, first, lead)) continue
    if (answers[question.id] !== undefined) continue
    if (!follows(question, answers) || !isForWorkload(question, workload)) continue
    for (let c = 0; c < rows.length; c++) {
      const row = rows[c]!
      if (most[c]! - row[first]! <= lead) continue
      const to = argmaxSum(logits, row)
      if (to === first || row[to]! <= 0) continue
      // Best: it leads to the rival, one of its other choices stands for the first, and it asks nothing else.
      const mentionsFirst = rows.some((other, k) => k !== c && other[first]! > 0) ? 2 : 0
      let others = 0
      for (let s = 0; s < row.length; s++) if (row[s]! > 0 && s !== to) others++
      const fit = (to === rival ? 4 : 0) + mentionsFirst - others * 0.2 - rows.length * 0.05
      if (!best || fit > best.fit) best = { question, choice: question.choices[c]!, to, fit }
    }
  }
  if (!best) return undefined
  return { question: best.question, choice: best.choice, to: prepared.playbook.statuses[best.to]! }
}

/** A choice that gains less on the first than the lead of the first cannot change the order. */
function mayChange(rows: readonly Float64Array[], most: Float64Array, first: number, lead: number): boolean {
  for (let c = 0; c < rows.length; c++) if (most[c]! - rows[c]![first]! > lead) return true
  return false
}

function argmaxSum(a: readonly number[], b: Float64Array): number {
  let best = 0
  for (let i = 1; i < a.length; i++) if (a[i]! + b[i]! > a[best]! + b[best]!) best = i
  return best
}
