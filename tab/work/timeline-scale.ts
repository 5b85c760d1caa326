import type { PlanPicture } from '../../api/work-wire.ts'
import { addDays, daysBetween } from '../../playbook/dates/days.ts'
import { mondayOf } from '../../playbook/plan/calendar.ts'

/** At most so many labels of weeks fit beside each other on a phone. */
const MOST_TICKS = 9

/** The positions of days in the picture of a plan, as CSS lengths from its left edge. */
export function scaleOf({ from, to }: Pick<PlanPicture, 'from' | 'to'>) {
  const days = daysBetween(from, to) + 1
  const percent = (count: number): string => `${Math.round((10_000 * count) / days) / 100}%`
  return {
    /** The beginning of a day. */
    at: (day: string): string => percent(daysBetween(from, day)),
    /** The middle of a day, for a mark. */
    middle: (day: string): string => percent(daysBetween(from, day) + 0.5),
    /** The length from the beginning of one day to the end of another. */
    span: (first: string, last: string): string => percent(daysBetween(first, last) + 1),
  }
}

/**
 * The weeks that get a label under the picture, numbered from the week of go-live. When there are many, only every
 * second, third, and so on.
 */
export function weekTicks({ from, to, goLive }: Pick<PlanPicture, 'from' | 'to' | 'goLive'>) {
  const monday = mondayOf(goLive)
  const first = Math.ceil(daysBetween(monday, from) / 7)
  const last = Math.floor(daysBetween(monday, to) / 7)
  const every = Math.max(1, Math.ceil((last - first + 1) / MOST_TICKS))
  const ticks: { readonly week: number; readonly day: string }[] = []
  for (let week = first; week <= last; week++) {
    const day = addDays(monday, week * 7)
    // Counted from go-live, so that its week always has a label. At the right edge there is no room for one.
    if (week % every === 0 && daysBetween(day, to) > daysBetween(from, to) / 20) ticks.push({ week, day })
  }
  return ticks
}
