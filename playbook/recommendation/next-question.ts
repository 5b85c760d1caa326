import { follows, isForWorkload, type Answers } from './answers.ts'
import type { Question, WorkloadId } from '../model.ts'
import type { Likelihood, PreparedPlaybook } from '../prepare.ts'

/** A question that is expected to teach less than this, in bits, is not worth the FM's time. */
const WORTH_ASKING_BITS = 0.02

/**
 * The question that is expected to leave the least doubt: the open question that fits and has the lowest expected
 * entropy of the statuses after a truthful answer. Decision questions win ties against tips. A question about something
 * that nobody mentioned comes after all others.
 * @param said the text with the answers; without a text all questions are treated alike
 */
export function nextQuestion(
  prepared: PreparedPlaybook,
  probabilities: readonly number[],
  answers: Answers,
  workload: WorkloadId | undefined,
  said: string,
): Question | undefined {
  let best: Question | undefined
  let bestGain = WORTH_ASKING_BITS
  let bestPresumes = true
  for (const { question, likelihood } of prepared.asked) {
    if (answers[question.id] !== undefined) continue
    if (!follows(question, answers) || !isForWorkload(question, workload)) continue
    const gain = expectedGain(likelihood, probabilities)
    if (gain <= (bestPresumes ? WORTH_ASKING_BITS : bestGain)) continue
    const presumes = question.about !== undefined && said !== '' && !question.about.test(said)
    if (presumes === bestPresumes ? gain > bestGain : bestPresumes) {
      best = question
      bestGain = gain
      bestPresumes = presumes
    }
  }
  return best
}

/**
 * Mutual information between answer and status, in bits: the part of the doubt about the answer that the status
 * explains.
 */
function expectedGain({ rows, doubt }: Likelihood, probabilities: readonly number[]): number {
  let gain = 0
  for (const row of rows) {
    let chance = 0
    for (let s = 0; s < probabilities.length; s++) chance += row[s]! * probabilities[s]!
    if (chance > 0) gain -= chance * Math.log2(chance)
  }
  for (let s = 0; s < probabilities.length; s++) gain -= probabilities[s]! * doubt[s]!
  return gain
}

/** Entropy of the statuses in bits: how many yes/no questions a perfect questioner would still need. */
export function entropyBits(probabilities: readonly number[]): number {
  return -probabilities.reduce((sum, p) => sum + (p > 0 ? p * Math.log2(p) : 0), 0)
}
