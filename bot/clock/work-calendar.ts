import { type Holidays, isHolidayOf, type WorkCalendar } from '../../playbook/dates/work-calendar.ts'

/** From Monday to Sunday, by their ISO numbers. */
const WEEK = [1, 2, 3, 4, 5, 6, 7]

/** Where nobody says otherwise: Saturday and Sunday. */
const USUAL_WEEKEND = [6, 7]

/**
 * The working days of a country: without its weekend and the public holidays of the whole country.
 * @param country ISO 3166; one that nobody knows has no holidays
 */
export function workCalendar(country: string, holidays: Holidays): WorkCalendar {
  const weekend = weekendOf(country)
  return { workdays: WEEK.filter((day) => !weekend.includes(day)), isHoliday: isHolidayOf(country, holidays) }
}

/** A getter became a method; TypeScript knows neither. */
interface LocaleWithWeek extends Intl.Locale {
  readonly weekInfo?: WeekInfo
  getWeekInfo?(): WeekInfo
}

interface WeekInfo {
  readonly weekend: readonly number[]
}

function weekendOf(country: string): readonly number[] {
  try {
    const locale = new Intl.Locale(`und-${country}`) as LocaleWithWeek
    return (locale.getWeekInfo?.() ?? locale.weekInfo)?.weekend ?? USUAL_WEEKEND
  } catch {
    return USUAL_WEEKEND
  }
}
