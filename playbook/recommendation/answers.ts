import type { Choice, Question, WorkloadId } from '../model.ts'
import { NOT_SURE, type PreparedPlaybook } from '../prepare.ts'

/** Question id → choice id, or `not-sure`. */
export type Answers = Readonly<Record<string, string>>

/** Why an answer does not count at the moment. It is kept, and counts again when the reason goes away. */
export type SetAside = 'unknown-question' | 'unknown-choice' | 'does-not-follow' | 'other-workload'

export interface SortedAnswers {
  readonly fitting: Answers
  readonly setAside: Readonly<Record<string, SetAside>>
}

/**
 * Sorts answers into those that count and those that do not fit: an earlier answer or the workload was changed, or the
 * playbook has changed since. The order of the answers has no effect.
 */
export function sortAnswers(prepared: PreparedPlaybook, answers: Answers, workload?: WorkloadId): SortedAnswers {
  const fitting: Record<string, string> = {}
  const setAside: Record<string, SetAside> = {}
  for (const [id, choice] of Object.entries(answers)) {
    const question = prepared.question.get(id)
    if (!question) setAside[id] = 'unknown-question'
    else if (choice !== NOT_SURE && !question.choices.some((c) => c.id === choice)) setAside[id] = 'unknown-choice'
    else if (!isForWorkload(question, workload)) setAside[id] = 'other-workload'
    else if (!follows(question, answers)) setAside[id] = 'does-not-follow'
    else fitting[id] = choice
  }
  return { fitting, setAside }
}

/** True when the question may be asked after these answers. */
export function follows(question: Question, answers: Answers): boolean {
  if (!question.after) return true
  const given = answers[question.after.question]
  return given === undefined || given === NOT_SURE || question.after.choices.includes(given)
}

/**
 * True when the question is for every workload or for this one. A question for certain workloads is not asked while the
 * workload is unknown.
 */
export function isForWorkload(question: Question, workload: WorkloadId | undefined): boolean {
  return !question.workloads || (workload !== undefined && question.workloads.includes(workload))
}

/** The choice of an answer; undefined for "not sure" and for ids that the playbook does not have. */
export function choiceOf(prepared: PreparedPlaybook, question: string, choice: string): Choice | undefined {
  return prepared.question.get(question)?.choices.find((c) => c.id === choice)
}

/** True for answers such as "they want it, but something stops them", which only repeat the L1. */
export function isGeneral(choice: Choice): boolean {
  return Object.values(choice.evidence).filter((weight) => weight > 0).length > 2
}
