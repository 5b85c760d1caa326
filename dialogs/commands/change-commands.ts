import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { dibsIn, type DibsTold } from '../../playbook/dibs-told.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutPoliteWords, withoutRequest, withoutSmallWords } from './around-commands.ts'
import { isFilter, isStrange, mayNameCustomer, namesCustomer } from './command-status.ts'
import { readStillSo } from './still-so.ts'
import { readDateMoved } from './told-dates.ts'
import { readTextChange, type TextChange } from './text-changes.ts'

/**
 * A typed request to change a kept record: opens its form with `value` filled in. `filter` names the entitlement; empty
 * for "it".
 */
export interface ChangeCommand {
  readonly kind: 'change'
  readonly what: 'date' | 'dibs' | TextChange['what']
  readonly filter: string
  /** As typed. */
  readonly value: string
  /** Several parts of DIBS in one message. */
  readonly dibs?: DibsTold
  /** The reason for moving the date, as typed. */
  readonly reason?: string
  /** The text is added to the kept note. */
  readonly adds?: true
  /** The distance from the kept date, see `printShift`. */
  readonly by?: string
  /** The change was reported, not requested. If no date or note is stored, the sentence is news. */
  readonly told?: true
  /** An order, which means what is kept: "move Contoso Teams to 15 January". */
  readonly ordered?: true
}

const MOVE =
  '(?:move|change|set|shift|postpone|push|reschedule|extend|update|delay|defer|slip|bring|put)(?: (?:back|forward|out))?'
const DATE = '(?:(?:projected |target |due |unblock |end )*date|deadline)'
const TO = '(?:to|until|till|by|for)'
/** A request with its verb may have any value; if the date cannot be read, it is chosen on the form. */
const MOVE_DATE: readonly RegExp[] = [
  new RegExp(`^${MOVE} (?:the |my )?${DATE} (?:of|for|at) (.{2,60}?) ${TO} (.{1,40})$`, 'i'),
  new RegExp(`^${MOVE} (?!the )(.{2,60}?)(?:['’]s)? ${DATE} ${TO} (.{1,40})$`, 'i'),
]
/** "Contoso Teams: the unblock date is now 15 March", "Contoso date: 15 March": with a date and nothing else. */
const DATE_SAID =
  /^((?!the\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?(?:projected )?(?:(?:(?:target|unblock|due) )?date|deadline)(?: (?:is|was)?(?: now)?(?: been)?| (?:moves?|moved|changes?|changed|slips?|slipped))?(?: to)?:? ([^,;]{3,40})$/i
/** "Due date of Contoso is 15 June": with a day and nothing else. */
const SAID_OF = new RegExp(
  `^(?:the |my )?(?:new )?${DATE} (?:of|for|at) (.{2,60}?) (?:is|was|will be|should be|moves to|moved to|changes to|changed to|slips to|slipped to)(?: now)? ([^,;]{3,40})$`,
  'i',
)
/** "Contoso Teams should be 22 Jan, not 15": a day alone is its date; "should be live by June" is news. */
const SHOULD_BE =
  /^((?!(?:the|it|this|that)\b).{2,60}?)(?: date| deadline)? (?:should|must) (?:be|have been)(?: now)? ([^,;]{3,40}?)(?:,? (?:and )?(?:not|instead of) [^,;]{1,30})?$/i
/** "Push Contoso to March": with a day and nothing else. */
const MOVED = new RegExp(
  '^(?:move|shift|set|change|update|postpone|push|reschedule|delay|defer|slip|bring|put|extend)(?: (?:back|forward|out))? (.{2,60}?)(?: (?:back|forward|out))? (?:to|until|till) ([^,;]{3,40})$',
  'i',
)
/** For the open card or the one kept last: "move it to 15 March", "change the date to 15 March". */
const OF_IT = new RegExp(
  `^${MOVE} (?:it|this|that|this one|that one|(?:the |its )(?:projected )?${DATE})(?: (?:back|forward|out))? ${TO} (.{3,40})$`,
  'i',
)
/** Dates that are no date of a status: "go-live date: 15 March". */
const OTHER_DATES =
  /(?:^|[\s:-])(?:go-?live|live|start(?:ing)?|begin|end|kick-?off|meeting|call|review|renewal|expiry|expiration|release|cut-?over|migration|pilot|training|workshop|launch|contract|signing|new|next|holiday|delivery)$/i
/** Days in words that no card reads; they are chosen on the form. */
const LIKE_A_DAY =
  /^(?:(?:on )?(?:(?:next|this|the following|the coming) )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?(?: (?:after|in) .{2,20})?|tomorrow|today|yesterday|(?:the )?(?:end|middle|beginning|start) of (?:next|this|the) (?:week|month|quarter|year)|(?:next|this) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)|a (?:day|week|month) later)$/i

/** "The 15th" names no month, so it is chosen on the form. */
const DAY_OF_MONTH = /^(?:on )?the \d{1,2}(?:st|nd|rd|th)$/i
/** Words before a day that say what will have happened by then. */
const HOW_FAR = /^(?:ok(?:ay)?|blocked|planned|expected|well|set|put|made|taken?|moved?|pushed)\b/i

/** "Graphic Design: new date 4/12": a new date for the customer of that name, and nothing else. */
const NEW_DATE =
  /^((?!the\b)[^:;,]{3,60}?)(?:\s*:|\s+[-–])\s+(?:the )?new (?:(?:target|unblock|due|projected(?: unblock)?) )?date(?: is|:)?(?: now)? ([^,;]{3,40})$/i

/** Reads that form. A name of ordinary words counts if it has two words or a capital. */
function newDate(prepared: PreparedPlaybook, text: string): readonly [string, string] | undefined {
  const [filter, value] = firstOf([NEW_DATE], text) ?? []
  if (filter === undefined || value === undefined || !readsAsDate(value) || !isFilter(filter)) return undefined
  const mayBeName = filter.includes(' ') || /^\p{Lu}/u.test(filter) || isStrange(prepared, filter)
  return mayBeName ? [filter, value] : undefined
}

/**
 * Reads "Move the date for Contoso to end of April", "Contoso Teams unblock date is now 3 May", "Contoso note: …";
 * undefined for everything else.
 * @param message as typed: a note is kept like that
 */
export function readChange(prepared: PreparedPlaybook, message: string): ChangeCommand | undefined {
  const text = withoutRequest(message.trim().replace(/^\/+/, ''))
  const line = text.replace(/[\s.!?]+$/, '').replace(/\s+/g, ' ')
  const dibs = readDibs(prepared, line)
  if (dibs) return dibs
  const said = readTextChange(prepared, text)
  if (said) return { kind: 'change', ...said }
  const short = withoutSmallWords(withoutPoliteWords(line))
  const moved = readDateMoved(prepared, short)
  const isOfStatus = moved && !OTHER_DATES.test(moved.filter) && !/\bgo[- ]?live\b/i.test(moved.filter)
  const change = isOfStatus ? ({ kind: 'change', what: 'date', ...moved } as const) : readDate(prepared, short)
  return change && !change.told && MOVES.test(short) ? { ...change, ordered: true } : change
}

/** “Dibs contoso teams”, “fill in the dibs for contoso”: the form, as it is kept. */
const DIBS_OF =
  /^(?:(?:set|add|edit|enter|update|fill in|open) )?(?:the )?dibs(?: (?:for|of|at|to))? ([^:,;\d\n]{2,60})$/i

/** Reads "Contoso Teams DIBS: due 30 June, success owner …", "contoso teams seats 1500", which say nothing else. */
function readDibs(prepared: PreparedPlaybook, line: string): ChangeCommand | undefined {
  const [, whose] = DIBS_OF.exec(line) ?? []
  if (whose !== undefined && mayNameCustomer(prepared, whose))
    return { kind: 'change', what: 'dibs', filter: whose, value: '', dibs: {} }
  const apart = dibsIn(line, (words) => mayNameCustomer(prepared, words))
  if (!apart?.isAll) return undefined
  const { of: filter, told, isHeaded } = apart
  // Before a heading even ordinary words are a name: “tailspin toys dibs: …”.
  if (!(isHeaded ? mayNameCustomer : namesCustomer)(prepared, filter)) return undefined
  // The form says more of a success owner alone.
  if (Object.keys(told).length === 1 && told.successOwner !== undefined) return undefined
  return { kind: 'change', what: 'dibs', filter, value: '', dibs: told, told: true }
}

/** A request to move a date may end with its reason. */
const REASON = /^(.{8,100}?)(?:[,;] (?=\p{L})(?:because |as |since )?| (?:because|since|due to) )(.{3,200})$/iu
const MOVES = new RegExp(`^${MOVE} `, 'i')

/** A way in which a date of a customer is told, or its change is ordered. */
interface DateForm {
  /** The words for the customer, and those for the day. */
  readonly read: (prepared: PreparedPlaybook, text: string) => readonly [filter: string, value: string] | undefined
  readonly isName: (prepared: PreparedPlaybook, filter: string) => boolean
  readonly isDay: (value: string) => boolean
}

/**
 * In the order in which they are tried: the first that fits decides. In an order to move a date any words may be the name;
 * a report must name a customer, because it may be about anything.
 */
const DATE_FORMS: readonly DateForm[] = [
  { read: (_, text) => firstOf(MOVE_DATE, text), isName: mayNameCustomer, isDay: () => true },
  // Its name and its day are checked when it is read.
  { read: newDate, isName: () => true, isDay: () => true },
  { read: (_, text) => firstOf([SAID_OF], text), isName: namesCustomer, isDay: readsAsDate },
  { read: (_, text) => firstOf([SHOULD_BE], text), isName: namesCustomer, isDay: isDayAlone },
  { read: (_, text) => firstOf([DATE_SAID], text), isName: namesCustomer, isDay: readsAsDate },
  { read: (_, text) => firstOf([MOVED], text), isName: mayNameCustomer, isDay: isDateLike },
]

function readDate(prepared: PreparedPlaybook, message: string): ChangeCommand | undefined {
  const [, wish, reason] = (MOVES.test(message) && REASON.exec(message)) || []
  const text = wish ?? message
  if (text.length > 120) return undefined
  const [still, until = ''] = readStillSo(prepared, text) ?? []
  if (still !== undefined && readsAsDate(until))
    return { kind: 'change', what: 'date', filter: still, value: until, told: true }
  const why = reason ? { reason } : {}
  const ofIt = OF_IT.exec(text)?.[1]
  if (ofIt !== undefined && isDateLike(ofIt)) return { kind: 'change', what: 'date', filter: '', value: ofIt, ...why }
  for (const { read, isName, isDay } of DATE_FORMS) {
    const found = read(prepared, text)
    if (!found) continue
    const [filter, value] = found
    // Of an order with a reason, what is read as the day may be a part of the reason.
    const isMeant = isName(prepared, filter) && isDay(value) && (!reason || readsAsDate(value))
    return isMeant && !OTHER_DATES.test(filter) ? { kind: 'change', what: 'date', filter, value, ...why } : undefined
  }
  return undefined
}

function firstOf(patterns: readonly RegExp[], text: string): readonly [string, string] | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return [found[1]!.trim(), found[2]!.trim()]
  }
  return undefined
}

/** True for a day alone, without what is to happen by then: not "done by 15 March". */
function isDayAlone(value: string): boolean {
  if (HOW_FAR.test(value)) return false
  if (LIKE_A_DAY.test(value) || DAY_OF_MONTH.test(value)) return true
  return AS_OF.some((day) => {
    const read = readDateAnswer(value, day)
    return read !== undefined && !(read.kind === 'day' && read.isSentence)
  })
}

/** True for a day that can be read, or one to be chosen on the form. */
function isDateLike(value: string): boolean {
  return readsAsDate(value) || LIKE_A_DAY.test(value) || DAY_OF_MONTH.test(value)
}

/** Half a year apart, so that every month is in the future of one of them. */
const AS_OF = ['2026-01-01', '2026-07-01']

function readsAsDate(value: string): boolean {
  return AS_OF.some((day) => readDateAnswer(value, day) !== undefined)
}
