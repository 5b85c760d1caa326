import { addDays, dayInWords } from '../dates/days.ts'
import { isPastWeekday } from '../dates/past-weekday.ts'

/** A weekend that only the day of writing tells; “on the weekend” may be any. */
const WEEKEND =
  /\b(?:(since|after|before|until|till|by) |(?:on|over|at|during|in) )?(?:(last|this|the past|this past|the coming|this coming) weekend|(?<=\bover )the weekend)\b(?!['’]s)/gi
const OVER = /\bover $/i
/** Verbs of what happened, besides those of `isPastWeekday`. */
const WENT =
  /\b(?:quit|left|resigned|went down|crashed|broke|failed|fell|died|crashed|stopped|dropped|lost)(?: \p{L}+){0,2} ?$/iu
/** Further behind the text decides nothing. In UTF-16 units. */
const REACH = 80

/**
 * Writes the Saturday for a weekend that is told relative to today: “last weekend” becomes “on the weekend of 28 Feb
 * 2026”.
 * @param today the day on which the text was written, YYYY-MM-DD
 */
export function withWeekends(text: string, today: string): string {
  return text.replace(WEEKEND, (found: string, lead: string | undefined, which: string | undefined, at: number) => {
    const before = text.slice(Math.max(0, at - REACH), at)
    const isPast = WENT.test(before.replace(OVER, '')) || isPastWeekday(before.replace(OVER, 'on '))
    const side = which?.toLowerCase() ?? 'over'
    // “Over the weekend” may be any or the next one.
    if (side === 'over' && !isPast) return found
    const isLast = /\b(?:last|past)\b/.test(side) || (side !== 'the coming' && side !== 'this coming' && isPast)
    return `${lead ?? 'on'} the weekend of ${dayInWords(saturday(today, isLast))}`
  })
}

/** The Saturday of the weekend that is over, or of the next one or the one that it is. */
function saturday(today: string, isLast: boolean): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  const ofThis = addDays(today, weekday === 0 ? -1 : 6 - weekday)
  return isLast ? addDays(ofThis, -7) : ofThis
}
