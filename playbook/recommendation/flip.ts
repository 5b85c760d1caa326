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
 * Finds the one answer that would change the recommendation: a choice of an open question that fits, after which
 * another status comes first. An answer that puts the rival first is preferred, then one whose question is about both
 * candidates. The change is computed with the answer, not guessed.
 * @param first index of the recommended status
 * @param rival index of the status it is compared with
 * @returns undefined where no single answer changes it
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
      // The best choice leads to the rival, another choice of its question stands for the first, and it speaks for few
      // other statuses.
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

/** False where no choice gains enough on the first status to catch up with it. */
function mayChange(rows: readonly Float64Array[], most: Float64Array, first: number, lead: number): boolean {
  for (let c = 0; c < rows.length; c++) if (most[c]! - rows[c]![first]! > lead) return true
  return false
}

function argmaxSum(a: readonly number[], b: Float64Array): number {
  let best = 0
  for (let i = 1; i < a.length; i++) if (a[i]! + b[i]! > a[best]! + b[best]!) best = i
  return best
}
