import { isNoSpan } from '../date-span.ts'
import { mayBeToCome } from '../lone-month.ts'
import { isToCome } from '../unled-date.ts'
import { DateAt, type DateWords } from './date-at.ts'
import { isDoneThen } from './done-then.ts'
import { leadsTo, type Leads } from './leads-to.ts'
import { isNoDate } from './no-date.ts'
import { waits } from './waits-until.ts'

/** What the words around a date say about it. */
export interface DateContext {
  /**
   * It is said to be the end, the target, the deadline, and outweighs other dates. `end`: of everything, not of a step
   * on the way; `corrects`: it replaces another one.
   */
  readonly leads: Leads
  /** No date to keep: it has passed, or ends something that was not planned. */
  readonly isNone: boolean
  /** No words lead to it. It counts only where the text has no other day. */
  readonly isLone: boolean
  /** Something waits until then. */
  readonly waits: boolean
  /** Something is to be over before it begins. */
  readonly isBefore: boolean
}

/** Judges a date by the words around it. It stands at [from, to) in the text. */
export function dateContext(text: string, from: number, to: number, kind: DateWords): DateContext {
  const at = new DateAt(text, from, to, kind)
  const { before, words, after, isPeriod, isSpan, isNear } = at
  const leads = leadsTo(at)
  const isUnled = isToCome(before, words, after, { isPeriod, isSpan, isNear })
  const isThen = leads !== undefined || !isPeriod || isDoneThen(at) || at.isToBeDone || isUnled
  const isLone = !isThen && isNear !== undefined && !at.standsAlone && mayBeToCome(text, from, to, isNear)
  return {
    leads,
    isLone,
    isNone: isSpan ? isNoSpan(before, words, after, isUnled) : isNoDate({ at, leads, isThen, isLone }),
    waits: leads !== undefined && (waits(at) || (isPeriod && at.worksFrom)),
    isBefore: /\bbefore\s+$/i.test(before),
  }
}
