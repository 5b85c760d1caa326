import { clearName } from '../playbook/names/clear-name.ts'
import { customerKey } from '../playbook/names/customer-key.ts'
import { answerAccess } from './access/access.ts'
import { answerAcm } from './acm/acm.ts'
import { answerAssign } from './assign/assign.ts'
import { act } from './assessment/act.ts'
import { readAction } from './assessment/actions.ts'
import { answerAddressed, readAddressed } from './addressed.ts'
import { answerOf, nearestTo } from './answer-question.ts'
import { meantBy } from './assessment/added-text.ts'
import { hasContent } from './assessment/assessment.ts'
import { askedOfQuestion } from './assessment/asked-of-question.ts'
import { askNext, readAskNext } from './assessment/ask-next.ts'
import { showAssessment } from './assessment/assessment-view.ts'
import type { Command, NamesCommand } from './commands/model.ts'
import { readOwnQuestion, readSupposed } from './commands/own-questions.ts'
import { commandIn } from './commands/spoken-of.ts'
import { showDroppedFile } from './dropped-file.ts'
import { answerEngagement } from './engagement/answer.ts'
import { actOnErasure, answerErasure } from './erasure/erasure.ts'
import { readErasureAction, readErasureCommand } from './erasure/commands.ts'
import { readOtherNameAction } from './other-name/actions.ts'
import { actOnOtherName, answerOtherName } from './other-name/other-name.ts'
import { rememberingForm } from './records/open-form.ts'
import { actOnRecords } from './records/entitlement.ts'
import type { ConversationState, DialogEnv, Reply, Turn } from './model.ts'
import type { Incoming } from './incoming.ts'
import { isOfShown } from './keep-then.ts'
import { onCommand } from './on-command.ts'
import { answerGuest } from './for-guests.ts'
import { isGuestAlone } from './for-members.ts'
import { actOnResources } from './resources/on-resources.ts'
import { onText, takeAsNewsOf } from './assessment/on-text.ts'
import { HELD_BACK, outsidersRead, whyNotHere } from './places.ts'
import { readResourceAction } from './resources/actions.ts'
import { readRecordAction } from './records/record-actions.ts'
import { isAboutRecords } from './records/record-commands.ts'
import { contactNowhere } from './referral/told-of-consent.ts'
import { answerReferral } from './referral/referral.ts'
import { answerReminders } from './reminders/reminders.ts'
import { knownCustomers } from './assessment/known-customers.ts'
import { positionOf } from './assessment/position.ts'
import { currentOf } from './assessment/shelf.ts'
import { textTaken } from './assessment/set-aside.ts'
import { hint, turn } from './assessment/show.ts'
import { namesChoice } from './assessment/meant-answer.ts'
import { choiceTyped } from './assessment/typed-answer.ts'
import { dateTyped } from './assessment/typed-date.ts'
import { whoseTyped, type WhoseTyped } from './assessment/whose-typed.ts'
import { answerSupposed, answerWhatElse } from './assessment/supposed.ts'
import { readUnfinishedAction, resumeNamed, showUnfinished, unfinishedFor } from './assessment/unfinished.ts'
import { welcome } from './welcome.ts'

/**
 * One turn of the conversation: from what is remembered and what came in to what is said, remembered and done. Pure:
 * the same input gives the same turn, so that a turn can be repeated after a crash.
 */
export function converse(env: DialogEnv, state: ConversationState, incoming: Incoming): Turn {
  return rememberingForm(decide(env, state, incoming))
}

function decide(dialogEnv: DialogEnv, state: ConversationState, incoming: Incoming): Turn {
  const { today, at, dayOrder } = incoming
  const beforeOthers = incoming.where.kind !== 'personal'
  const reader = incoming.who.name
  const env: DialogEnv = { ...dialogEnv, today, at, reader, beforeOthers, ...(dayOrder ? { dayOrder } : {}) }
  const reminded = isGuestAlone(incoming) ? undefined : answerReminders(env, state, incoming)
  if (reminded) return reminded
  const referred = answerReferral(env, state, incoming)
  if (referred) return referred
  const onAccess = answerAccess(env, state, incoming)
  if (onAccess) return onAccess
  const onAssign = isGuestAlone(incoming) ? undefined : answerAssign(env, state, incoming)
  if (onAssign) return onAssign
  const onAcm = answerAcm(env, state, incoming)
  if (onAcm) return onAcm
  const engaged = answerEngagement(env, state, incoming)
  if (engaged) return engaged
  const toGuest = answerGuest(env, state, incoming)
  if (toGuest) return toGuest
  switch (incoming.what.kind) {
    case 'installed':
      // Every load of a client may report the installation again: the welcome comes once.
      return state.welcomed ? turn(state) : turn({ ...state, welcomed: true }, welcome(env, state, incoming.where))
    case 'removed':
      return turn(state)
    case 'file':
      return turn(state, showDroppedFile(env, incoming.what, incoming))
    case 'action': {
      const onRecords = readRecordAction(incoming.what.data)
      if (onRecords) return actOnRecords(env, state, onRecords, incoming)
      const onErasure = readErasureAction(incoming.what.data)
      if (onErasure) return actOnErasure(env, state, onErasure, incoming)
      const onOtherName = readOtherNameAction(incoming.what.data)
      if (onOtherName) return actOnOtherName(env, state, onOtherName, incoming)
      const onResources = readResourceAction(incoming.what.data)
      if (onResources) return actOnResources(env, state, onResources, incoming)
      const onUnfinished = readUnfinishedAction(incoming.what.data)
      if (onUnfinished) return showUnfinished(env, state, onUnfinished, incoming)
      const action = readAction(incoming.what.data)
      if (!action) return turn(state, unknownAction(env, state))
      if (outsidersRead(incoming.where)) return turn(state, { kind: 'hint', text: HELD_BACK })
      if (action.verb === 'try') return onText(env, state, incoming, action.text)
      if (action.verb === 'whose') {
        const said = textTaken(state, action)
        if (said === undefined) return turn(state, { kind: 'hint', text: FORGOTTEN })
        return takeAsNewsOf(env, state, said, action.customer, action.also)
      }
      return act(env, state, action, incoming)
    }
    case 'text': {
      const { text } = incoming.what
      const erasure = readErasureCommand(text)
      if (erasure) return answerErasure(env, state, erasure, incoming)
      const command = commandMeant(env, state, text, incoming)
      if (command && isAboutRecords(command)) {
        const refused = whyNotHere(incoming.where, command.kind)
        if (refused) return turn(state, { kind: 'text', text: refused })
      }
      if (outsidersRead(incoming.where) && !(command && FOR_EVERYBODY.has(command.kind))) {
        return turn(state, { kind: 'text', text: HELD_BACK })
      }
      const whose = whoseTyped(env, state, text)
      if (whose) return answerWhose(env, state, whose)
      const ofQuestion = askedOfQuestion(env, state, text)
      if (ofQuestion) return ofQuestion
      const resumed = resumeNamed(env, state, text)
      if (resumed) return resumed
      const question = readOwnQuestion(text)
      const answer = isUnknownName(command) && question !== undefined ? answerOf(question) : undefined
      if (command && !answer && !isAnswer(env, state, command, text)) return onCommand(env, state, command, incoming)
      if (isTypedAnswer(env, state, text)) return onText(env, state, incoming, text)
      const whom = readAskNext(text)
      if (whom !== undefined) return askNext(env, state, whom)
      const others = question && answerWhatElse(env, state, question)
      if (others) return turn(state, others)
      const contact = contactNowhere(env.prepared, text)
      if (contact) return turn(state, answerAddressed(contact, ''))
      const supposed = readSupposed(text)
      if (supposed !== undefined) return turn(state, answerSupposed(env, state, supposed, text))
      const addressed = readAddressed(env.prepared, text)
      if (addressed?.otherName) return answerOtherName(env, state, addressed, text, incoming)
      const isAnswered = addressed !== undefined && !addressed.isUnanswered
      const nearest = question === undefined ? addressed : nearestTo(env, state, text, addressed)
      const asked = isAnswered ? addressed : (answer ?? nearest)
      return asked ? turn(state, answerAddressed(asked, text)) : onText(env, state, incoming, text)
    }
  }
}

/** A name that is typed takes the news as a press does; “neither” leaves them. */
function answerWhose(env: DialogEnv, state: ConversationState, answered: WhoseTyped): Turn {
  if (answered.kind === 'news') return takeAsNewsOf(env, state, answered.text, answered.customer, answered.also)
  const { whose: _, ...rest } = state
  return turn(rest, { kind: 'text', text: 'Nothing was added. Say it again with the customer’s name, if it is news.' })
}

const FORGOTTEN = 'That text is not kept any more. Send it again.'

/** What a message asks for; what is meant of kept records only is no command where there are none. */
function commandMeant(env: DialogEnv, state: ConversationState, text: string, incoming: Incoming): Command | undefined {
  const command = commandIn(env.prepared, state, text)
  const { total } = env.records.list ?? { total: 0 }
  if (command?.kind === 'correct-kept') return total > 0 ? command : undefined
  if (command?.kind === 'names' && command.ifKnown) return isCustomer(env, state, command) ? command : undefined
  if (command?.kind === 'keep-then') return isOfShown(env, state, command, incoming) ? command : undefined
  if (command?.kind !== 'status' || !command.ifKept) return command
  return total > 0 || unfinishedFor(env, state, command.filter).length > 0 ? command : undefined
}

/** True for who is known; a name that nobody knows may be the answer to a question that is open. */
function isCustomer(env: DialogEnv, state: ConversationState, { customer = '' }: NamesCommand): boolean {
  const known = knownCustomers(env, state)
  if (known.has(customerKey(customer))) return true
  const current = currentOf(state)
  if (!current || positionOf(env, current).kind !== 'status') return false
  return clearName(env.prepared, customer, known, customer) !== undefined
}

/** True where no command is meant, or one that asks what a name is that nothing has. */
function isUnknownName(command: Command | undefined): boolean {
  return command === undefined || (command.kind === 'define' && !command.status && !command.topic)
}

/** What may be answered while people from outside read along: it holds nothing internal there. */
const FOR_EVERYBODY = new Set<Command['kind']>(['help', 'greet', 'resources', 'share', 'value'])

/** The bare name of a status, “yes” or “no” may be one of the answers to the question that is open. */
function isAnswer(env: DialogEnv, state: ConversationState, command: Command, text: string): boolean {
  if (command.kind === 'agree' || command.kind === 'disagree' || command.kind === 'names')
    return isTypedAnswer(env, state, text) || isMeantAnswer(env, state, text)
  if (command.kind !== 'define' || command.asked) return false
  return isTypedAnswer(env, state, text) || namesChoice(env, currentOf(state), text)
}

/** “Done” may say how far it is. */
function isMeantAnswer(env: DialogEnv, state: ConversationState, text: string): boolean {
  const current = currentOf(state)
  return current !== undefined && hasContent(current) && meantBy(env, current, text) !== undefined
}

/** True for what answers the question that is open, or sets the date that the open card asks for. */
function isTypedAnswer(env: DialogEnv, state: ConversationState, text: string): boolean {
  const current = currentOf(state)
  return choiceTyped(env, current, text) !== undefined || dateTyped(env, current, text) !== undefined
}

function unknownAction(env: DialogEnv, state: ConversationState): Reply {
  const current = currentOf(state)
  if (current) return showAssessment(env, current, { notice: 'That button is no longer known. Here is where you are.' })
  return hint('Not known', 'That button is no longer known.')
}
