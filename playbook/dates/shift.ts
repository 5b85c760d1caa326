import { NUMBERS } from './date-words.ts'
import { addDays } from './days.ts'

/** How far a day is moved; a negative count moves it back. */
export interface Shift {
  readonly count: number
  readonly unit: 'day' | 'month'
}

const COUNTS: Readonly<Record<string, number>> = { ...NUMBERS, another: 1, 'a couple of': 2, 'another two': 2 }
const SPAN =
  /^(?:another )?(\d{1,3}|a couple of|[a-z]{1,7}(?: two)?)? ?(?:more )?(day|week|wk|fortnight|month)s?(?: more)?$/i
const IN_DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, wk: 7, fortnight: 14 }

/**
 * Reads how long something is put off: "2 weeks", "a month", "another week", "10 days". Undefined for anything else,
 * and for working days, which depend on a country.
 */
export function readSpan(text: string): Shift | undefined {
  const [, many, unit = ''] = SPAN.exec(text.trim()) ?? []
  const count = many === undefined ? (/^another /i.test(text) ? 1 : undefined) : countOf(many.toLowerCase())
  if (count === undefined || unit === '') return undefined
  const days = IN_DAYS[unit.toLowerCase()]
  return days === undefined ? { count, unit: 'month' } : { count: count * days, unit: 'day' }
}

function countOf(many: string): number | undefined {
  return /^\d/.test(many) ? Number(many) : COUNTS[many]
}

/** A shift as text for a button: "14day", "-1month". */
export function printShift({ count, unit }: Shift): string {
  return `${count}${unit}`
}

/** Reads what `printShift` made; undefined for anything else. */
export function readShift(printed: string): Shift | undefined {
  const [, count, unit] = /^(-?\d{1,4})(day|month)$/.exec(printed) ?? []
  return unit === undefined ? undefined : { count: Number(count), unit: unit as Shift['unit'] }
}

/** The day moved by a shift, both YYYY-MM-DD. In a month that is too short, it is the last day. */
export function shifted(day: string, { count, unit }: Shift): string {
  if (unit === 'day') return addDays(day, count)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0))
  return addDays(last.toISOString().slice(0, 10), Math.min(date - last.getUTCDate(), 0))
}
