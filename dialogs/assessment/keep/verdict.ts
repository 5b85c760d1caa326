import { readDateAnswer } from '../../../playbook/dates/date-answer.ts'
import { customerKey, foldName } from '../../../playbook/names/customer-key.ts'
import { noticeCard } from '../../../cards/notice-card.ts'
import type { KeepWith } from '../../commands/model.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import type { Incoming } from '../../incoming.ts'
import { whyNotHere } from '../../places.ts'
import { whereToPost } from '../../records/post.ts'
import { changed, leave, readNames } from '../assessment.ts'
import { whyFirst } from './chosen-because.ts'
import { choosing } from './choosing.ts'
import { aboutOf, keep } from './keep.ts'
import { keepIt } from './keep-it.ts'
import type { Assessment } from '../model.ts'
import { positionOf } from '../position.ts'
import { currentOf, putOnTop, unfinishedOf } from '../shelf.ts'
import { hint, nothingOpen, show, together } from '../show.ts'
import { dateTyped, setTypedDate, withTypedDate } from './typed-date.ts'
import { stillUnfinished } from '../unfinished.ts'
import { turn } from '../../turn.ts'

/**
 * "Keep it": keeps the status on the card, with the date from the message, or asks where to post it. What was kept last
 * is not kept twice: if other assessments wait, the person chooses one.
 */
export function keepAsSaid(
  env: DialogEnv,
  state: ConversationState,
  { date, post }: Pick<KeepWith, 'date' | 'post'>,
  incoming: Incoming,
): Turn {
  const current = currentOf(state)
  if (!current) return notOpen(env, state)
  const chosen = choosing(env, current)
  if (chosen) return whyFirst(env, state, datedLater(env, current, date).assessment, chosen)
  // An open side card is closed: "keep it" means the status.
  const beside = leave(current)
  if (positionOf(env, beside).kind !== 'status') return noStatusYet(env, state, beside, date)
  const refused = post === undefined ? undefined : whyNotHere(incoming.where, 'post')
  if (refused !== undefined) return turn(state, { kind: 'text', text: `${refused} Nothing was kept.` })
  const guessed = guessedFirst(env, state, beside, date, incoming)
  if (guessed) return guessed
  const kept = date === undefined ? keepIt(env, state, beside, incoming) : keepDated(env, state, beside, date, incoming)
  return post === undefined ? kept : whereToPost(env, kept, post)
}

/**
 * Asks for whom, once, where all else is there and the name is only guessed from the middle of a sentence, and nobody who is known
 * has it: a customer would be made of it. A name at the head is how notes name customers, and a press on the card
 * confirms the one that stands in its field; “keep it” has no field.
 */
function guessedFirst(
  env: DialogEnv,
  state: ConversationState,
  beside: Assessment,
  date: string | undefined,
  incoming: Incoming,
): Turn | undefined {
  const { customer, customerGuessed } = beside
  if (!customerGuessed || customer === undefined || isKnown(env, state, beside)) return undefined
  const read = readNames(env, beside.text)
  const heads = read.heads === true || foldName(beside.text).startsWith(foldName(customer))
  if (heads || read.customer !== customer) return undefined
  const dated = datedLater(env, beside, date).assessment
  if (keep(env, dated, incoming).kind !== 'kept') return undefined
  const next = changed(dated, { customerGuessed: false })
  const { id: record, version } = next
  const card = noticeCard('Not kept yet: I only guess whose news this is. Keep it for this customer?', {
    about: aboutOf(env, next),
    next: { title: 'Keep it', verb: 'keep', record, version },
    others: [{ title: 'Another customer', verb: 'names', record, version }],
  })
  const asked = { ...putOnTop(state, next), keepAsked: { record, version } }
  return turn(asked, { kind: 'card', summary: 'Keep it for whom?', card })
}

function isKnown(env: DialogEnv, state: ConversationState, { id, customer = '' }: Assessment): boolean {
  const key = customerKey(customer)
  const { entitlement, others = [] } = env.records
  const before = state.assessments.some(
    (each) => each.id !== id && each.kept && customerKey(each.kept.customer) === key,
  )
  return before || [...others, ...(entitlement ? [entitlement] : [])].some((each) => customerKey(each.customer) === key)
}

function notOpen(env: DialogEnv, state: ConversationState): Turn {
  const newest = state.assessments[0]
  if (!newest?.kept) return turn(state, nothingOpen(state, 'to keep'))
  if (unfinishedOf(state).length > 0) return stillUnfinished(env, state, `${aboutOf(env, newest)} is kept already.`)
  return turn(state, hint('Kept', 'It is kept already. Tell me about the next customer.'))
}

/**
 * Keeps the status with a date. A doubtful date, or one for a status without a date, is shown first, and nothing is
 * kept.
 */
function keepDated(
  env: DialogEnv,
  state: ConversationState,
  beside: Assessment,
  date: string,
  incoming: Incoming,
): Turn {
  const typed = dateTyped(env, beside, date)
  // "Keep it without a date", for a status that has none.
  if (!typed && readDateAnswer(date, incoming.today)?.kind === 'unknown') return keepIt(env, state, beside, incoming)
  if (!typed) return show(env, state, beside, { notice: 'I could not read that day. Nothing was kept.' })
  const dated = setTypedDate(env, state, typed)
  const isDay = typed.answer.kind === 'day' && typed.answer.doubt === undefined && typed.asked !== 'none'
  const isSure = isDay || (typed.answer.kind === 'unknown' && typed.asked === 'unblock')
  return isSure ? keepIt(env, dated.state, dated.state.assessments[0]!, incoming) : dated
}

function noStatusYet(env: DialogEnv, state: ConversationState, assessment: Assessment, date?: string): Turn {
  const notice =
    positionOf(env, assessment).kind === 'question'
      ? 'There is no status to keep yet. Answer this, or press “Show the status now”.'
      : 'There is no status to keep yet.'
  const dated = datedLater(env, assessment, date)
  return show(env, state, dated.assessment, together(notice, dated.notice))
}

/** Remembers the date from the order although nothing can be kept yet. */
function datedLater(
  env: DialogEnv,
  assessment: Assessment,
  date: string | undefined,
): { readonly assessment: Assessment; readonly notice?: string } {
  const typed = date === undefined ? undefined : dateTyped(env, assessment, date)
  return typed ? withTypedDate(env, typed) : { assessment }
}

/** "Looks good", "ok": asks whether to keep it. Nobody may think that it is kept, and nothing is kept unasked. */
export function notKeptYet(env: DialogEnv, state: ConversationState): Turn {
  const current = currentOf(state)
  if (!current) return notOpen(env, state)
  const chosen = choosing(env, current)
  if (chosen) return whyFirst(env, state, current, chosen)
  if (positionOf(env, leave(current)).kind !== 'status') return noStatusYet(env, state, leave(current))
  const { id: record, version } = current
  const card = noticeCard('Not kept yet. Keep it?', {
    about: aboutOf(env, current),
    next: { title: 'Keep it', verb: 'keep', record, version },
  })
  return turn({ ...state, keepAsked: { record, version } }, { kind: 'card', summary: 'Not kept yet', card })
}

/** "Nope, that's wrong": shows what can be corrected. */
export function whatIsWrong(env: DialogEnv, state: ConversationState): Turn {
  const current = currentOf(state)
  if (!current) return turn(state, nothingOpen(state, 'to correct'))
  const { id: record, version } = current
  const card = noticeCard('What is wrong? Choose, or say it: a date, a name, a status. Nothing was changed or kept.', {
    about: aboutOf(env, current),
    next: { title: 'Another status', verb: 'choose', record, version },
    others: [
      { title: 'Change customer or workload', verb: 'names', record, version },
      { title: 'What I said and answered', verb: 'answers', record, version },
      { title: 'Cancel', verb: 'cancel', record, version },
    ],
  })
  return turn(state, { kind: 'card', summary: 'What is wrong?', card })
}
