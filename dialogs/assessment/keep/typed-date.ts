import { readDateAnswer, type DateAnswer } from '../../../playbook/dates/date-answer.ts'
import { isOwnDay } from '../../../playbook/dates/whose-day.ts'
import { shifted, type Shift } from '../../../playbook/dates/shift.ts'
import { dayOfCorrection } from '../../commands/told-dates.ts'
import type { Status } from '../../../playbook/model.ts'
import type { CardInputs } from '../actions.ts'
import { changed, leave, statusOf } from '../assessment.ts'
import { choosing } from './choosing.ts'
import { fillIn } from '../fill-in.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { withDatesMoved, withoutDate } from './said-dates.ts'
import { show, together } from '../show.ts'
import { dayInWords } from '../../../domain/days-in-words.ts'
import { isDay } from '../../../playbook/status-rules.ts'

type Asked = 'target' | 'unblock' | 'later' | 'none'

/** Names of the date as on the card: "target 31.3." */
const NAMED =
  /^\s*(?:the )?(?:(?:target|(?:projected )?unblock|due)(?: date)?|date|deadline)(?: is| will be|:)?(?: now)? +(?=\S*\d)/i

/** Words that say that the day was moved. */
const MOVES = /\b(?:slip|postpon|delay|reschedul|defer|push|shift|(?:was|were|is|are|been|got|just|has) mov)\w*/i

/** Longer messages are not a date, whatever words are around it. In UTF-16 units. */
const MAX_LENGTH = 300

/** The date in a typed message, and the assessment for which it was typed. */
export interface TypedDate {
  readonly answer: DateAnswer
  /**
   * Which date the card asks for. `later`: a question is open, the date will be asked for. `none`: the status has no
   * date.
   */
  readonly asked: Asked
  readonly assessment: Assessment
  /** The message says that the date was moved, so the earlier one is no longer valid. */
  readonly moves?: boolean
}

/**
 * The date in a message, or that it is not known; undefined if no assessment is open, or the message says more. It
 * changes no status and answers no question.
 */
export function dateTyped(env: DialogEnv, current: Assessment | undefined, message: string): TypedDate | undefined {
  if (!current || message.length > MAX_LENGTH) return undefined
  // Most messages are not a date. This finds that out without deriving which card is open.
  const answer =
    readDateAnswer(message.replace(NAMED, ''), env.today, env.dayOrder) ??
    readDateAnswer(dayOfCorrection(message).replace(NAMED, ''), env.today, env.dayOrder)
  if (!answer) return undefined
  const chosen = choosing(env, current)
  const assessment = chosen ? current : leave(current)
  const asked = chosen ? dateOf(chosen) : askedFor(env, assessment)
  // At a question, "not known" answers the question.
  if (asked === 'later' && answer.kind !== 'day' && !/\b(?:date|eta)\b/i.test(message)) return undefined
  // In these cases "they plan to go live by June" says more than a date, and so does a reason that a form asks for.
  if ((asked === 'later' || asked === 'none' || chosen) && answer.kind === 'day' && answer.isSentence) return undefined
  if (asked === 'none' && answer.kind !== 'day') return undefined
  return asked && { answer, asked, assessment, moves: MOVES.test(message) }
}

function askedFor(env: DialogEnv, assessment: Assessment): Asked | undefined {
  const position = positionOf(env, assessment)
  if (position.kind === 'question') return assessment.text === '' ? undefined : 'later'
  if (position.kind !== 'status') return undefined
  return dateOf(statusOf(env, assessment, position.recommendation))
}

function dateOf({ requires }: Status): Asked {
  if (requires.includes('target-date')) return 'target'
  return requires.includes('unblock-date') ? 'unblock' : 'none'
}

const NAMES = { target: 'target date', unblock: 'projected unblock date', later: 'date', none: 'date' } as const

/**
 * Sets the date as if on the card, and shows the card with it.
 * @param remark what was set before, or which one it is, in words
 */
export function setTypedDate(env: DialogEnv, state: ConversationState, typed: TypedDate, remark?: string): Turn {
  const { assessment, notice } = withTypedDate(env, typed)
  return show(env, state, assessment, together(remark, notice))
}

/** The assessment with the typed date, and the remark on it. */
export function withTypedDate(
  env: DialogEnv,
  { answer, asked, assessment: shown, moves }: TypedDate,
): { readonly assessment: Assessment; readonly notice: string } {
  const assessment = moves ? withDayMoved(shown) : shown
  const { textBefore: _, ...before } = assessment
  if (asked === 'none') {
    const notice = 'This status has no date, so the day was not taken.'
    return { assessment: changed(assessment, {}), notice }
  }
  switch (answer.kind) {
    case 'day': {
      const next = dated(env, before, { date: answer.day })
      const check = answer.doubt ? ` ${answer.doubt}: please check.` : ''
      const notice = `The ${NAMES[asked]} is now ${dayInWords(answer.day)}.${check}`
      return { assessment: next, notice }
    }
    case 'unknown': {
      if (asked === 'target') {
        const needed =
          'In Progress needs a target date: write the day on which a set of users is to be onboarded beyond technical enablement.'
        if (!before.draft.date) return { assessment: changed(assessment, {}), notice: needed }
        const next = changed(before, { draft: withoutDate(before.draft) })
        const undone = { ...next, beforeDate: { version: next.version, draft: before.draft } }
        return { assessment: undone, notice: `The day is taken back. ${needed}` }
      }
      const next = dated(env, before, { dateUnknown: 'true' })
      return { assessment: next, notice: '“Date not known” is ticked.' }
    }
    case 'unread': {
      const why = answer.day ? `“${answer.day.quote}” ${answer.day.why}.` : 'I could not read a day to come from that.'
      const notice = `${why} Write it with the month’s name, like “30 June”.`
      return { assessment: changed(assessment, {}), notice }
    }
  }
}

/** The date that was read before is past, if the text said it of the status and not somebody else of something else. */
function withDayMoved(assessment: Assessment): Assessment {
  const { dateSaid } = assessment.draft
  if (dateSaid === undefined || !isOwnDay(assessment.text, dateSaid)) return assessment
  return { ...assessment, draft: withDatesMoved(assessment.draft, [dateSaid]) }
}

function dated(env: DialogEnv, before: Assessment, inputs: CardInputs): Assessment {
  const next = changed(fillIn(env, before, inputs), {})
  return { ...next, beforeDate: { version: next.version, draft: before.draft } }
}

/** Moves the date of the open card; undefined if it has none yet. */
export function moveTypedDate(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment,
  by: Shift,
  remark?: string,
): Turn | undefined {
  const { date } = current.draft
  // A client may send anything as a date; what is none is told with the next press.
  const asked = date !== undefined && isDay(date) ? askedFor(env, leave(current)) : undefined
  if (!date || asked === undefined) return undefined
  const answer = { kind: 'day', day: shifted(date, by) } as const
  return setTypedDate(env, state, { answer, asked, assessment: leave(current) }, remark)
}

/** Takes back a typed date; undefined if something else was done since. */
export function takeBackDate({ beforeDate, ...assessment }: Assessment): Assessment | undefined {
  if (beforeDate?.version !== assessment.version) return undefined
  return changed(assessment, { draft: beforeDate.draft })
}
