import { z } from 'zod'
import { withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter } from '../commands/command-status.ts'
import { readComing, WHEN } from './coming.ts'
import { asksByDate, readDueOfSome } from './due-of-some.ts'
import { asksWhatIsDue } from './due-questions.ts'
import { askedWhetherOverdue, asksForOverdue } from './overdue-questions.ts'
import type { Incoming } from '../incoming.ts'
import { dataReader } from '../read-data.ts'
import { readSnooze } from './snooze.ts'
import { readRecordAction } from '../records/record-actions.ts'

/** What is asked of the reminders, typed or pressed. `record`: the pressed card, whose place the answer takes. */
export type ReminderRequest =
  | { readonly kind: 'show' }
  /** `asked`: in a question that what is due answers only nearly; `whose`: of whom alone, as it was typed. */
  | (Page & { readonly kind: 'list'; readonly asked?: true; readonly whose?: string })
  /** The dates to come; `when` as `spanOf` reads it. */
  | (Page & { readonly kind: 'coming'; readonly when: string; readonly whose?: string })
  | { readonly kind: 'set'; readonly on?: boolean; readonly hour?: number; readonly record: string | undefined }
  /** `near`: the whole hours before and after what was asked for, as far as it was read. */
  | { readonly kind: 'bad-hour'; readonly near: readonly number[] }
  /** By name, as it was typed. */
  | { readonly kind: 'snooze-named'; readonly said: string }
  | MarkRequest

interface Page {
  readonly record: string | undefined
  /** How many come before it. */
  readonly offset: number
}

export interface MarkRequest {
  readonly kind: 'done' | 'snooze' | 'again'
  readonly record: string
  readonly entitlement: string
  /** The version that the card was drawn for. */
  readonly version: number
  /** How many come before the page on which it was pressed. */
  readonly offset: number
}

const id = z.string().min(1).max(100)
const onRow = {
  record: id,
  entitlement: id,
  version: z.coerce.number().int().nonnegative(),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
const schema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('reminders-on'), record: id }),
  z.strictObject({ verb: z.literal('reminders-off'), record: id }),
  z.strictObject({ verb: z.literal('done'), ...onRow }),
  z.strictObject({ verb: z.literal('snooze'), ...onRow }),
  z.strictObject({ verb: z.literal('remind-again'), ...onRow }),
])

const readOwn = dataReader<z.infer<typeof schema>>(schema)

/** Reads what came in as a request about reminders; undefined when it is none. */
export function readReminderRequest(what: Incoming['what']): ReminderRequest | undefined {
  if (what.kind === 'text') return readTyped(what.text)
  return what.kind === 'action' ? readPressed(what.data) : undefined
}

function readPressed(data: unknown): ReminderRequest | undefined {
  const listed = readRecordAction(data)
  const page = listed?.verb === 'list' ? readDue(listed.filter) : undefined
  if (listed?.verb === 'list' && page) return { ...page, record: listed.record, offset: listed.offset }
  const action = readOwn(data)
  if (!action) return undefined
  switch (action.verb) {
    case 'reminders-on':
    case 'reminders-off':
      return { kind: 'set', on: action.verb === 'reminders-on', record: action.record }
    case 'done':
      return { ...action, kind: 'done' }
    case 'snooze':
      return { ...action, kind: 'snooze' }
    case 'remind-again':
      return { ...action, kind: 'again' }
  }
}

/** In characters. */
const MAX_LENGTH = 120
/** With a customer's name. In characters. */
const MAX_SNOOZE = 200
const SHOW = /^(?:(?:show|list) )?(?:my |the )?reminders?(?: (?:status|settings?))?$/
const LIST = /^(?:(?:show|list|what is|what['’]s|my|the) )*(?:status(?:es)? )?(?:overdue|due)(?: status(?:es)?)?$/
/** "What is overdue at contoso", "what is due at contoso this week". */
const OF_WHOM = new RegExp(`^(.+?) (?:at|for|of|with) ([^,;:]{2,60}?)(?: ${WHEN})?$`)
const OVERDUE = /\b(?:over ?due|past due|late|passed|coming|upcoming)\b/
const NO_NAME =
  /^(?:(?:the|a|an|my|our|your|their|its|his|her|this|that|these|those|next|last|all|any|each|every|everything|me|us|them|it|today|tomorrow|now|free|good|ever|sure|rest|in|by|until|before|within)\b|.* (?:at|for|of|with) )/
const SWITCH =
  /^(?:(?:turn|switch) )?(?:my |the )?reminders? (?:to )?(on|off)$|^(?:turn|switch) (on|off) (?:my |the )?reminders?$/
const STOP =
  /^(stop|start|mute|unmute|pause|resume|disable|enable|silence) (?:all |my |the )*reminders?$|^(?:stop|don['’]?t) (?:reminding|remind) me$/
const STARTS: ReadonlySet<string> = new Set(['start', 'unmute', 'resume', 'enable'])
const PART = '(?:half(?: past)?|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|\\d{1,2})(?: minutes?)? (?:past|to))'
const HOUR = new RegExp(
  `^(?:(?:send|give|show) me )?(?:(?:my |the )?reminders?|remind me)(?: every ?day| daily| each day)? (?:at|to) (noon|midnight|(?:${PART} )?\\d{1,2}(?:[:.]\\d{2})?(?: ?(?:h|am|pm|a\\.m|p\\.m|o['’]?clock))?(?: in the (?:morning|afternoon|evening))?)$`,
)

function readTyped(message: string): ReminderRequest | undefined {
  const snoozed = message.length > MAX_SNOOZE ? undefined : readSnooze(onOneLine(message))
  if (snoozed !== undefined) return { kind: 'snooze-named', said: snoozed }
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutOpening(withoutPoliteWords(spelledOut(onOneLine(message).toLowerCase()))).replace(
    /\b(?:daily |morning )?digests?\b/,
    'reminders',
  )
  if (SHOW.test(text)) return { kind: 'show' }
  const due = readDue(text)
  if (due) return { ...due, record: undefined, offset: 0 }
  const switched = SWITCH.exec(text)
  if (switched) return { kind: 'set', on: (switched[1] ?? switched[2]) === 'on', record: undefined }
  const stopped = STOP.exec(text)
  if (stopped) return { kind: 'set', on: STARTS.has(stopped[1] ?? ''), record: undefined }
  const at = HOUR.exec(text)?.[1]
  if (at === undefined) return undefined
  const hour = readHour(at)
  return hour === undefined
    ? { kind: 'bad-hour', near: hoursAround(at) }
    : { kind: 'set', on: true, hour, record: undefined }
}

type DueRequest =
  | Omit<Extract<ReminderRequest, { kind: 'list' }>, keyof Page>
  | Omit<Extract<ReminderRequest, { kind: 'coming' }>, keyof Page>

/** Which days, or what is overdue, perhaps of one customer. @param text in lower case, also the filter of a list */
function readDue(text: string): DueRequest | undefined {
  const ofAll = readDueOfAll(text)
  if (ofAll) return ofAll
  const asked = askedWhetherOverdue(text)
  if (asked !== undefined) return isName(asked) ? { kind: 'list', whose: asked } : undefined
  const some = readDueOfSome(text)
  if (some && isName(some.whose)) {
    const { whose, when } = some
    return when === undefined ? { kind: 'list', whose } : { kind: 'coming', when, whose }
  }
  const [, before = '', whose = '', when] = OF_WHOM.exec(text) ?? []
  if (whose === '' || !isName(whose)) return undefined
  const due = readDueOfAll(when === undefined ? before : `${before} ${when}`)
  // What is due of one customer, passed or to come, stands on the list of its statuses.
  return due && (due.kind === 'coming' || OVERDUE.test(before)) ? { ...due, whose } : undefined
}

function readDueOfAll(text: string): DueRequest | undefined {
  const when = readComing(text)
  if (when !== undefined) return { kind: 'coming', when }
  if (asksByDate(text)) return { kind: 'coming', when: 'soon' }
  if (LIST.test(text)) return { kind: 'list' }
  if (asksWhatIsDue(text)) return { kind: 'list', asked: true }
  return asksForOverdue(text) ? { kind: 'list' } : undefined
}

/** Of a status, too: the “it” of an L2 and the “in” of In Progress are no sentence's. */
function isName(text: string): boolean {
  const named = text.replace(/\bit (?=infrastructure\b|change\b)|\bin (?=progress\b)/g, '')
  return isFilter(named) && !NO_NAME.test(named)
}

/** Without a mark at its end. */
function onOneLine(message: string): string {
  return message
    .trim()
    .replace(/^\/+/, '')
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
}

/** The whole hours between which a time is: of "half past 7" and "7:30" 7 and 8; none of what is no time. */
function hoursAround(text: string): number[] {
  const read = /^(.*? )?(\d{1,2})(?:[:.]\d{2})?((?: ?[ap]\.?m)?).*$/.exec(text)
  const hour = read && readHour(`${read[2]}${read[3]}`)
  if (hour === undefined || hour === null) return []
  const later = /afternoon|evening/.test(text) && hour < 12 ? hour + 12 : hour
  const first = /\bto \d/.test(text) ? later + 23 : later
  return [first % 24, (first + 1) % 24]
}

/** "8", "8:00", "8 am", "5pm", "17 o’clock", "noon"; whole hours only. */
function readHour(text: string): number | undefined {
  if (text === 'noon') return 12
  if (text === 'midnight') return 0
  const read = /^(\d{1,2})(?:[:.]?00)?(?: ?h)? ?(am|pm|a\.m|p\.m|o['’]?clock)?$/.exec(text)
  if (!read) return undefined
  const hour = Number(read[1])
  const half = read[2]?.startsWith('a') ? 'am' : read[2]?.startsWith('p') ? 'pm' : undefined
  if (half !== undefined) return hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : undefined
  return hour <= 23 ? hour : undefined
}
