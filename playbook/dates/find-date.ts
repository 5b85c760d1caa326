import { withoutBeginnings, withoutEither } from './begin-and-end.ts'
import { rememberingLast } from '../recent.ts'
import { dayOf, later, latest, written, type Day } from './coming-days.ts'
import { MONTH_BEGINS, monthOf } from './months.ts'
import { dateContext, type DateContext } from './context/date-context.ts'
import { UNTIL } from './context/until.ts'
import { dateFrame, isOfAttempts, isOfWhatIsThere } from './date-frame.ts'
import type { DateForm, Groups } from './date-form.ts'
import { DATE_FORMS, isWithoutYear } from './date-forms.ts'
import { isDayOfAbsence } from './day-of-absence.ts'
import { thoughtOnceAt } from './corrected-date.ts'
import { addDays } from './days.ts'
import { withoutListNumbers } from './list-numbers.ts'
import { numericDay, orderIn, type DayOrder } from './numeric-days.ts'
import { yearInWords } from './year-in-words.ts'
import { matchesOf } from '../reading/text/matches.ts'

/** A day to come that a text names as an end or a target. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The words that name it, as they stand in the text. */
  readonly quote: string
  /** Day and month in numbers could be the other way round. */
  readonly isEither?: true
  /** It replaces another day: "slips to 9 April". */
  readonly corrects?: true
  /** The words of other days in the same text that it replaces. */
  readonly instead?: readonly string[]
}

/** Only the beginning of a pasted mail is searched. In UTF-16 units. */
const MAX_SEARCHED = 5000

/** True for a day of a former plan. Any other day comes before it. */
function wasThought(text: string, { from, leads }: Pick<Candidate, 'from' | 'leads'>): boolean {
  return leads !== 'corrects' && thoughtOnceAt(text.slice(Math.max(0, from - REACH_OF_PLAN), from)) !== -1
}

/** Words that are quoted with the day. */
const LEAD = new RegExp(String.raw`(?:${UNTIL}|thru|by|(?:not\s+)?before|due)\s+(?:the\s+)?$`, 'i')

/** The time of delivery counts from the order: "ordered 18.11., delivery takes 10 days". */
const ORDERED = new RegExp(
  String.raw`\b(?:order\w*|placed|submitted|filed|raised|requested|shipped)\b[^;\n]{0,20}?(?<!\d)(?:(?<d>\d{1,2})\.(?<m>\d{1,2})\.|(?<d2>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>${MONTH_BEGINS})[a-z]*)[^;\n]{0,40}$`,
  'i',
)
const REACH_OF_ORDER = 100

interface Candidate {
  readonly day: string
  readonly from: number
  readonly to: number
  readonly leads: DateContext['leads']
  readonly isEither: boolean
  /** The lowest rank wins. */
  readonly rank: number
}

/**
 * Finds the day until which something lasts or by which it is planned: "until 15 March", "end of Q1", "by mid May",
 * "09/30/2027", "they start on Monday", "till Easter", "first week of May", "KW 8", "delivery takes six weeks", "until
 * they hire somebody in March".
 * - A month or quarter means its last day, because work in March may take all of it. Where something waits "until
 *   March", it means the first.
 * - Quarters are those of the calendar.
 * - Of several days, the end outweighs the beginning and the steps on the way, a decision or delivery outweighs a talk, and a later
 *   "slips to 9 April" outweighs the day before it. Other competing days, and days that have passed, give no result.
 * - "03/04" is read in the order of the other days in the text, else in the person's order, else with the day first,
 *   unless that day is far ahead and the other near.
 * @param today YYYY-MM-DD, where the person is
 * @param usual the order of day and month where the person lives
 */
export const findDate = rememberingLast(findAnew)

function findAnew(text: string, today: string, usual?: DayOrder): FoundDate | undefined {
  const now = dayOf(today)
  if (!now) return undefined
  const searched = withoutListNumbers(text.slice(0, MAX_SEARCHED))
  const found = candidates(searched, today, now, usual)
  const first = chosen(withoutBeginnings(withoutListed(withoutEither(found, searched), searched), searched))
  if (!first) return undefined
  const { day, leads, isEither } = first
  const isInstead = (each: Candidate): boolean =>
    leads === 'corrects' ? each.leads !== undefined && each.from < first.from : wasThought(searched, each)
  const instead = found.filter((each) => each.day !== day && isInstead(each))
  return {
    day,
    quote: quoteOf(searched, first),
    ...(isEither ? { isEither } : {}),
    ...(leads === 'corrects' ? { corrects: true } : {}),
    ...(instead.length > 0 ? { instead: instead.map((each) => quoteOf(searched, each)) } : {}),
  }
}

function quoteOf(text: string, { from, to, leads }: Candidate): string {
  const lead = leads ? (LEAD.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? '') : ''
  return text
    .slice(from - lead.length, to)
    .trim()
    .replace(/(?<=\p{L})\.$/u, '')
}

function candidates(text: string, today: string, now: Day, usual: DayOrder | undefined): Candidate[] {
  const found: Candidate[] = []
  const taken: { readonly from: number; readonly to: number }[] = []
  const has = new Map<RegExp, boolean>()
  let told: { readonly order: DayOrder | undefined } | undefined
  const order = (): DayOrder | undefined => (told ??= { order: orderIn(text) ?? usual }).order
  for (const form of DATE_FORMS) {
    if (!has.has(form.needs)) has.set(form.needs, form.needs.test(text))
    if (!has.get(form.needs)) continue
    for (const match of matchesOf(form.pattern, text)) {
      const place = withYearInWords(text, match, now)
      const { from, to } = place
      if (taken.some((other) => from < other.to && other.from < to)) continue
      const read = readMatch(form, place, { text, today: form.isAfterDay ? dayBefore(found, from, now) : now, order })
      if (!read) continue
      if (read === 'none') {
        // The month in such a day is no date either: "since 30 January 2027".
        if (!isVague(form, place)) taken.push({ from, to })
        continue
      }
      const { day, isEither, isPeriod, context } = read
      // A day that has passed is no date, and neither is the month in it.
      taken.push({ from, to })
      if (day < today || (!context.leads && isOfAttempts(text, from) && dateFrame(text, from, to) !== 'frees')) continue
      const { leads } = context
      found.push({
        day,
        from,
        to,
        leads,
        isEither,
        rank: rankOf(text, { from, to }, context, { isNamed: form.isNamed ?? false, isPeriod }),
      })
    }
  }
  return found
}

/** Where a form of dates fits, and what its groups found there. */
interface Place {
  readonly from: number
  readonly to: number
  readonly groups: Groups
}

/** With "next year" beside a day that has no year of its own. */
function withYearInWords(text: string, { index: from, 0: words, groups = {} }: RegExpExecArray, now: Day): Place {
  const to = from + words.length
  const said = 'y' in groups && isWithoutYear(groups) ? yearInWords(text, from, to, now) : undefined
  return said ? { from, to: said.to, groups: { ...groups, y: said.year } } : { from, to, groups }
}

/** The last day named before a place in the text, else today. */
function dayBefore(found: readonly Candidate[], from: number, today: Day): Day {
  const before = found
    .filter((each) => each.from < from)
    .sort((a, b) => a.from - b.from)
    .at(-1)
  return (before && dayOf(before.day)) ?? today
}

interface Around {
  readonly text: string
  readonly today: Day
  readonly order: () => DayOrder | undefined
}

interface ReadDay extends Pick<Candidate, 'day' | 'isEither'> {
  readonly isPeriod: boolean
  readonly context: DateContext
}

function readMatch(
  { read, begin, onlyLed, isSpan, isNamed }: DateForm,
  { groups, from, to }: Place,
  { text, today, order }: Around,
): ReadDay | 'none' | undefined {
  const numbers = read === 'numeric' ? numericDay(groups, today, order) : undefined
  const isPeriod = typeof onlyLed === 'function' ? onlyLed(groups) : (onlyLed ?? false)
  const isEither = numbers?.isEither === true
  const ahead = groups['m'] === undefined ? undefined : (monthOf(groups['m']) - today.month + 12) % 12
  const context = dateContext(text, from, to, {
    isPeriod,
    isNear: ahead === undefined ? undefined : ahead <= NEAR_MONTHS,
    isSoon: ahead !== undefined && ahead <= 1,
    isSpan: isSpan ?? false,
    isNamed: isNamed ?? false,
    isEither: isEither && groups['y'] === undefined,
  })
  if (context.isNone) return 'none'
  const most = context.leads && !WAS_PLANNED.test(text.slice(Math.max(0, from - REACH_OF_PLAN), from)) ? FAR : undefined
  if (begin && context.leads && (context.waits || context.isBefore)) {
    const first = begin(groups, today, most)
    return first && { day: context.waits ? written(first) : addDays(written(first), -1), isEither, isPeriod, context }
  }
  const base = isSpan ? orderedOn(text.slice(Math.max(0, from - REACH_OF_ORDER), from), today) : today
  const day = numbers ? comingOf(numbers, today) : (read as Exclude<typeof read, 'numeric'>)(groups, base, most)
  if (day) return { day: written(day), isEither, isPeriod, context }
  // "31 June 2027": its month is none either.
  return groups['d'] !== undefined && groups['m'] !== undefined ? 'none' : undefined
}

/** Where one of the two days has passed or is too far ahead, the other is meant. */
function comingOf({ day, other }: ReturnType<typeof numericDay>, today: Day): Day | undefined {
  const isPast = !day || written(day) < written(today)
  return isPast && other ? other : day
}

function orderedOn(before: string, today: Day): Day {
  const { d, m, d2, name } = ORDERED.exec(before)?.groups ?? {}
  const month = m ? Number(m) : name ? monthOf(name) : undefined
  if (month === undefined) return today
  const day = latest(month, Number(d ?? d2), today)
  // Something ordered long ago is late, and its time of delivery says nothing any more.
  return day && written(day) >= written(later(-90, 'day', today)) ? day : today
}

/**
 * A day without a year may lie so far ahead behind words that lead to it, unless they tell of a former plan. In months.
 */
const FAR = 10
const WAS_PLANNED =
  /\b(?:was|were|had|been|promised|planned|expected|scheduled|supposed|meant|originally|said|told)\b[^.;\n]{0,30}$|\b(?:done|ready|finished|completed?|over|live|resolved|fixed|through|available)\s+(?:in|on|by)\s+(?:the\s+)?$/i
const REACH_OF_PLAN = 50

/** Half a year, where the next time is as near as the last. In months. */
const NEAR_MONTHS = 6

/** True for a period or a length of time, which only the words around it make a day. */
function isVague({ onlyLed, isSpan, read }: DateForm, { groups }: Place): boolean {
  return isSpan === true || read === 'numeric' || (typeof onlyLed === 'function' ? onlyLed(groups) : (onlyLed ?? false))
}

const RANKS = ['corrects', 'end', 'yes'] as const
const RANK_OF_FREES = 3
const RANK_OF_DAY = 4
const RANK_OF_ASIDE = 5
const RANK_OF_LONE = 6

/** A weekday or a feast is seldom the end of what an entitlement waits for. A day of a month is more likely. */
const LESS_IF_NAMED = 2.5
/** A day says more than a month in which something is to be done. */
const LESS_IF_PERIOD = 0.5
/** "Mail: finished in May" may also be in the past. */
const MAY_HAVE_BEEN = /(?<!\b(?:be|is|are|gets?|to get)\s+)\b(?:done|finished|completed?|resolved|fixed)\s+in\s+$/i

function rankOf(
  text: string,
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  { leads, isLone }: DateContext,
  { isNamed, isPeriod }: { readonly isNamed: boolean; readonly isPeriod: boolean },
): number {
  const less = isNamed ? LESS_IF_NAMED : isPeriod && !leads ? LESS_IF_PERIOD : 0
  if (isLone) return RANK_OF_LONE
  if (wasThought(text, { from, leads }) || (leads !== 'corrects' && isDayOfAbsence(text, from))) return RANK_OF_ASIDE
  if (leads === 'yes') {
    const isLess = isOfWhatIsThere(text, from) || MAY_HAVE_BEEN.test(text.slice(Math.max(0, from - 30), from))
    return isLess ? RANK_OF_ASIDE : RANKS.indexOf(leads) + less
  }
  if (leads) return RANKS.indexOf(leads)
  const frame = dateFrame(text, from, to)
  return (frame === 'frees' ? RANK_OF_FREES : frame === 'aside' ? RANK_OF_ASIDE : RANK_OF_DAY) + less
}

/** Marks and words between the days of one list. */
const LISTED = /^\s*(?:[,/&+]|and|then|,\s*(?:and|then))\s*(?:on\s+)?(?:the\s+)?$/i

/** Keeps the last day of a list, "24.11. / 1.12. / 8.12.", with the best rank in the list. */
function withoutListed(found: readonly Candidate[], text: string): readonly Candidate[] {
  if (found.length < 2) return found
  const sorted = found.toSorted((a, b) => a.from - b.from)
  let rank = Infinity
  return sorted.flatMap((each, i) => {
    const next = sorted[i + 1]
    rank = Math.min(rank, each.rank)
    if (next && next.day > each.day && LISTED.test(text.slice(each.to, next.from))) return []
    const last = { ...each, rank }
    rank = Infinity
    return [last]
  })
}

/**
 * The day with the best rank. Of several, the one named last, if it is also the latest: the others are steps on the way
 * to it.
 */
function chosen(found: readonly Candidate[]): Candidate | undefined {
  const rank = Math.min(...found.map((each) => each.rank))
  const ranked = found.filter((each) => each.rank === rank).sort((a, b) => a.from - b.from)
  const [first] = ranked
  if (!first || ranked.every((each) => each.day === first.day)) return first
  const last = ranked.at(-1)!
  // A later correction replaces an earlier one.
  if (rank === RANKS.indexOf('corrects')) return last
  if (rank >= RANK_OF_DAY) return undefined
  return ranked.every((each) => each.day <= last.day) ? last : undefined
}
