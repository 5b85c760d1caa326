import type { MoveDates } from '../../api/wire.ts'

/** Ten years. The service accepts no more. */
const MOST_DAYS = 3650

/** The values entered in the dialog that moves dates; undefined when something is missing or wrong. */
export function readMove(kind: 'day' | 'days', day: string, days: string): MoveDates['to'] | undefined {
  if (kind === 'day') return /^\d{4}-\d\d-\d\d$/.test(day) ? { day } : undefined
  const number = days.trim() === '' ? Number.NaN : Number(days)
  return Number.isInteger(number) && number !== 0 && Math.abs(number) <= MOST_DAYS ? { days: number } : undefined
}
