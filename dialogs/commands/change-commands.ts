import { MAX_NOTE } from '../../playbook/limits.ts'
import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { namesCustomer } from './command-status.ts'

/** A typed wish to change what is kept: its form is opened with `value` filled in. `filter` says of whom. */
export interface ChangeCommand {
  readonly kind: 'change'
  readonly what: 'date' | 'note'
  readonly filter: string
  /** As it was typed. */
  readonly value: string
  /** Why the date moves, as it was typed. */
  readonly reason?: string
}

const MOVE = '(?:please )?(?:move|change|set|shift|postpone|push|reschedule|extend|update)'
const DATE = '(?:(?:projected |target |due |unblock |end )*date|deadline)'
const TO = '(?:to|until|till|by|for)'
/** What is asked for by its verb may have any value; a date that cannot be read is chosen on the form. */
const MOVE_DATE: readonly RegExp[] = [
  new RegExp(`^${MOVE} (?:the |my )?${DATE} (?:of|for|at) (.{2,60}?) ${TO} (.{1,40})$`, 'i'),
  new RegExp(`^${MOVE} (?!the )(.{2,60}?)(?:['’]s)? ${DATE} ${TO} (.{1,40})$`, 'i'),
]
/** "Contoso Teams: the unblock date is now 15 March": of a date, and nothing else. */
const DATE_MOVED: readonly RegExp[] = [
  /^((?!the\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?(?:projected )?(?:target|unblock|due) date(?: (?:is|was)?(?: now)?(?: been)?| (?:moves?|moved|changes?|changed|slips?|slipped))?(?: to)?:? ([^,;]{3,40})$/i,
  new RegExp(`^(?:please )?(?:move|shift|postpone|push|reschedule) (.{2,60}?) (?:to|until|till) ([^,;]{3,40})$`, 'i'),
]

const NOTE: readonly RegExp[] = [
  /^(?:please )?(?:(?:change|replace|edit|update|set) )?(?:the |my )?(?:new )?note (?:of|for|at) ([^:\n]{2,60}?)(?:\s*:|\s+(?:to|with):?)\s+(\S[\s\S]*)$/i,
  /^([^:\n]{2,60}?)(?:['’]s)? (?:new )?note(?:\s*:| is now:?| should (?:be|say|read):?)\s+(\S[\s\S]*)$/i,
]
/** "Side note: …" is no customer's. */
const KINDS_OF_NOTE =
  /^(?:please|side|quick|short|important|final|last|my|own|general|brief|key|internal|foot|next|also|a|one|call|meeting)$/i

/**
 * "Move the date for Contoso to end of April", "Contoso Teams unblock date is now 3 May", "Contoso note: …"; undefined
 * for everything else.
 * @param message as it was typed: a note is kept so
 */
export function readChange(prepared: PreparedPlaybook, message: string): ChangeCommand | undefined {
  const text = message.trim().replace(/^\/+/, '')
  return readNote(prepared, text) ?? readDate(prepared, text.replace(/[\s.!?]+$/, '').replace(/\s+/g, ' '))
}

/** What a wish to move a date may end with: why. */
const REASON = /^(.{8,100}?)(?:[,;] (?=\p{L})(?:because |as |since )?| (?:because|since|due to) )(.{3,200})$/iu
const MOVES = new RegExp(`^${MOVE} `, 'i')

function readDate(prepared: PreparedPlaybook, message: string): ChangeCommand | undefined {
  const [, wish, reason] = (MOVES.test(message) && REASON.exec(message)) || []
  const text = wish ?? message
  if (text.length > 120) return undefined
  const asked = firstOf(MOVE_DATE, text)
  const said = asked ? undefined : firstOf(DATE_MOVED, text)
  const [filter, value] = asked ?? said ?? []
  if (filter === undefined || value === undefined || !namesCustomer(prepared, filter)) return undefined
  if ((said || reason) && !isDateLike(value)) return undefined
  return { kind: 'change', what: 'date', filter, value, ...(reason ? { reason } : {}) }
}

function readNote(prepared: PreparedPlaybook, text: string): ChangeCommand | undefined {
  const [filter, value] = firstOf(NOTE, text) ?? []
  if (filter === undefined || value === undefined || value.length > MAX_NOTE) return undefined
  if (KINDS_OF_NOTE.test(filter) || !namesCustomer(prepared, filter)) return undefined
  return { kind: 'change', what: 'note', filter, value }
}

function firstOf(patterns: readonly RegExp[], text: string): readonly [string, string] | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found) return [found[1]!.trim(), found[2]!.trim()]
  }
  return undefined
}

/** Read as of two days half a year apart, every month is one to come. */
function isDateLike(value: string): boolean {
  return ['2026-01-01', '2026-07-01'].some((day) => readDateAnswer(value, day) !== undefined)
}
