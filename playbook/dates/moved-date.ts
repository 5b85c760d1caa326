import { thoughtOnceAt } from './corrected-date.ts'
import { UNTIL } from './context/until.ts'
import { dayInWords } from './days.ts'

const LED = new RegExp(`^(${UNTIL}|thru|by|(?:not )?before|due)\\s`, 'i')
/** A move, of which nothing is left without its day: "slipped to September". */
const ONLY_MOVED =
  /(?:^|(?<=[.,;:\n]))[^.,;:\n]{0,60}\b(?:slip|mov|push|postpon|delay|shift|reschedul|defer)\w*(?:\s+(?:it|back|out|again)){0,2}$/i
/** Words between a former plan and what is true now. */
const GOES_ON = /^[\s,;–-]*(?:(?:and|but|so)\s+)?(?:(?:now|instead)\s+)?/i
const IS_SPAN = /^(?!in\b|within\b).*\b(?:day|week|wk|month)s?\b/i

/**
 * Writes the new date for a date that was moved, so that a note never gives the old day as one to come: "on hold until
 * 12 March" becomes "on hold until 9 Apr 2026". Where the new day is not known, the text gives none. A former plan is
 * removed, because the new day was never part of it.
 * @param before the words of the replaced dates, as `findDate` quoted them
 * @param day the new day, YYYY-MM-DD; empty or undefined where it is not known
 */
export function withDateMoved(text: string, before: readonly string[], day: string | undefined): string {
  return before.reduce((moved, quote) => {
    const at = moved.indexOf(quote)
    if (at === -1) return moved
    const [ahead, behind] = [moved.slice(0, at), moved.slice(at + quote.length)]
    const lead = LED.exec(quote)?.[1]
    const thought = thoughtOnceAt(ahead)
    if (thought !== -1) {
      const head = ahead.slice(0, thought).replace(/(?<=[\p{L}\p{N}]) $/u, ', ')
      return `${head}${behind.replace(GOES_ON, '')}`
    }
    if (!day) {
      const said = lead ? ahead.trimEnd() : ahead.replace(/\s+(?:on|in|for|to|at|be|is|of)?\s*$/i, '')
      return `${said.replace(ONLY_MOVED, '')}${behind}`
    }
    const now = dayInWords(day)
    if (lead) return `${ahead}${lead} ${now}${behind}`
    if (IS_SPAN.test(quote)) return `${ahead}until ${now}${behind}`
    // "In March", "in two weeks" become a day.
    return /^(?:in|within)\s/i.test(quote)
      ? `${ahead}on ${now}${behind}`
      : `${ahead.replace(/\bin\s+(?:the\s+)?$/i, 'on ')}${now}${behind}`
  }, text)
}
