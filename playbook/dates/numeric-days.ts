import { coming, type Day } from './coming-days.ts'
import { matchesOf } from '../reading/text/matches.ts'

/** The order of day and month in "03/04", which depends on the country. */
export type DayOrder = 'day-first' | 'month-first'

/** 15.03.2026, 15.3., 15/3, 3/15/26. */
export const NUMERIC =
  /(?<![\d./-])(?<a>\d{1,2})(?<by>[./-])(?<b>\d{1,2})(?:\k<by>(?<y>20\d\d|\d\d)?)?(?![\d%]|[./-]\d)/g

interface NumericDay {
  readonly day: Day | undefined
  /** The day with day and month swapped. */
  readonly other?: Day
  readonly isEither?: true
}

/**
 * The order of day and month in a language: month first in the English of the United States, otherwise day first.
 * @param locale "en-US"; undefined for anything that is no language
 */
export function orderOf(locale: unknown): DayOrder | undefined {
  if (typeof locale !== 'string' || !/^[a-z]{2}\b/i.test(locale)) return undefined
  return /^en[-_]us\b/i.test(locale) ? 'month-first' : 'day-first'
}

/**
 * Reads day and month in numbers. Where both orders are possible: with points the day comes first; with strokes the
 * order of the rest of the text decides, else the person's, else the likelier one.
 */
export function numericDay(
  { a, b, by, y }: Readonly<Record<string, string | undefined>>,
  today: Day,
  order: () => DayOrder | undefined,
): NumericDay {
  const [first, second] = [Number(a), Number(b)]
  if (first > 12) return { day: second <= 12 ? coming(second, first, y, today) : undefined }
  if (second > 12) return { day: coming(first, second, y, today) }
  const dayFirst = coming(second, first, y, today)
  if (first === second) return { day: dayFirst }
  // "10-12 weeks" is no day.
  if (by === '-' && y === undefined) return { day: undefined }
  if (by === '.') return { day: dayFirst, isEither: true }
  const monthFirst = coming(first, second, y, today)
  const isMonthFirst = (order() ?? likelyOrder(dayFirst, monthFirst, today)) === 'month-first'
  const [day, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst]
  return { day, ...(other ? { other } : {}), isEither: true }
}

/** Without other signs the day comes first, unless that day is far ahead and the other near. */
function likelyOrder(dayFirst: Day | undefined, monthFirst: Day | undefined, today: Day): DayOrder {
  const ahead = (day: Day): number => (day.year - today.year) * 12 + day.month - today.month
  const isNearer = dayFirst && monthFirst && ahead(dayFirst) >= FAR && ahead(monthFirst) <= NEAR
  return isNearer ? 'month-first' : 'day-first'
}
/** In months. */
const [NEAR, FAR] = [2, 5]

/** The order of the unambiguous days in a text; undefined where there are none, or of both kinds. */
export function orderIn(text: string): DayOrder | undefined {
  const orders = new Set<DayOrder>()
  for (const { groups } of matchesOf(NUMERIC, text)) {
    const { a, b, by } = groups!
    if (by !== '/') continue
    if (Number(a) > 12 && Number(a) <= 31 && Number(b) <= 12) orders.add('day-first')
    if (Number(b) > 12 && Number(b) <= 31 && Number(a) <= 12) orders.add('month-first')
  }
  const [only] = orders
  return orders.size === 1 ? only : undefined
}
