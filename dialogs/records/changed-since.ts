import { addDays } from '../../playbook/dates/days.ts'
import { MONTH, monthOf } from '../../playbook/dates/months.ts'
import { WEEKDAYS } from '../../playbook/dates/weekdays.ts'
import { dayInShort } from '../../domain/days-in-words.ts'
import { isDay } from '../../playbook/status-rules.ts'
import { withoutOpening } from '../commands/around-commands.ts'

const DAY = `(?:(?:last |this )?(?:${WEEKDAYS.join('|')})(?: morning| noon| evening)?|yesterday|today|this morning|(?:the |last )weekend|(?:last|this) (?:week|month)|(?:the )?beginning of the (?:week|month)|\\d{1,3} days ago|a week ago|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{4}-\\d{2}-\\d{2})`
const SINCE = `(?:since (${DAY})|(today|yesterday|(?:this|last) week|this month)|in the (?:last|past) (\\d{1,3} days|week))`
const OF = '(?: (?:at|with|for|of|on) (.{2,60}?))?'
const CHANGED = '(?:new|changed|been changed|updated|different|happened|been happening|going on|moved)'

/** "What’s new since friday?", "what did I change at contoso this week?": whose, then since when in three ways. */
const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:what(?: is|['’]s| has| have)?|(?:is |has )?(?:there )?anything|which (?:customers|statuses|ones|entitlements)(?: are| have)?) ${CHANGED}${OF} ${SINCE}$`,
    'i',
  ),
  new RegExp(
    `^what (?:did|have) (?:i|we) (?:keep|kept|change|changed|do|done|update|updated|save|saved)${OF} ${SINCE}$`,
    'i',
  ),
  new RegExp(`^(?:(?:show|list|give)(?: me)? )?(?:all |the |my )*(?:changes|news|updates)${OF} ${SINCE}$`, 'i'),
]
/** "What's new?", since nobody says when. */
const LATELY =
  /^(?:what(?: is|['’]?s| has| have)?|(?:is |has )?(?:there )?(?:anything|something|any|some)) (?:new|news|changed|been changed|changes|updates|different|happened|been happening|going on)(?: lately| recently| here| for me)?$/i
const FILTER = new RegExp(`^(?:(.*) )?changed since (${DAY})$`, 'i')

/**
 * The filter of a question for what was changed since a day, "contoso changed since friday"; undefined when it asks for something else.
 * @param text on one line, without a mark at its end
 */
export function readChangedSince(text: string): string | undefined {
  const asked = withoutOpening(text)
  if (LATELY.test(asked)) return 'changed since last week'
  for (const pattern of ASKS) {
    const found = pattern.exec(asked)
    if (!found) continue
    const [, whose, since, day, span] = found
    const when = since ?? day ?? (span === 'week' ? 'a week ago' : span!.replace(' days', ' days ago'))
    return `${whose ? `${whose} ` : ''}changed since ${when.toLowerCase()}`
  }
  return undefined
}

/**
 * Takes a filter with a day apart.
 * @param today where the person is, YYYY-MM-DD
 * @returns what else it asks for, and the first day that counts; undefined without a day
 */
export function partedBySince(filter: string, today: string): { rest: string; since: string } | undefined {
  const [, rest = '', said] = FILTER.exec(filter) ?? []
  const since = said === undefined ? undefined : firstDay(said.toLowerCase(), today)
  return since === undefined || !isDay(since) ? undefined : { rest, since }
}

/** "Friday", "yesterday", "21 Nov": since when, as a heading says it. @param today YYYY-MM-DD */
export function sinceInWords(filter: string, since: string, today: string): string {
  const said = FILTER.exec(filter)?.[2]?.toLowerCase() ?? ''
  const weekday = WEEKDAYS.find((day) => said.includes(day.toLowerCase()))
  if (weekday) return weekday
  return /^(?:yesterday|today|last week|last month)$/.test(said) ? said : dayInShort(since, today)
}

const WEEK = 7

function firstDay(said: string, today: string): string | undefined {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  const monday = addDays(today, -((weekday + WEEK - 1) % WEEK))
  if (/^\d{4}-/.test(said)) return said
  if (said === 'today' || said === 'this morning') return today
  if (said === 'yesterday') return addDays(today, -1)
  if (said.endsWith('weekend')) return addDays(monday, -2)
  if (said === 'last week') return addDays(monday, -WEEK)
  if (said.endsWith('week')) return monday
  if (said === 'last month') return firstOfMonth(addDays(firstOfMonth(today), -1))
  if (said.endsWith('month')) return firstOfMonth(today)
  if (said === 'a week ago') return addDays(today, -WEEK)
  const days = /^(\d+) days ago$/.exec(said)?.[1]
  if (days) return addDays(today, -Number(days))
  const named = WEEKDAYS.findIndex((day) => said.includes(day.toLowerCase()))
  // Of a Monday, “since Monday” is that of last week.
  if (named >= 0) return addDays(today, -((weekday - named + WEEK - 1) % WEEK) - 1)
  return lastOfThatName(said, today)
}

function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`
}

/** "6 march": this year’s, or last year’s where that is to come. */
function lastOfThatName(said: string, today: string): string | undefined {
  const day = /\d+/.exec(said)?.[0].padStart(2, '0')
  const month = monthOf(/[a-z]{3,}/.exec(said.replace(/\d+(?:st|nd|rd|th)?(?: of)?/, ''))?.[0] ?? '')
  if (!day || month === 0) return undefined
  const year = Number(today.slice(0, 4))
  const inYear = (which: number): string => `${which}-${String(month).padStart(2, '0')}-${day}`
  return inYear(year) <= today ? inYear(year) : inYear(year - 1)
}
