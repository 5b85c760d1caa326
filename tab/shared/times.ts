import { daysBetween, dayInWords } from '../../playbook/dates/days.ts'

/** The language of the tab's texts. Days are written with the month's name, so that 3/4 is never in doubt. */
const LANGUAGE = 'en-GB'
const CLOCK = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' })
const NUMBER = new Intl.NumberFormat(LANGUAGE)

/** YYYY-MM-DD as "1 Sep 2026", as the cards write it. */
export function dayText(day: string): string {
  return dayInWords(day)
}

/** YYYY-MM-DD as "1 Sep". */
export function shortDayText(day: string): string {
  return dayText(day).replace(/ \d{4}$/, '')
}

/** The day of an ISO moment in the reader's time zone, YYYY-MM-DD. */
export function momentDay(moment: string): string {
  const at = new Date(moment)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** "1 Sep, 14:05" of an ISO moment, in the reader's time zone. */
export function momentText(moment: string): string {
  return `${shortDayText(momentDay(moment))}, ${CLOCK.format(new Date(moment))}`
}

export function count(value: number): string {
  return NUMBER.format(value)
}

/** "yesterday", "12 days ago", "3 months ago": when a moment (ISO 8601) was in days of the reader, never to come. */
export function ageText(moment: string, today: string): string {
  const days = Math.max(0, daysBetween(momentDay(moment), today))
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  const span =
    days < 60
      ? plural(days, 'day')
      : days < 730
        ? plural(Math.floor(days / 30.4), 'month')
        : plural(Math.floor(days / 365), 'year')
  return `${span} ago`
}

/** "1 change", "12 changes". */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}
