import { addDays } from '../../playbook/dates/days.ts'
import { isWorkday } from '../../playbook/dates/work-calendar.ts'
import type { ActivationPlan, PlannedAction } from '../../playbook/plan/model.ts'
import { isOpen, pastActions, planOf, shortLead, type ShortLead } from '../../playbook/plan/plan.ts'
import { dayOfYear, shortDay, weekdayInWords } from '../../playbook/plan/words.ts'
import type { Derived } from './derived.ts'

const MOST_NAMED = 3

/** What is wrong with the days of a plan, each as a sentence with a remedy; empty without a plan. */
export function planProblems(derived: Derived, today: string): string[] {
  const { plan, calendar } = derived
  if (!plan || !calendar) return []
  const onWorkday = isWorkday(plan.goLive, calendar)
  const offDay = 'Go-live is no working day; actions stand on the working days around it.'
  return [
    ...pastInWords(pastActions(plan, today)),
    ...tightInWords(derived, today),
    ...(onWorkday ? [] : [offDay]),
    ...feastsInWords(derived, today),
    ...christmasInWords(derived, today),
  ]
}

/** "3 actions now lie in the past: …"; empty if there are none. */
function pastInWords(past: readonly PlannedAction[]): string[] {
  if (past.length === 0) return []
  const named = past.slice(0, MOST_NAMED).map(({ activity, date }) => `${activity} (${shortDay(date)})`)
  const more = past.length > named.length ? ` and ${past.length - named.length} more` : ''
  const lie = past.length === 1 ? '1 action lies' : `${past.length} actions lie`
  return [`${lie} in the past: ${named.join('; ')}${more}. Done, another day, or skipped?`]
}

/** Says if the time before go-live is too short, and which go-live would leave enough. Empty from go-live on. */
export function tightInWords({ plan, settings, calendar, goLive }: Derived, today: string): string[] {
  if (!plan || !settings || !calendar || !goLive || goLive <= today) return []
  const short = shortLead({ settings, goLive, calendar })
  const crowded = plan.crowded.filter(({ first, next }) => isOpen(first) && isOpen(next))
  return [...(short ? [shortInWords(short)] : []), ...crowdedInWords(crowded)]
}

function shortInWords({ days, wanted, goLive }: ShortLead): string {
  const has = days % 7 === 0 || days > 14 ? weeks(Math.floor(days / 7)) : `${days} day${days === 1 ? '' : 's'}`
  return `Tight: ${has} of preparation instead of ${weeks(wanted / 7)}, so its steps stand closer together. Move go-live to ${weekdayInWords(goLive)} for the full time.`
}

function weeks(count: number): string {
  return count === 1 ? '1 week' : `${count} weeks`
}

function crowdedInWords(crowded: ActivationPlan['crowded']): string[] {
  const named = crowded.slice(0, MOST_NAMED).map(({ next }) => {
    const day = shortDay(next.date)
    if (next.kind === 'cohort') return `training and start of ${next.about} (${day})`
    return next.id === 'pilot:start'
      ? `training and start of the pilot (${day})`
      : `training material and training of the pilot (${day})`
  })
  const more = crowded.length > named.length ? ` and ${crowded.length - named.length} more` : ''
  return named.length === 0 ? [] : [`On one day, for want of time: ${named.join('; ')}${more}.`]
}

/** Holidays in many countries; a plan without a country is warned about them. Month and day. */
const FEASTS: ReadonlySet<string> = new Set(['12-25', '01-01'])

function feastsInWords({ plan, settings, calendar }: Derived, today: string): string[] {
  if (!plan || !calendar || settings?.country !== '') return []
  const days = plan.actions
    .filter((action) => isOpen(action) && action.date >= today && FEASTS.has(action.date.slice(5)))
    .map(({ date }) => dayOfYear(date))
  if (days.length === 0) return []
  return [
    `No holiday country is set, so something is planned on ${[...new Set(days)].slice(0, MOST_NAMED).join(' and ')}. Set the country under “Move go-live”.`,
  ]
}

/** The most weeks by which go-live is moved to avoid Christmas. */
const MOST_WEEKS = 8

/**
 * Actions around Christmas that need people: training, starts and decisions; and a go-live that avoids those days.
 * Empty if Christmas is no holiday there.
 */
function christmasInWords({ plan, input, goLive }: Derived, today: string): string[] {
  if (!plan || !input || !goLive || goLive < today) return []
  const { isHoliday } = input.calendar
  const isQuiet = (day: string): boolean =>
    isAroundChristmas(day) && (input.settings.country === '' || isHoliday(`${addDays(day, -7).slice(0, 4)}-12-25`))
  const away = ({ actions }: ActivationPlan): PlannedAction[] =>
    actions.filter(
      (action) =>
        (action.kind === 'pilot' || action.kind === 'cohort') &&
        isOpen(action) &&
        action.date >= today &&
        isQuiet(action.date),
    )
  const found = away(plan)
  if (found.length === 0) return []
  const named = found
    .slice(0, MOST_NAMED)
    .map(({ activity, about, date }) => `${activity}${about ? ` – ${about}` : ''} (${weekdayInWords(date)})`)
  const more = found.length > named.length ? ` and ${found.length - named.length} more` : ''
  const later = Array.from({ length: MOST_WEEKS }, (_, i) => addDays(goLive, (i + 1) * 7)).find(
    (day) => isWorkday(day, input.calendar) && away(planOf({ ...input, goLive: day })).length === 0,
  )
  const wayOut = later
    ? `Move go-live to ${weekdayInWords(later)}, or give ${found.length === 1 ? 'it' : 'each'} another day.`
    : `Give ${found.length === 1 ? 'it' : 'each'} another day.`
  return [`Around Christmas, when many are away: ${named.join('; ')}${more}. ${wayOut}`]
}

/** 21 December to 3 January. */
function isAroundChristmas(day: string): boolean {
  const date = day.slice(5)
  return date >= '12-21' || date <= '01-03'
}
