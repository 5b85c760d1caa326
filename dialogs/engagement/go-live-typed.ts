import { readDateAnswer } from '../../playbook/dates/date-answer.ts'
import { readSpan, type Shift } from '../../playbook/dates/shift.ts'
import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'

/** A typed request to move go-live. */
export interface GoLiveMoved {
  readonly filter: string
  /** As typed. */
  readonly value: string
  /** The message says more than the day. */
  readonly more: boolean
}

const MOVE = '(?:move|change|set|shift|postpone|push|delay|reschedule|bring)(?: back| forward)?'
const GO_LIVE = 'go[- ]?live(?: date)?'
const WHEN = '(?:to|until|till|by|for) ([^,;]{3,40}?)(?:([,;] | because | as | since ).{3,})?$'
const MOVED: readonly RegExp[] = [
  new RegExp(`^${MOVE} (?:the |their )?${GO_LIVE} (?:of|for|at) (.{2,60}?) ${WHEN}`, 'i'),
  new RegExp(`^${MOVE} (?!the )(.{2,60}?)(?:['’]s)? ${GO_LIVE} ${WHEN}`, 'i'),
  new RegExp(
    `^((?!the\\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?go[- ]?live date (?:(?:is|was|has been) )?(?:now |moves |moved |slips |slipped |postponed ){1,2}(?:to )?([^,;]{3,40}?)([,;] .{3,})?$`,
    'i',
  ),
  // "Contoso Teams: the go-live date is 15 March": with a day and nothing else.
  /^((?!the\b).{2,60}?)(?::| -| –|['’]s)? (?:the )?(?:new )?go[- ]?live date(?: (?:is|was)| (?:has )?(?:been )?(?:moved|changed))?(?: to)?:? ((?=.{3,30}$)[^,;]*\d[^,;]*)$/i,
]
/** "Go live of Contoso Teams is 15 March", hurried without "of": with a day and nothing else. */
const MOVED_OF =
  /^(?:the |new )?go[- ]?live(?: date| day)? (?:(?:of|for|at) )?(?!(?:is|was|on|to|in|will|has|moves?|moved|of|for|at|the|their)\b)(.{2,60}?) (?:is|will be|moves to|moved to|on|=)(?: now)? ([^,;]{3,30})$/i
/** "Move golive contoso teams 1st march": hurried typing, without small words. */
const MOVED_SHORT = new RegExp(
  `^${MOVE} (?:the |their )?${GO_LIVE} (?:(?:of|for|at) )?(.{2,60}?) (?:(?:to|until|till|by|for) )?((?:\\d|mid|end|early|late|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^,;]{1,30})$`,
  'i',
)
/** "Go live is 1 feb", "move go-live to 1 feb": for the plan that was shown last, and nothing else. */
const OF_IT: readonly RegExp[] = [
  /^(?:(?:the|their|new) ){0,2}go[- ]?live(?: date)?(?: (?:is|was|will be|moves?|moved|slips|slipped|changes|changed|shifts|shifted|goes))?(?: (?:now|to|on|back)){0,3}:? ([^,;]{3,40})$/i,
  new RegExp(`^${MOVE} (?:the |their |its )?${GO_LIVE} (?:to|until|till|by|for) ([^,;]{3,40})$`, 'i'),
]

/** The day in "go live is 1 feb", as typed; undefined for anything else. */
export function readGoLiveOfIt(message: string): string | undefined {
  const text = lineWithGoLive(message)
  const day = text && OF_IT.map((pattern) => pattern.exec(text)?.[1]).find(Boolean)
  return day && readsAsDay(day) ? day : undefined
}

/** A reported go-live of a customer: if the customer has a plan, it is for the plan. */
export interface GoLiveTold {
  readonly filter: string
  /** The day as typed, or the distance. */
  readonly when: string | Shift
}

const IS = '(?:is|was|will be|has|been|moved?|moves|slips|slipped|shifts|shifted|changes|changed|postponed|delayed)'
/** "Contoso go-live is 22 June now", "Contoso Teams goes live a week later". */
const TOLD = new RegExp(
  `^((?!the\\b)[^,;]{2,60}?)(?::| -| –|['’]s)? (?:(?:the )?(?:new )?go[- ]?live(?: date)?(?: ${IS}){1,3}|(?:now |will |only ){0,2}go(?:es)?[- ]?live)(?: (?:now|only|to|on|back|by)){0,3} ([^,;]{3,40}?)(?: (?:now|instead))?$`,
  'i',
)
const LATER = /^(.{1,20}) (later|earlier|sooner)$/i
const MOVED_BY = /\b(?:moved?|moves|slips|slipped|shifts|shifted|postponed|delayed)(?: back)?(?: by)? (?=\S)/i

/** Reads "Contoso goes live a week later"; undefined for anything else. */
export function readGoLiveTold(message: string): GoLiveTold | undefined {
  const text = lineWithGoLive(message)
  const [all = '', filter, said] = (text && TOLD.exec(text)) || []
  if (!filter || !said) return undefined
  const [, span, side] = LATER.exec(said) ?? []
  const by = readSpan(span ?? (MOVED_BY.test(all) ? said : ''))
  if (by) return { filter, when: side && !/^later$/i.test(side) ? { ...by, count: -by.count } : by }
  return readsAsDay(said) ? { filter, when: said } : undefined
}

/**
 * True for a readable day, tried from two days half a year apart, so that every month is in the future of one of them.
 */
function readsAsDay(value: string): boolean {
  return ['2026-01-01', '2026-07-01'].some((day) => {
    const answer = readDateAnswer(value, day)
    return answer?.kind === 'day' && !answer.isSentence
  })
}

/** The message on one line; undefined if it does not contain go-live. */
function lineWithGoLive(message: string): string | undefined {
  if (message.length > MAX_LENGTH || !/go(?:es)?[- ]?live/i.test(message)) return undefined
  return inOneLine(message)
}

/** In characters. */
const MAX_LENGTH = 160

/** Reads "Move go-live of Contoso Teams to 11 January"; undefined for anything else. */
export function readGoLiveMoved(message: string): GoLiveMoved | undefined {
  const line = lineWithGoLive(message)
  if (line === undefined) return undefined
  const text = withoutPoliteWords(line)
  for (const pattern of MOVED) {
    const [, filter, value, more] = pattern.exec(text) ?? []
    if (filter && value) return { filter: filter.trim(), value: value.trim(), more: more !== undefined }
  }
  const [, filter, value] = MOVED_SHORT.exec(text) ?? MOVED_OF.exec(text) ?? []
  return filter && value && readsAsDay(value) ? { filter, value, more: false } : undefined
}
