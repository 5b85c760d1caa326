import type { PortfolioTrend } from '../../api/wire.ts'
import type { StatusId } from '../../playbook/model.ts'

/** One colour of the stacked columns, from the bottom up. */
export interface Series {
  /** null for all statuses that have no colour of their own. */
  readonly status: StatusId | null
  /** One number for each day. */
  readonly counts: readonly number[]
}

/**
 * The statuses with the highest counts over all days, and the others as one series.
 * @param most how many statuses have a colour of their own
 */
export function stacked(trend: PortfolioTrend, counts: (status: StatusId) => boolean, most: number): Series[] {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const known = trend.statuses
    .filter(({ status, counts: each }) => counts(status) && sum(each) > 0)
    .sort((a, b) => sum(b.counts) - sum(a.counts))
  const own: Series[] = known.slice(0, most)
  const rest = known.slice(most)
  if (rest.length === 0) return own
  return [...own, { status: null, counts: trend.days.map((_, day) => sum(rest.map((each) => each.counts[day] ?? 0))) }]
}

/**
 * The highest line of an axis that starts at 0 and shows values up to `most`: a whole number that is 1, 1.5, 2, 3, 4,
 * 5, 6, 8 or 10 times a power of ten. Up to 4 it is `most` itself, at least 1.
 */
export function axisTop(most: number): number {
  if (most <= 4) return Math.max(most, 1)
  const power = 10 ** Math.floor(Math.log10(most))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((top) => top >= most && top % 1 === 0)!
}
