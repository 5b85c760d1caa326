import { SHORT_WEEKDAYS } from '../dates/weekdays.ts'
import { isoWeekday } from '../dates/work-calendar.ts'
import { SHORT_MONTHS } from '../dates/months.ts'
import type { ActionKind, ActionMark, ActivationPlan, PlannedAction } from './model.ts'
import type { OwnerRole, ReadinessAnswers } from './readiness-model.ts'
import { addDays, daysBetween } from '../dates/days.ts'
import { cohortsOf } from './cohorts.ts'
import { isOpen } from './plan.ts'

export const OWNER_NAMES: Readonly<Record<OwnerRole, string>> = {
  'adoption-lead': 'Adoption lead',
  sponsor: 'Sponsor',
  it: 'IT',
  communications: 'Communications',
  training: 'Training',
  support: 'Support',
  fm: 'FastTrack Manager',
  'customer-success': 'Customer success',
}

/** The question of readiness that names the person with a role. */
const OWNER_QUESTIONS: Readonly<Partial<Record<OwnerRole, string>>> = {
  'adoption-lead': 'adoption-lead',
  it: 'team-it',
  communications: 'team-communications',
  training: 'team-training',
  support: 'team-support',
}

/** "Adoption lead (Megan)", or only the role where no name is known. */
export function ownerInWords(role: OwnerRole, answers: ReadinessAnswers): string {
  const question = OWNER_QUESTIONS[role]
  const name = question && answers[question]
  return name ? `${OWNER_NAMES[role]} (${name})` : OWNER_NAMES[role]
}

/** "2 weeks before go-live". */
export function weekInWords(week: number): string {
  if (week === 0) return 'Go-live week'
  const count = Math.abs(week) === 1 ? '1 week' : `${Math.abs(week)} weeks`
  return week < 0 ? `${count} before go-live` : `${count} after go-live`
}

/** "Mon 2 Mar 2026" for "2026-03-02". */
export function weekdayInWords(day: string): string {
  return `${SHORT_WEEKDAYS[isoWeekday(day) % 7]} ${dayOfYear(day)}`
}

/** "2 Mar" for "2026-03-02". */
export function shortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${SHORT_MONTHS[Number(day.slice(5, 7)) - 1]}`
}

/** "2 Mar – 20 Apr"; with years if they differ. */
export function spanInWords({ from, to }: Span): string {
  if (from === to) return shortDay(from)
  if (from.slice(0, 4) === to.slice(0, 4)) return `${shortDay(from)} – ${shortDay(to)}`
  return `${dayOfYear(from)} – ${dayOfYear(to)}`
}

/** "2 Mar 2026". */
export function dayOfYear(day: string): string {
  return `${shortDay(day)} ${day.slice(0, 4)}`
}

export function markInWords(mark: ActionMark | undefined): string | undefined {
  switch (mark?.kind) {
    case undefined:
      return undefined
    case 'done':
      return `done ${shortDay(mark.on)}`
    case 'slipped':
      return 'moved'
    case 'skipped':
      return `skipped: ${mark.reason}`
  }
}

/** A phase of a plan, as one bar of its picture. */
export interface Phase {
  readonly kind: 'prepare' | 'pilot' | 'cohort' | 'after'
  readonly name: string
  readonly from: string
  readonly to: string
  readonly done: number
  readonly total: number
}

const PREPARING: ReadonlySet<ActionKind> = new Set(['prepare', 'block', 'resistor'])

/** The phases of a plan: preparation, pilot, each cohort, the time after go-live. Every action is in one of them. */
export function phasesOf(plan: ActivationPlan, cohorts: readonly string[]): Phase[] {
  const pilot = plan.actions.filter(({ kind }) => kind === 'pilot')
  // Preparation on go-live or later, such as a plan for a resistor, belongs to the time after go-live.
  const isLate = ({ kind, date }: PlannedAction): boolean => PREPARING.has(kind) && date >= plan.goLive
  const prepare = plan.actions.filter((action) => PREPARING.has(action.kind) && !isLate(action))
  const after = plan.actions.filter((action) => ['after', 'measure'].includes(action.kind) || isLate(action))
  return [
    ...phase('prepare', 'Preparation', prepare),
    ...phase('pilot', 'Pilot', pilot),
    ...cohortsOf(cohorts).flatMap(({ name, part }) => {
      const own = plan.actions.filter((action) => action.id.startsWith(`cohort:${part}:`))
      return phase('cohort', name, own)
    }),
    ...phase('after', 'After go-live', after),
  ]
}

function phase(kind: Phase['kind'], name: string, actions: readonly PlannedAction[]): Phase[] {
  const [first] = actions
  if (!first) return []
  const done = actions.filter((action) => !isOpen(action)).length
  return [{ kind, name, from: first.date, to: actions.at(-1)!.date, done, total: actions.length }]
}

type Span = Pick<Phase, 'from' | 'to'>

/**
 * The bar of each phase, among `slots` cells of equal length: the number of empty cells before it, of its own, and of
 * empty cells behind it.
 */
export function slotsOf(phases: readonly Span[], goLive: string, slots: number): [number, number, number][] {
  const { from, days } = wholeOf(phases, goLive)
  return phases.map((each) => {
    const before = Math.min(slots - 1, Math.floor((daysBetween(from, each.from) * slots) / days))
    const until = Math.max(before + 1, Math.round(((daysBetween(from, each.to) + 1) * slots) / days))
    return [before, until - before, slots - until]
  })
}

/** The first days of `parts` parts of equal length. */
export function scaleOf(phases: readonly Span[], goLive: string, parts: number): string[] {
  const { from, days } = wholeOf(phases, goLive)
  return Array.from({ length: parts }, (_, i) => addDays(from, Math.floor((i * days) / parts)))
}

/** The first and the last day of the phases and go-live. */
export function spanOf(phases: readonly Span[], goLive: string): Span {
  return {
    from: phases.reduce((day, each) => (each.from < day ? each.from : day), goLive),
    to: phases.reduce((day, each) => (each.to > day ? each.to : day), goLive),
  }
}

/** The first day of all phases and go-live, and the number of days. */
function wholeOf(phases: readonly Span[], goLive: string): { readonly from: string; readonly days: number } {
  const { from, to } = spanOf(phases, goLive)
  return { from, days: Math.max(1, daysBetween(from, to) + 1) }
}
