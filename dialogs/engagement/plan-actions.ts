import { actionFormCard, measureFormCard } from '../../cards/engagement/plan-forms.ts'
import { weeksUntil, workdayFrom } from '../../playbook/plan/calendar.ts'
import type { ActionMark, PlannedAction, PlanSettings } from '../../playbook/plan/model.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { shortDay, spanInWords, weekdayInWords } from '../../playbook/plan/words.ts'
import { percentOf } from '../../playbook/plan/readiness.ts'
import { isDay } from '../../playbook/status-rules.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { allAnswers, derive } from '../../domain/engagement/derived.ts'
import type { Subject } from './model.ts'
import { findAction, showPlan, showWeek } from './plan.ts'
import { measuredInWords, rowOf } from '../../domain/engagement/plan-in-words.ts'
import type { EngagementAction } from './requests.ts'
import { saveWork } from '../../domain/engagement/save.ts'
import { say, staleNotice, type Answer } from './save.ts'
import { subjectOf } from './subject.ts'

type Action<Verb extends EngagementAction['verb']> = Extract<EngagementAction, { verb: Verb }>

const GONE = 'That action is not in the plan any more.'

interface Remarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[]
}

/** Marks an action as done today. */
export function markDone(env: DialogEnv, subject: Subject, action: Action<'mark-done'>, incoming: Incoming): Answer {
  const stale = staleNotice(env, subject.engagement.work, action.version)
  if (stale) return say(showWeek(env, subject, action.week, 0, stale))
  const { settings, plan } = derive(env, subject)
  const planned = findAction(plan, action.action)
  if (!settings || !planned) return say(showWeek(env, subject, action.week, 0, GONE))
  return mark(env, subject, settings, planned, { kind: 'done', on: incoming.today }, incoming, 'Done.')
}

/** Asks for the outcome of an action. */
export function editAction(env: DialogEnv, subject: Subject, action: Action<'edit-action'>): Reply {
  const planned = findAction(derive(env, subject).plan, action.action)
  if (!planned) return showWeek(env, subject, action.week, 0, GONE)
  const { mark: said } = planned
  return actionForm(env, subject, planned, {
    how: said?.kind ?? 'slipped',
    date: said?.kind === 'slipped' ? said.to : '',
    reason: said?.kind === 'skipped' ? said.reason : '',
  })
}

/** Stores that an action is done, has another day, or is skipped and why. */
export function saveAction(
  env: DialogEnv,
  subject: Subject,
  action: Action<'save-action'>,
  incoming: Incoming,
): Answer {
  const { settings, plan, calendar } = derive(env, subject)
  const planned = findAction(plan, action.action)
  if (!settings || !planned || !calendar) return say(showWeek(env, subject, action.week, 0, GONE))
  const stale = staleNotice(env, subject.engagement.work, action.version)
  const again = (remarks: Remarks): Answer => say(actionForm(env, subject, planned, action, remarks))
  if (stale) return again({ notice: stale })
  const date = action.date.trim()
  const reason = action.reason.trim()
  switch (action.how) {
    case 'done':
      return mark(env, subject, settings, planned, { kind: 'done', on: incoming.today }, incoming, 'Done.')
    case 'open':
      return mark(env, subject, settings, planned, undefined, incoming, 'Open again, as planned.')
    case 'skipped':
      if (!reason) return again({ problems: ['Say why it is skipped: who takes over has to know.'] })
      return mark(env, subject, settings, planned, { kind: 'skipped', reason }, incoming, 'Skipped.')
    case 'slipped': {
      if (!isDay(date)) return again({ problems: ['Set the new day.'] })
      if (date < incoming.today) return again({ problems: ['The new day lies in the past. Choose today or later.'] })
      const day = workdayFrom(date, calendar)
      const notice = day === date ? '' : `${weekdayInWords(date)} is no working day: ${weekdayInWords(day)} it is. `
      return mark(env, subject, settings, planned, { kind: 'slipped', to: day }, incoming, notice)
    }
    default:
      return again({ problems: ['Choose what became of it.'] })
  }
}

function mark(
  env: DialogEnv,
  subject: Subject,
  settings: PlanSettings,
  planned: PlannedAction,
  said: ActionMark | undefined,
  incoming: Incoming,
  notice: string,
): Answer {
  const { [planned.id]: _, ...others } = settings.marks
  const marks = said ? { ...others, [planned.id]: said } : others
  const before = derive(env, subject)
  const body = { answers: before.answers, plan: { ...settings, marks } }
  const saved = saveWork(env, subject, body, incoming, `plan: ${planned.activity}: ${said?.kind ?? 'open'}`)
  const now = derive(env, saved.subject).plan!
  const moved = now.actions.filter(
    ({ id, date }) => id !== planned.id && findAction(before.plan, id) && findAction(before.plan, id)!.date !== date,
  )
  const here = findAction(now, planned.id) ?? planned
  const says = [
    notice.trim(),
    ...(said?.kind === 'slipped' ? [`Now ${weekdayInWords(here.date)}.`] : []),
    ...(moved.length > 0
      ? [
          `Moved along: ${moved
            .slice(0, 3)
            .map(({ activity, date }) => `${activity} (${shortDay(date)})`)
            .join('; ')}.`,
        ]
      : []),
  ].filter(Boolean)
  return { replies: [showWeek(env, saved.subject, here.week, 0, says.join(' '))], effects: saved.effects }
}

function actionForm(
  env: DialogEnv,
  subject: Subject,
  planned: PlannedAction,
  filled: { readonly how: string; readonly date: string; readonly reason: string },
  { notice, problems = [] }: Remarks = {},
): Reply {
  const row = rowOf(planned, allAnswers(derive(env, subject).readiness), env.today)
  const card = actionFormCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    problems,
    action: planned.id,
    week: planned.week,
    activity: row.activity,
    about: row.about,
    when: row.when,
    how: ['done', 'slipped', 'skipped', 'open'].includes(filled.how) ? filled.how : 'slipped',
    date: filled.date,
    reason: filled.reason,
    today: env.today,
  })
  return { kind: 'card', summary: 'What became of it?', record: subject.record, card }
}

/** Asks for the active use of a week. */
export function editMeasure(env: DialogEnv, subject: Subject, told?: string): Reply {
  const { plan, settings } = derive(env, subject)
  if (!plan || !settings) return showPlan(env, subject)
  const week = Math.min(Math.max(weeksUntil(plan.goLive, env.today) + 1, 1), plan.measuredWeeks)
  return measureForm(env, subject, { measured: String(week), value: told ?? String(settings.measures[week] ?? '') })
}

/** Stores the active use of a week, and marks the action to measure it as done. */
export function saveMeasure(
  env: DialogEnv,
  subject: Subject,
  action: Action<'save-measure'>,
  incoming: Incoming,
): Answer {
  const { plan, settings, answers, goal } = derive(env, subject)
  if (!plan || !settings) return say(showPlan(env, subject))
  const again = (remarks: Remarks): Answer => say(measureForm(env, subject, action, remarks))
  const stale = staleNotice(env, subject.engagement.work, action.version)
  if (stale) return again({ notice: stale })
  const week = Number(action.measured)
  const typed = action.value.trim()
  // 0 % is a figure, too.
  const value = /^0+\s*%?$/.test(typed) ? 0 : percentOf(typed)
  if (!(Number.isInteger(week) && week >= 1 && week <= plan.measuredWeeks))
    return again({ problems: ['Choose the week.'] })
  if (typed && value === undefined) return again({ problems: ['Active use is a number from 0 to 100.'] })
  const { [String(week)]: _, ...others } = settings.measures
  const id = `week:${week}:measure`
  const { [id]: was, ...otherMarks } = settings.marks
  const body = {
    answers,
    plan: {
      ...settings,
      measures: value === undefined ? others : { ...others, [String(week)]: value },
      marks:
        value === undefined
          ? otherMarks
          : { ...otherMarks, [id]: was?.kind === 'done' ? was : ({ kind: 'done', on: incoming.today } as const) },
    },
  }
  const saved = saveWork(env, subject, body, incoming, `active use of week ${week}`)
  const now = derive(env, saved.subject)
  const notice = now.trend?.behind
    ? `Saved. ${measuredInWords(now.trend, goal)}. Look at the resistors and offer a refresher.`
    : 'Saved.'
  return { replies: [showPlan(env, saved.subject, notice)], effects: saved.effects }
}

function measureForm(
  env: DialogEnv,
  subject: Subject,
  filled: { readonly measured: string; readonly value: string },
  { notice, problems = [] }: Remarks = {},
): Reply {
  const { plan, trend, goal } = derive(env, subject)
  const weeks = Array.from({ length: plan!.measuredWeeks }, (_, i) => i + 1)
  const card = measureFormCard({
    ...subjectOf(env, subject, 'work'),
    notice,
    problems,
    weeks: weeks.map((week) => ({ week, says: measuredWeekInWords(plan!.goLive, week) })),
    measured: weeks.includes(Number(filled.measured)) ? filled.measured : '1',
    value: filled.value,
    soFar: (trend?.measured ?? [])
      .slice(-4)
      .map(({ week, value }) => `${value} % in week ${week}`)
      .join(', '),
    goal: goal === undefined ? 'not set; set it in “Scope and goals”' : `${goal} %`,
  })
  return { kind: 'card', summary: 'Active use', record: subject.record, card }
}

/** "Week 2: 9 Mar – 15 Mar": seven days counted from go-live; the weeks of the plan are calendar weeks. */
function measuredWeekInWords(goLive: string, week: number): string {
  const from = addDays(goLive, (week - 1) * 7)
  return `Week ${week}: ${spanInWords({ from, to: addDays(from, 6) })}`
}
