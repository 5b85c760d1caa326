import { daysBetween } from '../../playbook/dates/days.ts'
import { isOpen, type AdoptionTrend } from '../../playbook/plan/plan.ts'
import type { ActivationPlan, PlannedAction } from '../../playbook/plan/model.ts'
import { markInWords, ownerInWords, weekdayInWords } from '../../playbook/plan/words.ts'
import type { ReadinessAnswers } from '../../playbook/plan/readiness-model.ts'

/** "Go-live Mon 2 Mar 2026, in 3 weeks · 2 of 31 done" */
export function planInWords({ goLive, actions }: ActivationPlan, today: string): string {
  const done = actions.filter((action) => !isOpen(action)).length
  return `Go-live ${weekdayInWords(goLive)}, ${untilGoLive(today, goLive)} · ${done} of ${actions.length} done`
}

/** The customer's goals, as far as they are answered. */
export function goalsOf(answers: ReadinessAnswers): { readonly label: string; readonly value: string }[] {
  const goals = [
    { label: 'Technical goal', value: answers['goal-technical'] ?? '' },
    { label: 'User goal', value: answers['goal-users'] ?? '' },
  ]
  return goals.filter(({ value }) => value)
}

/** An action of a plan in words. */
export interface ActionInWords {
  readonly action: string
  readonly week: number
  readonly activity: string
  /** The cohort or resistor; text from people. */
  readonly about: string | undefined
  /** "Mon 16 Feb 2026 · Adoption lead" */
  readonly when: string
  /** "For: the pilot. By: personal invitation" */
  readonly how: string
  readonly measure: string
  /** "Done on …", "Skipped: …", "Moved from …", "Past" */
  readonly mark: string | undefined
  readonly open: boolean
  readonly past: boolean
}

/** An action in words, for a card or the tab. */
export function rowOf(action: PlannedAction, answers: ReadinessAnswers, today: string): ActionInWords {
  const open = isOpen(action)
  return {
    action: action.id,
    week: action.week,
    activity: action.activity,
    about: action.about,
    when: `${weekdayInWords(action.date)} · ${ownerInWords(action.owner, answers)}`,
    how: `For: ${action.audience}. By: ${action.channel}`,
    measure: action.measure,
    mark: markInWords(action.mark),
    open,
    past: open && action.date < today,
  }
}

/** "in 3 weeks", "today", "2 weeks ago" */
function untilGoLive(today: string, goLive: string): string {
  const days = daysBetween(today, goLive)
  if (days === 0) return 'today'
  const count = Math.abs(days)
  const span = count < 14 ? (count === 1 ? '1 day' : `${count} days`) : `${Math.round(count / 7)} weeks`
  return days > 0 ? `in ${span}` : `${span} ago`
}

export function measuredInWords(trend: AdoptionTrend | undefined, goal: number | undefined): string | undefined {
  const { latest, expected, behind } = trend ?? {}
  if (!latest) return undefined
  if (goal === undefined) return `${latest.value} % in week ${latest.week}; no goal is set`
  return `${latest.value} % in week ${latest.week}${behind ? `, behind: ${expected} % expected` : ''}; goal ${goal} %`
}
