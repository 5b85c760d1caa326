import { z } from 'zod'
import type { ReminderPress } from '../../cards/presses/reminders.ts'
import { inOneLine, withoutOpening, withoutPoliteWords } from '../commands/around-commands.ts'
import { spelledOut } from '../commands/chat-spelling.ts'
import { isFilter } from '../commands/command-status.ts'
import { readComing, WHEN } from './coming.ts'
import { asksByDate, readDueOfSome } from './due-of-some.ts'
import { asksWhatIsDue } from './due-questions.ts'
import { askedWhetherOverdue, asksForOverdue } from './overdue-questions.ts'
import type { Incoming } from '../incoming.ts'
import { readLookedAt } from './looked-at.ts'
import { dataReader } from '../read-data.ts'
import { readRemindMe } from './remind-me.ts'
import { readSnooze } from './snooze.ts'
import { readRecordAction } from '../records/record-actions.ts'
import { readUnsnooze } from './unsnooze.ts'
import { MAY_BE_TIME, readTimeOfDay } from './time-of-day.ts'
import type { TimeOfDay } from '../../domain/reminders/model.ts'

/** What is asked of the reminders, typed or pressed. `record`: the pressed card, whose place the answer takes. */
export type ReminderRequest =
  | { readonly kind: 'show' }
  /** `asked`: in a question that what is due answers only nearly; `whose`: of whom alone, as it was typed. */
  | (Page & { readonly kind: 'list'; readonly asked?: true; readonly whose?: string })
  /** The dates to come; `when` as `spanOf` reads it. */
  | (Page & { readonly kind: 'coming'; readonly when: string; readonly whose?: string })
  | { readonly kind: 'set'; readonly on?: boolean; readonly at?: TimeOfDay; readonly record: string | undefined }
  /** At a time that no clock shows. */
  | { readonly kind: 'no-time' }
  /**
   * By name, as it was typed. `isSure`: else it is one only where a customer is called exactly so; `ifDue`: or only where
   * something is due of the customer.
   */
  | { readonly kind: 'snooze-named'; readonly said: string; readonly isSure: boolean; readonly ifDue?: true }
  /** Ends a snooze by name, in the same way. */
  | { readonly kind: 'unsnooze-named'; readonly said: string; readonly isSure: boolean }
  /** Looked at, by name: only where something is due of a customer called so. */
  | { readonly kind: 'looked-at'; readonly said: string; readonly isSure: false }
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

const readOwn = dataReader<ReminderPress, typeof schema>(schema)

/** Reads what came in as a request about reminders; undefined when it is none. */
export function readReminderRequest(what: Incoming['what']): ReminderRequest | undefined {
  if (what.kind === 'text') return readTyped(what.text)
  return what.kind === 'action' ? readPressed(what.data) : undefined
}

/** True for a typed request about reminders, and not for what is one only where a customer is called exactly so. */
export function asksOfReminders(message: string): boolean {
  const request = readReminderRequest({ kind: 'text', text: message })
  return request !== undefined && !isUnsure(request)
}

/** True for what is a request only where a customer is called exactly so. */
export function isUnsure(request: ReminderRequest): boolean {
  return 'isSure' in request && !request.isSure
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
  /^(?:(?:turn|switch|set|put) )?(?:my |the )?reminders? (?:to )?(on|off)$|^(?:turn|switch) (on|off) (?:my |the )?reminders?$/
const STOP =
  /^(stop|start|mute|unmute|pause|resume|disable|enable|silence) (?:all |my |the )*reminders?$|^(?:stop|don['’]?t) (?:reminding|remind) me$/
const STARTS: ReadonlySet<string> = new Set(['start', 'unmute', 'resume', 'enable'])
/** "Set my reminders to", "I want reminders at", "remind me daily at". */
const MOVES =
  "(?:(?:set|change|move|put|shift|switch|send|give|show|schedule)(?: me)? |i(?:['’]d like| want| need| would like) (?:to (?:get|have|see) )?)?(?:my |the )?(?:reminders?|remind(?: me)?)(?: every ?day| daily| each day)?"
/** Without “at” only what can be nothing else than a time. */
const CLEAR_TIME = "\\d{1,2}(?:[:.]\\d{2}| ?(?:h|hrs|am|pm|a\\.m|p\\.m|o['’]?clock))"
const AT = new RegExp(`^${MOVES}(?: (?:at|to|for)|:?(?= ${CLEAR_TIME}(?![^ ]))) (${MAY_BE_TIME})$`)

function readTyped(message: string): ReminderRequest | undefined {
  const snoozed = message.length > MAX_SNOOZE ? undefined : readSnooze(inOneLine(message))
  if (snoozed) return { kind: 'snooze-named', ...snoozed }
  const later = message.length > MAX_SNOOZE ? undefined : readRemindMe(inOneLine(message))
  if (later !== undefined) return { kind: 'snooze-named', said: later, isSure: false, ifDue: true }
  const woken = message.length > MAX_SNOOZE ? undefined : readUnsnooze(inOneLine(message))
  if (woken) return { kind: 'unsnooze-named', ...woken }
  if (message.length > MAX_LENGTH) return undefined
  const text = withoutOpening(withoutPoliteWords(spelledOut(inOneLine(message).toLowerCase()))).replace(
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
  const said = AT.exec(text)?.[1]
  if (said === undefined) return readDone(message)
  const at = readTimeOfDay(said)
  return at ? { kind: 'set', on: true, at, record: undefined } : { kind: 'no-time' }
}

function readDone(message: string): ReminderRequest | undefined {
  const done = readLookedAt(inOneLine(message))
  return done && { kind: 'looked-at', ...done }
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
