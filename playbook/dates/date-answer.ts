import { UNTIL } from './date-context.ts'
import { isDateUnknown } from './date-unknown.ts'
import { findDate } from './find-date.ts'

/** What a message means that is nothing but the answer to "by when?". `unread`: it names a day that has been, could be two, or is too vague. */
export type DateAnswer =
  { readonly kind: 'day'; /** YYYY-MM-DD. */ readonly day: string } | { readonly kind: 'unknown' | 'unread' }

/** Whoever writes more tells something besides. In characters. */
const MAX_LENGTH = 60

const OPENING = new RegExp(
  String.raw`^(?:(?:ok(?:ay)?|so|well|yes|sorry|please|(?:set|move|change|push|put|make|take)(?: it)?|say|let['’]?s say|i (?:think|guess)|maybe|probably|perhaps|about|around|roughly|some ?time|it(?:['’]?s| is| will be)|that(?:['’]?s| is)|the|now|new|(?:projected |planned |expected )*(?:target|unblock|due|end)? ?(?:date|day)(?: is| to)?|blocked|planned|expected)\b[ ,:]*)+`,
  'i',
)
const CLOSING = /[ ,]*(?:please|i (?:think|guess|hope)|or so|probably|maybe|at the latest|latest)$/i
const WAITS = new RegExp(String.raw`^${UNTIL}\s`, 'i')
const LEAD = new RegExp(
  String.raw`^(?:${UNTIL}|by|before|on|for|in|at|to|due)\s+(?:the\s+)?(?=\D|\d+(?:st|nd|rd|th)?[\s./-])`,
  'i',
)
const SPAN = /^in\s+\S+\s+(?:day|week|month)s?$/i
/** Of days, and nothing else: too little for any other meaning. */
const LIKE_A_DAY =
  /^(?:20\d\d|0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])(?:[./-](?:\d{2,4})?)?$|^\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?:,? \d{4})?$|^(?:early |late )?(?:next|this) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)$|^soon$/i

/**
 * Reads a message that says when, and nothing else: "30 June", "end of March", "15.4.", "in March", "not known". A month
 * or a quarter is its last day, as behind "by"; only who is blocked "until March" goes on when March begins.
 * @param today YYYY-MM-DD, where the person is
 * @returns undefined for whatever says more, or something else
 */
export function readDateAnswer(message: string, today: string): DateAnswer | undefined {
  const text = message
    .trim()
    .replace(/[\s!?]+$/, '')
    .replace(/\s+/g, ' ')
  if (text === '' || text.length > MAX_LENGTH) return undefined
  const bare = text.replace(/\.$/, '')
  if (bare === '24/7') return undefined
  if (isDateUnknown(bare)) return { kind: 'unknown' }
  const said = text.replace(OPENING, '').replace(CLOSING, '')
  if (isDateUnknown(said.replace(/\.$/, ''))) return { kind: 'unknown' }
  const when = SPAN.test(said) ? said : said.replace(LEAD, '')
  // Behind these words every way of writing a date is read, a month and a version-like number, too.
  const lead = SPAN.test(said) ? 'due' : WAITS.test(said) ? 'blocked until' : 'by'
  for (const each of [when, when.replace(/\.$/, '')]) {
    const found = findDate(`${lead} ${each}`, today)
    if (found && `${lead} ${each}`.endsWith(found.quote) && found.quote.length >= each.length) {
      return { kind: 'day', day: found.day }
    }
  }
  return LIKE_A_DAY.test(when) ? { kind: 'unread' } : undefined
}
