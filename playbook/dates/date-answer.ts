import { MONTH_BEGINS } from './months.ts'
import { UNTIL } from './context/until.ts'
import { doubtOf, EITHER } from './date-doubt.ts'
import { dateUnknownAtEnd, isDateUnknown } from './date-unknown.ts'
import { findDate, type FoundDate } from './find-date.ts'
import type { DayOrder } from './numeric-days.ts'
import { rememberingLast } from '../recent.ts'
import { unreadDay, type UnreadDay } from './unread-day.ts'

/**
 * The answer to "by when?" in a message that says nothing else. `unread`: it names a day that has passed, or is too
 * vague.
 */
export type DateAnswer =
  | {
      readonly kind: 'day'
      /** YYYY-MM-DD. */
      readonly day: string
      /** What else the words could mean, without a full stop: day and month swapped, or another year for a quarter. */
      readonly doubt?: string
      /**
       * Given in a sentence, "they hope to sort it by 12 March". Where a question is open, that could be more than a
       * date.
       */
      readonly isSentence?: true
    }
  | { readonly kind: 'unknown' }
  /** `day`: why the day in the message is no date, where that is known. See `unreadDay`. */
  | { readonly kind: 'unread'; readonly day?: UnreadDay }

/** A longer message says something else, too. In UTF-16 units. */
const MAX_LENGTH = 60
const MAX_SENTENCE = 120

const OPENING = new RegExp(
  String.raw`^(?:(?:ok(?:ay)?|so|well|yes|no(?= ?,| (?:wait|sorry|it|un?til|till|by)\b)|wait|sorry|actually|please|(?:set|move|change|push|put|make|take)(?: it)?|say|let['’]?s say|i (?:think|guess)|maybe|probably|perhaps|about|around|roughly|some ?time|it(?:['’]?s| is| will be)|that(?:['’]?s| is)|the|now|new|(?:projected |planned |expected )*(?:target|unblock|due|end)? ?(?:date|day)(?! after\b)(?: is| to)?|blocked|planned|expected)\b[ ,:]*)+`,
  'i',
)
const CLOSING = /[ ,]*(?:please|i (?:think|guess|hope)|or so|probably|maybe|at the latest|latest)$/i
/** "Next year in June": `findDate` quotes a year that stands behind its day. */
const YEAR_FIRST = /^((?:next|this) year),? (?:(?:in|by|on) )?(\S.*)$/i
const WAITS = new RegExp(String.raw`^${UNTIL}\s`, 'i')
const LEAD = new RegExp(
  String.raw`^(?:${UNTIL}|by|before|on|for|in|at|to|due)\s+(?:the\s+)?(?=\D|\d+(?:st|nd|rd|th)?[\s./-])`,
  'i',
)
const SPAN =
  /^(?:(?:in|within)\s+)?(?:(?:about|around|roughly|another|some|maybe|a couple of|[~≈])\s*){0,2}(?!the\b|this\b|next\b)[\w–-]+\s+(?:(?:business|working)\s+)?(?:day|week|wk|month)s?(?:\s+from\s+(?:now|today))?$/i
/** "The rep said …", before a length of time and nothing else. */
const SOMEBODY_SAID =
  /^(?:(?:the|their|our|my) )?(?:rep|reps|vendor|partner|reseller|customer|admins?|it|cio|manager|pm|lead|team|engineers?|support|he|she|they) (?:said|says?|thinks?|estimates?|reckons?|promised?|promises|told (?:me|us|them))(?: (?:that )?it(?:['’]ll| will)? (?:takes?|needs?))?:? (?=\S)/i
/** Words that may stand around a day in a sentence that says nothing else: somebody hopes, expects or moves it. */
const TALK_OF_DATES = new Set(
  `no wait sorry actually ok okay hm hmm well oh and but so now new newer newest updated update revised correction correct
  corrected fyi rather instead the that this it its it's they they're their we he she customer customer's vendor partner reseller
  cio manager board is are was will would should can could may might 'll hope hopes hoped hoping expect expects expected expecting
  plan plans planned planning aim aims aiming think thinks guess say says said tell tells told me us promise promises promised
  believe believes reckon reckons want wants to have be get sort sorted fix fixed fixing solve solved resolve resolved do done
  finish finished ready unblock unblocked unblocking block blocked hold complete completed date dates day target projected due deadline eta
  timeline slip slips slipped move moves moved push pushes pushed shift shifts shifted change changes changed postpone postponed
  extend extended delay delayed back out over forward up by to until till til on in at for of from around about roughly probably maybe
  perhaps likely hopefully latest earliest only then again more please set make take put go live go-live golive as soon least today
  i i'd i'll let's there here all everything then a an already`.split(/\s+/),
)
/** "The 15th" without its article. */
const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th)$/i
/** Written like a day, and too short for any other meaning. */
const LIKE_A_DAY = new RegExp(
  String.raw`^(?:20\d\d|0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])(?:[./-](?:\d{2,4})?)?$|^\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?${MONTH_BEGINS}[a-z]*\.?(?:,? \d{4})?$|^(?:early |late )?(?:next|this) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)$|^soon$`,
  'i',
)

/**
 * Reads a message that only says when: "30 June", "end of March", "15.4.", "in March", "six weeks", "they hope to sort
 * it by 12 March", "no ETA". A month or a quarter means its last day, as behind "by". Only "blocked until March" means
 * its first day.
 * @param today YYYY-MM-DD, where the person is
 * @param usual the order of day and month where the person lives
 * @returns undefined for a message that says more, or something else
 */
export const readDateAnswer = rememberingLast(readAnswer)

function readAnswer(message: string, today: string, usual?: DayOrder): DateAnswer | undefined {
  if (message.length > 2 * MAX_SENTENCE) return undefined
  const text = message
    .trim()
    .replace(/[\s!?]+$/, '')
    .replace(/\s+/g, ' ')
  if (text === '' || text.length > MAX_SENTENCE) return undefined
  if (text.length > MAX_LENGTH) return readSentence(text, today, usual)
  const bare = text.replace(/\.$/, '')
  if (bare === '24/7') return undefined
  if (isDateUnknown(bare)) return { kind: 'unknown' }
  const said = text.replace(OPENING, '').replace(CLOSING, '').replace(YEAR_FIRST, '$2 $1')
  if (isDateUnknown(said.replace(/\.$/, ''))) return { kind: 'unknown' }
  const when = SPAN.test(said) ? said : said.replace(LEAD, '')
  // These words make `findDate` read every way of writing a date, also a month alone and a number that looks like a
  // version.
  const lead = SPAN.test(said) ? 'due' : WAITS.test(said) ? 'blocked until' : /^before\s/i.test(said) ? 'before' : 'by'
  const day = when.replace(/\.$/, '')
  for (const each of [when, day, ...(DAY_OF_MONTH.test(day) ? [`the ${day}`] : [])]) {
    const found = findDate(`${lead} ${each}`, today, usual)
    if (found && `${lead} ${each}`.endsWith(found.quote) && found.quote.length >= each.length) return dayIn(found)
  }
  const none = unreadDay(when, today)
  if (none && none.quote.length >= when.replace(/\.$/, '').length) return { kind: 'unread', day: none }
  return LIKE_A_DAY.test(when) ? { kind: 'unread' } : readSentence(text, today, usual)
}

/** Reads a sentence that, without its day, only says that somebody hopes for it, plans it or moves it. */
function readSentence(text: string, today: string, usual: DayOrder | undefined): DateAnswer | undefined {
  const span = text.replace(SOMEBODY_SAID, '').replace(/\.$/, '')
  const lasting = span !== text && SPAN.test(span) ? findDate(`due ${span}`, today, usual) : undefined
  if (lasting) return { ...dayIn(lasting), isSentence: true }
  const rest = (without: string): boolean => words(text.replace(without, ' ')).every((word) => TALK_OF_DATES.has(word))
  const found = findDate(text, today, usual)
  if (found) return rest(found.quote) ? { ...dayIn(found), isSentence: true } : undefined
  const unknown = dateUnknownAtEnd(text)
  return unknown !== undefined && rest(unknown) ? { kind: 'unknown' } : undefined
}

function words(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu) ?? []
  )
}

function dayIn({ day, quote, isEither }: FoundDate): Extract<DateAnswer, { kind: 'day' }> {
  const doubt = isEither ? EITHER : doubtOf(quote)
  return { kind: 'day', day, ...(doubt ? { doubt } : {}) }
}
