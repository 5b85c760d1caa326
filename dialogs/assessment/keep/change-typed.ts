import type { RowAsk } from '../../../cards/presses/records.ts'
import { noticeCard, type WayOn } from '../../../cards/notice-card.ts'
import { withBehind } from '../assessment-note.ts'
import { capitalised } from '../../../playbook/names/words/capitalised.ts'
import { readDateAnswer, type DateAnswer } from '../../../playbook/dates/date-answer.ts'
import { readShift } from '../../../playbook/dates/shift.ts'
import { isAbout } from '../../typed/about-customer.ts'
import type { Assessment } from '../model.ts'
import { inForm } from '../told/dibs-told.ts'
import { changed, leave } from '../assessment.ts'
import type { ChangeCommand } from '../../commands/change-commands.ts'
import { dateKind, formFor, type EditAction } from '../../records/entitlement-forms.ts'
import { fillIn } from '../fill-in.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../../model.ts'
import type { Incoming } from '../../incoming.ts'
import { onText } from '../on-text.ts'
import { positionOf } from '../position.ts'
import type { Entitlement } from '../../../domain/entitlement/model.ts'
import { currentOf, putOnTop, unfinishedOf } from '../shelf.ts'
import { nothingOpen, show } from '../show.ts'
import { post } from '../../records/post.ts'
import { showList } from '../../records/status-list.ts'
import { dateTyped, moveTypedDate, setTypedDate } from './typed-date.ts'
import { turn } from '../../turn.ts'

const CHECK = 'Check it and press Save; nothing is changed before that.'
const UNREAD = 'I could not read a day to come from that. Choose it here; nothing is changed before you press Save.'

const UNREAD_DUE = 'I could not read a day to come from the due date: choose it here.'

const DAY_OF_MONTH = /^(?:on )?the \d{1,2}(?:st|nd|rd|th)$/i

const STAYS = ' What is open of them stays as it is'
const MOVE_IT = '; “move it to …” moves that'

const SUCCESS_OWNER =
  'That is who answers for its success at the customer. The FM who owns it is changed by the owner column of a list.'

/**
 * Opens the form for the change that a message wants, with the new value filled in; among several entitlements one is
 * chosen first. If the status is not kept yet, the open card is changed. A message alone never changes a kept record.
 */
export function changeTyped(
  env: DialogEnv,
  state: ConversationState,
  command: ChangeCommand,
  incoming: Incoming,
): Turn {
  if (command.filter === '' && command.what === 'note') {
    const current = currentOf(state)
    const isNews = command.told && current && positionOf(env, leave(current)).kind !== 'status'
    return isNews ? asNews(env, state, incoming, command) : noteOnCard(env, state, command)
  }
  if (command.filter === '') return moveOnCard(env, state, command) ?? turn(state, whoseDate())
  const onCard = changeOnCard(env, state, command, incoming)
  if (onCard) return onCard
  // When a date is to be moved, entitlements without a date are read only if none has one, see `changeable`.
  const { rows, total } = env.records.list ?? { rows: [], total: 0 }
  const [only] = rows
  if (!only) return nothingKept(env, state, command, incoming)
  if (command.what === 'date' && dateKind(env, only) === undefined) {
    return command.told ? asNews(env, state, incoming, command) : hasNoDate(only, command)
  }
  const record = env.newId()
  const { asks, notice } = besideOpen(state, only, givenBy(command, only, incoming))
  const place = { filter: command.filter, offset: 0 }
  if (total > 1) return turn(state, showList(env, record, place, asks))
  const on = actionOn(only, record, place)
  if (asks.verb === 'post') return post(env, state, only, { ...on, verb: asks.verb }, incoming, command.value)
  const replaced = asks.verb === 'edit-note' && only.note !== '' && !command.adds
  const before = replaced ? ` It takes the place of: “${only.note}”` : ''
  const current = currentOf(state)
  const open =
    current && isAbout(env, current, command.filter) ? `${STAYS}${command.what === 'date' ? MOVE_IT : ''}.` : ''
  const form = formFor(env, only, { ...on, ...asks }, { notice: `${notice}${before}${open}` })
  return form ? turn(state, form) : hasNoDate(only, command)

  function hasNoDate({ customer, workload }: Entitlement, { filter }: ChangeCommand): Turn {
    const next: WayOn = { title: 'Open', verb: 'command', text: `status ${filter}` }
    const about = `${customer} · ${env.prepared.workload.get(workload)!.name}`
    const card = noticeCard('That status has no date. In Progress and Blocked have one.', { about, next })
    return turn(state, { kind: 'card', summary: 'No date to move', card })
  }
}

function actionOn({ id, version }: Entitlement, record: string, place: { filter: string; offset: number }) {
  return { record, entitlement: id, version, ...place }
}

/** The form to open, with what its inputs show instead of the stored values. */
interface Form {
  readonly asks: Exclude<RowAsk, { verb: 'plan' }> & { readonly verb: EditAction['verb'] | 'post' }
  readonly notice: string
}

/** DIBS that are told one after the other stand together in the form: what it shows is not saved yet. */
function besideOpen({ form }: ConversationState, { id }: Entitlement, given: Form): Form {
  const save = form?.save
  if (given.asks.verb !== 'edit-dibs' || save?.verb !== 'save-dibs' || save.entitlement !== id) return given
  const { dueDate, intent, businessReason, successOwner, seats } = save
  return { ...given, asks: { dueDate, intent, businessReason, successOwner, seats, ...given.asks } }
}

function givenBy(command: ChangeCommand, { targetDate, unblockDate }: Entitlement, incoming: Incoming): Form {
  const { what, value, adds, by } = command
  const { today, dayOrder } = incoming
  switch (what) {
    case 'note':
      return adds
        ? { asks: { verb: 'edit-note', note: value, adds: 'true' }, notice: `It stands behind the note. ${CHECK}` }
        : { asks: { verb: 'edit-note', note: value }, notice: CHECK }
    case 'comment':
      return { asks: { verb: 'edit-comment', comment: value }, notice: CHECK }
    case 'owner':
      return { asks: { verb: 'edit-dibs', successOwner: value }, notice: `${SUCCESS_OWNER} ${CHECK}` }
    case 'dibs': {
      const dibs = inForm(incoming, command.dibs ?? {})
      const unread = command.dibs?.due !== undefined && dibs.dueDate === undefined ? `${UNREAD_DUE} ` : ''
      return { asks: { verb: 'edit-dibs', ...dibs }, notice: `${unread}${CHECK}` }
    }
    case 'post':
      return { asks: { verb: 'post' }, notice: '' }
    case 'date':
      if (by !== undefined) {
        const isKept = (targetDate ?? unblockDate) !== null
        return { asks: { verb: 'edit-date', by }, notice: isKept ? CHECK : UNREAD }
      }
      // "The date is wrong" names no other date.
      return value === ''
        ? { asks: { verb: 'edit-date' }, notice: CHECK }
        : dateGiven(command, targetDate ?? unblockDate, today, dayOrder)
  }
}

function dateGiven(
  { value, reason }: ChangeCommand,
  kept: string | null,
  today: string,
  dayOrder: Incoming['dayOrder'] | undefined,
): Form {
  const answer = inKeptMonth(readDateAnswer(value, today, dayOrder), value, kept)
  const comment = reason === undefined ? {} : { comment: capitalised(reason) }
  switch (answer?.kind) {
    case 'day':
      return { asks: { verb: 'edit-date', date: answer.day, dateUnknown: 'false', ...comment }, notice: CHECK }
    case 'unknown':
      return { asks: { verb: 'edit-date', date: '', dateUnknown: 'true', ...comment }, notice: CHECK }
    default:
      return { asks: { verb: 'edit-date', ...comment }, notice: UNREAD }
  }
}

/** "The 15th" may be of the month that comes, or of the month of the date that is kept: it is read where both are one. */
function inKeptMonth(answer: DateAnswer | undefined, value: string, kept: string | null): DateAnswer | undefined {
  const isOther = answer?.kind === 'day' && kept !== null && answer.day.slice(0, 7) !== kept.slice(0, 7)
  return isOther && DAY_OF_MONTH.test(value) ? undefined : answer
}

/** "Push it by a week": moves the date on the open card. */
function moveOnCard(
  env: DialogEnv,
  state: ConversationState,
  { by }: ChangeCommand,
  remark?: string,
): Turn | undefined {
  const [current, shift] = [currentOf(state), by === undefined ? undefined : readShift(by)]
  return current && shift && moveTypedDate(env, state, current, shift, remark)
}

function whoseDate(): Reply {
  const card = noticeCard(
    'I do not know whose date. Say “move the date for Contoso to 30 April”, or open the status.',
    {
      next: { title: 'Show what is kept', verb: 'command', text: 'status' },
    },
  )
  return { kind: 'card', summary: 'Whose date?', card }
}

/** Changes date or note on the card of the customer's open assessment. */
function changeOnCard(
  env: DialogEnv,
  state: ConversationState,
  command: ChangeCommand,
  incoming: Incoming,
): Turn | undefined {
  const current = currentOf(state)
  if (!current || !isAbout(env, current, command.filter)) return undefined
  // The reason for a move is news of the customer.
  if (command.reason !== undefined) return onText(env, state, incoming, saidIn(incoming, command))
  if (command.what === 'date') {
    if (isOfKept(env, current, command)) return undefined
    const which = current.correcting ? undefined : NOT_KEPT
    if (command.by !== undefined) return moveOnCard(env, state, command, which)
    const typed = dateTyped(env, current, command.value)
    return typed && setTypedDate(env, state, typed, which)
  }
  if (command.what !== 'note') return undefined
  if (command.adds) return onText(env, state, incoming, command.value)
  return positionOf(env, leave(current)).kind === 'status' ? noteOnCard(env, state, command) : undefined
}

/** Replaces the note on the open card, or adds to it. Without a status yet, there is no note. */
function noteOnCard(
  env: DialogEnv,
  state: ConversationState,
  { value, adds }: Pick<ChangeCommand, 'value' | 'adds'>,
): Turn {
  const current = currentOf(state)
  if (!current) return turn(state, nothingOpen(state, 'that has a note'))
  const assessment = leave(current)
  if (positionOf(env, assessment).kind !== 'status') {
    return show(env, state, assessment, { notice: 'There is no status yet, so the note was not taken.' })
  }
  if (adds) {
    const { draft } = assessment
    // A drafted note goes on following what is said.
    const own = draft.note === undefined ? undefined : { note: withBehind(draft.note, value) }
    const added = own ?? { noteBehind: withBehind(draft.noteBehind ?? '', value) }
    return show(env, state, changed(assessment, { draft: { ...draft, ...added } }), {
      notice: 'It stands behind the note now.',
    })
  }
  return show(env, state, changed(fillIn(env, assessment, { note: value }), {}), {
    notice: 'The note is now what you wrote.',
  })
}

/** Which of the two is changed, where something may be kept of the same customer. */
const NOT_KEPT = 'This one is not kept yet.'

/** True if a kept date is meant: the open assessment has none of its own, or what is kept of the same is to be moved. */
function isOfKept(env: DialogEnv, { draft, correcting, workload }: Assessment, { ordered }: ChangeCommand): boolean {
  if (correcting) return false
  const dated = (env.records.list?.rows ?? []).filter((each) => dateKind(env, each) !== undefined)
  if (draft.date === undefined && !draft.dateUnknown) return dated.length > 0
  return ordered === true && dated.some((each) => each.workload === workload)
}

/** For a customer without records, a note or comment is taken as news. */
function nothingKept(env: DialogEnv, state: ConversationState, command: ChangeCommand, incoming: Incoming): Turn {
  const { what, filter, value } = command
  if (command.ordered && (what === 'comment' || what === 'owner')) return turn(state, onceKept(what, value))
  if (what === 'note' || what === 'comment') return onText(env, state, incoming, `${filter}: ${value}`)
  const begun = what === 'date' ? dateOfBegun(env, state, command) : undefined
  if (begun) return begun
  if (command.told) return asNews(env, state, incoming, command)
  const said = saidIn(incoming, { value })
  const none = 'Nothing is kept of that customer that is yours to change'
  const card = noticeCard(what === 'date' ? `${none}, so there is no date to move.` : `${none}. Keep a status first.`, {
    next: { title: 'Show what is kept', verb: 'command', text: 'status' },
    others: [{ title: 'The customer said this', verb: 'try', text: said }],
  })
  return turn(state, { kind: 'card', summary: what === 'date' ? 'No date to move' : 'Nothing is kept', card })
}

/** The date of a customer who is begun, and not open now: it goes there, and to nobody else. */
function dateOfBegun(env: DialogEnv, state: ConversationState, command: ChangeCommand): Turn | undefined {
  const [begun, ...others] = unfinishedOf(state).filter((each) => isAbout(env, each, command.filter))
  if (!begun || others.length > 0) return undefined
  if (command.by !== undefined) return moveOnCard(env, putOnTop(state, begun), command, NOT_KEPT)
  const typed = dateTyped(env, begun, command.value)
  return typed && setTypedDate(env, state, typed, NOT_KEPT)
}

/** What stands with a kept status waits for it; what can be done with the open one instead. */
function onceKept(what: 'comment' | 'owner', value: string): Reply {
  const next: WayOn =
    what === 'comment'
      ? { title: 'Add it to the note', verb: 'command', text: `add to note: ${value}` }
      : { title: `Success owner: ${value}`, verb: 'command', text: `success owner is ${value}` }
  const says =
    what === 'comment'
      ? 'A comment belongs to a status that is kept: keep this one first. Until then it may stand in the note.'
      : 'I can remember the success owner for DIBS, who answers for its success at the customer. The FM who owns it is changed once it is kept: “assign”, its name, “to” and the colleague’s.'
  const card = noticeCard(`${says} Nothing was added to an assessment.`, { next })
  return { kind: 'card', summary: 'Only once it is kept', card }
}

/** A reported date of a customer without a date to move is taken as news. */
function asNews(env: DialogEnv, state: ConversationState, incoming: Incoming, command: ChangeCommand): Turn {
  return onText(env, state, incoming, saidIn(incoming, command))
}

function saidIn({ what }: Incoming, { value }: Pick<ChangeCommand, 'value'>): string {
  return what.kind === 'text' ? what.text.trim() : value
}
