import { addBusinessDays } from './business-days.ts'
import { WEEKDAYS_ONLY } from './work-calendar.ts'
import {
  coming,
  comingEnd,
  comingFeast,
  comingWeekday,
  comingYear,
  dayOf,
  exact,
  fridayOfMonth,
  fridayOfWeek,
  later,
  nthWeekday,
  weekdayOf,
  written,
  type Day,
} from './coming-days.ts'
import {
  EARLY,
  NAMED,
  ON_LINE,
  YEAR,
  SHORT_YEAR,
  WEEKDAY,
  NTH,
  ORDINALS,
  OF_YEAR,
  NUMBERS,
  DAY_WORDS,
  DAY_WORD,
  COUNT,
  UNIT,
  ABOUT,
  FEAST,
} from './date-words.ts'
import type { DateForm, Groups } from './date-form.ts'
import { FISCAL_FORMS } from './fiscal-year.ts'
import { MONTH_BEGINS, monthOf } from './months.ts'
import { NEAR_DAYS } from './near-days.ts'
import { NUMERIC } from './numeric-days.ts'
import { RELATIVE_DAYS } from './relative-days.ts'
import { PERIOD_ENDS } from './period-ends.ts'

/** "May" and "march" are verbs, too. Dictated before their day they are months only behind such a word. */
const LEADS_TO_MONTH =
  '(?:(?<=\\b(?:by|before|until|til|till|thru|through|on|for|from|since|after|due|is|live|date)\\s+)|(?!may\\b|march\\b))'
const DIGIT = /\d/
const ORDINAL = /(?:th|first|second|third)\b/i
const NAMED_MONTH = new RegExp(String.raw`\b${MONTH_BEGINS}`, 'i')
/** A number beside a month's name. */
const DAY_IN_MONTH = new RegExp(
  String.raw`\d\S{0,3}\s*(?:of\s+)?-?${MONTH_BEGINS}|${MONTH_BEGINS}[a-z]{0,6}\.?\s+\d`,
  'i',
)
const HALF = /\bhalf\s/i
const WITHIN_MONTH = /(?:week|day)\s+(?:of|in)\s/i
const PART = /\b(?:end|mid)/i
const QUARTER = /q[1-4]|[1-4]q|quarter/i
const COUNTED_UNIT = /\b(?:days?|weeks?|wks?|months?)\b/i

const yearIn = ({ y, y2, yy, yyy, yyyy }: Groups): string | undefined => y ?? y2 ?? yy ?? yyy ?? yyyy
/** True where no form has found a year. */
export const isWithoutYear = (groups: Groups): boolean => yearIn(groups) === undefined

/** A quarter or half in a plan is the next one, however far ahead. In months. */
const A_YEAR = 12

/** All forms of dates. Longer forms come before the shorter ones inside them. */
export const DATE_FORMS: readonly DateForm[] = [
  ...FISCAL_FORMS,
  ...RELATIVE_DAYS,
  ...NEAR_DAYS,
  ...PERIOD_ENDS,
  {
    pattern: /\b(?<y>20\d\d)(?<by>[./-])(?<m>\d\d?)\k<by>(?<d>\d\d?)(?!\d|[./-]\d)/gi,
    needs: DIGIT,
    read: ({ y, m, d }) => exact(Number(y), Number(m), Number(d)),
  },
  {
    // "Week 3 January" is its third week, and not its third day.
    pattern: new RegExp(
      `\\b(?:(?:the\\s+)?${NTH}\\s+(?:full\\s+)?week\\s+(?:of|in)|(?:week|wk)\\s(?<n>[1-5])(?:\\s+(?:of|in))?)\\s+${NAMED}(?![a-z])${YEAR}?`,
      'gi',
    ),
    needs: /\b(?:week|wk)\b/i,
    read: (groups, today) => {
      const month = monthOf(groups['m']!)
      const year = comingYear(month, yearIn(groups), today)
      return year === undefined
        ? undefined
        : fridayOfMonth(groups['n'] === undefined ? nthOf(groups) : Number(groups['n']), month, year)
    },
  },
  {
    // "13/14 Feb" and "13 to 15 February" mean the last day.
    pattern: new RegExp(
      `\\b(?:\\d{1,2}\\.?(?:st|nd|rd|th)?\\s?(?:[-–/]|to)\\s?)?(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s+(?:of\\s+)?|-)${NAMED}(?![a-z])(?:${YEAR}|${SHORT_YEAR})?`,
      'gi',
    ),
    needs: DAY_IN_MONTH,
    read: (groups, today, most) => coming(monthOf(groups['m']!), Number(groups['d']), yearIn(groups), today, most),
  },
  {
    // "By Jan 27" may be a day or a month of the year that comes: both lie in that month.
    pattern: new RegExp(
      `(?<=\\b(?:by|in|during)\\s+)${NAMED}${ON_LINE}(?<yy>\\d\\d)(?!\\d|[:.,]?\\s?\\d|%|st|nd|rd|th|\\s*[-–/]\\s?\\d)`,
      'gi',
    ),
    needs: DAY_IN_MONTH,
    read: ({ m, yy }, today) => {
      const asDay = coming(monthOf(m!), Number(yy), undefined, today)
      const isBoth =
        Number(yy) > 31 || (asDay !== undefined && asDay.year === 2000 + Number(yy) && asDay.year > today.year)
      return isBoth ? comingEnd(monthOf(m!), yy, today) : asDay
    },
  },
  {
    pattern: new RegExp(
      `\\b${NAMED}(?<!\\w{5}\\.|june\\.|july\\.)${ON_LINE}(?:\\d{1,2}(?:st|nd|rd|th)?\\s?(?:[-–/]|to)\\s?)?(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d|,\\d{3}|%)(?:${YEAR}|,${SHORT_YEAR})?`,
      'gi',
    ),
    needs: DAY_IN_MONTH,
    read: (groups, today, most) => coming(monthOf(groups['m']!), Number(groups['d']), yearIn(groups), today, most),
  },
  {
    // Not "the first week of May", nor "they may first train the users".
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:${DAY_WORD}\\s+(?:day\\s+)?of\\s+${NAMED}(?![a-z])|${LEADS_TO_MONTH}${NAMED.replace('<m>', '<m2>')}${ON_LINE}(?:the\\s+)?${DAY_WORD.replace('<word>', '<word2>')}\\b(?!\\s+(?:week|half|\\w*day)\\b))${YEAR}?`,
      'gi',
    ),
    needs: ORDINAL,
    read: (groups, today, most) => {
      const word = (groups['word'] ?? groups['word2']!).toLowerCase().replace('-', ' ')
      return coming(monthOf((groups['m'] ?? groups['m2'])!), DAY_WORDS.indexOf(word) + 1, yearIn(groups), today, most)
    },
  },
  { pattern: NUMERIC, needs: DIGIT, read: 'numeric' },
  {
    pattern: new RegExp(
      `(?<!\\b(?:every|each)\\s+)\\b(?:the\\s+)?${NTH}\\s+${WEEKDAY}\\s+(?:of|in)\\s+${NAMED}(?![a-z])${YEAR}?`,
      'gi',
    ),
    needs: WITHIN_MONTH,
    read: (groups, today) => {
      const month = monthOf(groups['m']!)
      const year = comingYear(month, yearIn(groups), today)
      return year === undefined ? undefined : nthWeekday(nthOf(groups), weekdayOf(groups['weekday']!), month, year)
    },
  },
  {
    pattern: new RegExp(`\\b(?:the\\s+)?(?<part>end|middle|mid)(?:\\s+of|-)?\\s*${NAMED}(?![a-z])${YEAR}?`, 'gi'),
    needs: PART,
    read: (groups, today, most) => {
      const month = monthOf(groups['m']!)
      const isEnd = groups['part']!.toLowerCase() === 'end'
      return isEnd ? comingEnd(month, yearIn(groups), today, most) : coming(month, 15, yearIn(groups), today, most)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:first|1st|(?<part>second|2nd))\\s+half\\s+(?:of\\s+)?${NAMED}(?![a-z])${YEAR}?`,
      'gi',
    ),
    needs: HALF,
    read: (groups, today, most) => {
      const month = monthOf(groups['m']!)
      return groups['part'] === undefined
        ? coming(month, 15, yearIn(groups), today, most)
        : comingEnd(month, yearIn(groups), today, most)
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:(?<part>early|mid|middle|late|end)(?:\\s+of|-)?\\s+(?:the\\s+)?)?(?:q(?<q>[1-4])|(?<q2>[1-4])q(?<yyyy>20\\d\\d|\\d\\d)?|(?<nth>first|second|third|fourth)\\s+quarter)(?:${OF_YEAR})?(?![\\w%])(?!\\s*(?:of\\s+)?fy)`,
      'gi',
    ),
    needs: QUARTER,
    onlyLed: (groups) => isWithoutYear(groups) && !/^(?:mid|middle|late|end)$/i.test(groups['part'] ?? ''),
    read: quarter,
    begin: (groups, today) =>
      groups['part'] === undefined
        ? coming(quarterOf(groups) * 3 - 2, 1, yearIn(groups), today, A_YEAR)
        : quarter(groups, today),
  },
  {
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?:h(?<h>[12])(?:${OF_YEAR})?(?![\\w%])|(?<h2>[12])h(?<yyyy>\\d\\d|20\\d\\d)\\b|(?<nth>first|second|1st|2nd)\\s+half\\s+of\\s+(?:the\\s+(?:next\\s+)?year|(?<y2>20\\d\\d)))`,
      'gi',
    ),
    needs: /\bh[12]|[12]h\d|\bhalf\b/i,
    onlyLed: (groups) => isWithoutYear(groups) && groups['h'] !== undefined,
    read: (groups, today) => comingEnd(halfOf(groups) * 6, yearIn(groups), today, A_YEAR),
    begin: (groups, today) => coming(halfOf(groups) * 6 - 5, 1, yearIn(groups), today, A_YEAR),
  },
  {
    pattern: /\b(?:the\s+)?(?<part>end|mid|middle)(?:\s+of|-)?\s+(?<y>20\d\d)\b(?!-)/gi,
    needs: PART,
    read: ({ part, y }) => (part!.toLowerCase() === 'end' ? exact(Number(y), 12, 31) : exact(Number(y), 6, 30)),
  },
  {
    pattern: /\b(?:kw|cw|calendar\s+week)\s?\.?(?<week>\d{1,2})(?:(?:\s*\/\s*|\s+)(?<y>20\d\d))?\b(?![./-]\d)/gi,
    needs: /\b(?:kw|cw|calendar)/i,
    read: ({ week, y }, today) => fridayOfWeek(Number(week), y, today),
  },
  {
    pattern: /\b(?:week|wk)\s(?<week>\d{1,2})(?:(?:\s*\/\s*|\s+)(?<y>20\d\d))?\b(?![./-]\d)/gi,
    needs: /\b(?:week|wk)\s\d/i,
    onlyLed: ({ y }) => y === undefined,
    read: ({ week, y }, today) => fridayOfWeek(Number(week), y, today),
  },
  {
    pattern: new RegExp(
      `(?<!\\b(?:(?:each|every|per)\\s+))(?:\\b(?:in|within)\\s+)?(?<![\\w~.,-])${ABOUT}\\b(?:\\d{1,3}\\s?(?:[-–]|to|or)\\s?)?${COUNT}\\s*(?:more\\s+)?${UNIT}(?:\\s+from\\s+(?:now|today)\\b)?`,
      'gi',
    ),
    needs: COUNTED_UNIT,
    isSpan: true,
    read: ({ count, unit, working }, today) => {
      const said = count!.toLowerCase()
      const number = NUMBERS[said] ?? (said.startsWith('a couple') ? 2 : Number(said))
      if (working && unit!.toLowerCase() === 'day') return dayOf(addBusinessDays(written(today), number, WEEKDAYS_ONLY))
      return later(number, { wk: 'week' }[unit!.toLowerCase()] ?? unit!.toLowerCase(), today)
    },
  },
  {
    pattern: new RegExp(`\\b(?<name>${FEAST})(?:\\s+(?<y>20\\d\\d))?\\b`, 'gi'),
    needs: /friday|easter|boxing|whit|pentec|mas\b|new year|lvester|thanksg/i,
    onlyLed: true,
    isNamed: true,
    read: ({ name, y }, today) => comingFeast(name!.toLowerCase(), y, today),
  },
  {
    // Not "Friday's call", nor a question "by Monday?".
    pattern: new RegExp(`\\b${WEEKDAY}(?:\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th))?(?![a-z?]|['’]s)`, 'gi'),
    needs: /day\b|\b(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\b/i,
    onlyLed: true,
    isNamed: true,
    read: ({ weekday }, today) => comingWeekday(weekdayOf(weekday!), today),
  },
  {
    // "Due on the 10th": in the month of the day named before, else the next 10th.
    pattern:
      /\b(?<!\d\s)the\s+(?<d>\d{1,2})(?:st|nd|rd|th)\b(?=\s*(?:$|[.,;:)\n]|(?:and|but|or|so|then|when|if|because|they|we|he|she|it|latest)\b))/gi,
    needs: /\bthe\s+\d/i,
    onlyLed: true,
    isAfterDay: true,
    read: ({ d }, base) => {
      const inMonth = exact(base.year, base.month, Number(d))
      if (inMonth && written(inMonth) >= written(base)) return inMonth
      const next = later(1, 'month', { ...base, day: 1 })
      return exact(next.year, next.month, Number(d))
    },
  },
  {
    pattern: new RegExp(`(?<!\\b${EARLY}\\s+)\\b${NAMED}(?![a-z]|${ON_LINE}\\d(?!\\d{3}\\b))${YEAR}?`, 'gi'),
    needs: NAMED_MONTH,
    onlyLed: isWithoutYear,
    read: (groups, today, most) => comingEnd(monthOf(groups['m']!), yearIn(groups), today, most),
    begin: (groups, today, most) => coming(monthOf(groups['m']!), 1, yearIn(groups), today, most),
  },
]

function nthOf({ nth }: Groups): number {
  return ORDINALS[nth!.toLowerCase()] ?? Number(nth!.slice(0, 1))
}

function quarterOf(groups: Groups): number {
  const { q, q2 } = groups
  return (q ?? q2) ? Number(q ?? q2) : nthOf(groups)
}

/**
 * The last day of a quarter; for "mid Q2" the middle of its middle month, for "early Q2" the last day of its first
 * month.
 */
function quarter(groups: Groups, today: Day): Day | undefined {
  const last = quarterOf(groups) * 3
  const part = (groups['part'] ?? '').toLowerCase()
  if (part === 'early') return comingEnd(last - 2, yearIn(groups), today, A_YEAR)
  return part.startsWith('mid')
    ? coming(last - 1, 15, yearIn(groups), today, A_YEAR)
    : comingEnd(last, yearIn(groups), today, A_YEAR)
}

function halfOf(groups: Groups): number {
  const { h, h2 } = groups
  return (h ?? h2) ? Number(h ?? h2) : nthOf(groups)
}
