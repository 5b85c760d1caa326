/** Tells the days on which people work from others. Days are YYYY-MM-DD, without time and zone. */
export interface WorkCalendar {
  /** ISO numbers of the days of the week on which people work: 1 is Monday, 7 is Sunday. */
  readonly workdays: readonly number[]
  readonly isHoliday: (day: string) => boolean
}

/** True for a day of the week on which people work and that is no holiday. */
export function isWorkday(day: string, { workdays, isHoliday }: WorkCalendar): boolean {
  return workdays.includes(isoWeekday(day)) && !isHoliday(day)
}

/** The ISO number of a day's weekday: 1 is Monday, 7 Sunday. */
export function isoWeekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/**
 * Tells the public holidays of a country from other days.
 * @param country ISO 3166; one that nobody knows has none
 * @param holidays those of a year, YYYY-MM-DD; undefined for a country that is not known
 */
export function isHolidayOf(
  country: string,
  holidays: (country: string, year: number) => readonly string[] | undefined,
): WorkCalendar['isHoliday'] {
  return (day) => holidays(country, Number(day.slice(0, 4)))?.includes(day) ?? false
}
