import type { Due, PortfolioRow } from '../../api/wire.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import { dayText, plural } from './times.ts'

/** A promise that was not kept comes before what nobody has looked at. */
const ORDER: readonly Due[] = ['target-passed', 'unblock-passed', 'unknown', 'untouched']
const DATES: Readonly<Partial<Record<Due, string>>> = {
  'target-passed': 'Target date',
  'unblock-passed': 'Unblock date',
}

/** Why an entitlement needs a look, as it is shown. */
export interface DueShown {
  /** A date has passed: more urgent than what was only left for long. */
  readonly passed: boolean
  /** "Unblock date passed 6 days ago", "Untouched for 83 days"; the date itself stands beside it. */
  readonly short: string
  /** Every reason in the words of the chat, as sentences. */
  readonly whole: string
}

type Facts = Pick<PortfolioRow, 'due' | 'date' | 'statusAt' | 'changedAt'>

/**
 * The reason that counts most, in the words of the chat and with its numbers: days since the date, since the status was
 * set, or since the last change – not since it became due.
 * @param today YYYY-MM-DD
 * @returns undefined when nothing is due
 */
export function dueShown(row: Facts, today: string): DueShown | undefined {
  const reasons = ORDER.filter((reason) => row.due.some((each) => each.reason === reason))
  const [first] = reasons
  if (!first) return undefined
  return {
    passed: DATES[first] !== undefined,
    short: inWords(first, row, today, ''),
    whole: reasons
      .map((reason) => `${inWords(reason, row, today, row.date ? ` ${dayText(row.date)}` : '')}.`)
      .join(' '),
  }
}

/** How urgent a look is, to order by: 0 first. */
export function urgency({ due }: Pick<PortfolioRow, 'due'>): number {
  const first = ORDER.findIndex((reason) => due.some((each) => each.reason === reason))
  return first < 0 ? ORDER.length : first
}

/** @param day stands behind the name of a date */
function inWords(reason: Due, { date, statusAt, changedAt }: Facts, today: string, day: string): string {
  const since = (moment: string): string => plural(Math.max(0, daysBetween(moment.slice(0, 10), today)), 'day')
  switch (reason) {
    case 'target-passed':
    case 'unblock-passed':
      return `${DATES[reason]}${day} passed${date ? ` ${since(date)} ago` : ''}`
    case 'unknown':
      return `Status unknown for ${since(statusAt)}`
    case 'untouched':
      return `Untouched for ${since(changedAt)}`
  }
}
