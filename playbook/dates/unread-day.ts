import { coming, comingWeekday, dayOf, exact, later, weekdayOf, written, type Day } from './coming-days.ts'
import { EARLY, NAMED, ON_LINE, WEEKDAY, YEAR } from './date-words.ts'
import { dayInWords } from './days.ts'
import { MONTH, monthOf } from './months.ts'
import { isOtherDayWord } from './other-day-words.ts'
import { matchesOf } from '../reading/text/matches.ts'

/** Words that name a day that cannot be used, and why, as a sentence without its full stop. */
export interface UnreadDay {
  readonly quote: string
  readonly why: string
}

const DAY_IN_MONTH = new RegExp(
  String.raw`\b(?:(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?${NAMED}(?![a-z])${YEAR}?|${NAMED.replace('<m>', '<m2>')}${ON_LINE}(?<d2>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:.]\d|%))`,
  'gi',
)
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}|${MONTH}${ON_LINE}\\d{1,2}(?:st|nd|rd|th)?)`
const TWO_DAYS = new RegExp(
  `(?<!\\d)${DAY}\\s*,?\\s*or\\s+(?:(?:maybe|perhaps|probably|rather|even|on|by|the)\\s+){0,3}${DAY}(?![\\p{L}\\d])`,
  'giu',
)
const OTHER_DAY =
  /(?<![\p{L}\p{N}.])(?:(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?|(?:end|mid|early|late)(?:\s+of)?\s+)?(?<word>\p{L}{3,12})(?![\p{L}\p{N}])/giu
const NEXT_WEEKDAY = new RegExp(String.raw`\bnext\s+${WEEKDAY}\b(?!['’]s)`, 'gi')
const EARLY_IN_MONTH = new RegExp(
  String.raw`\b(?:the\s+)?${EARLY}\s+${NAMED}(?![a-z]|${ON_LINE}\d(?!\d{3}\b))${YEAR}?`,
  'gi',
)
/** Which of its days is meant, nobody knows. */
const NEXT_PERIOD = /\bnext\s+(?:week|month|quarter|year)\b(?!['’]s)/gi
/** "Early" in a month means one of so many days. */
const FIRST_DAYS = 10
/** Words before a day that is meant as the date; a comma is enough. */
const IS_MEANT =
  /(?:^|[,;:(–-])\s*$|\b(?:until|untill|till|'?til|by|before|due|eta:?|target|done|ready|finished|completed?|live|deadline|fixed|ok|okay|again|back|starts?|begins?|in|planned|scheduled|expected|promised)\s+(?:is\s+|for\s+|on\s+|by\s+|at\s+|in\s+)?$/i
const ENDS = /^\s*(?:$|[.,;:)\n])/
/** Only the beginning of a pasted mail is searched. In UTF-16 units. */
const MAX_SEARCHED = 2000
const REACH = 20

/**
 * The day that a text names as its date and that cannot be used: the calendar lacks it, it has passed, or it is "early
 * May" or "next Friday", which people use for different days. For texts in which `findDate` found no day; undefined
 * where the text names no such day.
 * @param today YYYY-MM-DD, where the person is
 */
export function unreadDay(text: string, today: string): UnreadDay | undefined {
  const now = dayOf(today)
  if (!now) return undefined
  const searched = text.slice(0, MAX_SEARCHED)
  const next = matchesOf(NEXT_WEEKDAY, searched)
    .filter((match) => isMeant(searched, match))
    .at(-1)
  if (next) return { quote: next[0], why: nextInTwoWays(next.groups!['weekday']!, now) }
  const either = matchesOf(TWO_DAYS, searched).at(-1)
  if (either) return { quote: either[0], why: 'are two days' }
  const early = matchesOf(EARLY_IN_MONTH, searched)
    .filter((match) => isMeant(searched, match))
    .at(-1)
  const first = early && coming(monthOf(early.groups!['m']!), FIRST_DAYS, early.groups!['y'], now)
  if (first) return { quote: early[0], why: `may be any day from 1 to ${dayInWords(written(first))}` }
  const period = matchesOf(NEXT_PERIOD, searched).findLast((match) => isMeant(searched, match))
  if (period) return { quote: period[0], why: 'may be any day of it' }
  const days = matchesOf(DAY_IN_MONTH, searched).flatMap((match) => {
    const why = isMeant(searched, match) ? whyNone(match.groups!, now) : undefined
    return why === undefined ? [] : { quote: match[0], why }
  })
  return days.at(-1) ?? inOtherWords(searched)
}

/** "5th of Januar", "until Weihnachten". */
function inOtherWords(text: string): UnreadDay | undefined {
  const match = matchesOf(OTHER_DAY, text)
    .filter((each) => isOtherDayWord(each.groups!['word']!) && (each.groups!['d'] !== undefined || isMeant(text, each)))
    .at(-1)
  return match && { quote: match[0], why: 'is no day that I can read' }
}

function isMeant(text: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length
  return IS_MEANT.test(text.slice(Math.max(0, index - REACH), index)) && ENDS.test(text.slice(end, end + REACH))
}

function whyNone(groups: Readonly<Record<string, string | undefined>>, today: Day): string | undefined {
  const month = monthOf((groups['m'] ?? groups['m2'])!)
  const day = Number(groups['d'] ?? groups['d2'])
  const year = groups['y'] ?? (groups['yy'] && `20${groups['yy']}`)
  // Every fourth year has a 29 February.
  const isAny = year === undefined ? exact(2028, month, day) : exact(Number(year), month, day)
  if (!isAny) return 'is no day of the calendar'
  if (coming(month, day, year, today) === undefined) return 'has passed, or is far off: say its year'
  return year !== undefined && written(isAny) < written(today) ? 'has passed' : undefined
}

function nextInTwoWays(weekday: string, today: Day): string {
  const first = comingWeekday(weekdayOf(weekday), today)
  return `may be ${dayInWords(written(first))} or ${dayInWords(written(later(7, 'day', first)))}`
}
