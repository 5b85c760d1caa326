import { planInWords, goalsOf, rowOf, measuredInWords } from '../../domain/engagement/plan-in-words.ts'
import { planCard, weekCard } from '../../cards/engagement/plan-card.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { isOpen, pastActions } from '../../playbook/plan/plan.ts'
import type { ActivationPlan, PlannedAction } from '../../playbook/plan/model.ts'
import { phasesOf, slotsOf, spanInWords, weekdayInWords, weekInWords } from '../../playbook/plan/words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { allAnswers, derive, type Derived } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { planForm } from './plan-form.ts'
import { planProblems } from '../../domain/engagement/plan-problems.ts'
import { subjectOf } from './subject.ts'

/** Actions per card of a week. */
const PAGE = 4
/** Next actions on the plan's card. */
const NEXT = 3
/** Columns of the plan's picture. */
const SLOTS = 12
const MOST_PHASES = 8

/** Shows the plan at a glance; without a plan, the form that makes one. */
export function showPlan(env: DialogEnv, subject: Subject, notice?: string): Reply {
  const derived = derive(env, subject)
  const { plan, readiness, trend, goal, killers, cohorts, canMoveOn } = derived
  if (!plan) return planForm(env, subject, { notice })
  const today = env.today
  const answers = allAnswers(readiness)
  const next = plan.actions.filter(isOpen).slice(0, NEXT)
  const phases = phasesOf(plan, cohorts)
  const slots = slotsOf(phases, plan.goLive, SLOTS)
  const left = phases.length - MOST_PHASES
  const card = planCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    summary: planInWords(plan, today),
    problems: [...planProblems(derived, today), ...killers.map(({ says, next }) => `${says} ${next}`)],
    goals: goalsOf(answers),
    measured: measuredInWords(trend, goal),
    timeline: phases.slice(0, left > 0 ? MOST_PHASES - 1 : MOST_PHASES).map((phase, i) => ({
      name: phase.name,
      days: spanInWords(phase),
      before: slots[i]![0],
      bar: slots[i]![1],
      rest: slots[i]![2],
      kind: phase.kind,
      progress: `${phase.done}/${phase.total}`,
    })),
    next: next.map((action) => rowOf(action, answers, today)),
    week: next[0]?.week ?? 0,
    canMoveOn,
    isLive: plan.goLive <= today,
  })
  return { kind: 'card', summary: 'Activation plan', record: subject.record, card }
}

/** Shows one week of the plan. */
export function showWeek(env: DialogEnv, subject: Subject, week: number, page = 0, notice?: string): Reply {
  const { plan, readiness } = derive(env, subject)
  if (!plan) return showPlan(env, subject, notice)
  const today = env.today
  const answers = allAnswers(readiness)
  const filled = plan.weeks.filter(({ actions }) => actions.length > 0).map((each) => each.week)
  const here = plan.weeks.find((each) => each.week === week)
  const actions = here?.actions ?? []
  const from = page * PAGE < actions.length ? page * PAGE : 0
  const monday = here?.from ?? addDays(plan.weeks[0]!.from, (week - plan.weeks[0]!.week) * 7)
  const card = weekCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    title: weekInWords(week),
    days: `${weekOf(monday)}${actions.length > PAGE ? ` · ${from + 1}–${Math.min(from + PAGE, actions.length)} of ${actions.length}` : ''}`,
    rows: actions.slice(from, from + PAGE).map((action) => rowOf(action, answers, today)),
    week,
    page: from / PAGE,
    more: from + PAGE < actions.length,
    before: filled.findLast((each) => each < week),
    after: filled.find((each) => each > week),
  })
  return { kind: 'card', summary: weekInWords(week), record: subject.record, card }
}

/** "2 Mar – 8 Mar 2026". */
function weekOf(monday: string): string {
  const span = { from: monday, to: addDays(monday, 6) }
  return monday.slice(0, 4) === span.to.slice(0, 4) ? `${spanInWords(span)} ${monday.slice(0, 4)}` : spanInWords(span)
}

/** The plan for a channel: short, and without names. */
export function planInShort({ plan }: Derived, today: string): string {
  if (!plan) return 'Activation plan: not made yet.'
  const open = plan.actions.filter(isOpen)
  const past = pastActions(plan, today).length
  const next = open.find(({ date, kind }) => date >= today && kind !== 'resistor' && kind !== 'cohort')
  return [
    `Activation plan: go-live ${weekdayInWords(plan.goLive)}, ${plan.actions.length - open.length} of ${plan.actions.length} actions done${past ? `, ${past} late` : ''}.`,
    ...(next ? [`Next: ${next.activity} (${weekdayInWords(next.date)}).`] : []),
  ].join(' ')
}

/** The action with this id. */
export function findAction(plan: ActivationPlan | undefined, id: string): PlannedAction | undefined {
  return plan?.actions.find((action) => action.id === id)
}
