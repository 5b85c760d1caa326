import { comingDatesCard } from '../../cards/coming-dates-card.ts'
import type { DaySpan } from '../../playbook/coming-dates.ts'
import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { addDays } from '../../playbook/dates/days.ts'
import { MONTH, monthNamed, MONTHS } from '../../playbook/dates/months.ts'
import { dayInWords } from '../../domain/days-in-words.ts'
import type { DialogEnv, Reply } from '../model.ts'
import { fullName } from '../../playbook/status-names.ts'
import type { ComingDates, Reminders } from '../../domain/reminders/model.ts'
import { aboutOf, dateInWords, nextInWords, overdueFilter } from './view.ts'

/** Dates on one card. */
export const COMING_PAGE = 7

const WEEK = 7
/** "The next 30 days", "within two weeks" */
const SPAN_OF_DAYS =
  '(?:(?:in |within |over )?(?:the )?next|in|within) (?:\\d{1,3}|two|three|four|six) (?:days|weeks|months)'
/** Days that a question may name. */
export const WHEN = `(today|tomorrow|soon|next|(?:(?:in |within )?(?:the )?(?:rest of )?)?(?:this|next|the next|the coming) (?:week|month|quarter)|${SPAN_OF_DAYS}|coming up|in ${MONTH}(?: 20\\d\\d)?|(?:by|until|before) [\\w ./-]{3,20})`
/** Days of which a person asks what there is: "today" asks what is due. */
const SPAN = '(tomorrow|(?:(?:the )?rest of )?(?:this|next|the next|the coming) (?:week|month|quarter))'
const OF_ALL = '(?: (?:of )?(?:(?:my|the|all) )*(?:customers?|ones?|entitlements?|cases?|accounts?|status(?:es)?))?'
const SHOW = '(?:(?:show|list|give)(?: me)? )?(?:what is |what are |all |my |the )*'
const DATES = '(?:(?:target|unblock|due|go-?live) )?(?:dates?|deadlines?)'
const COMING = '(?:coming(?: up| due)?|upcoming|approaching|ahead)'

/** A question for days to come. The group says which; without one, all of them. */
const ASKS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:what|which|who|anything|something)${OF_ALL}(?: is| are|['’]s| will be| comes?| falls?| gets?)?|is (?:there )?anything|do i have anything|what do i have|${SHOW}(?:status(?:es)?)?|${SHOW}) ?(?:all |coming )?due (?:dates? )?(?:for )?${WHEN}$`,
  ),
  new RegExp(`^(?:what|which|anything)(?: ${DATES})?(?: is| are|['’]s)? ${COMING}(?: (?:in )?${WHEN})?$`),
  new RegExp(`^${SHOW}${COMING} (?:${DATES}|statuses|ones)(?: (?:in )?${WHEN})?$`),
  new RegExp(
    `^(?:(?:which|what|any|show(?: me)?|my|all)(?: my| the)? )?${DATES}(?: are| do i have)?(?: in| for)? ${WHEN}$`,
  ),
  new RegExp(`^(?:what|which|who|anything)${OF_ALL}(?: that)? (?:expires?|ends?|lapses?|runs? out)(?: ${WHEN})?$`),
  new RegExp(`^(?:${SHOW})?((?:the )?next (?:\\d{1,3}|two|three|four|six) (?:days|weeks|months))$`),
  new RegExp(`^(?:${SHOW})?(?:next|following|soonest|nearest) ${DATES}$`),
  new RegExp(`^what (?:do i have|have i got|is there|is on)(?: to do)?(?: for me)?(?: on)? ${SPAN}$`),
]
/** Without an end. */
const ALL = new Set(['soon', 'next', 'coming up'])
/** "In march", "in april 2027" */
const IN_MONTH = /^in (\p{L}+)(?: (20\d\d))?$/u

/**
 * When, in a question for the dates to come: "this week", "by 12 march", "soon"; undefined when it asks for something else.
 * @param text in lower case, without a mark at its end, and spelled out
 */
export function readComing(text: string): string | undefined {
  for (const pattern of ASKS) {
    const found = pattern.exec(text)
    if (found) return found[1] ?? 'soon'
  }
  return undefined
}

/** The days that are meant, with their name behind "3 dates …"; undefined when no day can be read. */
export function spanOf(when: string, today: string): { readonly span: DaySpan; readonly name: string } | undefined {
  if (ALL.has(when)) return { span: { from: today, until: null }, name: 'to come' }
  if (when === 'today') return { span: { from: today, until: today }, name: 'today' }
  const next = addDays(today, 1)
  if (when === 'tomorrow') return { span: { from: next, until: next }, name: 'tomorrow' }
  const [, month, year] = IN_MONTH.exec(when) ?? []
  if (month !== undefined) return inMonth(monthNamed(month), year, today)
  const many = OF_DAYS.exec(when)
  if (many) return withinDays(many[1]!, many[2]!, today)
  const [, which = '', unit] = /(this|next|coming) (week|month|quarter)$/.exec(when) ?? []
  if (unit) {
    const isNext = which !== 'this'
    const end = endOf(unit, today)
    const span = isNext ? { from: addDays(end, 1), until: endOf(unit, addDays(end, 1)) } : { from: today, until: end }
    return { span, name: `${isNext ? 'next' : 'this'} ${unit}` }
  }
  const by = readDateAnswer(when.replace(/^(?:by|until|before) /, 'by '), today)
  return by?.kind === 'day' ? { span: { from: today, until: by.day }, name: `by ${dayInWords(by.day)}` } : undefined
}

const OF_DAYS = /(\d{1,3}|two|three|four|six) (days|weeks|months)$/
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, six: 6 }
/** A month is taken for so many days, as “the next 30 days” are. */
const DAYS_OF: Readonly<Record<string, number>> = { days: 1, weeks: WEEK, months: 30 }

function withinDays(many: string, unit: string, today: string): { span: DaySpan; name: string } {
  const until = addDays(today, (NUMBERS[many] ?? Number(many)) * DAYS_OF[unit]!)
  return { span: { from: today, until }, name: `in the next ${many} ${unit}` }
}

/** The rest of this month; of one that has passed, next year's. @param month 1 … 12 */
function inMonth(month: number, year: string | undefined, today: string): { span: DaySpan; name: string } | undefined {
  const [now, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const of = year === undefined ? now + (month < current ? 1 : 0) : Number(year)
  const first = `${of}-${String(month).padStart(2, '0')}-01`
  const span = { from: first < today ? today : first, until: endOf('month', first) }
  if (span.until < today) return undefined
  return { span, name: `in ${MONTHS[month - 1]}${of === now ? '' : ` ${of}`}` }
}

/** The last day of the week (Sunday), month or quarter of a day. */
function endOf(unit: string, day: string): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (unit === 'week') return addDays(day, (WEEK - at.getUTCDay()) % WEEK)
  const month = unit === 'month' ? at.getUTCMonth() : at.getUTCMonth() - (at.getUTCMonth() % 3) + 2
  return new Date(Date.UTC(at.getUTCFullYear(), month + 1, 0)).toISOString().slice(0, 10)
}

/**
 * The dates to come, soonest first, and apart from them how much needs a look already.
 * @param place its filter is as the card's buttons send it back, "due this week"
 * @param whose of whom alone, as it was typed
 */
export function showComing(
  env: Pick<DialogEnv, 'prepared'>,
  record: string,
  reminders: Reminders & { readonly coming: ComingDates },
  place: { readonly filter: string; readonly offset: number },
  name: string,
  today: string,
  whose?: string,
): Reply {
  const { rows, total } = reminders.coming
  const many = total === 1 ? '1 date' : `${total} dates`
  const headingOf = (of: string): string =>
    total > 0 ? `${many}${of} ${name}` : name === 'to come' ? `No date${of} to come` : `Nothing is due${of} ${name}`
  return {
    kind: 'card',
    summary: headingOf(''),
    record,
    card: comingDatesCard({
      record,
      place,
      heading: headingOf(whose === undefined ? '' : ` of “${whose}”`),
      isOfSomebody: whose !== undefined,
      total,
      overdue: reminders.total,
      overdueFilter: overdueFilter(whose),
      // Of one customer alone only their own dates were asked for.
      next: total > 0 || whose !== undefined ? undefined : nextInWords(env, reminders.next, today),
      rows: rows.map(({ entitlement, date }) => ({
        entitlement: entitlement.id,
        version: entitlement.version,
        about: aboutOf(env, entitlement),
        status: fullName(env.prepared.status.get(entitlement.status)!),
        date: dateInWords(date, today),
      })),
    }),
  }
}
