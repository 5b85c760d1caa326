import { addDays, daysBetween } from '../dates/days.ts'
import { isWorkday, isoWeekday, type WorkCalendar } from '../dates/work-calendar.ts'

/** The days and weeks of a plan. All days are YYYY-MM-DD, without time and zone: no change of the clocks can move them. */

/**
 * The day itself if it is a working day, else the next one.
 * @throws RangeError for a calendar without working days
 */
export function workdayFrom(day: string, calendar: WorkCalendar): string {
  return workdayTowards(day, calendar, 1)
}

/**
 * The day itself if it is a working day, else the one before.
 * @throws RangeError for a calendar without working days
 */
export function workdayUntil(day: string, calendar: WorkCalendar): string {
  return workdayTowards(day, calendar, -1)
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, 1 - isoWeekday(day))
}

/** The number of weeks from one day's week to another's; negative if that is earlier. */
export function weeksUntil(from: string, to: string): number {
  return daysBetween(mondayOf(from), mondayOf(to)) / 7
}

function workdayTowards(day: string, calendar: WorkCalendar, step: 1 | -1): string {
  if (calendar.workdays.length === 0) throw new RangeError('A calendar without working days has no next one.')
  let date = day
  while (!isWorkday(date, calendar)) date = addDays(date, step)
  return date
}
