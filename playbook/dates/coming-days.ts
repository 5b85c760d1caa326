import { easterSunday } from './easter.ts'
import { SHORT_WEEKDAYS } from './weekdays.ts'

/** A calendar day; `month` is 1 … 12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * A day without a year means the next one of that name. If that is further ahead than this, it means a day that has
 * passed.
 */
const MAX_MONTHS_AHEAD = 9

const THURSDAY = 4
const FRIDAY = 5
/** Whit Sunday is so many days after Easter Sunday. */
const WHITSUN = 49

/** The day of YYYY-MM-DD; undefined for anything else. */
export function dayOf(iso: string): Day | undefined {
  const [year, month, day] = iso.split('-').map(Number)
  return year && month && day ? { year, month, day } : undefined
}

/** YYYY-MM-DD. */
export function written({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of a weekday, 0 for Sunday, by the first three letters of its name; -1 for other words. */
export function weekdayOf(name: string): number {
  const begins = name.slice(0, 3).toLowerCase()
  return SHORT_WEEKDAYS.findIndex((short) => short.toLowerCase() === begins)
}

/** The year of "2027" or "27". */
function yearOf(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

/** The day, if the calendar has it; otherwise undefined. */
export function exact(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) ? { year, month, day } : undefined
}

/**
 * The day in the given year, or without one the next day of that name; undefined if that is too far ahead.
 * @param most how far ahead it may be, in months
 */
export function coming(
  month: number,
  day: number,
  year: string | undefined,
  today: Day,
  most = MAX_MONTHS_AHEAD,
): Day | undefined {
  if (year !== undefined) return exact(yearOf(year), month, day)
  const thisYear = exact(today.year, month, day)
  if (thisYear && written(thisYear) >= written(today)) return thisYear
  const monthsAhead = month + 12 - today.month
  return monthsAhead <= most ? exact(today.year + 1, month, day) : undefined
}

/** The last day of that name, today included. */
export function latest(month: number, day: number, today: Day): Day | undefined {
  const thisYear = exact(today.year, month, day)
  return thisYear && written(thisYear) <= written(today) ? thisYear : exact(today.year - 1, month, day)
}

/** The last day of a month, in the given year or when it comes next. */
export function comingEnd(
  month: number,
  year: string | undefined,
  today: Day,
  most = MAX_MONTHS_AHEAD,
): Day | undefined {
  const of = comingYear(month, year, today, most)
  return of === undefined ? undefined : exact(of, month, lastDay(of, month))
}

/** The year of a month: the given one, or the year in which the month ends next; undefined if that is too far ahead. */
export function comingYear(
  month: number,
  year: string | undefined,
  today: Day,
  most = MAX_MONTHS_AHEAD,
): number | undefined {
  if (year !== undefined) return yearOf(year)
  const monthsAhead = (month - today.month + 12) % 12
  if (monthsAhead > most) return undefined
  return month < today.month ? today.year + 1 : today.year
}

/**
 * The next feast of a name, or the one in the given year: Easter Sunday and the days beside it, Whitsun, Thanksgiving in
 * the United States, Christmas Eve, New Year's Eve.
 */
export function comingFeast(name: string, year: string | undefined, today: Day): Day | undefined {
  const inYear = (of: number): Day => {
    if (name === 'thanksgiving') return { year: of, month: 11, day: nthWeekday(4, THURSDAY, 11, of)!.day }
    if (/^new.* day$/.test(name)) return { year: of, month: 1, day: 1 }
    if (/^(?:new|s)/.test(name)) return { year: of, month: 12, day: 31 }
    if (name === 'boxing day') return { year: of, month: 12, day: 26 }
    if (name === 'christmas day') return { year: of, month: 12, day: 25 }
    if (name.startsWith('c') || name === 'xmas') return { year: of, month: 12, day: 24 }
    const days = /^(?:whit|pentecost)/.test(name) ? WHITSUN : name === 'good friday' ? -2 : 0
    return later(days + (name.endsWith(' monday') ? 1 : 0), 'day', { year: of, ...easterSunday(of) })
  }
  if (year !== undefined) return inYear(Number(year))
  const thisYear = inYear(today.year)
  return written(thisYear) >= written(today) ? thisYear : inYear(today.year + 1)
}

/** The next day of that name after today; 0 is Sunday. */
export function comingWeekday(weekday: number, today: Day): Day {
  return later((weekday - numberInWeek(today) + 7) % 7 || 7, 'day', today)
}

/** The last day of this month, quarter or year, or of the next one. */
export function endOf(unit: string, next: boolean, today: Day): Day {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12
  const last = Math.ceil(today.month / length) * length + (next ? length : 0)
  const year = today.year + Math.floor((last - 1) / 12)
  const month = ((last - 1) % 12) + 1
  return { year, month, day: lastDay(year, month) }
}

/** The day that is `count` days, weeks or months after a day. */
export function later(count: number, unit: string, from: Day): Day {
  if (unit !== 'month') {
    const days = count * (unit === 'week' ? 7 : 1)
    return ofDate(new Date(Date.UTC(from.year, from.month - 1, from.day + days)))
  }
  const month = ((from.month - 1 + count) % 12) + 1
  const year = from.year + Math.floor((from.month - 1 + count) / 12)
  return { year, month, day: Math.min(from.day, lastDay(year, month)) }
}

/** The Friday of a calendar week by ISO 8601. */
export function fridayOfWeek(week: number, year: string | undefined, today: Day): Day | undefined {
  const inYear = (of: number): Day => {
    // The first week of a year is the one with 4 January.
    const monday = later(1 - (numberInWeek({ year: of, month: 1, day: 4 }) || 7), 'day', { year: of, month: 1, day: 4 })
    return later((week - 1) * 7 + 4, 'day', monday)
  }
  // The week belongs to the year of its Thursday: most years have no week 53.
  const isThere = (of: number): boolean => later(-1, 'day', inYear(of)).year === of
  if (week < 1 || week > 53) return undefined
  if (year !== undefined) return isThere(Number(year)) ? inYear(Number(year)) : undefined
  if (!isThere(today.year)) return undefined
  const thisYear = inYear(today.year)
  if (written(thisYear) >= written(today)) return thisYear
  const { month } = thisYear
  return month + 12 - today.month <= MAX_MONTHS_AHEAD ? inYear(today.year + 1) : undefined
}

/** The Friday of the nth week of a month, which is the week with its nth Thursday; 0 means the last week. */
export function fridayOfMonth(nth: number, month: number, year: number): Day | undefined {
  if (nth === 0) return nthWeekday(0, FRIDAY, month, year)
  const thursday = nthWeekday(nth, THURSDAY, month, year)
  return thursday && later(1, 'day', thursday)
}

/** The nth weekday of a month; 0 means the last one. */
export function nthWeekday(nth: number, weekday: number, month: number, year: number): Day | undefined {
  if (nth === 0) {
    const day = lastDay(year, month)
    return { year, month, day: day - ((numberInWeek({ year, month, day }) - weekday + 7) % 7) }
  }
  const first = ((weekday - numberInWeek({ year, month, day: 1 }) + 7) % 7) + 1
  return exact(year, month, first + (nth - 1) * 7)
}

function ofDate(date: Date): Day {
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 is Sunday. */
function numberInWeek({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
