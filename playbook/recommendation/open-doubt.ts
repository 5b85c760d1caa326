import { choiceOf, follows, isForWorkload, isGeneral, type Answers } from './answers.ts'
import type { Question, WorkloadId } from '../model.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import type { TextReading } from '../reading/read-text.ts'

/**
 * The question that a curated phrase in the text leaves open: who lacks the trainers when nobody is there to train?
 * Only a question that decides about the first status. Undefined once an answer says more than the L1; "not sure"
 * leaves it open.
 */
export function openDoubt(
  prepared: PreparedPlaybook,
  { cues }: TextReading,
  answers: Answers,
  workload: WorkloadId | undefined,
  first: number,
): Question | undefined {
  const asks = cues.flatMap(({ cue }) => cue.asks ?? [])
  if (asks.length === 0) return undefined
  const isTold = Object.entries(answers).some(([question, given]) => {
    const choice = choiceOf(prepared, question, given)
    return choice !== undefined && !isGeneral(choice)
  })
  if (isTold) return undefined
  return prepared.asked.find(
    ({ question, rows }) =>
      asks.includes(question.id) &&
      follows(question, answers) &&
      isForWorkload(question, workload) &&
      rows.some((row) => row[first]! > 0),
  )?.question
}
