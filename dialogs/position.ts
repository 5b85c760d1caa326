import type { Question } from '../playbook/model.ts'
import type { Recommendation } from '../playbook/recommend.ts'
import { MAX_QUESTIONS, recommendFor } from './assessment.ts'
import type { Assessment, DialogEnv } from './model.ts'

/** Where an assessment stands. Derived each time from text, answers and view; never stored. */
export type Position =
  | { readonly kind: 'kept' }
  | { readonly kind: 'situation' }
  | { readonly kind: 'question'; readonly question: Question; readonly recommendation: Recommendation }
  | { readonly kind: 'status' | 'answers' | 'choose'; readonly recommendation: Recommendation }

/**
 * Replays an assessment: what is known decides whether a question is still needed. A clear text needs none; otherwise
 * the best separating question is asked, at most four.
 */
export function positionOf(env: DialogEnv, assessment: Assessment): Position {
  if (assessment.kept) return { kind: 'kept' }
  const { view } = assessment
  if (view.kind === 'situation') return { kind: 'situation' }
  const recommendation = recommendFor(env, assessment)
  switch (view.kind) {
    case 'answers':
    case 'choose':
    case 'status':
      return { kind: view.kind, recommendation }
    case 'question': {
      const question = env.prepared.question.get(view.question)
      if (question) return { kind: 'question', question, recommendation }
      return needed(env, assessment, recommendation)
    }
    case 'more':
      if (recommendation.next) return { kind: 'question', question: recommendation.next, recommendation }
      return { kind: 'status', recommendation }
    case 'auto':
      return needed(env, assessment, recommendation)
  }
}

function needed(env: DialogEnv, assessment: Assessment, recommendation: Recommendation): Position {
  const answered = Object.keys(recommendation.answers).length
  const first = env.prepared.playbook.questions[0]
  if (!assessment.text && answered === 0 && first) return { kind: 'question', question: first, recommendation }
  const settled = recommendation.strength === 'clear' || answered >= MAX_QUESTIONS || !recommendation.next
  if (settled || !recommendation.next) return { kind: 'status', recommendation }
  return { kind: 'question', question: recommendation.next, recommendation }
}
