import { SHORT_MONTHS } from './months.ts'
import { Recent } from '../recent.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A portfolio of ten thousand entitlements asks for the same few hundred days again and again. */
const added = new Recent<string>(2000)

/** The day so many days later, or earlier if `days` is negative. Days are YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return added.get(`${day} ${days}`, () =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10),
  )
}

/** The number of days from one day to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS)
}

/** "20 Nov 2026" for "2026-11-20" or an ISO moment (in UTC). */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const name = SHORT_MONTHS[(month ?? 0) - 1]
  return name && day && year ? `${day} ${name} ${year}` : iso
}
