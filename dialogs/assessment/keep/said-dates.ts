import { isOfBeginning } from '../../../playbook/dates/begin-and-end.ts'
import { eventOfDay, withoutGoLive } from '../../../playbook/dates/day-of-event.ts'
import { dateUnknownSaid } from '../../../playbook/dates/date-unknown.ts'
import { isDayOfAbsence } from '../../../playbook/dates/day-of-absence.ts'
import { FEAST } from '../../../playbook/dates/date-words.ts'
import { findDate, type FoundDate } from '../../../playbook/dates/find-date.ts'
import { withDateMoved } from '../../../playbook/dates/moved-date.ts'
import { goesOnFrom } from '../../../playbook/reading/obstacle/goes-on.ts'
import type { Recommendation } from '../../../playbook/recommendation/recommend.ts'
import { isOwnDay } from '../../../playbook/dates/whose-day.ts'
import { isDay } from '../../../playbook/status-rules.ts'
import { dayInWords } from '../../../domain/days-in-words.ts'
import type { DialogEnv } from '../../model.ts'
import type { Draft } from '../model.ts'
import { without } from '../../../playbook/parts-of.ts'

/**
 * Reads a date from a text, or that it is not known, into the draft. A date that somebody set on the card stays, unless
 * the text says that it was moved, or that the work goes on: then the day of the block is past.
 * @param before the text before this one
 */
export function withDateRead(env: DialogEnv, draft: Draft, text: string, before = ''): Draft {
  const goesOn = goesOnFrom(text)
  const news = text.slice(goesOn ?? 0)
  const isFree = !draft.date || draft.dateSaid !== undefined || goesOn !== undefined
  const date = findDate(news, env.today, env.dayOrder)
  if (!isFree && !date?.corrects) return draft
  if (draft.date && date && isOfAbsence(news, date)) return draft
  const gone = draft.date && draft.dateSaid !== undefined && draft.date !== date?.day ? [draft.dateSaid] : []
  if (date) {
    const dated = { ...draft, date: date.day, dateSaid: date.quote, dateUnknown: false }
    return date.corrects
      ? withDatesMoved(dated, [...gone.filter((said) => isOwnDay(before, said)), ...(date.instead ?? [])])
      : withDatesLeft(withDatesMoved(dated, date.instead ?? []), gone)
  }
  const unknown = dateUnknownSaid(news)
  if (unknown !== undefined) return withDatesMoved({ ...draft, date: '', dateSaid: unknown, dateUnknown: true }, gone)
  if (goesOn === undefined || draft.dateSaid === undefined || isOfWork(before, draft.dateSaid)) return draft
  return withDatesLeft(without(draft, 'date', 'dateSaid', 'dateUnknown'), gone)
}

/**
 * What became of a date that somebody set, once a text with another day was added: it is moved, or stays; undefined where the text
 * says nothing of it.
 * @param after the draft with what was read from the text
 */
export function setDateRemark(
  env: DialogEnv,
  { date, dateSaid }: Draft,
  after: Draft,
  text: string,
): string | undefined {
  const read = date && after.date === date && isDay(date) ? findDate(text, env.today, env.dayOrder) : undefined
  if (date && read && read.day !== date && isOfAbsence(text, read))
    return `The date stays ${dayInWords(date)}: “${read.quote}” is when somebody is back.`
  if (!date || dateSaid !== undefined || !after.date || !isDay(date)) return undefined
  if (after.date !== date) return `The date is now ${dayInWords(after.date)} instead of ${dayInWords(date)}.`
  const other = findDate(text, env.today, env.dayOrder)
  if (!other || other.day === date) return undefined
  return `The date stays ${dayInWords(date)}, as you set it: “${other.quote}” is not taken for it.`
}

/** True for a day that is only the end of somebody's absence. */
function isOfAbsence(text: string, { quote, corrects }: FoundDate): boolean {
  return !corrects && isDayOfAbsence(text, text.indexOf(quote))
}

/** True for a day on which the work itself begins, which is no day of the block. */
function isOfWork(text: string, quote: string): boolean {
  const from = text.indexOf(quote)
  return from >= 0 && isOfBeginning(text, { from, to: from + quote.length })
}

/**
 * Nothing says that an obstacle is gone on the day of a go-live or a pilot: another day of the text is taken instead, or none. An
 * open case keeps it, because it may be In Progress.
 * @param before the draft without what was read from the text
 * @param recommendation what the text leads to
 */
export function withoutGoLiveRead(
  env: DialogEnv,
  before: Draft,
  read: Draft,
  text: string,
  recommendation: () => Recommendation,
): Draft {
  const { date: _, dateSaid, ...draft } = read
  if (dateSaid === undefined || dateSaid === before.dateSaid) return read
  const event = eventOfDay(text, dateSaid)
  if (event !== 'go-live' && event !== 'pilot') return read
  const { asks, ranked } = recommendation()
  const isBlocked = !asks && ranked[0]!.status.requires.includes('unblock-date')
  return isBlocked ? withDateRead(env, draft, withoutGoLive(text, dateSaid)) : read
}

/** The draft after it was said that there is no day: the note does not give the old one any more. */
export function withoutDate({ dateSaid, ...draft }: Draft): Draft {
  return withDatesLeft({ ...draft, date: '' }, dateSaid === undefined ? [] : [dateSaid])
}

/** After a text became shorter: reads the date anew if it was read from the longer text. */
export function withDateReadAgain(env: DialogEnv, draft: Draft, text: string): Draft {
  const { date, dateUnknown: _, dateSaid, datesBefore: __, datesLeft, ...set } = draft
  const wasRead = dateSaid === undefined ? date === undefined && datesLeft !== undefined : !text.includes(dateSaid)
  return wasRead ? withDateRead(env, set, text) : draft
}

/** Remembers the words of dates that the draft's date replaces: "until 12 March" now means until that date. */
export function withDatesMoved(draft: Draft, moved: readonly string[]): Draft {
  const all = [...new Set([...(draft.datesBefore ?? []), ...moved])]
  return all.length > 0 ? { ...draft, datesBefore: all } : draft
}

/**
 * Remembers the words of dates that are no longer valid and that the draft's date does not replace: it is of another
 * event.
 */
function withDatesLeft(draft: Draft, left: readonly string[]): Draft {
  const all = [...new Set([...(draft.datesLeft ?? []), ...left])]
  return all.length > 0 ? { ...draft, datesLeft: all } : draft
}

/**
 * The text for the note: without days that are no longer valid, and without a bare day, which the field beside shows.
 */
export function withDatesThatHold(text: string, { date, dateSaid, datesBefore = [], datesLeft = [] }: Draft): string {
  const told = withoutBareDays(text, [...datesBefore, ...(date && dateSaid ? [dateSaid] : [])])
  return withDateMoved(withDateMoved(told, datesLeft, undefined), datesBefore, date)
}

/** Removes a bare day at the end: ", 1 Feb". It would stay in the note when the field is changed. */
function withoutBareDays(text: string, quotes: readonly string[]): string {
  return quotes.reduce((sum, quote) => {
    const at = sum.indexOf(quote)
    const [ahead, behind] = [sum.slice(0, at), sum.slice(at + quote.length)]
    const isBare =
      at > 0 &&
      (IS_A_DAY.test(quote) || IN_WORDS.test(quote)) &&
      BEFORE_A_DAY.test(ahead) &&
      /^\s*(?:$|[.\n])/.test(behind)
    return isBare ? `${ahead.replace(/\s*[,;]\s*$/, '')}${behind}` : sum
  }, text)
}
/** Before the day there is no other day of a list. */
const BEFORE_A_DAY =
  /(?:\p{L}|\d{3}|[%)])(?<!\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\s*[,;]\s*$/iu
/** A feast, or a day counted from today. */
const IN_WORDS = new RegExp(
  `^(?:the )?(?:${FEAST}|tomorrow|day after tomorrow|end of (?:(?:the|this|next) )?week|\\w+ weeks? from \\w+|in a fortnight)$`,
  'i',
)
const IS_A_DAY = /^(?:the )?(?:\d[^\s]* ?\p{L}*\.?(?:,? \d{4})?|\p{L}+ \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)$/u
