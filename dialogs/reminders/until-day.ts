import { addBusinessDays } from '../../playbook/dates/business-days.ts'
import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { readSpan } from '../../playbook/dates/shift.ts'
import { WEEKDAYS } from '../../playbook/dates/weekdays.ts'
import { WEEKDAYS_ONLY } from '../../playbook/dates/work-calendar.ts'

export const UNTIL = "(?:until|untill|till|['’]?til)"
const LEAD = new RegExp(`^(?:${UNTIL}|for|to|by|in|on) `)
const NAME = `(${WEEKDAYS.join('|')}|sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)`
const DAY_NAME = new RegExp(`^(?:(?:next|this|on) )?${NAME}$`, 'i')
/** "Monday in two weeks", "a week from Friday" */
const DAY_IN_WEEKS = new RegExp(`^${NAME} in (\\w+ weeks?)$`, 'i')
const WEEKS_FROM_DAY = new RegExp(`^(\\w+ weeks?) (?:from|after) ${NAME}$`, 'i')
const CHRISTMAS = /^after (?:xmas|x-mas|christmas)(?: (?:break|holidays?|time))?$/
const NEW_YEAR = /^(?:after )?(?:the )?(?:new year(?:['’]?s)?(?: day| break)?|next year)$/
const AFTER = /^after (?:the )?(?=\S)/

/**
 * The first day on which something may come again: "until monday", "3 days", "next week", "after xmas". Behind holidays and
 * behind "after" it is a working day; where a country has more holidays, reminders wait for their end by themselves.
 * @param today where the person is, YYYY-MM-DD
 */
export function untilDay(words: string, today: string): string | undefined {
  const text = words
    .toLowerCase()
    .replace(LEAD, '')
    .replace(/^(?:an?|one) (?=day|week|month)/, '1 ')
  if (text === 'tomorrow') return addDays(today, 1)
  const weekday = DAY_NAME.exec(text)?.[1]
  if (weekday) return nextCalled(weekday, today)
  const [, inWeeks, later = ''] = DAY_IN_WEEKS.exec(text) ?? []
  const [, behind = '', from] = WEEKS_FROM_DAY.exec(text) ?? []
  const weeks = readSpan(later || behind)
  // On that weekday, at least so many weeks from today.
  if (inWeeks && weeks) return nextCalled(inWeeks, addDays(today, weeks.count - 1))
  if (from && weeks) return addDays(nextCalled(from, today), weeks.count)
  if (text === 'next week') return nextCalled('monday', today)
  if (text === 'next month') return firstOfNextMonth(today)
  if (CHRISTMAS.test(text)) return workdayFrom(next('12-27', today))
  if (NEW_YEAR.test(text)) return workdayFrom(next('01-02', today))
  const isAfter = AFTER.test(text)
  const isDay =
    isAfter || LEAD.test(words.toLowerCase()) || /\d|^(?:two|three|four|five|six|seven|eight|nine|ten) /.test(text)
  const day = isDay ? readDay(text.replace(AFTER, ''), today) : undefined
  return day !== undefined && isAfter ? workdayFrom(addDays(day, 1)) : day
}

function readDay(text: string, today: string): string | undefined {
  const weekday = DAY_NAME.exec(text)?.[1]
  if (weekday) return nextCalled(weekday, today)
  const read = readDateAnswer(text, today)
  return read?.kind === 'day' && read.day > today ? read.day : undefined
}

function nextCalled(name: string, today: string): string {
  const weekday = WEEKDAYS.findIndex((day) => day.toLowerCase().startsWith(name.toLowerCase()))
  const ahead = (weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + WEEKDAYS.length) % WEEKDAYS.length
  return addDays(today, ahead === 0 ? WEEKDAYS.length : ahead)
}

/** @param day MM-DD */
function next(day: string, today: string): string {
  const year = Number(today.slice(0, 4))
  const ofThisYear = `${year}-${day}`
  return ofThisYear > today ? ofThisYear : `${year + 1}-${day}`
}

/** The day itself, or the first working day behind it. */
function workdayFrom(day: string): string {
  return addBusinessDays(addDays(day, -1), 1, WEEKDAYS_ONLY)
}

function firstOfNextMonth(today: string): string {
  // Months of a Date count from 0: the number of this one is that of the next.
  return new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)), 1)).toISOString().slice(0, 10)
}
