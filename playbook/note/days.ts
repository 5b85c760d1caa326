import { WEEKDAYS as LONG_WEEKDAYS } from '../dates/weekdays.ts'
import { MONTH_BEGINS } from '../dates/months.ts'
import { capitalised } from '../names/words/capitalised.ts'
import { addDays, dayInWords } from '../dates/days.ts'
import { AS_OF_TODAY, isAsItIs } from './as-it-is.ts'
import { isPastWeekday } from '../dates/past-weekday.ts'
import { matchesOf } from '../reading/text/matches.ts'
import { withWeekends } from './weekends.ts'

const WEEKDAYS = LONG_WEEKDAYS.map((day) => day.toLowerCase())
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`

/** Days that mean something only on the day of writing. "Friday, 12 March" and "every Friday" keep their meaning. */
const RELATIVE = new RegExp(
  String.raw`\b(?:yesterday|today|tomorrow|tonight|this (?:morning|afternoon|evening)|(?:last|next|this|coming) (?:week|wk|month|mth|weekend)\b|(?<!\b(?:an?|each|every|second|other|regular) )(?:(?:since|by|until|till|before|on|last|next|this|coming|from) )?${WEEKDAY}(?!s|,? (?:the )?\d|,? ${MONTH_BEGINS}))\b(?!['’]s)`,
  'gi',
)

/**
 * Finds "last week", "yesterday", "by Friday", which nobody can place who reads the note weeks later. As [start, end)
 * in UTF-16 units.
 */
export function findRelativeDays(text: string): (readonly [number, number])[] {
  return matchesOf(RELATIVE, text).map(({ index, 0: found }) => [index, index + found.length] as const)
}

const PREPOSITION = String.raw`\b(since|by|until|till|before|after|from|for|of|on|in) `
const DATED = new RegExp(
  String.raw`(?<!\b(?:the|fiscal|school) )(?:${PREPOSITION})?\b(?:(yesterday|today|this (?:morning|afternoon|evening)|tonight|tomorrow)|(last|this|next) (week|month|year)|(?:(last|coming|this) )?(?<!\bnext )(${WEEKDAY})(?!s|,? \d{1,2}(?!\d)| after\b)(?: (?:night|nite|morning|afternoon|evening)(?!s))?)\b(?!['’]s)`,
  'gi',
)

/** "Friday next week", "next week on Friday": one day, not two. */
const IN_WEEK = new RegExp(
  String.raw`(?:${PREPOSITION})?\b(?:(${WEEKDAY}),? (?:of |in )?(last|this|next) week|(last|this|next) week,? (?:on )?(${WEEKDAY}))\b(?!['’]s)`,
  'gi',
)

/**
 * Writes dates for days that are told relative to today: "since yesterday" becomes "since 20 Nov 2026". A weekday gets
 * its date where it clearly lies ahead or in the past; other weekdays stay.
 * @param today the day on which the text was written, YYYY-MM-DD
 */
export function withDates(text: string, today: string): string {
  const ofWeeks = withWeekdaysOfWeeks(withWeekends(text, today), today)
  const said = ofWeeks.replace(SHORT, withWholeName).replace(AS_OF_TODAY, 'now')
  return said.replace(DATED, (found: string, ...groups: (string | number | undefined)[]) => {
    const ahead = said.slice(0, groups.at(-2) as number)
    const opens = /(?:^|[.!?] )$/.test(ahead) && /^\p{Lu}/u.test(found)
    const [preposition, day, which, unit, side, weekday] = groups.map((group) =>
      typeof group === 'string' ? group.toLowerCase() : undefined,
    )
    if (day === 'today' && !preposition && isAsItIs(ahead, said.slice(ahead.length + found.length)))
      return opens ? 'Now' : 'now'
    const dated = day
      ? { on: 'on', date: dayInWords(addDays(today, day === 'yesterday' ? -1 : day === 'tomorrow' ? 1 : 0)) }
      : unit
        ? stretch(unit, ['last', 'this', 'next'].indexOf(which!) - 1, today)
        : dateOf(
            weekday!,
            side === 'last' || preposition === 'since' ? -1 : directionOf(preposition, side, ahead),
            today,
          )
    // "Would start tomorrow" says how much they want it, not when.
    if (!dated || (day && WISHED.test(ahead))) return found
    const before = preposition ?? dated.on
    return `${opens ? capitalised(before) : before} ${dated.date}`
  })
}

/** “Until fri”. */
const SHORT =
  /\b(until|till|til|by|before) (mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b(?=\s*(?:$|[.,;:!)\n]|(?:and|but)\b))/gi

function withWholeName(_: string, lead: string, short: string): string {
  return `${lead} ${LONG_WEEKDAYS.find((day) => day.toLowerCase().startsWith(short.toLowerCase()))!}`
}

function withWeekdaysOfWeeks(text: string, today: string): string {
  return text.replace(
    IN_WEEK,
    (_, preposition?: string, day?: string, which?: string, week?: string, weekday?: string) => {
      const offset = ['last', 'this', 'next'].indexOf((which ?? week)!.toLowerCase()) - 1
      // Weeks begin on Monday.
      const inWeek = (WEEKDAYS.indexOf((day ?? weekday)!.toLowerCase()) + 6) % 7
      return `${preposition ?? 'on'} ${dayInWords(addDays(mondayOf(today), 7 * offset + inWeek))}`
    },
  )
}

const WISHED = /\b(?:would|could|['’]d)\b[^.;]{0,40}$/i

/** Words before a weekday that make it the next one. */
const COMES =
  /\b(?:starts?|begins?|comes?|arrives?|opens?|ships?|due|live|scheduled|planned|expected|booked|will \w+|going to \w+|(?:is|are|to) (?:be )?\w+(?:ing|ed)|deadline(?: is)?)(?: (?:again|there|up))? ?$/i

/** Words before a weekday that make it the last one. */
const WENT =
  /\b(?:quit|left|resigned|bought|came|went|told|said|met|sent|arrived|started|happened|signed|asked|called|mailed|got)(?: (?:again|there|it|them))? ?$/i

function directionOf(preposition: string | undefined, side: string | undefined, before: string): -1 | 0 | 1 {
  if (isAhead(preposition, side)) return 1
  if (isPastWeekday(before)) return -1
  if (COMES.test(before)) return 1
  return WENT.test(before) ? -1 : 0
}

function isAhead(preposition: string | undefined, side: string | undefined): boolean {
  return side === 'coming' || /^(?:by|until|till|before)$/.test(preposition ?? '')
}

function dateOf(weekday: string, direction: number, today: string): { on: string; date: string } | undefined {
  if (direction === 0) return undefined
  let day = today
  do day = addDays(day, direction)
  while (weekdayOf(day) !== WEEKDAYS.indexOf(weekday))
  return { on: 'on', date: dayInWords(day) }
}

function stretch(unit: string, offset: number, today: string): { on: string; date: string } {
  if (unit === 'year') return { on: 'in', date: String(Number(today.slice(0, 4)) + offset) }
  if (unit === 'week') {
    return { on: 'in', date: `the week of ${dayInWords(addDays(mondayOf(today), 7 * offset))}` }
  }
  const middle = addDays(`${today.slice(0, 7)}-15`, 30 * offset)
  return { on: 'in', date: dayInWords(middle).replace(/^\d+ /, '') }
}

function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7))
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
