import { addDays } from './days.ts'
import { isWorkday, type WorkCalendar } from './work-calendar.ts'

/** Longer runs of free days are a fault of a calendar. */
const LONGEST_BREAK = 60

/**
 * The business day so many business days after a day, which itself does not count, whatever it is: three after a Friday
 * are Monday, Tuesday, Wednesday. Days are calendar days: a clock that is put forward or back between them changes
 * nothing.
 */
export function addBusinessDays(day: string, count: number, calendar: WorkCalendar): string {
  let at = day
  for (let left = count, free = 0; left > 0;) {
    at = addDays(at, 1)
    if (isWorkday(at, calendar) || free >= LONGEST_BREAK) {
      left--
      free = 0
    } else free++
  }
  return at
}

/**
 * How many business days are left from a day until another, which counts itself: three on a Friday for the Wednesday
 * after it, none on the day itself, less than none when a business day has passed since.
 */
export function businessDaysLeft(today: string, day: string, calendar: WorkCalendar): number {
  const [first, last] = today < day ? [today, day] : [day, today]
  let count = 0
  for (let at = addDays(first, 1); at <= last; at = addDays(at, 1)) if (isWorkday(at, calendar)) count++
  return today < day ? count : 0 - count
}

/** By when a partner is to call, and when the FM is reminded: the first business day after it. */
export function clockOf(
  sentOn: string,
  count: number,
  calendar: WorkCalendar,
): { readonly callBy: string; readonly remindOn: string } {
  const callBy = addBusinessDays(sentOn, count, calendar)
  return { callBy, remindOn: addBusinessDays(callBy, 1, calendar) }
}
