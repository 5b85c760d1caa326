import type { Day } from './coming-days.ts'

/** What a pattern of a date has found, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>
/** @param most how far ahead a day without a year may lie, in months; 9 if left out */
type Read = (groups: Groups, today: Day, most?: number) => Day | undefined

/** One way of writing a date. `read` returns undefined for what only looks like one. */
export interface DateForm {
  readonly pattern: RegExp
  /** A text without it has no date of this form: cheaper to look for than the pattern. */
  readonly needs: RegExp
  /** Day and month in numbers are read with the rest of the text: `numericDay`. */
  readonly read: Read | 'numeric'
  /** A period: a day only after a word such as "by", or of what is to be done then: "until June", not "June was quiet". */
  readonly onlyLed?: true | ((groups: Groups) => boolean)
  /** The first day of what was named: one who waits until June goes on when June begins. */
  readonly begin?: Read
  /** A weekday or a feast. */
  readonly isNamed?: true
  /** Counted from the day that is named before it, where there is one, else from today. */
  readonly isAfterDay?: true
  /** So many weeks: a day only of what is delivered or over then, and never of how long something lasted. */
  readonly isSpan?: true
}
