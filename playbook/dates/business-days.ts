import { addDays } from './days.ts'
import { isWorkday, type WorkCalendar } from './work-calendar.ts'

/** A calendar with a longer run of free days is faulty. The next day counts as a business day then. */
const LONGEST_BREAK = 60

/**
 * The business day that is `count` business days after a day. The day itself never counts: three after a Friday are
 * Monday, Tuesday, Wednesday. Days are calendar days, so a change of the clock changes nothing.
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
 * The number of business days left until a day, which counts: three from a Friday to the next Wednesday, 0 on the day
 * itself, negative when a business day has passed since.
 */
export function businessDaysLeft(today: string, day: string, calendar: WorkCalendar): number {
  const [first, last] = today < day ? [today, day] : [day, today]
  let count = 0
  for (let at = addDays(first, 1); at <= last; at = addDays(at, 1)) if (isWorkday(at, calendar)) count++
  return today < day ? count : 0 - count
}

/**
 * The day by which a partner has to call, and the day when the FM is reminded: the next business day.
 * @param count business days that the partner has
 */
export function clockOf(
  sentOn: string,
  count: number,
  calendar: WorkCalendar,
): { readonly callBy: string; readonly remindOn: string } {
  const callBy = addBusinessDays(sentOn, count, calendar)
  return { callBy, remindOn: addBusinessDays(callBy, 1, calendar) }
}
