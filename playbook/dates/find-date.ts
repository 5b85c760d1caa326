import { dayOf, later, latest, monthOf, written, type Day } from './coming-days.ts'
import { dateContext, UNTIL, type DateContext } from './date-context.ts'
import { DATE_FORMS, type DateForm } from './date-forms.ts'
import { addDays } from './days.ts'
import { numericDay, orderIn, type DayOrder } from './numeric-days.ts'
import { matchesOf } from '../reading/matches.ts'

/** A day that a text names as the end of something to come. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The words that name it, as they stand in the text. */
  readonly quote: string
  /** Day and month in numbers could be the other way round. */
  readonly isEither?: true
  /** It is said instead of another: "slips to 9 April". */
  readonly corrects?: true
  /** The words of days that were said before it in the same text, and that it takes the place of. */
  readonly instead?: readonly string[]
}

/** Only the beginning of a pasted mail is searched. In UTF-16 units. */
const MAX_SEARCHED = 5000

/** Quoted with the day. */
const LEAD = new RegExp(String.raw`(?:${UNTIL}|thru|by|before|due)\s+(?:the\s+)?$`, 'i')

/** From then on the time of delivery counts: "ordered 18.11., delivery takes 10 days". */
const ORDERED =
  /\b(?:order\w*|placed|submitted|filed|raised|requested|shipped)\b[^;\n]{0,20}?(?<!\d)(?:(?<d>\d{1,2})\.(?<m>\d{1,2})\.|(?<d2>\d{1,2})(?:st|nd|rd|th)?\s+(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[^;\n]{0,40}$/i
const REACH_OF_ORDER = 100

interface Candidate {
  readonly day: string
  readonly from: number
  readonly to: number
  readonly leads: DateContext['leads']
  readonly isEither: boolean
}

/**
 * Finds the day until which something lasts or by which it is planned: "until 15 March", "end of Q1", "by mid May",
 * "09/30/2027", "they start on Monday", "till Easter", "first week of May", "KW 8", "delivery takes six weeks", "until
 * they hire somebody in March". A month or quarter is its last day: what is to happen in March may take all of it; its
 * first, where something waits "until March". Of several days, that of the end outweighs the steps on the way, and a
 * later "slips to 9 April" what was said before; others that compete, and days that are past, are not guessed. Quarters
 * are those of the calendar. "03/04" is read as the rest of the text reads its days, else as the person does, else with
 * the day first.
 * @param today YYYY-MM-DD, where the person is
 * @param usual the order of day and month where the person is at home
 */
export function findDate(text: string, today: string, usual?: DayOrder): FoundDate | undefined {
  const now = dayOf(today)
  if (!now) return undefined
  const searched = text.slice(0, MAX_SEARCHED)
  const found = candidates(searched, today, now, usual)
  const first = chosen(found)
  if (!first) return undefined
  const { day, leads, isEither } = first
  const instead =
    leads === 'corrects' ? found.filter((each) => each.leads && each.day !== day && each.from < first.from) : []
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
  const order = (): DayOrder => orderIn(text) ?? usual ?? 'day-first'
  for (const form of DATE_FORMS) {
    if (!has.has(form.needs)) has.set(form.needs, form.needs.test(text))
    if (!has.get(form.needs)) continue
    for (const match of matchesOf(form.pattern, text)) {
      const from = match.index
      const to = from + match[0].length
      if (taken.some((other) => from < other.to && other.from < to)) continue
      const read = readMatch(form, match, { text, today: now, order })
      if (!read) continue
      const { day, isEither, context } = read
      // A day of the past is none, and neither is the month that stands in it.
      taken.push({ from, to })
      if (day >= today) found.push({ day, from, to, leads: context.leads, isEither })
    }
  }
  return found
}

interface Around {
  readonly text: string
  readonly today: Day
  readonly order: () => DayOrder
}

function readMatch(
  { read, begin, onlyLed, isSpan }: DateForm,
  match: RegExpExecArray,
  { text, today, order }: Around,
): { readonly day: string; readonly isEither: boolean; readonly context: DateContext } | undefined {
  const groups = match.groups ?? {}
  const from = match.index
  const to = from + match[0].length
  const numbers = read === 'numeric' ? numericDay(groups, today, order) : undefined
  const isPeriod = typeof onlyLed === 'function' ? onlyLed(groups) : (onlyLed ?? false)
  const isEither = numbers?.isEither === true
  const context = dateContext(text, from, to, {
    isPeriod,
    isSpan: isSpan ?? false,
    isEither: isEither && groups['y'] === undefined,
  })
  if (context.isNone) return undefined
  if (begin && context.leads && (context.waits || context.isBefore)) {
    const first = begin(groups, today)
    return first && { day: context.waits ? written(first) : addDays(written(first), -1), isEither, context }
  }
  const base = isSpan ? orderedOn(text.slice(Math.max(0, from - REACH_OF_ORDER), from), today) : today
  const day = numbers ? comingOf(numbers, context, today) : (read as Exclude<typeof read, 'numeric'>)(groups, base)
  return day && { day: written(day), isEither, context }
}

/** Where one of the two days is past, what leads to it means the other. */
function comingOf({ day, other }: ReturnType<typeof numericDay>, { leads }: DateContext, today: Day): Day | undefined {
  const isPast = !day || written(day) < written(today)
  return isPast && leads && other ? other : day
}

function orderedOn(before: string, today: Day): Day {
  const { d, m, d2, name } = ORDERED.exec(before)?.groups ?? {}
  const month = m ? Number(m) : name ? monthOf(name) : undefined
  if (month === undefined) return today
  const day = latest(month, Number(d ?? d2), today)
  // What was ordered long ago is late, and comes when it comes.
  return day && written(day) >= written(later(-90, 'day', today)) ? day : today
}

const RANKS = ['corrects', 'end', 'yes', undefined] as const

function chosen(found: readonly Candidate[]): Candidate | undefined {
  const rank = RANKS.find((leads) => found.some((each) => each.leads === leads))
  const ranked = found.filter((each) => each.leads === rank).sort((a, b) => a.from - b.from)
  // Said later, it takes back what was said before.
  if (rank === 'corrects') return ranked.at(-1)
  const [first] = ranked
  return ranked.every((each) => each.day === first!.day) ? first : undefined
}
