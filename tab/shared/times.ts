import { daysBetween } from '../../playbook/dates/days.ts'

/** The language of our texts; days are written so that 3/4 is never in doubt. */
const LANGUAGE = 'en-GB'
const DAY = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const SHORT_DAY = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
const NUMBER = new Intl.NumberFormat(LANGUAGE)

/** "1 Sep 2026" of YYYY-MM-DD. */
export function dayText(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`))
}

/** "1 Sep" of YYYY-MM-DD. */
export function shortDayText(day: string): string {
  return SHORT_DAY.format(new Date(`${day}T00:00:00Z`))
}

/** "1 Sep, 14:05" of an ISO moment, in the reader's time zone. */
export function momentText(moment: string): string {
  return MOMENT.format(new Date(moment))
}

export function count(value: number): string {
  return NUMBER.format(value)
}

/** "1 day", "12 days", "3 months": how long ago a day is, never less than nothing. */
export function ageText(day: string, today: string): string {
  const days = Math.max(0, daysBetween(day.slice(0, 10), today))
  if (days === 0) return 'today'
  if (days < 60) return plural(days, 'day')
  return days < 730 ? plural(Math.floor(days / 30.4), 'month') : plural(Math.floor(days / 365), 'year')
}

/** "1 change", "12 changes". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}
