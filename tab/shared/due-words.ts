import type { Due, PortfolioRow } from '../../api/wire.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import { dayText, momentDay, plural, shortDayText } from './times.ts'

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
  /** Nothing to do today: it was put off, or its date comes soon. */
  readonly quiet: boolean
  /** "Unblock date passed 6 days ago", "Untouched for 83 days"; the date itself stands beside it. */
  readonly short: string
  /** Every reason in the words of the chat, as sentences. */
  readonly whole: string
}

type Facts = Pick<PortfolioRow, 'due' | 'date' | 'statusAt' | 'changedAt' | 'snoozedUntil'>

/**
 * The reason that counts most, in the words of the chat and with its numbers: days since the date, since the status was
 * set, or since the last change – not since it became due.
 * @param today YYYY-MM-DD
 * @returns also what was put off or comes within a week; undefined when there is nothing to say
 */
export function dueShown(row: Facts, today: string): DueShown | undefined {
  const reasons = ORDER.filter((reason) => row.due.some((each) => each.reason === reason))
  const [first] = reasons
  if (!first) return comingShown(row, today)
  return {
    passed: DATES[first] !== undefined,
    quiet: false,
    short: inWords(first, row, today, ''),
    whole: reasons
      .map((reason) => `${inWords(reason, row, today, row.date ? ` ${dayText(row.date)}` : '')}.`)
      .join(' '),
  }
}

/** So soon a date is told before it comes. In days. */
const SOON_DAYS = 7

/** What was put off, or comes within a week; undefined when there is no such thing. */
function comingShown({ date, snoozedUntil }: Facts, today: string): DueShown | undefined {
  if (snoozedUntil) return quietly(`Snoozed until ${shortDayText(snoozedUntil)}`)
  const days = date === null ? -1 : daysBetween(today, date)
  if (days < 0 || days > SOON_DAYS) return undefined
  return quietly(days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${days} days`)
}

function quietly(says: string): DueShown {
  return { passed: false, quiet: true, short: says, whole: `${says}.` }
}

/** How urgent a look is, to order by: 0 first. */
export function urgency({ due }: Pick<PortfolioRow, 'due'>): number {
  const first = ORDER.findIndex((reason) => due.some((each) => each.reason === reason))
  return first < 0 ? ORDER.length : first
}

/** @param day stands behind the name of a date */
function inWords(reason: Due, { date, statusAt, changedAt }: Facts, today: string, day: string): string {
  const since = (from: string): string => plural(Math.max(0, daysBetween(from, today)), 'day')
  switch (reason) {
    case 'target-passed':
    case 'unblock-passed':
      return `${DATES[reason]}${day} passed${date ? ` ${since(date)} ago` : ''}`
    case 'unknown':
      return `Status unknown for ${since(momentDay(statusAt))}`
    case 'untouched':
      return `Untouched for ${since(momentDay(changedAt))}`
  }
}
