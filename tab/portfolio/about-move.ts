import type { PortfolioRow } from '../../api/wire.ts'
import { dateKind, workloadName } from '../shared/statuses.ts'
import { moveStrings as text } from './strings.ts'

/** At most so many names can be read at a glance. */
const MOST_NAMED = 5

/**
 * What a move would do, shown before it is done: how many dates it moves, and which entitlements have none.
 * @param kind `day`: the status must be one that has a date; `days`: there must be a date
 */
export function aboutMove(rows: readonly PortfolioRow[], kind: 'day' | 'days'): string {
  const without = rows.filter(({ status, date }) => !dateKind(status) || (kind === 'days' && date === null))
  const named = without.slice(0, MOST_NAMED).map(({ customer, workload }) => `${customer}, ${workloadName(workload)}`)
  const more = without.length - named.length
  return text.about(rows.length - without.length, more > 0 ? [...named, text.andMore(more)] : named, without.length)
}
