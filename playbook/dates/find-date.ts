import { dateContext, UNTIL } from './date-context.ts'
import { easterSunday } from './easter.ts'
import { matchesOf } from '../reading/matches.ts'

/** A day that a text names as the end of something to come. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The words that name it, as they stand in the text. */
  readonly quote: string
}

/** Only the beginning of a pasted mail is searched. In UTF-16 units. */
const MAX_SEARCHED = 5000
/** A day without a year is the next one of that name, unless that is further away than this: then it was the last one. */
const MAX_MONTHS_AHEAD = 9

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR = '(?:,?\\s+(20\\d\\d)\\b)?'
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const WEEKDAY = '((?:sun|mon|tues|wednes|thurs|fri|satur)day)'
/** With the ways it is often written. */
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
}

interface Day {
  readonly year: number
  /** 1 … 12 */
  readonly month: number
  readonly day: number
}

/** One way of writing a date. `read` returns undefined for what only looks like one, or could be two. */
interface Form {
  readonly pattern: RegExp
  /** It is a day only after a word such as "by": "until June", not "June was quiet"; or of what is to be done then. */
  readonly onlyLed?: true
  readonly read: (groups: readonly (string | undefined)[], today: Day) => Day | undefined
  /** The first day of what was named: one who waits until June goes on when June begins. */
  readonly begin?: (groups: readonly (string | undefined)[], today: Day) => Day | undefined
}

const FORMS: readonly Form[] = [
  { pattern: /\b(20\d\d)-(\d\d)-(\d\d)\b/gi, read: ([y, m, d]) => exact(Number(y), Number(m), Number(d)) },
  {
    // 15.03.2026, 15.3., 15/3, 3/15/26: only where day and month cannot be taken for each other.
    pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d)?)?(?![\d%]|[./-]\d)/g,
    read: ([a, , b, y], today) => numeric(Number(a), Number(b), y, today),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}(?![a-z])${YEAR}`, 'gi'),
    read: ([d, m, y], today) => coming(monthOf(m!), Number(d), y, today),
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d|%)${YEAR}`, 'gi'),
    read: ([m, d, y], today) => coming(monthOf(m!), Number(d), y, today),
  },
  {
    pattern: new RegExp(`\\b(?:the\\s+)?(end|middle|mid)(?:\\s+of|-)?\\s+${MONTH}(?![a-z])${YEAR}`, 'gi'),
    read: ([part, m, y], today) => {
      const month = monthOf(m!)
      return part!.toLowerCase() === 'end' ? comingEnd(month, y, today) : coming(month, 15, y, today)
    },
  },
  {
    pattern: /\b(?:the\s+)?end\s+of\s+q([1-4])(?:\s+(?:of\s+)?(20\d\d))?\b(?!\s*fy)/gi,
    read: ([q, y], today) => comingEnd(Number(q) * 3, y, today),
  },
  {
    pattern: /\b(?:the\s+)?end\s+of\s+(?:the\s+|this\s+)?(next\s+)?(month|quarter|year)\b/gi,
    read: ([next, unit], today) => endOf(unit!.toLowerCase(), next !== undefined, today),
  },
  {
    pattern: /\beo([mqy])\b/gi,
    read: ([unit], today) => endOf({ m: 'month', q: 'quarter' }[unit!.toLowerCase()] ?? 'year', false, today),
  },
  {
    pattern: /\bin\s+(\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve)\s+(day|week|month)s?\b/gi,
    read: ([count, unit], today) => later(NUMBERS[count!.toLowerCase()] ?? Number(count), unit!.toLowerCase(), today),
  },
  {
    pattern:
      /\b(good friday|easter(?: (?:sunday|holidays?|break|weekend|time))?|easter monday|christmas(?: eve)?|xmas)(?:\s+(20\d\d))?\b/gi,
    onlyLed: true,
    read: ([name, y], today) => comingFeast(name!.toLowerCase(), y, today),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}(?![a-z])`, 'gi'),
    onlyLed: true,
    read: ([name], today) => comingWeekday(WEEKDAYS.indexOf(name!.slice(0, 3).toLowerCase()), today),
  },
  {
    pattern: /\bq([1-4])(?:\s+(?:of\s+)?(20\d\d))?\b(?!\s*fy)/gi,
    onlyLed: true,
    read: ([q, y], today) => comingEnd(Number(q) * 3, y, today),
    begin: ([q, y], today) => coming(Number(q) * 3 - 2, 1, y, today),
  },
  {
    pattern: new RegExp(`(?<!\\b(?:early|start of|beginning of)\\s+)\\b${MONTH}(?![a-z]|\\s+\\d)${YEAR}`, 'gi'),
    onlyLed: true,
    read: ([m, y], today) => comingEnd(monthOf(m!), y, today),
    begin: ([m, y], today) => coming(monthOf(m!), 1, y, today),
  },
]

/** Quoted with the day. */
const LEAD = new RegExp(String.raw`(?:${UNTIL}|by|before|due)\s+(?:the\s+)?$`, 'i')

/**
 * Finds the day until which something lasts or by which it is planned: "until 15 March", "end of Q1", "by mid May",
 * "15/03/2026", "they start on Monday", "till Easter", "until they hire somebody in March". A month or quarter is its last
 * day: what is to happen in March may take all of it; its first, where something waits "until March". Days that are past, that could be read in two ways (03/04) or that compete with each other are
 * not guessed. Quarters are those of the calendar.
 * @param today YYYY-MM-DD, where the person is
 */
export function findDate(text: string, today: string): FoundDate | undefined {
  const now = dayOf(today)
  if (!now) return undefined
  const searched = text.slice(0, MAX_SEARCHED)
  const found: { day: string; from: number; to: number; leads: boolean }[] = []
  for (const { pattern, onlyLed, read, begin } of FORMS) {
    for (const match of matchesOf(pattern, searched)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some((other) => from < other.to && other.from < to)) continue
      const { leads, isNone, waits } = dateContext(searched, from, to, onlyLed ?? false)
      if (isNone) continue
      const day = (waits && begin ? begin : read)(match.slice(1), now)
      if (!day || written(day) < today) continue
      found.push({ day: written(day), from, to, leads })
    }
  }
  const leading = found.filter((each) => each.leads)
  const candidates = leading.length > 0 ? leading : found
  const [first] = candidates
  if (!first || candidates.some((each) => each.day !== first.day)) return undefined
  const lead = first.leads ? (LEAD.exec(searched.slice(0, first.from))?.[0] ?? '') : ''
  return {
    day: first.day,
    quote: searched
      .slice(first.from - lead.length, first.to)
      .trim()
      .replace(/(?<=\p{L})\.$/u, ''),
  }
}

function dayOf(iso: string): Day | undefined {
  const [year, month, day] = iso.split('-').map(Number)
  return year && month && day ? { year, month, day } : undefined
}

function written({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function exact(year: number, month: number, day: number): Day | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month) ? { year, month, day } : undefined
}

/** The day in the year that was said, or the next day of that name. */
function coming(month: number, day: number, year: string | undefined, today: Day): Day | undefined {
  if (year !== undefined) return exact(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  const thisYear = exact(today.year, month, day)
  if (thisYear && written(thisYear) >= written(today)) return thisYear
  const monthsAhead = month + 12 - today.month
  return monthsAhead <= MAX_MONTHS_AHEAD ? exact(today.year + 1, month, day) : undefined
}

function comingEnd(month: number, year: string | undefined, today: Day): Day | undefined {
  if (year !== undefined) return exact(Number(year), month, lastDay(Number(year), month))
  const monthsAhead = (month - today.month + 12) % 12
  if (monthsAhead > MAX_MONTHS_AHEAD) return undefined
  const inYear = month < today.month ? today.year + 1 : today.year
  return { year: inYear, month, day: lastDay(inYear, month) }
}

/** Easter Sunday and the days beside it, Christmas Eve: the next one, or that of the year that was said. */
function comingFeast(name: string, year: string | undefined, today: Day): Day | undefined {
  const inYear = (of: number): Day =>
    name.startsWith('c') || name === 'xmas'
      ? { year: of, month: 12, day: 24 }
      : later({ 'good friday': -2, 'easter monday': 1 }[name] ?? 0, 'day', { year: of, ...easterSunday(of) })!
  if (year !== undefined) return inYear(Number(year))
  const thisYear = inYear(today.year)
  return written(thisYear) >= written(today) ? thisYear : inYear(today.year + 1)
}

/** The next day of that name after today; 0 is Sunday. */
function comingWeekday(weekday: number, today: Day): Day | undefined {
  const now = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay()
  return later((weekday - now + 7) % 7 || 7, 'day', today)
}

/** Day and month, where one of them cannot be a month or both are the same. */
function numeric(a: number, b: number, year: string | undefined, today: Day): Day | undefined {
  if (b <= 12 && (a > 12 || a === b)) return coming(b, a, year, today)
  return a <= 12 && b > 12 ? coming(a, b, year, today) : undefined
}

function endOf(unit: string, next: boolean, today: Day): Day {
  const length = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12
  const last = Math.ceil(today.month / length) * length + (next ? length : 0)
  const year = today.year + Math.floor((last - 1) / 12)
  const month = ((last - 1) % 12) + 1
  return { year, month, day: lastDay(year, month) }
}

function later(count: number, unit: string, today: Day): Day | undefined {
  if (unit !== 'month') {
    const days = count * (unit === 'week' ? 7 : 1)
    return dayOf(new Date(Date.UTC(today.year, today.month - 1, today.day + days)).toISOString().slice(0, 10))
  }
  const month = ((today.month - 1 + count) % 12) + 1
  const year = today.year + Math.floor((today.month - 1 + count) / 12)
  return { year, month, day: Math.min(today.day, lastDay(year, month)) }
}
