import { dayOf, exact, latest, written, type Day } from './coming-days.ts'
import { daysBetween, dayInWords } from './days.ts'
import { findDate } from './find-date.ts'
import { MONTH, monthOf } from './months.ts'
import { withDates } from '../note/days.ts'

/** Minutes and mails that are pasted on a later day count their days from the day that they name themselves. */

/** The first line of minutes. */
const HEADING =
  /^\W{0,4}(?:(?:short|quick|meeting|call|my|our|weekly|monthly|status|project|customer) ){0,2}(?:minutes|notes?|mom|recap|protocol|summary|call|meeting|sync|workshop|kick-?off|review|catch-?up|check-?in)\b/i
/** A line with the day of minutes or a mail: "Date: 27 Feb 2026", "Sent: Friday, 27 February 2026 10:14". */
const DATED = /^\W{0,4}(?:date|sent|day)\s?\*{0,2}:/i
/** The day must stand in so many first lines. Empty lines do not count. */
const HEAD_LINES = 4
/** A longer line is no heading. In UTF-16 units. */
const LONGEST_HEADING = 120
/** Older minutes are history. In days. */
const OLDEST = 92

const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?\.?[ -](?:of )?(${MONTH})\b\.?(?:,? ?-?(20\d\d))?(?!\d)`,
  'i',
)
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\b\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,? (20\d\d))?`, 'i')
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/
const DOTS = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d\d)?(?!\d)/
const STROKES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(20\d\d)(?!\d)/

/** The day in a heading. Without a year it is the last one of that name; undefined where it is not clear. */
function dayIn(line: string, today: Day): Day | undefined {
  const day = (year: string | undefined, month: number, date: string): Day | undefined =>
    year === undefined ? latest(month, Number(date), today) : exact(Number(year), month, Number(date))
  const iso = ISO.exec(line)
  if (iso) return day(iso[1], Number(iso[2]), iso[3]!)
  const dayFirst = DAY_FIRST.exec(line)
  if (dayFirst) return day(dayFirst[3], monthOf(dayFirst[2]!), dayFirst[1]!)
  const monthFirst = MONTH_FIRST.exec(line)
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]!), monthFirst[2]!)
  const dots = DOTS.exec(line)
  if (dots) return day(dots[3], Number(dots[2]), dots[1]!)
  const strokes = STROKES.exec(line)
  if (!strokes) return undefined
  const [, one, other, year] = strokes as unknown as [string, string, string, string]
  // "03/04" is not clear.
  if (one !== other && Number(one) <= 12 && Number(other) <= 12) return undefined
  return Number(one) > 12 ? day(year, Number(other), one) : day(year, Number(one), other)
}

/**
 * The day on which minutes or a mail were written, as the first lines say.
 * @param today YYYY-MM-DD
 * @returns YYYY-MM-DD, before today; undefined where no day is named, or it lies ahead or more than three months back
 */
export function dayOfWriting(text: string, today: string): string | undefined {
  const now = dayOf(today)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  if (!now || lines.length < 2) return undefined
  const heads = lines.slice(0, HEAD_LINES).filter((line, i) => (i === 0 && HEADING.test(line)) || DATED.test(line))
  for (const line of heads) {
    const day = line.length <= LONGEST_HEADING ? dayIn(line, now) : undefined
    if (!day) continue
    const age = daysBetween(written(day), today)
    return age > 0 && age <= OLDEST ? written(day) : undefined
  }
  return undefined
}

const WEEKDAY = /\b(?:on |next )?(?:sun|mon|tues|wednes|thurs|fri|satur)day\b/i
const WEEK = /\bin the week of (\d{1,2} \p{L}{3} \d{4})\b/gu
const SPAN = /\b(?:in|within) .{1,30}$/i

/**
 * Writes dates for relative days in a text with a day in its heading, counted from that day: "starts Monday" becomes
 * "starts on 2 Mar 2026". Any other text comes back as it is.
 * @param today YYYY-MM-DD
 */
export function withDaysOfWriting(text: string, today: string): string {
  const day = dayOfWriting(text, today)
  return day === undefined
    ? text
    : text
        .split('\n')
        .map((line, i) => (i === 0 || DATED.test(line) ? line : lineWithDays(line, day, today)))
        .join('\n')
}

function lineWithDays(line: string, day: string, today: string): string {
  const dated = withDates(line, day).replace(WEEK, (all: string, monday: string) =>
    // Nothing is planned for a week as a whole.
    Date.parse(monday) > Date.parse(day) && !line.includes(all) ? `in the week after ${dayInWords(day)}` : all,
  )
  return dated.replace(/[^,;]+/g, (clause) => clauseWithDays(clause, day, today))
}

/** Writes dates for days that only `findDate` knows to lie ahead: "pilot on Monday", "done in two weeks". */
function clauseWithDays(clause: string, day: string, today: string): string {
  const then = findDate(clause, day)
  if (!then || then.day === findDate(clause, today)?.day) return clause
  const relative = WEEKDAY.exec(then.quote) ?? SPAN.exec(then.quote)
  if (!relative) return clause
  const at = clause.indexOf(then.quote) + relative.index
  const lead = /^(?:in|on|within|next) /i.test(relative[0]) ? 'on ' : ''
  return `${clause.slice(0, at)}${lead}${dayInWords(then.day)}${clause.slice(at + relative[0].length)}`
}
