import { findAttempts, type FoundAttempts } from './find-attempts.ts'
import { matchesOf } from '../text/matches.ts'
import { countsMore, countsOtherWays, withCounted } from './more-attempts.ts'

/** Ways to try somebody once more, with the words of the form: [verb, thing, singular, plural]. */
const WAYS: readonly (readonly [string, string, string, string])[] = [
  ['e-?mailed|mailed|wrote(?: to)?', 'e-?mail|mail', 'mail', 'mails'],
  ['called|phoned|rang', '(?:phone )?call', 'call', 'calls'],
  ['left (?:a )?voice ?mail', 'voice ?mail', 'voicemail', 'voicemails'],
  ['texted', 'text|sms', 'text', 'texts'],
  ['messaged|pinged', 'message|chat|ping', 'message', 'messages'],
  ['reminded', 'reminder', 'reminder', 'reminders'],
]
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** Words before an attempt of the FM. Attempts of others do not count: "Bob called again" is an answer. */
const I = '(?:^|[,;.:&] ?|\\b(?:and|then|also|but|i|we|have|just) )'
const WHOM = "(?: (?!and\\b|or\\b|but\\b)[\\p{L}’'-]+){0,3}?"

const LATER = WAYS.map(([verb, thing, singular, plural]) => ({
  singular,
  plural,
  again: new RegExp(`${I}(?:${verb})${WHOM} (?:again|once more|one more time|another time)(?!\\p{L})`, 'giu'),
  another: new RegExp(`${I}(?:sent |made |left |tried )?(?:another|one more|a further) (?:${thing})(?!\\p{L})`, 'giu'),
  nth: new RegExp(
    `${I}(?:sent |made |my |the |a |now )*(?:(\\d{1,2})(?:st|nd|rd|th)|(${ORDINALS.join('|')})) (?:${thing})(?!\\p{L})`,
    'iu',
  ),
}))
const SPEAKS_OF_MORE =
  /again|once more|more time|another|one more|further|\d(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth/i
/** A longer text counts its attempts itself. In UTF-16 units. */
const MAX_LENGTH = 300

/**
 * Adds the attempts that a later text tells of: “called Bob again”, “4th mail sent”, “two more calls since”.
 * @param attempts in the words of the form: "3 mails, 2 calls; unmanaged"
 * @returns undefined where the text adds none, or counts them anew
 */
export function withLaterAttempts(attempts: string, later: string): string | undefined {
  if (later.length > MAX_LENGTH) return undefined
  const [raised, rest] = SPEAKS_OF_MORE.test(later) ? withOneMore(attempts, later) : [attempts, later]
  const all = countsMore(later) ? (withCounted(raised, rest) ?? raised) : raised
  return all === attempts ? undefined : all
}

/** Adds each attempt that is told as one more. Returns the attempts and the rest of the text. */
function withOneMore(attempts: string, later: string): readonly [string, string] {
  let raised = attempts
  let rest = later
  for (const { singular, plural, again, another, nth } of LATER) {
    const more = matchesOf(again, later).length + matchesOf(another, later).length
    const [, figure, word] = nth.exec(later) ?? []
    const which = figure === undefined ? ORDINALS.indexOf(word?.toLowerCase() ?? '') + 2 : Number(figure)
    if (more === 0 && which < 2) continue
    rest = rest.replace(again, ' ').replace(another, ' ').replace(nth, ' ')
    const counted = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2}) (?:${plural}|${singular})(?!\\p{L})`, 'u')
    const before = Number(counted.exec(raised)?.[1] ?? 0)
    const count = Math.max(before + more, which)
    const told = `${count} ${count === 1 ? singular : plural}`
    raised =
      before > 0 ? raised.replace(counted, told) : raised.replace(/^.*?(?= since |;|$)/, (all) => `${all}, ${told}`)
  }
  return [raised, rest]
}

/**
 * Adds the attempts of a text that continues an earlier one; undefined where it adds none, or counts them anew.
 * @param found what the text counts by itself
 */
export function withAttemptsOf(attempts: string, later: string, found?: FoundAttempts): string | undefined {
  // "4th mail" counts on, and so do "two more calls".
  const isAnew = found !== undefined && found.isByLast !== true && !countsMore(later)
  const more = isAnew ? undefined : withLaterAttempts(attempts, later)
  return more ?? (countsOtherWays(attempts, later) ? withCounted(attempts, later) : undefined)
}

/** True when a text tells of one more attempt. */
export function saysLaterAttempt(text: string): boolean {
  return withLaterAttempts('1 attempt', text) !== undefined
}

/** Removes the customer from "two more mails to Fabrikam", where the name says nothing new. */
export function withoutWhom(text: string, customer: string | undefined): string {
  if (!customer) return text
  const name = customer.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return text.replace(new RegExp(` (?:to|at|with|for) ${name}(?![\\p{L}\\p{N}])`, 'giu'), '')
}

/** What `findAttempts` counts, with the attempts that later lines add. */
export function attemptsSoFar(text: string, customer?: string): FoundAttempts | undefined {
  const whole = findAttempts(text, customer)
  if (!whole || !text.includes('\n')) return whole
  const lines = withoutWhom(text, customer).split('\n')
  const counted = lines.map((line) => findAttempts(line, customer))
  const first = counted.findIndex((found) => found !== undefined)
  if (first < 0) return whole
  // "4th mail" continues an earlier count.
  const goesOn = (i: number): boolean => i > first && (counted[i]?.isByLast === true || countsMore(lines[i]!))
  const found = findAttempts(lines.filter((_, i) => !goesOn(i)).join('\n'), customer) ?? whole
  const attempts = lines.reduce((sum, line, i) => {
    const isAdded = i > first && (counted[i] === undefined || goesOn(i))
    return isAdded ? (withLaterAttempts(sum, line) ?? sum) : sum
  }, found.attempts)
  return { ...found, attempts, ...(attempts === found.attempts ? {} : { isCountedOn: true }) }
}
