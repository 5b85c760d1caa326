import { nameCapitals } from '../words/capitalised.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isSaid } from '../model/name-features.ts'
import { strangers } from './strangers.ts'
import { MONTH_BEGINS } from '../../dates/months.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'

/** Headings of minutes: "Minutes", "Meeting notes –", "Recap of the call with". */
const HEADED =
  /^\W{0,4}(?:(?:short|quick|meeting|call|my) ){0,2}(?:minutes|notes?|mom|recap|protocol|summary|(?:calls?|meeting|sync|workshop|kick-?off|catch-?up|check-?in)(?= ))\b(?: (?:of|from|for|with|w|the|our|a|call|meeting|sync|kick-?off|workshop|weekly)\b)*[\s:,–—/-]{0,5}/iu
/** What follows the name: a day, or the end of the line. */
const ENDS = new RegExp(
  String.raw`^(?:\s*(?:\n|$)|[\s,(–—|/-]{1,4}(?:\d{1,4}(?:[./ -]|st|nd|rd|th|\b)|(?:${MONTH_BEGINS}|mon|tue|wed|thu|fri|sat|sun)\p{L}*\b|today|yesterday))`,
  'iu',
)
/** Words for meetings, which are no customer's name. */
const MEETINGS =
  /^(?:weekly|monthly|daily|steering|steerco|status|project|review|workshop|call|meeting|sync|kick-?off|board|committee|team|standup|stand-?up|internal|prep|planning|session)$/
const MOST_WORDS = 5

/**
 * The customer in the heading of minutes, "Minutes Northwind 20 Nov": the words before the day, with a stranger or two
 * capitals among them. No person, product or kind of meeting.
 */
export function findMinutesName(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
): string | undefined {
  const offset = HEADED.exec(text)?.[0].length
  if (offset === undefined) return nameBeforeMeeting(prepared, tokens, text)
  const from = tokens.findIndex(({ start }) => start >= offset)
  if (from < 0 || tokens[from]!.start !== offset) return undefined
  const isStrange = strangers(prepared, tokens)
  const products = prepared.products.find(tokens)
  for (let to = from + 1; to <= Math.min(tokens.length, from + MOST_WORDS); to++) {
    const { word, end } = tokens[to - 1]!
    const isInner = to > from + 1 && /^(?:and|of|the|de)$/.test(word)
    if (NEVER.has(word) && !isInner) return undefined
    if (MEETINGS.test(word) || (isSaid(word) && !isInner) || products.some((each) => each.from === to - 1))
      return undefined
    if (to > from + 1 && tokens[to - 1]!.breakBefore) return undefined
    if (isInner || !ENDS.test(text.slice(end, end + 24))) continue
    const isNamed = tokens.slice(from, to).some((_, i) => isStrange(from + i)) || isMarkedName(tokens, from, to, text)
    return isNamed && !isPersonHere(tokens, from, to, text)
      ? nameCapitals(text.slice(tokens[from]!.start, end))
      : undefined
  }
  return undefined
}

/** "Northwind call 2/3", "Northwind minutes", above other lines: the words before the kind of meeting, with a stranger among them. */
function nameBeforeMeeting(prepared: PreparedPlaybook, tokens: readonly Token[], text: string): string | undefined {
  const heading = text.indexOf('\n')
  if (heading < 0) return undefined
  const to = tokens.slice(0, MOST_WORDS + 1).findIndex(({ word }) => MEETINGS.test(word) || NOTES.test(word))
  if (to < 1 || tokens[to]!.start > heading || !ENDS.test(text.slice(tokens[to]!.end, tokens[to]!.end + 24)))
    return undefined
  const named = tokens.slice(0, to)
  const isStrange = strangers(prepared, tokens)
  const isNone = named.some(({ word, breakBefore }, i) => NEVER.has(word) || isSaid(word) || (i > 0 && breakBefore))
  if (isNone || prepared.products.find(named).length > 0 || isPersonHere(tokens, 0, to, text)) return undefined
  return named.some((_, i) => isStrange(i)) ? nameCapitals(text.slice(named[0]!.start, named.at(-1)!.end)) : undefined
}

const NOTES = /^(?:minutes|notes?|mom|recap|summary|catch-?up|check-?in|update)$/

/** True for known words that make a name because at least two of them have a capital: "Wide World Importers". */
function isMarkedName(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const capitals = tokens.slice(from, to).filter(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)))
  return to - from > 1 && capitals.length > 1
}
