import { NOT_SURE } from '../../playbook/prepare.ts'
import type { Question } from '../../playbook/model.ts'
import type { Recommendation } from '../../playbook/recommendation/recommend.ts'
import type { WorkloadPart } from '../../playbook/recommendation/split-workloads.ts'
import { MAX_QUESTIONS, recommendFor } from './assessment.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { withNeither } from '../../playbook/recommendation/one-of-two.ts'
import { partsOf } from './several/workload-parts.ts'

/** Which card an assessment shows now. Derived from text, answers and view each time; never stored. */
export type Position =
  | { readonly kind: 'kept' | 'situation' | 'names' }
  | { readonly kind: 'split'; readonly parts: readonly WorkloadPart[] }
  | { readonly kind: 'question'; readonly question: Question; readonly recommendation: Recommendation }
  | { readonly kind: 'status' | 'undecided' | 'answers' | 'choose'; readonly recommendation: Recommendation }

/**
 * Derives the position: what is known decides whether a question is still needed. None is needed for a clear text, or
 * for a status that is probable enough to be checked on the card. Otherwise the question that separates best is asked,
 * at most four.
 */
export function positionOf(env: Pick<DialogEnv, 'prepared'>, assessment: Assessment): Position {
  if (assessment.kept) return { kind: 'kept' }
  const { view } = assessment
  if (view.kind === 'situation' || view.kind === 'names') return { kind: view.kind }
  if (view.kind === 'split') {
    const parts = partsOf(env.prepared, assessment.text)
    if (parts) return { kind: 'split', parts }
  }
  const recommendation = recommendFor(env, assessment)
  switch (view.kind) {
    case 'answers':
    case 'choose':
      return { kind: view.kind, recommendation }
    case 'status':
      // The FM asked for the status although it is open: the text gives one, unless there is no text.
      return {
        kind: assessment.text === '' && isUndecided(assessment, recommendation) ? 'undecided' : 'status',
        recommendation,
      }
    case 'question': {
      const question = env.prepared.question.get(view.question)
      if (question) return { kind: 'question', question, recommendation }
      return needed(env, assessment, recommendation)
    }
    case 'more':
      if (recommendation.next) return asking(env, recommendation.next, recommendation)
      return { kind: 'status', recommendation }
    case 'auto':
    case 'split':
      return needed(env, assessment, recommendation)
  }
}

/** True if questions were answered with "not sure" only, and the text does not separate the statuses either. */
export function isUndecided(assessment: Assessment, recommendation: Recommendation): boolean {
  const given = Object.values(assessment.answers)
  return (
    !assessment.chosen &&
    recommendation.strength === 'open' &&
    given.length > 0 &&
    given.every((choice) => choice === NOT_SURE)
  )
}

function needed(env: Pick<DialogEnv, 'prepared'>, assessment: Assessment, recommendation: Recommendation): Position {
  if (assessment.chosen) return { kind: 'status', recommendation }
  const answered = Object.keys(recommendation.answers).length
  const first = env.prepared.playbook.questions[0]
  if (!assessment.text && answered === 0 && first) return { kind: 'question', question: first, recommendation }
  const settled = !recommendation.asks || answered >= MAX_QUESTIONS || !recommendation.next
  if (!settled && recommendation.next) return asking(env, recommendation.next, recommendation)
  return { kind: isUndecided(assessment, recommendation) ? 'undecided' : 'status', recommendation }
}

function asking(env: Pick<DialogEnv, 'prepared'>, question: Question, recommendation: Recommendation): Position {
  return { kind: 'question', question: withNeither(env.prepared, question), recommendation }
}
