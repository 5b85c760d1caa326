import { coming, type Day } from './coming-days.ts'
import { matchesOf } from '../reading/matches.ts'

/** Where a person who writes "03/04" is at home, the month may stand first. */
export type DayOrder = 'day-first' | 'month-first'

/** 15.03.2026, 15.3., 15/3, 3/15/26. */
export const NUMERIC =
  /(?<![\d./-])(?<a>\d{1,2})(?<by>[./-])(?<b>\d{1,2})(?:\k<by>(?<y>20\d\d|\d\d)?)?(?![\d%]|[./-]\d)/g

interface NumericDay {
  readonly day: Day | undefined
  /** The other day that could be meant. */
  readonly other?: Day
  readonly isEither?: true
}

/**
 * The order of day and month in a language: in that of the United States the month stands first.
 * @param locale "en-US"; anything that names no language has no order
 */
export function orderOf(locale: unknown): DayOrder | undefined {
  if (typeof locale !== 'string' || !/^[a-z]{2}\b/i.test(locale)) return undefined
  return /^en[-_]us\b/i.test(locale) ? 'month-first' : 'day-first'
}

/**
 * Reads day and month in numbers. Where both could be either, a point stands behind the day; a line, where the rest of
 * the text has it, else where the person has it, else behind the day.
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

/** Where nothing tells the order, the day stands first, unless that one is far and the other is near. */
function likelyOrder(dayFirst: Day | undefined, monthFirst: Day | undefined, today: Day): DayOrder {
  const ahead = (day: Day): number => (day.year - today.year) * 12 + day.month - today.month
  const isNearer = dayFirst && monthFirst && ahead(dayFirst) >= FAR && ahead(monthFirst) <= NEAR
  return isNearer ? 'month-first' : 'day-first'
}
/** In months. */
const [NEAR, FAR] = [2, 5]

/** The order of the days in a text that can be read in one way only; undefined where they say none, or both. */
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
