import type { UndecidedView } from '../../../cards/assessment/undecided-card.ts'
import { isForWorkload } from '../../../playbook/recommendation/answers.ts'
import type { Question, Status } from '../../../playbook/model.ts'
import type { Recommendation } from '../../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { capitalised } from '../../../playbook/names/words/capitalised.ts'
import { shortName } from '../../../playbook/status-names.ts'

/** The most statuses that are named as still possible, and the most questions to ask. */
const MAX_REMAINING = 3
/** The named statuses must have this share of the probability together; otherwise everything is still possible. */
const WORTH_NAMING = 0.35
/** A less probable status is not named. */
const LIKELY_ENOUGH = 0.1

/** Which statuses are still possible if nothing separates them, and what to ask whom at the customer. */
export function whatToAsk(
  env: DialogEnv,
  assessment: Assessment,
  recommendation: Recommendation,
): { readonly remaining: readonly string[]; readonly ask: UndecidedView['ask'] } {
  const first = recommendation.ranked.slice(0, MAX_REMAINING)
  const share = first.reduce((sum, { probability }) => sum + probability, 0)
  if (share < WORTH_NAMING) return { remaining: [], ask: unanswered(env, assessment) }
  const likely = first.filter(({ probability }) => probability >= LIKELY_ENOUGH).map(({ status }) => status)
  const remaining = likely.length === 1 ? withNearest(env, likely[0]!) : likely
  return {
    remaining: remaining.map(shortName),
    ask: remaining.flatMap((status) => {
      const question = questionFor(env, assessment, status)
      const whom = capitalised(env.prepared.playbook.whom[status.id])
      return question ? [{ whom, question: question.text, about: shortName(status) }] : []
    }),
  }
}

/** A single status would be the answer, so it is shown beside its nearest neighbour. */
function withNearest({ prepared }: DialogEnv, status: Status): readonly Status[] {
  return [status, prepared.status.get(prepared.playbook.nearest[status.id])!]
}

/** The question that confirms a status: one of its tip questions, an unanswered one first. */
function questionFor(env: DialogEnv, assessment: Assessment, status: Status): Question | undefined {
  const tips = env.prepared.playbook.questions.filter(
    (question) => question.tipOf === status.id && isForWorkload(question, assessment.workload),
  )
  return tips.find(({ id }) => assessment.answers[id] === undefined) ?? tips[0]
}

/** The questions that the FM could not answer. */
function unanswered(env: DialogEnv, assessment: Assessment): UndecidedView['ask'] {
  return assessment.asked.slice(0, MAX_REMAINING).flatMap((id) => {
    const question = env.prepared.question.get(id)
    return question ? [{ question: question.text }] : []
  })
}
