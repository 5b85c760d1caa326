import type { Due, PortfolioRow } from '../../api/wire.ts'
import { daysBetween } from '../../playbook/dates/days.ts'
import { dayText, momentDay, plural, shortDayText } from './times.ts'

/** A passed date comes before an entitlement that was only left for long. */
const ORDER: readonly Due[] = ['target-passed', 'unblock-passed', 'unknown', 'untouched']
const DATES: Readonly<Partial<Record<Due, string>>> = {
  'target-passed': 'Target date',
  'unblock-passed': 'Unblock date',
}

/** Why an entitlement needs a look, as it is shown. */
export interface DueShown {
  /** A date has passed, which is more urgent than an entitlement that was only left for long. */
  readonly passed: boolean
  /** Nothing to do today: it was snoozed, or its date comes soon. */
  readonly quiet: boolean
  /** "Unblock date passed 6 days ago", "Untouched for 83 days". The date itself is shown beside it. */
  readonly short: string
  /** The same in a place for two or three words: "84 days ago", red beside the date. */
  readonly shortest: string
  /** Every reason as a sentence, in the words of the chat. */
  readonly whole: string
}

type Facts = Pick<PortfolioRow, 'due' | 'date' | 'statusAt' | 'changedAt' | 'snoozedUntil'> & {
  /** Blocked without a projected unblock date. */
  readonly isUndated?: boolean
}

const UNDATED = 'No unblock date'

/**
 * The most urgent reason, in the words of the chat and with its number of days: since the date, since the status was
 * set, or since the last change – not since it became due.
 * @param today YYYY-MM-DD
 * @returns also an entitlement that was snoozed, that is blocked without a date, or whose date comes within a week; otherwise undefined
 */
export function dueShown(row: Facts, today: string): DueShown | undefined {
  const reasons = ORDER.filter((reason) => row.due.some((each) => each.reason === reason))
  const [first] = reasons
  if (!first) return comingShown(row, today)
  return {
    passed: DATES[first] !== undefined,
    quiet: false,
    short: inWords(first, row, today, ''),
    shortest: inFewest(first, row, today),
    whole: reasons
      .map((reason) => inWords(reason, row, today, row.date ? ` ${dayText(row.date)}` : ''))
      .concat(row.isUndated ? UNDATED : [])
      .map((each) => `${each}.`)
      .join(' '),
  }
}

/** A date is shown this many days before it comes. */
const SOON_DAYS = 7

/** The words for an entitlement that was snoozed, has no unblock date, or whose date comes within a week; otherwise undefined. */
function comingShown({ date, snoozedUntil, isUndated }: Facts, today: string): DueShown | undefined {
  if (snoozedUntil) return quietly(`Snoozed until ${shortDayText(snoozedUntil)}`)
  if (isUndated) return { passed: false, quiet: false, short: UNDATED, shortest: UNDATED, whole: `${UNDATED}.` }
  const days = date === null ? -1 : daysBetween(today, date)
  if (days < 0 || days > SOON_DAYS) return undefined
  return quietly(days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `In ${days} days`)
}

function quietly(says: string): DueShown {
  return { passed: false, quiet: true, short: says, shortest: says, whole: `${says}.` }
}

/** The place of an entitlement in the order of urgency; 0 is the most urgent. */
export function urgency({ due }: Pick<PortfolioRow, 'due'>): number {
  const first = ORDER.findIndex((reason) => due.some((each) => each.reason === reason))
  return first < 0 ? ORDER.length : first
}

/** The order of a customer's entitlements; those that need no look keep theirs. */
export function mostUrgentFirst(a: Pick<PortfolioRow, 'due'>, b: Pick<PortfolioRow, 'due'>): number {
  return urgency(a) - urgency(b)
}

/** @param day written behind the name of a date */
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

function inFewest(reason: Due, { date, statusAt, changedAt }: Facts, today: string): string {
  const since = (from: string): string => plural(Math.max(0, daysBetween(from, today)), 'day')
  switch (reason) {
    case 'target-passed':
    case 'unblock-passed':
      return date ? `${since(date)} ago` : 'Passed'
    case 'unknown':
      return `Unknown: ${since(momentDay(statusAt))}`
    case 'untouched':
      return `Untouched: ${since(momentDay(changedAt))}`
  }
}
