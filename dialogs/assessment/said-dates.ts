import { dateUnknownSaid } from '../../playbook/dates/date-unknown.ts'
import { findDate } from '../../playbook/dates/find-date.ts'
import { withDateMoved } from '../../playbook/dates/moved-date.ts'
import { goesOnFrom } from '../../playbook/reading/goes-on.ts'
import { isOwnDay } from '../../playbook/dates/whose-day.ts'
import type { DialogEnv } from '../model.ts'
import type { Draft } from './model.ts'

/**
 * The draft with the date that a text names, or that it is said not to be known, unless somebody set one on the card and
 * this neither says that it was moved nor that the work goes on: then the day of the block is history.
 * @param before what was said before it
 */
export function withDateRead(env: DialogEnv, draft: Draft, text: string, before = ''): Draft {
  if (env.today === undefined) return draft
  const goesOn = goesOnFrom(text)
  const news = text.slice(goesOn ?? 0)
  const isFree = !draft.date || draft.dateSaid !== undefined || goesOn !== undefined
  const date = findDate(news, env.today, env.dayOrder)
  if (!isFree && !date?.corrects) return draft
  const gone = draft.date && draft.dateSaid !== undefined && draft.date !== date?.day ? [draft.dateSaid] : []
  if (date) {
    const dated = { ...draft, date: date.day, dateSaid: date.quote, dateUnknown: false }
    return date.corrects
      ? withDatesMoved(dated, [...gone.filter((said) => isOwnDay(before, said)), ...(date.instead ?? [])])
      : withDatesLeft(withDatesMoved(dated, date.instead ?? []), gone)
  }
  const unknown = dateUnknownSaid(news)
  if (unknown !== undefined) return withDatesMoved({ ...draft, date: '', dateSaid: unknown, dateUnknown: true }, gone)
  if (goesOn === undefined || draft.dateSaid === undefined) return draft
  const { date: _, dateSaid: __, dateUnknown: ___, ...undated } = draft
  return withDatesLeft(undated, gone)
}

/** The draft of a text that became shorter: the date that was read from the longer one is read anew. */
export function withDateReadAgain(env: DialogEnv, draft: Draft, text: string): Draft {
  const { date, dateUnknown: _, dateSaid, datesBefore: __, datesLeft, ...set } = draft
  const wasRead = dateSaid === undefined ? date === undefined && datesLeft !== undefined : !text.includes(dateSaid)
  return wasRead ? withDateRead(env, set, text) : draft
}

/** A draft that remembers the words of dates whose place its own took: "until 12 March" is until that day now. */
export function withDatesMoved(draft: Draft, moved: readonly string[]): Draft {
  const all = [...new Set([...(draft.datesBefore ?? []), ...moved])]
  return all.length > 0 ? { ...draft, datesBefore: all } : draft
}

/** A draft that remembers the words of dates that hold no more, and of which its own date is no other: that of another event. */
function withDatesLeft(draft: Draft, left: readonly string[]): Draft {
  const all = [...new Set([...(draft.datesLeft ?? []), ...left])]
  return all.length > 0 ? { ...draft, datesLeft: all } : draft
}

/** A text that names no day any more that holds no more, nor one that says no more than the field beside the note. */
export function withDatesThatHold(text: string, { date, dateSaid, datesBefore = [], datesLeft = [] }: Draft): string {
  const told = withoutBareDays(text, [...datesBefore, ...(date && dateSaid ? [dateSaid] : [])])
  return withDateMoved(withDateMoved(told, datesLeft, undefined), datesBefore, date)
}

/** A day that stands for itself at the end of what was said: ", 1 Feb". It is the field's, and would stay when that is moved. */
function withoutBareDays(text: string, quotes: readonly string[]): string {
  return quotes.reduce((sum, quote) => {
    const at = sum.indexOf(quote)
    const [ahead, behind] = [sum.slice(0, at), sum.slice(at + quote.length)]
    const isBare = at > 0 && IS_A_DAY.test(quote) && BEFORE_A_DAY.test(ahead) && /^\s*(?:$|[.\n])/.test(behind)
    return isBare ? `${ahead.replace(/\s*[,;]\s*$/, '')}${behind}` : sum
  }, text)
}
/** No other day of a list stands before it. */
const BEFORE_A_DAY =
  /(?:\p{L}|\d{3}|[%)])(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\s*[,;]\s*$/iu
const IS_A_DAY = /^(?:the )?(?:\d[^\s]* ?\p{L}*\.?(?:,? \d{4})?|\p{L}+ \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)$/u
