import type { MoveDates, PortfolioRow } from '../../api/wire.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { dateKind, workloadName } from '../shared/statuses.ts'
import { dayText } from '../shared/times.ts'
import { moveStrings as text } from './strings.ts'

/** At most so many names can be read at a glance. */
const MOST_NAMED = 5

/**
 * What a move would do, shown before it is done: whose dates it moves, which entitlements have none, and which dates would
 * still lie in the past, where none can be set.
 * @param kind `day`: the status must be one that has a date; `days`: there must be a date
 * @param to undefined while nothing that can be read is entered
 * @param today YYYY-MM-DD
 * @returns a sentence for each of these
 */
export function aboutMove(
  rows: readonly PortfolioRow[],
  kind: 'day' | 'days',
  to?: MoveDates['to'],
  today = '',
): string[] {
  const { moved, without, past } = whatMoves(rows, kind, to, today)
  return [
    text.moves(moved.length, firstOf(moved)),
    ...(without.length > 0 ? [text.haveNone(without.length, firstOf(without.map(nameOf)))] : []),
    ...(past.length > 0 ? [text.stillPast(past.length, firstOf(past))] : []),
  ]
}

/**
 * Why nothing can be moved so, with what to do; undefined where one date or more can.
 * @param to undefined while nothing that can be read is entered
 */
export function moveProblem(
  rows: readonly PortfolioRow[],
  kind: 'day' | 'days',
  to: MoveDates['to'] | undefined,
  today: string,
): string | undefined {
  if (!to) return kind === 'day' ? text.dayMissing : text.daysMissing
  const { moved, past } = whatMoves(rows, kind, to, today)
  if (moved.length > 0) return undefined
  if (past.length > 0) return kind === 'day' ? text.dayPassed : text.allPassed
  return rows.some(({ status }) => dateKind(status)) ? text.noDates : text.noneDated
}

/** Which entitlements get a date, which have none to move, and which would get one that has passed. */
function whatMoves(
  rows: readonly PortfolioRow[],
  kind: 'day' | 'days',
  to: MoveDates['to'] | undefined,
  today: string,
) {
  const without = rows.filter(({ status, date }) => !dateKind(status) || (kind === 'days' && date === null))
  const [moved, past]: [string[], string[]] = [[], []]
  for (const row of rows.filter((each) => !without.includes(each))) {
    const day = to && movedTo(row.date, to)
    if (day !== undefined && day < today) past.push(`${nameOf(row)} (${dayText(day)})`)
    else moved.push(nameOf(row))
  }
  return { moved, without, past }
}

function movedTo(date: string | null, to: MoveDates['to']): string | undefined {
  if ('day' in to) return to.day
  return date === null ? undefined : addDays(date, to.days)
}

function nameOf({ customer, workload }: PortfolioRow): string {
  return `${customer}, ${workloadName(workload)}`
}

function firstOf(names: readonly string[]): string[] {
  const more = names.length - MOST_NAMED
  return more > 0 ? [...names.slice(0, MOST_NAMED), text.andMore(more)] : [...names]
}
