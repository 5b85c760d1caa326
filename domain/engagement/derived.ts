import type { PlaybookStep } from '../../playbook/model.ts'
import { type Given, isVoice, linesOf, percentOf, type Readiness, readinessOf } from '../../playbook/plan/readiness.ts'
import { isHolidayOf, type Holidays, type WorkCalendar } from '../../playbook/dates/work-calendar.ts'
import type { KnownFacts, ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'
import { adoptionTrend, planOf, type AdoptionTrend } from '../../playbook/plan/plan.ts'
import type { ActivationPlan, PlanInput, PlanSettings } from '../../playbook/plan/model.ts'
import { isResistor, killersOf, type Killer, type StakeholderMap } from '../../playbook/plan/stakeholders.ts'
import type { HandOver } from '../../playbook/plan/hand-over.ts'
import { isDay } from '../../playbook/status-rules.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Entitlement } from '../entitlement/model.ts'
import { dayInUtc, type WithDays } from '../days-in-words.ts'
import { fullName } from '../../playbook/status-names.ts'
import type { Engaged } from './model.ts'

/** The public holidays of countries, as far as they are known. */
export interface WithHolidays {
  readonly holidays?: Holidays | undefined
}

/** Everything that is derived from the stored documents; none of it is stored. */
export interface Derived {
  readonly known: KnownFacts
  readonly answers: ReadinessAnswers
  readonly readiness: Readiness
  readonly map: StakeholderMap
  readonly settings: PlanSettings | undefined
  /** YYYY-MM-DD; undefined if not known. */
  readonly goLive: string | undefined
  readonly cohorts: readonly string[]
  /** In per cent; undefined if not set. */
  readonly goal: number | undefined
  /** Undefined if there is no plan, or go-live is not known. */
  readonly calendar: WorkCalendar | undefined
  readonly plan: ActivationPlan | undefined
  /** What the plan is computed from. */
  readonly input: PlanInput | undefined
  readonly trend: AdoptionTrend | undefined
  readonly killers: readonly Killer[]
  /** Users are prepared and the plan is made: the status can move on. */
  readonly canMoveOn: boolean
}

/** The playbook's steps whose links help to prepare users. */
const FOR_USERS: ReadonlySet<PlaybookStep> = new Set(['acm-conversation', 'prepare-users'])

const NO_MAP: StakeholderMap = { groups: [] }

export function derive(env: WithHolidays, { entitlement, engagement }: Engaged): Derived {
  const { answers = {}, plan: settings } = engagement.work?.body ?? {}
  const map = engagement.map?.body ?? NO_MAP
  const known = knownFacts(entitlement)
  const readiness = readinessOf(entitlement.workload, answers, known)
  const goLiveSaid = given(readiness, 'go-live')?.value ?? ''
  const goLive = isDay(goLiveSaid) ? goLiveSaid : undefined
  const cohorts = linesOf(given(readiness, 'cohorts')?.value ?? '')
  const goal = percentOf(given(readiness, 'active-use')?.value ?? '')
  const calendar = settings && goLive ? calendarOf(env, settings) : undefined
  const input: PlanInput | undefined =
    settings && goLive && calendar
      ? {
          settings,
          goLive,
          cohorts,
          calendar,
          voice: isVoice(entitlement.workload),
          openBlocks: readiness.blocks.filter(({ state }) => state !== 'ready').map(({ block }) => block.id),
          resistors: map.groups.filter(isResistor).map(({ id, name, namedOn, resistance }) => ({
            id,
            name,
            tactic: resistance?.tactic ?? '',
            when: resistance?.when ?? '',
            namedOn: namedOn ?? settings.madeOn,
          })),
        }
      : undefined
  const plan = input && planOf(input)
  const killers = killersOf(map, plan !== undefined || engagement.otherPlan)
  return {
    known,
    answers,
    readiness,
    map,
    settings,
    goLive,
    cohorts,
    goal,
    calendar,
    plan,
    input,
    trend: settings && plan && adoptionTrend(settings, goal, plan.measuredWeeks),
    killers,
    canMoveOn:
      entitlement.status === 'adoption-readiness' &&
      readiness.ready &&
      plan !== undefined &&
      map.groups.length > 0 &&
      killers.length === 0,
  }
}

/** Facts from the status records; nobody is asked for them again. */
function knownFacts({ dibs, targetDate, status }: Entitlement): KnownFacts {
  return {
    ...(dibs.successOwner ? { successOwner: dibs.successOwner } : {}),
    ...(dibs.dueDate ? { dueDate: dibs.dueDate } : {}),
    // For customers that are live, the target date is one of active use.
    ...(targetDate && status !== 'user-adoption' ? { targetDate } : {}),
  }
}

/** What is known for one question. */
export function given(readiness: Readiness, question: string): Given | undefined {
  return [...readiness.blocks.flatMap((block) => block.given), ...readiness.closing].find(
    (each) => each.question.id === question,
  )
}

/** All answers, including those from the status records. */
export function allAnswers(readiness: Readiness): ReadinessAnswers {
  const all = [...readiness.blocks.flatMap((block) => block.given), ...readiness.closing]
  return Object.fromEntries(all.filter(({ value }) => value).map(({ question, value }) => [question.id, value]))
}

/**
 * Everything for the people who take over.
 * @param today the day on which it is handed over, YYYY-MM-DD
 */
export function handOverOf(
  env: WithHolidays & WithDays & { readonly prepared: PreparedPlaybook },
  { entitlement, engagement }: Engaged,
  today: string,
): HandOver {
  const { readiness, map, plan, cohorts, trend, goal } = derive(env, { entitlement, engagement })
  return {
    customer: entitlement.customer,
    workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
    status: fullName(env.prepared.status.get(entitlement.status)!),
    note: entitlement.note,
    answers: allAnswers(readiness),
    readiness,
    map,
    plan,
    otherPlan: engagement.otherPlan,
    cohorts,
    trend,
    goal,
    links: env.prepared.playbook.resources.filter(
      ({ step, workloads }) =>
        FOR_USERS.has(step) && (workloads.length === 0 || workloads.includes(entitlement.workload)),
    ),
    log: engagement.log.map(({ at, ...each }) => ({ ...each, on: (env.dayOf ?? dayInUtc)(at) })),
    today,
  }
}

function calendarOf({ holidays }: WithHolidays, { workdays, country }: PlanSettings): WorkCalendar {
  return { workdays, isHoliday: country && holidays ? isHolidayOf(country, holidays) : () => false }
}
