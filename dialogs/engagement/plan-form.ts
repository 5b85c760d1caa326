import { planFormCard } from '../../cards/engagement/plan-forms.ts'
import { countryCode, countryName } from '../../playbook/dates/country.ts'
import { newPlan } from '../../playbook/plan/plan.ts'
import { keepTyped } from '../typed/keep-typed.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { derive, given } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import type { EngagementAction } from './requests.ts'
import { subjectOf } from './subject.ts'

/** The inputs of the plan's form. */
export type PlanInputs = Pick<
  Extract<EngagementAction, { verb: 'save-plan' }>,
  'goLive' | 'cohorts' | 'cohortEvery' | 'weeksBefore' | 'weeksAfter' | 'country' | 'workdays'
>

/** The working weeks to choose from. */
export const WORKDAYS = [
  { id: '1,2,3,4,5', says: 'Monday to Friday' },
  { id: '7,1,2,3,4', says: 'Sunday to Thursday' },
  { id: '1,2,3,4,5,6', says: 'Monday to Saturday' },
] as const

interface Remarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[]
  readonly filled?: PlanInputs
  /** YYYY-MM-DD, instead of the stored one. */
  readonly goLive?: string
  /** For an old form: its fields as drawn. */
  readonly was?: string
}

/** The country's name if that name can be read again; else its code. */
function shown(code: string): string {
  const name = code && countryName(code)
  return name && countryCode(name) === code ? name : code
}

/** A target date that was missed is no day for which a plan is made; only what was said here is kept as it was said. */
function hasPassed(goLive: ReturnType<typeof given>, today: string): boolean {
  return goLive?.source !== undefined && goLive.value < today
}

/** The plan's form, filled in with what readiness and the status records know. */
export function planForm(
  env: DialogEnv,
  subject: Subject,
  { notice, problems = [], filled, goLive: typed, was }: Remarks = {},
): Reply {
  const { readiness, settings } = derive(env, subject)
  const goLive = given(readiness, 'go-live')
  const cohorts = given(readiness, 'cohorts')
  const { cohortEvery, weeksBefore, weeksAfter, country, workdays } = settings ?? newPlan('')
  const newest: PlanInputs = {
    goLive: typed ?? (settings || !hasPassed(goLive, env.today) ? (goLive?.value ?? '') : ''),
    cohorts: cohorts?.value ?? '',
    cohortEvery: String(cohortEvery),
    weeksBefore: String(weeksBefore),
    weeksAfter: String(weeksAfter),
    country: shown(settings ? country : (subject.engagement.country ?? '')),
    workdays: workdays.join(','),
  }
  const inputs = filled && was !== undefined ? keepTyped(newest, filled, was) : (filled ?? newest)
  const card = planFormCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    problems,
    isNew: settings === undefined,
    ...inputs,
    goLiveSource: inputs.goLive === goLive?.value ? goLive.source : undefined,
    cohortsSource: inputs.cohorts === cohorts?.value ? cohorts.source : undefined,
    workdayChoices: WORKDAYS,
  })
  return { kind: 'card', summary: 'Activation plan', record: subject.record, card }
}
