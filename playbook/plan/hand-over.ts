import { withoutInternalLinksIn } from '../resources/internal-links.ts'
import type { CustomerResource, Resource } from '../model.ts'
import type { HandOverAudience } from './hand-over-file-name.ts'
import { isOpen, pastActions, type AdoptionTrend } from './plan.ts'
import { HAND_OVER } from '../content/plan-actions.ts'
import type { ActivationPlan, PlannedAction } from './model.ts'
import { dayInWords } from '../dates/days.ts'
import { OWNER_NAMES, ownerInWords, phasesOf, spanInWords, type Phase } from './words.ts'
import { inShort, type Readiness } from './readiness.ts'
import type { ReadinessAnswers, ReadinessQuestion } from './readiness-model.ts'
import { isResistor, killersOf, resistanceGaps, type StakeholderMap } from './stakeholders.ts'

/** Everything known about an engagement, for those who work on it. */
export interface HandOver {
  readonly customer: string
  readonly workload: string
  /** "Blocked › Adoption Readiness" */
  readonly status: string
  readonly note: string
  /** All answers, also those that come from the status records. */
  readonly answers: ReadinessAnswers
  readonly readiness: Readiness
  readonly map: StakeholderMap
  /** Undefined where no plan was made. */
  readonly plan: ActivationPlan | undefined
  /** True when another workload of the customer has a plan. */
  readonly otherPlan: boolean
  readonly cohorts: readonly string[]
  readonly trend: AdoptionTrend | undefined
  readonly goal: number | undefined
  /** The playbook's links for preparing users of this workload. */
  readonly links: readonly Resource[]
  readonly log: readonly { readonly what: string; readonly by: string; readonly on: string }[]
  readonly today: string
}

/**
 * The customer's copy. It has no field for notes, reasons, names of people, resistance or internal links, so that none
 * can get in.
 */
export interface CustomerCopy {
  readonly customer: string
  readonly workload: string
  readonly goLive: string | undefined
  readonly scope: string
  readonly goals: readonly { readonly label: string; readonly value: string }[]
  /** The groups that use or manage it. */
  readonly groups: readonly { readonly name: string; readonly success: string }[]
  readonly phases: readonly Phase[]
  readonly actions: readonly CustomerAction[]
  readonly activeUse: readonly { readonly week: number; readonly value: number }[]
  /** Missing points, worded for the customer. */
  readonly open: readonly string[]
  readonly resources: readonly CustomerResource[]
}

export interface CustomerAction {
  readonly id: string
  readonly week: number
  readonly date: string
  readonly activity: string
  /** A role, not a name. */
  readonly owner: string
  readonly audience: string
  readonly channel: string
  readonly measure: string
  readonly done: boolean
}

/** The customer's copy of a hand-over, without internal links that people typed. */
export function customerCopyOf(all: HandOver): CustomerCopy {
  const { customer, workload, plan, cohorts, answers, readiness, map, trend, links } = all
  const shared = plan?.actions.filter(isForCustomer) ?? []
  const copy: CustomerCopy = {
    customer,
    workload,
    goLive: plan?.goLive,
    scope: answers['scope'] ?? '',
    goals: goalsOf(all),
    groups: map.groups
      .filter(({ roles }) => roles.includes('uses') || roles.includes('manages'))
      .map(({ name, success }) => ({ name, success })),
    phases: plan ? phasesOf({ ...plan, actions: shared }, cohorts) : [],
    actions: shared.map((action) => ({
      id: action.id,
      week: action.week,
      date: action.date,
      activity: action.about ? `${action.activity} – ${action.about}` : action.activity,
      owner: OWNER_NAMES[action.owner],
      audience: action.audience,
      channel: action.channel,
      measure: action.measure,
      done: action.mark?.kind === 'done',
    })),
    activeUse: trend?.measured ?? [],
    open: readiness.blocks.flatMap(({ missing }) => missing.map(({ toAgree }) => toAgree)),
    resources: links.filter((link): link is CustomerResource => link.audience === 'customer-ready'),
  }
  return withoutInternalLinksIn(copy).value
}

/** Not what is done about a resistor, nor what was skipped, nor our own step at the end. */
function isForCustomer({ id, kind, mark }: PlannedAction): boolean {
  return kind !== 'resistor' && mark?.kind !== 'skipped' && id !== HAND_OVER.id
}

/**
 * What may still go wrong, for those who take over; the worst first.
 * @param most how many missing points of a block are named
 */
export function openRisks(all: HandOver, most = Infinity): string[] {
  const { map, plan, otherPlan, readiness, trend, today, answers } = all
  const goLive = plan?.goLive ?? answers['go-live']
  const lacks = lacksInWords(all)
  const past = plan ? pastActions(plan, today) : []
  return [
    ...(map.groups.length === 0 ? ['No stakeholders are mapped.'] : []),
    ...killersOf(map, plan !== undefined || otherPlan).map(({ says }) => says),
    ...(map.groups.length === 0 && !plan && !otherPlan ? ['There is no activation plan.'] : []),
    ...map.groups.filter(isResistor).flatMap((group) => {
      const gaps = resistanceGaps(group)
      if (gaps.length > 0) return [`${group.name} resists, and the plan for it lacks: ${gaps.join(', ')}.`]
      return group.resistance?.outcome ? [] : [`${group.name} resists; no outcome yet.`]
    }),
    ...readiness.blocks
      .filter(({ state }) => state !== 'ready')
      .map(
        ({ block, state, missing }) =>
          `${block.title} is ${state === 'partly' ? 'partly ready' : state}: missing ${inShort(
            missing.map(lacks),
            most,
          )}.`,
      ),
    ...(!plan && goLive && goLive < today ? [`Go-live was to be on ${dayInWords(goLive)}, and there is no plan.`] : []),
    ...(past.length > 0
      ? [`${past.length} ${past.length === 1 ? 'action lies' : 'actions lie'} in the past, neither done nor skipped.`]
      : []),
    ...(trend?.behind
      ? [`Active use is behind: ${trend.latest!.value} % in week ${trend.latest!.week}, ${trend.expected} % expected.`]
      : []),
  ]
}

/** What is missing, and what the plan has of it: a pilot on its days, of which nobody has said who takes part. */
function lacksInWords({ plan, cohorts }: HandOver): (question: ReadinessQuestion) => string {
  const actions = plan?.actions.filter(({ mark }) => mark?.kind !== 'skipped') ?? []
  const pilot = plan && phasesOf({ ...plan, actions }, cohorts).find(({ kind }) => kind === 'pilot')
  return ({ id, evidence }) => (id === 'pilot' && pilot ? `${evidence} (planned ${spanInWords(pilot)})` : evidence)
}

/** One entry of a calendar; a whole day. */
export interface CalendarEntry {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly details: string
}

/** The plan for the calendars of those who work on it: go-live, and what is still to be done. */
export function internalCalendar({ plan, answers, workload }: HandOver): CalendarEntry[] {
  const entries = (plan?.actions ?? []).filter(isOpen).map((action) => ({
    id: action.id,
    date: action.date,
    title: action.about ? `${action.activity} – ${action.about}` : action.activity,
    details: `${ownerInWords(action.owner, answers)}. ${action.audience}, ${action.channel}. Sign of success: ${action.measure}.`,
  }))
  return plan ? withGoLive(entries, goLiveEntry(plan.goLive, workload)) : entries
}

/** The plan for the customer's calendars. */
export function customerCalendar({ actions, goLive, workload }: CustomerCopy): CalendarEntry[] {
  const entries = actions
    .filter(({ done }) => !done)
    .map(({ id, date, activity, owner, audience, channel, measure }) => ({
      id,
      date,
      title: activity,
      details: `${owner}. ${audience}, ${channel}. Sign of success: ${measure}.`,
    }))
  return goLive === undefined ? entries : withGoLive(entries, goLiveEntry(goLive, workload))
}

function goLiveEntry(date: string, workload: string): CalendarEntry {
  return { id: 'go-live', date, title: `Go-live of ${workload}`, details: '' }
}

/** What is in the order of days, with go-live before what else is on its day. */
export function withGoLive<T extends { readonly date: string }>(inOrder: readonly T[], goLive: T): T[] {
  const behind = inOrder.findIndex(({ date }) => date >= goLive.date)
  return inOrder.toSpliced(behind < 0 ? inOrder.length : behind, 0, goLive)
}

/** The entries of the calendar for these readers; none where no plan was made. */
export function calendarFor(all: HandOver, audience: HandOverAudience): CalendarEntry[] {
  return audience === 'customer' ? customerCalendar(customerCopyOf(all)) : internalCalendar(all)
}

/** The goals that are set, with their labels. */
export function goalsOf({ answers, goal }: HandOver): { label: string; value: string }[] {
  return [
    { label: 'Technical goal', value: answers['goal-technical'] ?? '' },
    { label: 'User goal', value: answers['goal-users'] ?? '' },
    { label: 'Active use at the end', value: goal === undefined ? '' : `${goal} %` },
    { label: 'Measured on the way', value: answers['measured'] ?? '' },
  ].filter(({ value }) => value)
}
