import { findAttempts } from './find-attempts.ts'
import { accountSaid } from '../says-managed.ts'

/** Words that say that attempts come on top of earlier ones: "two more calls", "one call today". */
const ADDS =
  /\b(?:more|further|additional|another|also|too|as well|plus|since(?! \p{L}+\s*\d|\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|easter|christmas|early|mid|late|last|the)\p{L}*)|today|yesterday|this (?:morning|afternoon|week)|meanwhile|in the meantime|on top|(?:twice|times|calls|mails|messages) again)\b/iu
/** Words of a total, or of a corrected count. */
const IS_COUNTED_ANEW =
  /\b(?:total|altogether|all in all|so far|by now|overall|as of|(?:until|till|up to) (?:now|today)|sorry|i meant|wrong|correct(?:ion|ed)?|only|actually|instead|not \d)\b/i
/** The attempt is still to come, or the customer made it. */
const IS_NO_ATTEMPT =
  /\b(?:will|tomorrow|next|plan|plans|planned|schedule|scheduled|booked|going to|want|wants|should|need|needs|if)\b|\b(?:they|he|she|customer|their \p{L}+) (?:(?:have|has|just|also|even) ){0,2}(?:sent|wrote|called|mailed|e-?mailed|phoned|rang|left|texted|messaged|tried|made)\b/iu
const COUNTED_PART = /^(\d{1,2}|several) ((?:\p{L}+ )?\p{L}+?)(s?)(?= by |$)/u
const IN_OTHER_WORDS = /\b(\d{1,2}|[a-z]{3,7}) (?:further|additional|new) /gi

/** True for a line that counts attempts on top of those counted before it. */
export function countsMore(line: string): boolean {
  return ADDS.test(line) && !IS_COUNTED_ANEW.test(line) && !IS_NO_ATTEMPT.test(line)
}

/**
 * Adds the attempts that a later text counts. It does not check that they are new; call it only where they are.
 * @param attempts in the words of the form: "3 mails, 2 calls to the IT lead since March; unmanaged"
 * @returns undefined where the text counts none
 */
export function withCounted(attempts: string, later: string): string | undefined {
  const found = findAttempts(later.replace(IN_OTHER_WORDS, '$1 more ').replace(/\bmore times\b/gi, 'times'))
  if (!found) return undefined
  const [counted, whom] = found.attempts.replace(/(?: since |;).*$/, '').split(/ (?=to )/)
  const account = accountSaid(later)
  const said = account && accountSaid(attempts) === undefined ? `${attempts}; ${account}` : attempts
  if (whom !== undefined && !said.toLowerCase().includes(whom.toLowerCase())) return behind(said, `${counted!} ${whom}`)
  return counted!.split(', ').reduce(withPart, said)
}

/** True when a text counts attempts, and all of them in ways that were not tried before. */
export function countsOtherWays(attempts: string, later: string): boolean {
  if (IS_COUNTED_ANEW.test(later) || IS_NO_ATTEMPT.test(later)) return false
  const parts = findAttempts(later)?.attempts.split(/[,;]/) ?? []
  const ways = parts.flatMap((part) => COUNTED_PART.exec(part.trim().split(' to ')[0]!)?.[2] ?? [])
  return ways.length > 0 && ways.every((way) => !attempts.includes(way))
}

function withPart(attempts: string, part: string): string {
  const [, count, way] = COUNTED_PART.exec(part) ?? []
  if (count === undefined || way === undefined) return behind(attempts, part)
  const before = new RegExp(`(?<![\\p{L}\\d])(\\d{1,2}|several) ${way}s?(?! by )(?!\\p{L})`, 'u').exec(attempts)
  if (!before) return behind(attempts, part)
  const sum = Number(before[1]) + Number(count)
  if (Number.isNaN(sum)) return behind(attempts, part.replace(' ', ' more '))
  return attempts.replace(before[0], `${sum} ${way}s`)
}

/** Adds a part before "since March" and "; unmanaged", which stay at the end. */
function behind(attempts: string, part: string): string {
  return attempts.replace(/^.*?(?= since |;|$)/, (all) => `${all}, ${part}`)
}
