import type { UndecidedView } from '../../cards/assessment/undecided-card.ts'
import { isForWorkload } from '../../playbook/recommendation/answers.ts'
import type { Question, Status } from '../../playbook/model.ts'
import type { Recommendation } from '../../playbook/recommendation/recommend.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { capitalised } from '../../playbook/names/capitalised.ts'
import { shortName } from '../words.ts'

/** At most so many statuses are named as what remains, and so many questions to be asked. */
const MAX_REMAINING = 3
/** Together the named ones hold at least this share of the probability; otherwise everything is still possible. */
const WORTH_NAMING = 0.35
/** A status less likely than this does not remain. */
const LIKELY_ENOUGH = 0.1

/** What remains when nothing tells the statuses apart, and whom at the customer to ask what. */
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

/** One that remains alone would be the answer: it stands beside the one that it is easily taken for. */
function withNearest({ prepared }: DialogEnv, status: Status): readonly Status[] {
  return [status, prepared.status.get(prepared.playbook.nearest[status.id])!]
}

/** The playbook's question that confirms a status: a tip question, first one that nobody was asked. */
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
