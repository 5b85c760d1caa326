import type { PlanPicture, Preparation } from '../../api/work-wire.ts'
import { allAnswers, derive, type Derived } from '../../domain/engagement/derived.ts'
import { goalsOf, measuredInWords, planInWords, rowOf } from '../../domain/engagement/plan-in-words.ts'
import { planProblems } from '../../domain/engagement/plan-problems.ts'
import { openSteps } from '../../playbook/plan/readiness.ts'
import type { PlannedAction } from '../../playbook/plan/model.ts'
import { phasesOf, spanOf, weekInWords } from '../../playbook/plan/words.ts'
import type { ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'
import type { Moment } from '../aside.ts'
import { withEngagement } from '../effects/engagement.ts'
import { Refusal } from '../http/refusal.ts'
import type { TurnParts } from '../turn-parts.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'

/**
 * How ready the users of an entitlement are, and the plan that follows from it, as the cards tell them.
 * @throws Refusal `not-found`, also when it is somebody else's
 */
export function preparation(
  parts: TurnParts,
  user: TabUser,
  entitlement: string,
  { today }: Moment,
): Promise<Preparation> {
  return parts.store.transaction(async (tx) => {
    const viewer = viewerOf(user)
    const row = await tx.records.visible(viewer, entitlement)
    if (!row) throw new Refusal('not-found')
    const records = await withEngagement(tx, parts, viewer, row)
    const engagement = records.engagement!
    const derived = derive(parts, { entitlement: records.entitlement!, engagement })
    const { readiness, canMoveOn } = derived
    return {
      readiness: {
        begun: engagement.work !== undefined,
        blocks: readiness.blocks.map(({ block, state, missing }) => ({
          id: block.id,
          title: block.title,
          state,
          missing: missing.map(({ evidence }) => evidence),
          next: missing[0]?.next ?? '',
        })),
        decisions: readiness.decisions.map(({ title, answer }) => ({ title, answer: answer ?? null })),
        steps: openSteps(readiness),
        canMoveOn,
      },
      plan: planPicture(derived, today),
    }
  })
}

function planPicture(derived: Derived, today: string): PlanPicture | null {
  const { plan, readiness, cohorts, trend, goal } = derived
  if (!plan) return null
  const answers = allAnswers(readiness)
  const phases = phasesOf(plan, cohorts)
  const measured = trend?.measured ?? []
  return {
    summary: planInWords(plan, today),
    goLive: plan.goLive,
    ...spanOf(phases, plan.goLive),
    problems: planProblems(derived, today),
    goals: goalsOf(answers),
    phases,
    weeks: plan.weeks
      .filter(({ actions }) => actions.length > 0)
      .map(({ week, from, actions }) => ({
        week,
        title: weekInWords(week),
        from,
        actions: actions.map((action) => planAction(action, answers, today)),
      })),
    adoption:
      measured.length === 0 && goal === undefined
        ? null
        : { measured, goal: goal ?? null, weeks: plan.measuredWeeks, says: measuredInWords(trend, goal) ?? '' },
  }
}

function planAction(
  action: PlannedAction,
  answers: ReadinessAnswers,
  today: string,
): PlanPicture['weeks'][number]['actions'][number] {
  const { activity, about, when, how, measure, mark, past } = rowOf(action, answers, today)
  return {
    id: action.id,
    kind: action.kind,
    activity,
    about: about ?? null,
    date: action.date,
    when,
    how,
    measure,
    state: past ? 'late' : action.mark ? (action.mark.kind === 'slipped' ? 'moved' : action.mark.kind) : 'open',
    mark: mark ?? null,
  }
}
