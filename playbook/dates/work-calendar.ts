/** Says on which days people work. Days are YYYY-MM-DD, without time and zone. */
export interface WorkCalendar {
  /** ISO numbers of the weekdays on which people work: 1 is Monday, 7 is Sunday. */
  readonly workdays: readonly number[]
  readonly isHoliday: (day: string) => boolean
}

/** The public holidays of a country (ISO 3166) in a year, YYYY-MM-DD; undefined for an unknown country. */
export type Holidays = (country: string, year: number) => readonly string[] | undefined

/** Where it is not known which holidays count. */
export const WEEKDAYS_ONLY: WorkCalendar = { workdays: [1, 2, 3, 4, 5], isHoliday: () => false }

/** True for a weekday on which people work, unless it is a holiday. */
export function isWorkday(day: string, { workdays, isHoliday }: WorkCalendar): boolean {
  return workdays.includes(isoWeekday(day)) && !isHoliday(day)
}

/** The ISO number of a day's weekday: 1 is Monday, 7 Sunday. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/**
 * Makes a function that is true for public holidays of a country.
 * @param country ISO 3166; an unknown country has no holidays
 */
export function isHolidayOf(country: string, holidays: Holidays): WorkCalendar['isHoliday'] {
  return (day) => holidays(country, Number(day.slice(0, 4)))?.includes(day) ?? false
}
