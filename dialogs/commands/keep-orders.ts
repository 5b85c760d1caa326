import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import type { KeepThen, KeepWith } from './model.ts'
import { AND, BEHIND, IT, NEXT, PRAISED, withoutSigns } from './verdict-words.ts'

/** An order to keep the shown status, with a date, a status or a note, or with more text. */
export type KeepOrder =
  | { readonly kind: 'keep' }
  | KeepWith
  | KeepThen
  /** The status to keep it as, as typed, and a date. */
  | { readonly kind: 'keep-as'; readonly status: string; readonly date?: string }
  | { readonly kind: 'keep-noted'; readonly note: string }

/** The order is within so much of the beginning or the end. In UTF-16 units. */
const HEAD = 120
const VERBS = /\b(?:keep|save|record|store|log|file)\b/i
const ORDER = new RegExp(`^${PRAISED}(?<verb>keep|save|record|store|log|file)(?<it>${IT})?(?!['’\\p{L}\\p{N}])`, 'iu')
/** "Keep it w 31 March", "keep it w/31 March" */
const WITH = /^ w(?:\/ ?| (?=\S))/i
const POLITE = new RegExp(`^${BEHIND}`, 'iu')
const KEPT = new RegExp(`^(?:${AND}${NEXT})?$`, 'i')
const POSTED =
  /^,? (?:and|then|&) (?:then )?(?:post|share)(?: it| this| that)?(?: (?:to|in|into|on) (?:the )?(?<place>[^:;,]{2,60}?)(?: channel| chat)?)?(?:[ ,.!]+(?:please|pls|thanks|thank you|thx|then|now))*$/i
/** "… and post, date not known", "… and post with 1 June" */
const POSTED_WITH =
  /^(?<posted>,? (?:and|then|&) (?:then )?(?:post|share)\b[^,;]{0,80}?)(?:[,;] | (?=(?:with|w|by|until|till)\b))(?<day>\S.{2,80})$/i
/** "Keep it until they get the new firewall": how long is news of the customer, and the order none. */
const UNTIL = /^ (?:until|till|til) (?=(?:they|the|their|he|she|it|there|we|nobody|somebody|an?)\s)/i
const AS =
  /^[\s,.;–-]*(?:but )?(?:as|under|it (?:should|must) be|(?:make|call) it) (?:an? |the )?(?!(?:it )?is\b)(?<status>\S.{2,200})$/i
const NOTED =
  /^[\s,.;–-]*(?:but |and )?(?:with |let |make )?(?:the |this |a |its )?note(?: (?:should|must|to) (?:be|say|read)| says?| is)?(?: that)?[\s:–-]+(?<note>\S[\s\S]{2,2000})$/i
/** Marks that end the order; what follows is separate. */
const ENDED = /[,.;:!]|\b(?:please|pls|thanks|thank you|thx|then)\W*$/i
const JOINT = /^\s*(?:[,.;:!\n&+/–—-]|(?:and|then|but|also|plus|next)\b)/i
const JOINERS =
  /^(?:[\s,.;:!&+/–—-]+|(?:and|then|but|also|plus|so|now|please)\b[ ,:]*|(?:the )?next (?:one|customer|case|up)\b(?: is\b)?[\s,:–-]*|(?:let['’]?s )?(?:do|on to|over to|(?:go|move|switch|turn) (?:on |over )?(?:to|with))\b[\s,:–-]*)+/i
/** Places where the first part may end. */
const ENDS = /[,;]\s|[.!]\s|\n|\s(?=(?:and|then)\s)/g
const LAST = new RegExp(
  `^(?<said>\\S[\\s\\S]*?)\\s*[,.;:!\\n–—-]\\s*(?:(?:and|then|so|please|pls|just|now|ok) )*(?:keep|save)(?:${IT})?${BEHIND}[\\s.!]*$`,
  'iu',
)
/** In a longer text, "keep it" at the end is no order. In UTF-16 units. */
const LONGEST_BEFORE = 300

/**
 * Reads an order to keep the shown status, with what else the message says: "keep it with 1 June", "1 June, keep it",
 * "keep it and post", "keep it but as legal", "keep it, and Fabrikam wants …". Undefined for what is no such order:
 * "keep it simple", "they keep it on premises".
 */
export function readKeepOrder(message: string): KeepOrder | undefined {
  const text = withoutSigns(message)
  if (!VERBS.test(text.slice(0, HEAD)) && !VERBS.test(text.slice(-HEAD))) return undefined
  return readFirst(text) ?? readLast(text)
}

function readFirst(text: string): KeepOrder | undefined {
  const head = ORDER.exec(text.slice(0, HEAD))
  if (!head) return undefined
  const behind = text.slice(head[0].length).replace(WITH, ' with ')
  const polite = POLITE.exec(behind)![0]
  const rest = behind.slice(polite.length)
  if (KEPT.test(withoutEndMarks(rest, '.!'))) return { kind: 'keep' }
  const posted = readPosted(behind)
  if (posted) return posted
  const date = dateIn(rest)
  if (date !== undefined) return { kind: 'keep-with', date }
  const noted = NOTED.exec(rest)?.groups?.note
  if (noted !== undefined) return { kind: 'keep-noted', note: noted.replace(/^[“"]|[”"]$/g, '') }
  // "Save and restore fails", "store, sync and share": the verb alone is an order only if nothing follows.
  const isPlain = /^(?:keep|save)$/i.test(head.groups?.verb ?? '')
  const as = head.groups?.it === undefined ? undefined : readAs(rest)
  if (as) return { kind: 'keep-as', ...as }
  const more = dated(rest)
  const keptWith = more.date === undefined ? undefined : POSTED.exec(` and ${withoutEndMarks(more.rest, '.!')}`)
  if (keptWith) return { kind: 'keep-with', date: more.date!, post: keptWith.groups?.place ?? '' }
  if (saysNoMore(more.rest)) {
    return more.date === undefined ? { kind: 'keep' } : { kind: 'keep-with', date: more.date }
  }
  const until = head.groups?.it === undefined ? undefined : UNTIL.exec(rest)?.[0]
  if (until !== undefined) return { kind: 'keep-then', order: 'keep-last', rest: rest.slice(until.length), said: text }
  const isEnded = ENDED.test(polite) || JOINT.test(rest) || more.date !== undefined
  const isIt = head.groups?.it !== undefined
  if (!isIt && !(isEnded && isPlain)) return undefined
  const isJoined = !isIt && polite === '' && /^ (?:and|then|but|also|plus|next)\b/i.test(rest)
  const only = !isEnded ? { only: 'headed' as const } : isJoined ? { only: 'asked-or-headed' as const } : {}
  return { kind: 'keep-then', order: 'keep', ...more, said: text, ...only }
}

/** Reads "… and post it to General", also with a day behind it. */
function readPosted(behind: string): KeepWith | undefined {
  const { posted, day } = POSTED_WITH.exec(behind)?.groups ?? {}
  const date = day === undefined ? undefined : dateIn(day)
  const order = POSTED.exec(withoutEndMarks(date === undefined ? behind : posted!, '.!'))
  if (!order) return undefined
  const post = order.groups?.place ?? ''
  return date === undefined ? { kind: 'keep-with', post } : { kind: 'keep-with', date, post }
}

const WHY = /[ ,;]+(?:because|since|cause|bc) /i
/** Words between a status and a day. */
const TO_DAY = /(?:,|,? and)? (?:with|w|w\/|by|until|till|for|on) |, /gi
const TO_STATUS = /(?:,|,? and|,? but)? (?=(?:as|under) )/i
/** Longest text behind "keep it" that is read for a status. In UTF-16 units. */
const LONGEST_AS = 400

/**
 * Reads "as billing", "as billing with 1 May", "with 1 May as billing", "as billing with 1 May because the licences
 * expired".
 */
function readAs(rest: string): { readonly status: string; readonly date?: string } | undefined {
  if (rest.length > LONGEST_AS) return undefined
  const behind = TO_STATUS.exec(rest)
  const first = behind && behind.index > 0 ? dateIn(rest.slice(0, behind.index)) : undefined
  const status = AS.exec(first === undefined ? rest : rest.slice(behind!.index + behind![0].length))?.groups?.status
  if (status === undefined || first !== undefined) return status === undefined ? undefined : { status, date: first! }
  const reasonAt = WHY.exec(status)?.index ?? status.length
  const [named, why] = [status.slice(0, reasonAt), status.slice(reasonAt)]
  for (const { index, 0: to } of named.matchAll(TO_DAY)) {
    const date = dateIn(named.slice(index + to.length))
    if (date !== undefined) return { status: named.slice(0, index) + why, date }
  }
  return { status }
}

/** Words behind an order without a meaning. */
const NO_MORE = new Set(
  'please pls thanks thank thx you then now for today that this was is it its all nothing else more done good great perfect ok okay bye again and the so next one customer'.split(
    ' ',
  ),
)

function saysNoMore(rest: string): boolean {
  return rest
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || NO_MORE.has(word))
}

/** Splits off a day at the beginning: it belongs to the kept status. */
function dated(text: string): Pick<KeepThen, 'date' | 'rest'> {
  const rest = text.replace(JOINERS, '')
  for (const { index, 0: end } of text.slice(0, LONGEST_DATE * 2).matchAll(ENDS)) {
    const date = dateIn(text.slice(0, index))
    if (date === undefined) continue
    return { date, rest: text.slice(index + end.length).replace(JOINERS, '') }
  }
  return { rest }
}

/** Reads "1 Feb, keep it", "nobody is trained, keep it". */
function readLast(text: string): KeepOrder | undefined {
  if (text.length > LONGEST_BEFORE) return undefined
  const said = LAST.exec(text)?.groups?.said
  if (said === undefined) return undefined
  const date = dateIn(said)
  return date === undefined
    ? { kind: 'keep-then', order: 'keep-last', rest: said, said: text }
    : { kind: 'keep-with', date }
}

/** Words before a day that say what it is. */
const BEFORE_DAY = new Set(
  'with the a an and but for by on at to target unblock projected due date eta is of as'.split(' '),
)
const BEHIND_DAY = new Set('please pls thanks thank you thx then now as its'.split(' '))
/** In characters. */
const LONGEST_DATE = 40
/** With the words around it; a longer text is not examined. In characters. */
const LONGEST_WITH_WORDS = 200

/** The day in a text that says nothing else, or that it is not known; as typed, without the words before it. */
export function dateIn(text: string): string | undefined {
  if (text.length > LONGEST_WITH_WORDS) return undefined
  const words = text
    .replace(/^[\s,.:;–—=-]+|[\s.!,;]+$/g, '')
    .split(/\s+/)
    .filter((word) => !/^[–—-]$/.test(word))
  while (words.length > 1 && BEHIND_DAY.has(words.at(-1)!.toLowerCase())) words.pop()
  if (isUnknown(words)) return 'date not known'
  while (words.length > 1 && BEFORE_DAY.has(words[0]!.toLowerCase().replace(/[:,]$/, ''))) words.shift()
  const said = words.join(' ')
  if (said.length > LONGEST_DATE || said.length < 3 || /[,;]/.test(said)) return undefined
  return readsAsDay(said) ? said : undefined
}

const UNKNOWN = new Set('tbd tbc undated'.split(' '))
const NOT = new Set('no not without w/o unknown open'.split(' '))
const DATE = new Set('date eta day'.split(' '))
const AROUND = new Set(
  'with and but the a an any its unblock target projected due known is as yet set clear'.split(' '),
)

/** True for "without a date", "date not known", "TBD": made of these words only. */
function isUnknown(words: readonly string[]): boolean {
  const said = words.map((word) => word.toLowerCase().replace(/[:,]$/, ''))
  const isSaid =
    said.some((word) => UNKNOWN.has(word)) ||
    (said.some((word) => DATE.has(word)) && said.some((word) => NOT.has(word)))
  return isSaid && said.every((word) => [UNKNOWN, NOT, DATE, AROUND].some((each) => each.has(word)))
}

/**
 * True for a readable day. Tried from two days half a year apart, so that every month is in the future of one. "Next
 * Friday" counts as well; the bot will ask which one.
 */
function readsAsDay(value: string): boolean {
  return ['2026-01-01', '2026-07-01'].some((day) => {
    const answer = readDateAnswer(value, day)
    return answer?.kind === 'day' ? !answer.isSentence : answer?.kind === 'unread' && answer.day !== undefined
  })
}
