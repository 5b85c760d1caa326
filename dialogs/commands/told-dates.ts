import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { printShift, readSpan, type Shift } from '../../playbook/dates/shift.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutSmallWords } from './around-commands.ts'
import { mayNameCustomer, namesCustomer } from './command-status.ts'

/** A date that a sentence says was moved, or wants moved. */
export interface DateMoved {
  /** The entitlement's name; empty for "it". */
  readonly filter: string
  /** As typed. */
  readonly value: string
  /** The distance from the kept date, see `printShift`. */
  readonly by?: string
  /** The date was reported, not requested. If no date is stored, the sentence is news. */
  readonly told?: true
}

/** In characters. */
const MAX_LENGTH = 140

/** Events for which a status has its date; no names contain them. An order to move a go-live is for the plan. */
const ORDERED_EVENT =
  '(?:pilot|roll[- ]?out|deployment|migration|cut[- ]?over|launch|(?:(?:projected|target|unblock|due|end) )*date|deadline|eta)'
const EVENT = `(?:go[- ]?live|${ORDERED_EVENT})`
const IS = '(?:(?:has|have|had|is|are|was|were|been|being|got|gets|will be|just|now|again) ){0,3}'
const MOVED =
  '(?:slipped|slips|moved|moves|pushed|postponed|delayed|shifted|deferred|rescheduled|extended)(?: (?:back|out|forward|again))?'
const SPAN =
  '((?:another |a couple of )?(?:(?:\\d{1,3}|[a-z]{1,6}) ?)?(?:more )?(?:days?|weeks?|wks?|fortnights?|months?)(?: more)?)'
const WHO = '((?!(?:the|it|this|that|they|we|i)\\b)[^,:;]{2,50}?)'
const ofWhom = (event: string): string => `${WHO}(?:['’]s)?(?::| -)?(?: (?:the |their |its )?(?:new )?${event})?`
const OF_WHOM = ofWhom(EVENT)

/** "Fabrikam slipped to 1 June", "Fabrikam go-live is now 1 June": with a day and nothing else. */
const TO_DAY = new RegExp(
  `^${OF_WHOM} (?:${IS}${MOVED} (?:to|until|till)|(?:is |are )?now(?: on| at)?) ([^,;:]{3,40})$`,
  'i',
)
const BY_SPAN = new RegExp(`^${OF_WHOM} ${IS}${MOVED} (?:by )?${SPAN}$`, 'i')
/** "Fabrikam moved the launch to 26 June", "Fabrikam go-live is 26 June now, not 29 May". */
const MOVED_BY_THEM = new RegExp(
  `^${WHO} (?:(?:has|have|just|now) ){0,2}(?:moved|pushed|postponed|delayed|shifted|deferred|rescheduled)(?: back| out)? (?:(?:the|their|its) )?(?:[^,:;]{2,30}? )??${EVENT}(?: back| out)? (?:to|until|till|into) ([^,:;]{3,40})$`,
  'i',
)
const DAY_NOW = new RegExp(
  `^${OF_WHOM} (?:is|are|will be) (?:on )?(\\d[^,;:]{3,40}?|\\p{L}{3,9}\\.? \\d{1,2}[^,;:]{0,30}?) (?:now|instead)(?:,? (?:and )?not [^,;:]{3,25})?$`,
  'iu',
)
/** "Fabrikam 2 weeks later", "Fabrikam needs another month" */
const LATER = new RegExp(
  `^${OF_WHOM} (?:(?:is|are|will be|comes|now|runs|running) ){0,2}${SPAN} (later|earlier|late|behind(?: schedule| plan)?)$`,
  'i',
)
const NEEDS_MORE = new RegExp(
  `^${OF_WHOM} (?:needs?|wants?|takes?|asks? for|gets?) (?=another |\\S+ more )${SPAN}$`,
  'i',
)
/** "Fabrikam 1 June": a name and a day and nothing else. */
const DAY_ALONE = new RegExp(`^${WHO}(?: on| is|:| -)? ([^,;:]{3,40})$`, 'i')
/** "New date for Fabrikam: 1 June" */
const NEW_DATE = new RegExp(
  `^(?:the )?(?:new|updated|revised|changed) ${EVENT}(?: date)? (?:for|of|at|with) ${WHO} ?(?::|=|is(?: now)?| -|–) ?([^,;:]{3,40})$`,
  'i',
)
/** "Adatum called, Teams pilot delayed to 3 April": the customer reports that its date was moved. */
const THEY_SAY = new RegExp(
  `^${WHO} (?:just |finally )?(?:called|rang|phoned|e?-?mailed|wrote|pinged|texted|says|said|told (?:me|us)|confirmed|reported|announced|replied)(?: me| us| back| in)?(?: today| yesterday| just now)?(?:,|:|;| -)?(?: that)? (?:the |their |its )?(.{3,80})$`,
  'i',
)
const OF_WORKLOAD = new RegExp(
  `^(?:(?:the |their |its )?([^,:;]{2,30}?)??(?:^| )?${EVENT}|([^,:;]{2,30}?)) ${IS}${MOVED} (?:to|until|till) ([^,;:]{3,40})$`,
  'i',
)
/** "Fabrikam was wrong, they said 1 June": the FM had it wrong. */
const WRONG = new RegExp(
  `^(?:that |the )?${OF_WHOM}(?: (?:thing|one|entry|status))?(?: (?:yesterday|earlier|today|before))? (?:was|is) (?:wrong|not right|incorrect) ?[,;:–-] ?(.{3,60})$`,
  'i',
)

const ORDER = '(?:move|change|set|shift|postpone|push|reschedule|extend|delay|defer|slip|bring|pull|put)'
/** "Make it a week earlier" */
const MAKE_IT = new RegExp(`^(?:make|have) (?:it|this|that|the date) ${SPAN} (later|earlier)$`, 'i')
const ORDERED_BY = new RegExp(
  `^(${ORDER})(?: (?:back|out|in))? (?:(?:the |its )?${ORDERED_EVENT} (?:of|for|at) )?(?:(it|this|that|(?:the |its )?${ORDERED_EVENT})|(?:(?:the|my) )?${ofWhom(ORDERED_EVENT)})(?: (back|out|forward|in))?(?: by)? ${SPAN}(?: (later|earlier|back|out|forward))?$`,
  'i',
)

/**
 * Reads a sentence that only says which customer's date was moved, to which day or by how much, or that orders so;
 * undefined if it says more.
 * @param text on one line, without marks at its end
 */
export function readDateMoved(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  if (text.length > MAX_LENGTH) return undefined
  return readOrdered(prepared, text) ?? readTold(prepared, text) ?? readWrong(prepared, text)
}

function readOrdered(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  const [, far = '', where = ''] = MAKE_IT.exec(text) ?? []
  const made = readSpan(far)
  if (made) return { filter: '', value: far, by: shiftTo(made, where) }
  const [, verb = '', it, whom, way = '', many = '', end = ''] = ORDERED_BY.exec(text) ?? []
  const span = readSpan(many)
  if (!span || !(it !== undefined || (whom !== undefined && mayNameCustomer(prepared, whom)))) return undefined
  const ways = `${verb} ${way} ${end}`.toLowerCase()
  const isEarlier = /\b(?:earlier|pull)\b|\bbring .*\bforward\b/.test(ways)
  // "Push it forward" means later to some people and earlier to others.
  if (!isEarlier && /\bforward\b/.test(ways)) return undefined
  const by = printShift(isEarlier ? { ...span, count: -span.count } : span)
  return { filter: it === undefined ? whom! : '', value: many, by }
}

type ToldReader = (prepared: PreparedPlaybook, text: string) => DateMoved | undefined

/** The ways in which a date is told, in the order in which they are tried. */
const TOLD: readonly ToldReader[] = [dayOf, dayWithoutWord, bySpan, later, dayAlone, asTheySay]

function readTold(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  for (const read of TOLD) {
    const told = read(prepared, text)
    if (told) return told
  }
  return undefined
}

/** A date is spoken of: it is one of a customer who is named. */
function dayOf(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  for (const pattern of [TO_DAY, NEW_DATE]) {
    const [, filter, value = ''] = pattern.exec(text) ?? []
    const day = withoutDayBefore(value)
    if (filter !== undefined && isDay(day) && namesCustomer(prepared, filter)) return { filter, value: day, told: true }
  }
  return undefined
}

/** That it was moved, or is so now, tells that it is a date: any words may be the name. */
function dayWithoutWord(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  for (const pattern of [MOVED_BY_THEM, DAY_NOW]) {
    const [, filter, day = ''] = pattern.exec(text) ?? []
    if (filter !== undefined && isDay(day) && mayNameCustomer(prepared, filter))
      return { filter, value: day, told: true }
  }
  return undefined
}

function bySpan(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  const [, filter, value = ''] = BY_SPAN.exec(text) ?? []
  const span = readSpan(value)
  if (filter === undefined || !span || !namesCustomer(prepared, filter)) return undefined
  return { filter, value, by: printShift(span), told: true }
}

function later(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  const [, filter, value = '', where = ''] = LATER.exec(text) ?? NEEDS_MORE.exec(text) ?? []
  const span = readSpan(value)
  if (filter === undefined || !span || !mayNameCustomer(prepared, filter)) return undefined
  return { filter, value, by: shiftTo(span, where), told: true }
}

/** “Contoso say Teams is 4 May now”: what they say it of is the date, or a workload. */
function asTheySay(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  const [, who, says = ''] = THEY_SAY.exec(text) ?? []
  if (who === undefined) return undefined
  const [, ofEvent, alone = '', value = ''] = OF_WORKLOAD.exec(says) ?? []
  if (!isDay(value) || !namesCustomer(prepared, who)) return undefined
  const what = (ofEvent ?? alone).trim()
  const isOfDate = what === '' || /^(?:it|date)$/i.test(what)
  if (isOfDate) return { filter: who.trim(), value, told: true }
  return findWorkload(prepared, tokenize(what)) ? { filter: `${who} ${what}`.trim(), value, told: true } : undefined
}

function shiftTo(span: Shift, where: string): string {
  return printShift(/^earlier$/i.test(where) ? { ...span, count: -span.count } : span)
}

/** Tries each place where the name may end and the day begin, because a name may have several words. */
function dayAlone(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  if (!DAY_ALONE.test(text)) return undefined
  const words = text.split(' ')
  for (let from = 1; from < words.length; from++) {
    const filter = words
      .slice(0, from)
      .join(' ')
      .replace(/(?: on| is| -|:)$/i, '')
    const value = words.slice(from).join(' ')
    if (BARE_DAY.test(value) && isDay(value) && namesCustomer(prepared, filter)) return { filter, value, told: true }
  }
  return undefined
}
/** A day of a month; a month alone may belong to anything. */
const BARE_DAY =
  /^(?:on |by |until |till )?(?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d)/iu

function readWrong(prepared: PreparedPlaybook, text: string): DateMoved | undefined {
  const [, filter, rest = ''] = WRONG.exec(text) ?? []
  const day = dayOfCorrection(rest)
  if (filter === undefined || !namesCustomer(prepared, filter) || !readsAsDay(day)) return undefined
  return { filter, value: day, told: true }
}

const DATE_WAS_WRONG =
  /^(?:but )?(?:the |that |its )?(?:(?:target |unblock |due )?date|deadline|day|that|this|it)(?: was| is|['’]?s)? (?:wrong|not right|incorrect|a mistake)[ ,.;:–-]*/i
/** "17 April not 10": the second day is no longer valid. */
const NOT_THE_OTHER =
  /^(.*\S),? (?:and )?(?:not|instead of|rather than) (?:the |on )?\d[\d./ ]{0,9}(?:st|nd|rd|th|[a-z]{3,9})?(?: 20\d\d)?$/i

function withoutDayBefore(value: string): string {
  return NOT_THE_OTHER.exec(value)?.[1] ?? value
}

/** "Wrong, it's 6 Dec", "I meant 6 Dec", "not 5 but 6 Dec". */
const MEANT_DAY =
  /^(?:(?:that was |that['’]?s )?wrong[ ,.;:–-]+(?:it['’]?s |it is |should be )?|(?:i|we) (?:meant|mean)(?: to say)? |not (?:the )?\d[\d./ ]{0,9}(?:st|nd|rd|th)?(?: [a-z]{3,9})? but (?:the )?)(?=\S)/i
/** "6 Dec is right": of an answer that is a day and this. */
const IS_RIGHT = / (?:is|was) (?:the )?(?:right|correct)(?: (?:one|date|day))?$/i

/** The day in a message that corrects a date: "oops, the date is wrong, 20 Jan not 15". */
export function dayOfCorrection(message: string): string {
  const said = withoutSmallWords(withoutEndMarks(message.trim(), '.!'))
  const text = said.replace(DATE_WAS_WRONG, '').replace(MEANT_DAY, '').replace(IS_RIGHT, '')
  return withoutDayBefore(text.replace(/^(?:it )?(?:should|must) (?:be|have been) /i, ''))
}

/** True for "oops, the date is wrong" without another date. */
export function saysDateIsWrong(message: string): boolean {
  const text = withoutSmallWords(withoutEndMarks(message.trim(), '.!'))
  return /date|deadline|day/i.test(text) && text.replace(DATE_WAS_WRONG, '') === ''
}

/** Half a year apart, so that every month is in the future of one of them. */
const AS_OF = ['2026-01-01', '2026-07-01']

/** With these subjects the sentence may say anything. */
const OF_THE_CUSTOMER = /\b(?:they|he|she|we|customers?|vendor|partner|reseller|board|cio|manager)\b/i

/** True for a readable day, also in a sentence if the FM is the only one who speaks in it. */
export function isDayTold(value: string): boolean {
  return readsAsDay(value) && !OF_THE_CUSTOMER.test(value)
}

function readsAsDay(value: string): boolean {
  return AS_OF.some((day) => readDateAnswer(value, day)?.kind === 'day')
}

/** True for a day alone. */
function isDay(value: string): boolean {
  return AS_OF.some((day) => {
    const read = readDateAnswer(value, day)
    return read?.kind === 'day' && !read.isSentence
  })
}
