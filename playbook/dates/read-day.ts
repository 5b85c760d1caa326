import { monthNamed } from './months.ts'
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
  const said = text.trim().toLowerCase()
  const time = said.search(TIME)
  const clean = time < 0 ? said : said.slice(0, time)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(clean)
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!)
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})\.?[\s,.-]+(\d{4}|\d{2})$/.exec(clean)
  if (dayFirst) return day(dayFirst[3]!, String(monthNamed(dayFirst[2]!)), dayFirst[1]!)
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4}|\d{2})$/.exec(clean)
  if (monthFirst) return day(monthFirst[3]!, String(monthNamed(monthFirst[1]!)), monthFirst[2]!)
  const dots = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(clean)
  if (dots) return day(dots[3]!, dots[2]!, dots[1]!)
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(clean) ?? /^(\d{1,2})\/(\d{1,2})\/(\d{2})$/.exec(clean)
  if (!slashes) return undefined
  const [, one, other, year] = slashes as unknown as [string, string, string, string]
  const [european, american] = [day(year, other, one), day(year, one, other)]
  if (european && american && european.day !== american.day) return { either: [european.day, american.day] }
  return european ?? american
}

interface Day {
  readonly day: string
}

function day(year: string, month: string, date: string): Day | undefined {
  const value = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(value) ? { day: value } : undefined
}
