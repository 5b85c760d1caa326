import { countryCode } from '../../playbook/dates/country.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import { capitalised } from '../../playbook/names/words/capitalised.ts'
import { newPlan, pastActions } from '../../playbook/plan/plan.ts'
import { PLAN_LIMITS, type PlanSettings } from '../../playbook/plan/model.ts'
import { linesOf, withAnswers } from '../../playbook/plan/readiness.ts'
import { isDay } from '../../playbook/status-rules.ts'
import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { derive, type Derived } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { showPlan } from './plan.ts'
import { tightInWords } from '../../domain/engagement/plan-problems.ts'
import { planForm, WORKDAYS, type PlanInputs } from './plan-form.ts'
import type { EngagementAction } from './requests.ts'
import { saveWork } from '../../domain/engagement/save.ts'
import { say, staleNotice, type Answer } from './save.ts'

type SavePlan = Extract<EngagementAction, { verb: 'save-plan' }>

/** Makes or moves the plan, and says which actions are then in the past. */
export function savePlan(env: DialogEnv, subject: Subject, action: SavePlan, incoming: Incoming): Answer {
  const before = derive(env, subject)
  const stale = staleNotice(env, subject.engagement.work, action.version)
  if (stale) return say(planForm(env, subject, { notice: stale, filled: action, was: action.was }))
  const problems = settingsProblems(env, action)
  if (problems.length > 0) return say(planForm(env, subject, { problems, filled: action }))
  const settings: PlanSettings = {
    ...(before.settings ?? newPlan(incoming.today)),
    cohortEvery: Number(action.cohortEvery),
    weeksBefore: Number(action.weeksBefore),
    weeksAfter: Number(action.weeksAfter),
    country: countryCode(action.country),
    workdays: action.workdays.split(',').map(Number),
  }
  const typed = { 'go-live': action.goLive.trim(), cohorts: linesOf(action.cohorts).join('\n') }
  const answers = withAnswers(before.answers, typed, before.known)
  const what = before.settings ? 'plan: go-live, cohorts, calendar' : 'plan made'
  const saved = saveWork(env, subject, { answers, plan: settings }, incoming, what)
  const now = derive(env, saved.subject)
  const moved = before.plan && now.plan ? daysBetween(before.plan.goLive, now.plan.goLive) : 0
  const notice = !before.settings
    ? [
        tightInWords(now, incoming.today).length > 0
          ? 'The plan is made, but the time is short: see below.'
          : 'The plan is made.',
        ...takenInWords(now),
      ].join(' ')
    : moved === 0
      ? 'Saved.'
      : `Go-live moved by ${moved > 0 ? '+' : ''}${moved} ${Math.abs(moved) === 1 ? 'day' : 'days'}; all weeks moved along. ${
          pastActions(now.plan!, incoming.today).length > 0
            ? 'See below what now lies in the past.'
            : 'Nothing lies in the past.'
        }`
  return {
    replies: [showPlan(env, saved.subject, notice)],
    effects: saved.effects,
    ...(before.plan && moved !== 0 ? { goLiveBefore: before.plan.goLive } : {}),
  }
}

/** What readiness and stakeholders added to the plan; empty if nothing. */
function takenInWords({ input }: Derived): string[] {
  const taken = [
    ...(input && input.openBlocks.length > 0 ? ['every open block'] : []),
    ...(input && input.resistors.length > 0 ? ['every resistor'] : []),
  ]
  return taken.length === 0 ? [] : [`${capitalised(taken.join(' and '))} has its action.`]
}

function settingsProblems(env: DialogEnv, inputs: PlanInputs): string[] {
  const { goLive, cohorts, cohortEvery, weeksBefore, weeksAfter, country, workdays } = inputs
  const whole = (text: string, from: number, to: number): boolean =>
    /^\d{1,3}$/.test(text.trim()) && Number(text) >= from && Number(text) <= to
  const code = countryCode(country)
  const year = Number(goLive.slice(0, 4))
  return [
    ...(isDay(goLive.trim()) ? [] : ['Set the day of go-live.']),
    ...(linesOf(cohorts).length <= PLAN_LIMITS.cohorts ? [] : [`At most ${PLAN_LIMITS.cohorts} cohorts; join some.`]),
    ...(whole(cohortEvery, 1, PLAN_LIMITS.cohortEvery)
      ? []
      : [`Weeks from cohort to cohort: 1 to ${PLAN_LIMITS.cohortEvery}.`]),
    ...(whole(weeksBefore, 0, PLAN_LIMITS.weeksBefore)
      ? []
      : [`Weeks of preparation: 0 to ${PLAN_LIMITS.weeksBefore}.`]),
    ...(whole(weeksAfter, 1, PLAN_LIMITS.weeksAfter) ? [] : [`Weeks after go-live: 1 to ${PLAN_LIMITS.weeksAfter}.`]),
    ...(WORKDAYS.some(({ id }) => id === workdays) ? [] : ['Choose the working days.']),
    ...(code && year && env.holidays?.(code, year) === undefined
      ? [
          'I know no holidays of that country. Write its English name or two letters, like Germany or DE, or leave it empty.',
        ]
      : []),
  ]
}
