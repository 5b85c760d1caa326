import { monthNamed } from './months.ts'
import type { DayOrder } from './numeric-days.ts'
import { isDay } from '../status-rules.ts'

/** A time of day. It is looked for only at the start of a run of blanks, because a cell may be a long run of them. */
const TIME = /(?<![t\s])[t\s]+\d{1,2}:\d{2}/

/**
 * Reads a cell or field that holds only a day, with or without a time of day: "2026-03-15", "15 Mar 2026", "March 15,
 * 2026", "15.03.2026", "15/03/2026". With a month's name, points or slashes, a year of two digits is one of this century:
 * "15-Mar-26", "15.3.26", "15/3/26".
 * @returns the day as YYYY-MM-DD; `either` of two, the one with the day first in front, when day and month could be swapped;
 *   undefined when it is no day
 */
export function readDay(text: string): Day | { readonly either: readonly [string, string] } | undefined {
  const clean = withoutTime(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean)
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?[\s,.-]+(\d{4}|\d{2})$/.exec(clean)
  if (dayFirst) return day(dayFirst[3]!, String(monthNamed(dayFirst[2]!)), dayFirst[1]!)
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4}|\d{2})$/.exec(clean)
  if (monthFirst) return day(monthFirst[3]!, String(monthNamed(monthFirst[1]!)), monthFirst[2]!)
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(clean)
  if (dots) return day(dots[3]!, dots[2]!, dots[1]!)
  const both = bothWays(clean)
  if (!both) return undefined
  const [european, american] = both
  if (european && american && european.day !== american.day) return { either: [european.day, american.day] }
  return european ?? american
}

/**
 * Whether a cell with a day in numbers can only have the day, or only the month, in front: "30/4/2027", "4/30/2027".
 * @returns undefined where both are possible, or neither
 */
export function orderOfDay(text: string): DayOrder | undefined {
  const both = bothWays(withoutTime(text))
  if (!both) return undefined
  const [european, american] = both
  if (european && american) return undefined
  if (european) return 'day-first'
  return american && 'month-first'
}

/** A day between slashes or dashes: read with the day in front, and with the month in front. */
function bothWays(clean: string): readonly [Day | undefined, Day | undefined] | undefined {
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(clean) ?? /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(clean)
  if (!slashes) return undefined
  const [, one, other, year] = slashes as unknown as [string, string, string, string]
  return [day(year, other, one), day(year, one, other)]
}

function withoutTime(text: string): string {
  const said = text.trim().toLowerCase()
  const time = said.search(TIME)
  return time < 0 ? said : said.slice(0, time)
}

interface Day {
  readonly day: string
}

function day(year: string, month: string, date: string): Day | undefined {
  const value = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(value) ? { day: value } : undefined
}
