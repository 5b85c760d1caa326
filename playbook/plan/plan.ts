import { readinessContent } from '../content/readiness.ts'
import { COHORT, HAND_OVER, PREPARATION, RESISTOR, RHYTHM } from '../content/plan-actions.ts'
import { cohortsOf } from './cohorts.ts'
import { addDays, daysBetween } from '../dates/days.ts'
import { mondayOf, weeksUntil, workdayFrom, workdayUntil } from './calendar.ts'
import {
  PLAN_LIMITS,
  type ActionTemplate,
  type ActivationPlan,
  type PlanInput,
  type PlannedAction,
  type PlanSettings,
  type PlanWeek,
} from './model.ts'

/**
 * The offsets of actions before go-live are worded for so many days of lead. With less lead all of them shrink in
 * proportion.
 */
const FULL_LEAD = 42

/** Less time before go-live than the preparation takes. */
export interface ShortLead {
  /** Days from the making of the plan to go-live, and the days that preparation takes. */
  readonly days: number
  readonly wanted: number
  /** The first working day for a go-live that would leave enough time. */
  readonly goLive: string
}

/** Undefined when there is enough time, or when go-live was before the plan was made. */
export function shortLead({
  settings,
  goLive,
  calendar,
}: Pick<PlanInput, 'settings' | 'goLive' | 'calendar'>): ShortLead | undefined {
  const days = daysBetween(settings.madeOn, goLive)
  const wanted = Math.min(FULL_LEAD, settings.weeksBefore * 7)
  if (days < 0 || days >= wanted) return undefined
  return { days, wanted, goLive: workdayFrom(addDays(settings.madeOn, wanted), calendar) }
}

/** The settings of a new plan. */
export function newPlan(madeOn: string): PlanSettings {
  return {
    madeOn,
    weeksBefore: 6,
    weeksAfter: 8,
    cohortEvery: 2,
    workdays: [1, 2, 3, 4, 5],
    country: '',
    marks: {},
    measures: {},
  }
}

/**
 * Makes the activation plan out of what is known. Its actions are not stored, so moving go-live moves all of them, and
 * moving it back restores them. Every action is on a working day, and never before an action that must come first.
 */
export function planOf(input: PlanInput): ActivationPlan {
  const { goLive, settings } = input
  const measuredWeeks = lastWeek(input)
  const dated = new Map<string, PlannedAction>()
  const templates = inOrder(templatesOf(input, measuredWeeks))
  for (const template of templates) {
    const { id, kind, activity, about, owner, audience, channel, measure, after = [] } = template
    const first = after.filter((each) => dated.has(each))
    const date = latest([dayOf(input, template), ...first.map((each) => dated.get(each)!.date)])
    dated.set(id, {
      id,
      kind,
      activity,
      about,
      owner,
      audience,
      channel,
      measure,
      after: first,
      date,
      week: weeksUntil(goLive, date),
      mark: settings.marks[id],
    })
  }
  const crowded = apart(input, templates, dated)
  const actions = [...dated.values()].sort((a, b) => a.date.localeCompare(b.date))
  return { goLive, actions, weeks: weeksOf(actions, goLive), measuredWeeks, crowded }
}

/**
 * Moves an action that should be over before the next one to the working day before. It stays on the same day if that
 * is too early, because of actions before it or the day on which the plan was made, or if it slipped to its day.
 * @returns the pairs that still share a day
 */
function apart(
  input: PlanInput,
  templates: readonly ActionTemplate[],
  dated: Map<string, PlannedAction>,
): ActivationPlan['crowded'] {
  const shared: [string, string][] = []
  // From the last one on, so that moving an action can move those before it.
  for (const { id, dayAfter = [] } of templates.toReversed()) {
    for (const before of dayAfter) {
      const first = dated.get(before)
      const next = dated.get(id)!
      if (!first || first.date !== next.date) continue
      const date = workdayUntil(addDays(first.date, -1), input.calendar)
      const earliest = latest([firstDay(input), ...first.after.map((each) => dated.get(each)!.date)])
      if (date < earliest || first.mark?.kind === 'slipped') shared.push([before, id])
      else dated.set(before, { ...first, date, week: weeksUntil(input.goLive, date) })
    }
  }
  return shared.toReversed().map(([first, next]) => ({ first: dated.get(first)!, next: dated.get(next)! }))
}

/** The first possible day: when the plan was made, or go-live if that was earlier. */
function firstDay({ goLive, settings, calendar }: PlanInput): string {
  return workdayFrom(settings.madeOn <= goLive ? settings.madeOn : goLive, calendar)
}

/** Open actions whose day has passed. */
export function pastActions(plan: ActivationPlan, today: string): PlannedAction[] {
  return plan.actions.filter((action) => isOpen(action) && action.date < today)
}

/** True for an action that is neither done nor skipped. */
export function isOpen({ mark }: PlannedAction): boolean {
  return mark === undefined || mark.kind === 'slipped'
}

/** Active use in the measured weeks, compared with a straight line from 0 at go-live to the goal at the end. */
export interface AdoptionTrend {
  readonly measured: readonly { readonly week: number; readonly value: number }[]
  readonly latest: { readonly week: number; readonly value: number } | undefined
  /** The value of the line for the latest week; undefined without a goal or a figure. */
  readonly expected: number | undefined
  readonly behind: boolean
}

export function adoptionTrend(
  { measures }: PlanSettings,
  goal: number | undefined,
  measuredWeeks: number,
): AdoptionTrend {
  const measured = Object.entries(measures)
    .map(([week, value]) => ({ week: Number(week), value }))
    // A plan that was shortened keeps later figures, for when it gets longer again.
    .filter(({ week }) => week <= measuredWeeks)
    .sort((a, b) => a.week - b.week)
  const latest = measured.at(-1)
  const expected =
    latest === undefined || goal === undefined
      ? undefined
      : Math.round(goal * Math.min(1, latest.week / Math.max(1, measuredWeeks)))
  return { measured, latest, expected, behind: expected !== undefined && latest!.value < expected }
}

/** The last week of the plan. Its last cohort has started and been asked by then. */
function lastWeek({ settings, cohorts }: PlanInput): number {
  const starts = Math.min(cohorts.length, PLAN_LIMITS.cohorts) - 1
  return Math.max(settings.weeksAfter, starts < 1 ? 1 : starts * settings.cohortEvery + 2)
}

function templatesOf(input: PlanInput, weeks: number): ActionTemplate[] {
  const { settings, cohorts, openBlocks, resistors, voice } = input
  const isMarked = (id: string): boolean => settings.marks[id] !== undefined
  return [
    ...readinessContent.blocks
      // An action of a block that has a mark stays in the plan when the block is ready.
      .filter(({ id }) => openBlocks.includes(id) || isMarked(`block:${id}`))
      .map(({ id, action }) => ({ id: `block:${id}`, kind: 'block' as const, ...action })),
    ...resistors.flatMap(({ id, name }) =>
      RESISTOR.map((wording) => ({
        ...ofPart(wording, 'resistor', id),
        about: name,
      })),
    ),
    ...PREPARATION,
    ...cohortsOf(cohorts.slice(0, PLAN_LIMITS.cohorts)).flatMap(({ name, part }, i) =>
      COHORT.map((wording) => ({
        ...ofPart(wording, 'cohort', part),
        about: name,
        offset: wording.offset + i * settings.cohortEvery * 7,
      })),
    ),
    ...RHYTHM.filter(({ voiceOnly }) => voice || !voiceOnly).flatMap((wording) => comingBack(wording, weeks)),
    { ...HAND_OVER, offset: (weeks - 1) * 7 + HAND_OVER.offset },
  ]
}

/** A wording whose ids name the cohort or resistor, also in `after` and `dayAfter`. */
function ofPart(wording: ActionTemplate, kind: 'cohort' | 'resistor', part: string): ActionTemplate {
  const own = new Set([...COHORT, ...RESISTOR].filter((each) => each.kind === kind).map(({ id }) => id))
  const named = (id: string): string => (own.has(id) ? `${kind}:${part}:${id}` : id)
  const { after = [], dayAfter = [] } = wording
  return { ...wording, id: named(wording.id), after: after.map(named), dayAfter: dayAfter.map(named) }
}

function comingBack(rhythm: (typeof RHYTHM)[number], weeks: number): ActionTemplate[] {
  const { from, every } = rhythm
  const times: ActionTemplate[] = []
  for (let week = from; week <= weeks; week += every) {
    const before = week > from ? [`week:${week - every}:${rhythm.id}`] : []
    const offset = (week - 1) * 7 + rhythm.offset
    times.push({ ...rhythm, id: `week:${week}:${rhythm.id}`, offset, after: before })
  }
  return times
}

/** Sorts templates so that each comes behind those that must come first. */
function inOrder(templates: readonly ActionTemplate[]): ActionTemplate[] {
  const byId = new Map(templates.map((template) => [template.id, template]))
  const ordered = new Map<string, ActionTemplate>()
  const place = (template: ActionTemplate): void => {
    if (ordered.has(template.id)) return
    for (const id of template.after ?? []) {
      const first = byId.get(id)
      if (first) place(first)
    }
    ordered.set(template.id, template)
  }
  for (const template of [...templates].sort((a, b) => a.offset - b.offset)) place(template)
  return [...ordered.values()]
}

/**
 * The working day of an action by itself. Rounding backwards before go-live and forwards after it keeps the order of
 * offsets, so that only a slipped action moves others.
 */
function dayOf(input: PlanInput, { id, offset, kind }: ActionTemplate): string {
  const { goLive, settings, calendar } = input
  const mark = settings.marks[id]
  if (mark?.kind === 'slipped') return workdayFrom(mark.to, calendar)
  const resistor =
    kind === 'resistor' ? input.resistors.find((each) => id.startsWith(`resistor:${each.id}:`)) : undefined
  if (resistor?.when && id.endsWith(':talk')) return workdayFrom(resistor.when, calendar)
  if (offset >= 0) {
    return latest([workdayFrom(addDays(goLive, offset), calendar), ...noticed(resistor?.namedOn, calendar)])
  }
  const available = Math.max(0, daysBetween(settings.madeOn, goLive))
  const lead = Math.min(FULL_LEAD, settings.weeksBefore * 7, available)
  const day = workdayUntil(addDays(goLive, Math.ceil((offset * lead) / FULL_LEAD)), calendar)
  return latest([day, firstDay(input), ...noticed(resistor?.namedOn, calendar)])
}

/** The first day for actions about a resistor: when they were named. */
function noticed(day: string | undefined, calendar: PlanInput['calendar']): string[] {
  return day ? [workdayFrom(day, calendar)] : []
}

function latest(days: readonly string[]): string {
  return days.reduce((a, b) => (a > b ? a : b))
}

function weeksOf(actions: readonly PlannedAction[], goLive: string): PlanWeek[] {
  const first = Math.min(0, ...actions.map(({ week }) => week))
  const last = Math.max(0, ...actions.map(({ week }) => week))
  const monday = mondayOf(goLive)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const week = first + i
    return { week, from: addDays(monday, week * 7), actions: actions.filter((action) => action.week === week) }
  })
}
