import type { Day } from './coming-days.ts'

/** The named groups that the pattern of a date has found. */
export type Groups = Readonly<Record<string, string | undefined>>
/** @param most how far ahead a day without a year may lie, in months; 9 if left out */
type Read = (groups: Groups, today: Day, most?: number) => Day | undefined

/** One way of writing a date. `read` returns undefined for what only looks like one. */
export interface DateForm {
  readonly pattern: RegExp
  /** A text without it has no date of this form. It is cheaper to look for than the pattern. */
  readonly needs: RegExp
  /** `numeric`: day and month in numbers depend on the rest of the text, see `numericDay`. */
  readonly read: Read | 'numeric'
  /**
   * A period: it is a day only behind a word such as "by", or with work to be done then: "until June", not "June was
   * quiet".
   */
  readonly onlyLed?: true | ((groups: Groups) => boolean)
  /** The first day of the period: somebody who waits until June goes on when June begins. */
  readonly begin?: Read
  /** A weekday or a feast. */
  readonly isNamed?: true
  /** Counted from a day named before it, else from today. */
  readonly isAfterDay?: true
  /**
   * A number of weeks: a day only for something that is delivered or over then, never for how long something lasted.
   */
  readonly isSpan?: true
}
