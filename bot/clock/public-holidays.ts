import Calendar from 'date-holidays'
import { addDays } from '../../playbook/dates/days.ts'
import type { Holidays } from '../../playbook/dates/work-calendar.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Public holidays of all countries, without those of regions. What was asked for is remembered. */
export function createHolidays(): Holidays {
  const countries = new Set(Object.keys(new Calendar().getCountries()))
  const known = new Map<string, readonly string[]>()
  return (country, year) => {
    if (!countries.has(country)) return undefined
    const key = `${country} ${year}`
    const days = known.get(key) ?? publicHolidays(country, year)
    known.set(key, days)
    return days
  }
}

function publicHolidays(country: string, year: number): string[] {
  const days = new Calendar(country, { timezone: 'UTC' }).getHolidays(year) ?? []
  return days
    .filter(({ type }) => type === 'public')
    .flatMap(({ date, start, end }) => {
      const first = date.slice(0, 10)
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY_MS))
      return Array.from({ length }, (_, i) => addDays(first, i))
    })
}
