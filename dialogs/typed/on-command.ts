import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { restart } from '../assessment/act.ts'
import {
  changed,
  goBack,
  hasContent,
  newAssessment,
  open,
  recommendFor,
  statusOf,
  takeBack,
  withoutChosen,
} from '../assessment/assessment.ts'
import { cancel, reopen } from '../assessment/cancel.ts'
import { changeStatus } from '../assessment/keep/change-status.ts'
import { changeTyped } from '../assessment/keep/change-typed.ts'
import { correctKept } from '../assessment/keep/correct-kept.ts'
import type { Command, NamesCommand, PlainCommand } from '../commands/model.ts'
import { compare } from '../commands/compare.ts'
import type { Term } from '../commands/terms.ts'
import { define } from './define.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from '../model.ts'
import type { Assessment } from '../assessment/model.ts'
import type { Incoming } from '../incoming.ts'
import { undoOtherName } from '../other-name/undo-other-name.ts'
import { undoTakeOut } from '../access/who-is-in.ts'
import { undoMarks, undoUnsnooze } from '../reminders/undo.ts'
import { onResourceCommand } from '../resources/on-resources.ts'
import { saveTyped } from '../records/entitlement.ts'
import { tellingAlone } from '../records/alone-meant.ts'
import { withoutForm } from '../records/open-form.ts'
import { staysAsKept } from '../records/stays-as-kept.ts'
import { undoEdit } from '../records/undo-edit.ts'
import { goOnBehind, goOnBehindAny } from '../assessment/several/go-on.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { keepThen, thenTake } from './keep-then.ts'
import { positionOf } from '../assessment/position.ts'
import { unshelvePromised } from '../assessment/several/promised.ts'
import { answerFromRecords } from '../records/record-commands.ts'
import { currentOf } from '../assessment/shelf.ts'
import { inNewNames } from '../assessment/whose/named-again.ts'
import { turnedTo } from '../assessment/several/split.ts'
import { hint, nothingOpen, show, together } from '../assessment/show.ts'
import { listUnfinished, putAllAway, resume, takeUp } from '../assessment/unfinished.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { startAssessment } from './start-assessment.ts'
import { offerTakingBack, untilKeptAgain } from '../assessment/keep/take-kept-back.ts'
import { asKeptNow } from '../assessment/keep/as-kept-now.ts'
import { keepWhich } from '../assessment/keep/keep-which.ts'
import { keepAsSaid, notKeptYet, whatIsWrong } from '../assessment/keep/verdict.ts'
import { dateTyped, setTypedDate, takeBackDate } from '../assessment/keep/typed-date.ts'
import { welcome } from '../welcome.ts'
import { turn } from '../turn.ts'

/** Carries out a typed command. */
export function onCommand(env: DialogEnv, state: ConversationState, command: Command, incoming: Incoming): Turn {
  switch (command.kind) {
    case 'assess':
      return startAssessment(env, state, command.rest)
    case 'status':
    case 'history':
    case 'overrides':
      return tellingAlone(env, turn(state, answerFromRecords(env, state, command)))
    case 'change': {
      const answered = changeTyped(env, state, command, incoming)
      // What is news is of whom it names.
      return answered.state.assessments === state.assessments ? tellingAlone(env, answered) : answered
    }
    case 'resources':
    case 'share':
    case 'value':
    case 'may-show':
      return tellingAlone(env, onResourceCommand(env, state, command, incoming))
    case 'define':
      return turn(state, define(env, command))
    case 'compare':
      return turn(state, compare(env, command))
    case 'why-not':
      return turn(state, whyNot(env, state, command.term))
    case 'change-status': {
      const before = command.of === undefined ? state : startAssessment(env, state, command.of).state
      return changeStatus(env, before, command, incoming)
    }
    case 'correct-kept':
      return correctKept(env, state, command, incoming)
    case 'unchanged':
      return tellingAlone(env, turn(state, ...staysAsKept(env, command)))
    case 'keep-with':
      return keepAsSaid(env, state, command, incoming)
    case 'save-form':
      return thenTake(env, saveTyped(env, state, command.isSure, incoming), command.rest, incoming)
    case 'leave-form':
      return turn(withoutForm(state), { kind: 'text', text: 'The form is closed. Nothing was changed.' })
    case 'keep-then':
      return keepThen(env, state, command, incoming, (next, order) => onCommand(env, next, order, incoming))
    case 'keep-which':
      return keepWhich(env, state)
    case 'names':
      return askedName(env, state, command, incoming) ?? setNames(env, state, command)
    default:
      return onPlain(env, state, command.kind, incoming)
  }
}

function onPlain(env: DialogEnv, state: ConversationState, command: PlainCommand, incoming: Incoming): Turn {
  const current = currentOf(state)
  switch (command) {
    case 'greet':
    case 'help':
      return turn({ ...state, welcomed: true }, welcome(env, state, incoming.where))
    case 'thanks':
      return turn(state, { kind: 'text', text: 'You are welcome. Tell me about the next customer, or type help.' })
    case 'who':
      return turn(state, {
        kind: 'text',
        text: 'I am the FastTrack Playbook Bot: a program, nobody reads along. Tell me what a customer said, and I name the L1 › L2 status, say why, and draft the note. Type help for more.',
      })
    case 'new':
      return startAssessment(env, state, '')
    case 'next':
      return (currentOf(state) ? undefined : goOnBehindAny(env, state)) ?? startAssessment(env, state, '')
    case 'go-on':
      return goOnBehind(env, state, state.assessments[0]) ?? resume(env, state)
    case 'resume':
      return resume(env, state)
    case 'unfinished':
      return listUnfinished(env, state, incoming)
    case 'put-away':
      return putAllAway(env, state, incoming)
    case 'restart':
      return current ? restart(env, state, current) : startAssessment(env, state, '')
    case 'cancel':
    case 'delete':
      return current ? cancel(env, state, current) : turn(state, nothingOpen(state, 'to cancel'))
    case 'undo':
      return undo(env, state)
    case 'back': {
      if (!current) return turn(state, nothingOpen(state, 'to go back to'))
      const position = positionOf(env, current)
      if (position.kind === 'situation' && current.view.kind === 'situation' && !current.view.from) {
        return show(env, state, changed(current, {}), { notice: 'This is the start; there is nothing before it.' })
      }
      return show(env, state, goBack(current, position.kind === 'question' ? position.question.id : undefined))
    }
    case 'answers':
    case 'said':
      if (!current)
        return turn(state, nothingOpen(state, command === 'said' ? 'that you said something about' : 'with answers'))
      return hasContent(current)
        ? show(env, state, open(current, 'answers'))
        : show(env, state, changed(current, {}), { notice: 'You have said and answered nothing yet.' })
    case 'correct': {
      const newest = state.assessments[0]
      if (!current && newest?.kept) return reopen(env, state, newest)
      return current ? show(env, state, open(current, 'names')) : turn(state, nothingOpen(state, 'to correct'))
    }
    case 'ask-more':
      return current ? show(env, state, open(current, 'more')) : turn(state, nothingOpen(state, 'to ask about'))
    case 'keep':
      return keepAsSaid(env, state, {}, incoming)
    case 'agree':
      return notKeptYet(env, state)
    case 'disagree':
      return whatIsWrong(env, state)
    case 'leave-open':
      return turn(state, { kind: 'text', text: 'It is not kept, and stays open: “keep it” keeps it.' })
    case 'aside':
      return turn(state, { kind: 'text', text: 'Nothing was added or kept.' })
  }
}

/** Compares a status with the open or last kept one; without one, explains it. */
function whyNot(env: DialogEnv, state: ConversationState, term: Term): Reply {
  const newest = state.assessments[0]
  // A question that is open names no status.
  const isShown = newest && hasContent(newest) && positionOf(env, newest).kind !== 'question'
  const open = newest?.kept?.status ?? (isShown ? statusOf(env, newest, recommendFor(env, newest)).id : undefined)
  const isSame = open === undefined || ('status' in term && term.status === open)
  return isSame ? define(env, term) : compare(env, { terms: [{ status: open }, term] })
}

const ERASED =
  'What was erased is gone: “undo” cannot bring it back. Tell me what the customer said, and it is kept anew. Nothing was changed.'

function undo(env: DialogEnv, state: ConversationState): Turn {
  if (state.tookOut) return turn(state, undoTakeOut(env, state.tookOut))
  if (state.erased) return turn(state, { kind: 'text', text: ERASED })
  if (state.calledOtherwise) return turn(state, undoOtherName(state.calledOtherwise))
  if (state.edited?.marked) return undoMarks(env, state, state.edited.marked)
  if (state.edited?.woken) return undoUnsnooze(env, state, state.edited.woken)
  if (state.edited) return turn(state, undoEdit(env, state.edited))
  const current = currentOf(state)
  const newest = state.assessments[0]
  if (!current) {
    if (newest?.cancelled) return takeUp(env, state, newest)
    return turn(state, newest?.kept ? offerTakingBack(env, newest, newest.kept) : nothingOpen(state, 'to undo'))
  }
  const undated = takeBackDate(current)
  if (undated) return show(env, state, undated, { notice: 'The date is taken back.' })
  const undone = takeBack(env, current)
  if (undone) {
    const notice = `${undone.last === '' ? 'Your answer' : 'The last sentence'} is taken back.`
    return show(env, state, undone.before, { notice })
  }
  if (current.chosen) {
    const next = changed(withoutChosen(current), { view: { kind: 'status' } })
    return show(env, state, next, { notice: 'Your choice is taken back.' })
  }
  const position = positionOf(env, current)
  return show(env, state, goBack(current, position.kind === 'question' ? position.question.id : undefined))
}

/** "Its Fabrikam" with an unknown name: it may as well be a product, so a button asks. */
function askedName(
  env: DialogEnv,
  state: ConversationState,
  { customer, date, ifKnown }: NamesCommand,
  { what }: Incoming,
): Turn | undefined {
  if (!ifKnown || customer === undefined || knownCustomers(env, state).has(customerKey(customer))) return undefined
  const own = currentOf(state)?.customer
  const more = date === undefined || own === undefined ? undefined : `it is ${customer}, not ${own}, and ${date}`
  const next: WayOn = { title: `Yes, ${customer}`, verb: 'command', text: more ?? `customer is ${customer}` }
  const said = what.kind === 'text' ? what.text : ''
  const others: WayOn[] = [{ title: 'The customer said this', verb: 'try', text: said }]
  const card = noticeCard('', { quoted: `Is the customer ${customer}? Nothing was changed yet.`, next, others })
  return turn(state, { kind: 'card', summary: 'Another customer?', card })
}

/**
 * "Wrong customer", "customer is Tailwind", "workload is Intune": for the current assessment, or the one kept last;
 * with the date from the message.
 */
function setNames(env: DialogEnv, state: ConversationState, { date, ...command }: NamesCommand): Turn {
  const named = setNamesAlone(env, state, command)
  const typed = date === undefined ? undefined : dateTyped(env, currentOf(named.state), date)
  if (!typed) return named
  return setTypedDate(env, named.state, typed, itIsNow(env, typed.assessment))
}

function setNamesAlone(env: DialogEnv, state: ConversationState, command: NamesCommand): Turn {
  const { customer, workload } = command
  const names: Partial<Assessment> = {
    ...(customer ? { customer: customer.slice(0, MAX_CUSTOMER_NAME), customerGuessed: false } : {}),
    ...(workload ? { workload } : {}),
  }
  const newest = state.assessments[0]
  const current = currentOf(state)
  if (!current && newest?.kept) {
    const { state: unshelved, assessment } = unshelvePromised(state, newest)
    const now = asKeptNow(env, assessment)
    const { kept, ...reopened } = now.assessment
    const correcting = changed(reopened, { correcting: kept!, view: { kind: 'status' } })
    const remark = [untilKeptAgain(env, kept!, names), now.remark].filter(Boolean).join(' ')
    return showNames(env, unshelved, correcting, names, remark)
  }
  if (!current) {
    const text = 'No assessment is open. Tell me what the customer said, or begin step by step.'
    if (!customer && !workload) return turn(state, hint('Nothing is open', text))
  }
  return showNames(env, state, current ?? newAssessment(env, '', { kind: 'situation' }), names, undefined)
}

function showNames(
  env: DialogEnv,
  state: ConversationState,
  assessment: Assessment,
  names: Partial<Assessment>,
  remark: string | undefined,
): Turn {
  if (Object.keys(names).length === 0) {
    return show(env, state, open(assessment, 'names'), together(remark))
  }
  const next = inNewNames(env, assessment, turnedTo(env, assessment, changed(assessment, names)))
  const others = next.alsoNamed !== assessment.alsoNamed
  return show(env, state, next, { ...together(itIsNow(env, next), remark), others })
}

function itIsNow(env: DialogEnv, { customer, workload }: Pick<Assessment, 'customer' | 'workload'>): string {
  return `It is now ${[customer, workload && env.prepared.workload.get(workload)?.name].filter(Boolean).join(' · ')}.`
}
