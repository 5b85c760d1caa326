import { clearName } from '../../playbook/names/clear-name.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { isAbout } from './about-customer.ts'
import { answerAddressed, readAddressed } from './addressed.ts'
import { answerOf, nearestTo } from './answer-question.ts'
import { meantBy } from '../assessment/told/added-text.ts'
import { askNext, readAskNext } from '../assessment/answers/ask-next.ts'
import { askedOfKnown } from '../assessment/whose/asked-of-known.ts'
import { namesAsked } from '../assessment/whose/asked-name.ts'
import { askedOfQuestion } from '../assessment/answers/asked-of-question.ts'
import { askedWhy } from '../assessment/answers/asked-why.ts'
import { hasContent } from '../assessment/assessment.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { namesChoice } from '../assessment/answers/meant-answer.ts'
import { missingAndNext } from '../assessment/answers/missing-and-next.ts'
import { onText, takeAsNewsOf } from '../assessment/on-text.ts'
import { positionOf } from '../assessment/position.ts'
import { currentOf } from '../assessment/shelf.ts'
import { answerSupposed, answerWhatElse } from '../assessment/answers/supposed.ts'
import { choiceTyped } from '../assessment/answers/typed-answer.ts'
import { dateTyped } from '../assessment/keep/typed-date.ts'
import { resumeNamed, unfinishedFor } from '../assessment/unfinished.ts'
import { whoseTyped, type WhoseTyped } from '../assessment/whose/whose-typed.ts'
import { whichYes } from '../assessment/answers/yes-or-no.ts'
import type { Command, NamesCommand } from '../commands/model.ts'
import { readOwnQuestion, readSupposed } from '../commands/own-questions.ts'
import { commandIn } from '../commands/spoken-of.ts'
import type { Dialog } from '../dialog.ts'
import type { Incoming } from '../incoming.ts'
import { isOfShown } from './keep-then.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { onCommand } from './on-command.ts'
import { answerOtherName } from '../other-name/other-name.ts'
import { heldBackIn, outsidersRead, whyNotHere } from '../places.ts'
import { isAboutRecords } from '../records/record-commands.ts'
import { contactNowhere } from '../referral/told-of-consent.ts'
import { turn } from '../turn.ts'
import { neededByText } from './needed.ts'

/** Takes any typed text: a command, a question to the bot, an answer to the open question, or news of a customer. */
export const typedDialog: Dialog = (heard) => {
  const { prepared, state, incoming } = heard
  const { what } = incoming
  if (what.kind !== 'text') return undefined
  const command = commandIn(prepared, state, what.text)
  return {
    needs: { records: neededByText(heard, what.text, command) },
    answer: (env) => answer(env, state, what.text, command, incoming),
  }
}

function answer(
  env: DialogEnv,
  state: ConversationState,
  text: string,
  read: Command | undefined,
  incoming: Incoming,
): Turn {
  const command = commandMeant(env, state, read, incoming)
  if (command && isAboutRecords(command)) {
    const refused = whyNotHere(incoming.where, command.kind)
    if (refused) return turn(state, { kind: 'text', text: refused })
  }
  if (outsidersRead(incoming.where) && !(command && FOR_EVERYBODY.has(command.kind))) {
    return turn(state, { kind: 'text', text: heldBackIn(incoming.where) })
  }
  const whose = whoseTyped(env, state, text)
  if (whose) return answerWhose(env, state, whose)
  const before =
    askedOfQuestion(env, state, text) ??
    askedWhy(env, state, text) ??
    missingAndNext(env, state, text) ??
    resumeNamed(env, state, text)
  if (before) return before
  const asked = isUnknownName(command) ? namesAsked(env, state, text) : undefined
  if (asked) return onCommand(env, state, asked, incoming)
  const question = readOwnQuestion(text) ?? askedOfKnown(env, state, text)
  const answered = isUnknownName(command) && question !== undefined ? answerOf(question) : undefined
  if (command && !answered && !isAnswer(env, state, command, text)) return onCommand(env, state, command, incoming)
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
  const reply = isAnswered ? addressed : (answered ?? nearest)
  return reply ? turn(state, answerAddressed(reply, text)) : onText(env, state, incoming, text)
}

/** A typed name assigns the news, as a press does; "neither" drops it. */
function answerWhose(env: DialogEnv, state: ConversationState, answered: WhoseTyped): Turn {
  if (answered.kind === 'news') return takeAsNewsOf(env, state, answered.text, answered.customer, answered.also)
  const { whose: _, ...rest } = state
  return turn(rest, { kind: 'text', text: 'Nothing was added. Say it again with the customer’s name, if it is news.' })
}

/** The command that is meant. A command about kept records is none if there are no such records. */
function commandMeant(
  env: DialogEnv,
  state: ConversationState,
  command: Command | undefined,
  incoming: Incoming,
): Command | undefined {
  const { total } = env.records.list ?? { total: 0 }
  if (command?.kind === 'unchanged' && command.blocked && !isAnyBlocked(env)) return undefined
  if (command?.kind === 'correct-kept' || command?.kind === 'unchanged') return total > 0 ? command : undefined
  if (command?.kind === 'names' && command.of !== undefined)
    return isOfNewest(env, state, command.of) ? command : undefined
  if (command?.kind === 'names' && command.ifKnown) return isCustomer(env, state, command) ? command : undefined
  if (command?.kind === 'keep-then') return isOfShown(env, state, command, incoming) ? command : undefined
  if (command?.kind !== 'status' || !command.ifKept) return command
  return total > 0 || unfinishedFor(env, state, command.filter).length > 0 ? command : undefined
}

function isAnyBlocked({ prepared, records }: DialogEnv): boolean {
  return (records.list?.rows ?? []).some(({ status }) => prepared.status.get(status)?.l1 === 'Blocked')
}

/** True if the open assessment, or the one kept last, is about this customer. */
function isOfNewest(env: DialogEnv, { assessments: [newest] }: ConversationState, of: string): boolean {
  return newest !== undefined && !newest.cancelled && isAbout(env, newest, of)
}

/** True for a known customer; an unknown name may be the answer to an open question. */
function isCustomer(env: DialogEnv, state: ConversationState, { customer = '' }: NamesCommand): boolean {
  const known = knownCustomers(env, state)
  if (known.has(customerKey(customer))) return true
  const current = currentOf(state)
  if (!current || positionOf(env, current).kind !== 'status') return false
  return clearName(env.prepared, customer, known, customer) !== undefined
}

/** True if there is no command, or one that asks for an unknown word. */
function isUnknownName(command: Command | undefined): boolean {
  return command === undefined || (command.kind === 'define' && !command.status && !command.topic)
}

/** Commands that are answered while people from outside read along: the answers then contain nothing internal. */
const FOR_EVERYBODY = new Set<Command['kind']>(['help', 'greet', 'resources', 'share', 'value'])

/** True if the name of a status, "yes" or "no" is an answer to the open question. */
function isAnswer(env: DialogEnv, state: ConversationState, command: Command, text: string): boolean {
  if (command.kind === 'agree' || command.kind === 'disagree' || command.kind === 'names')
    return isTypedAnswer(env, state, text) || isMeantAnswer(env, state, text)
  if (command.kind !== 'define' || command.asked) return false
  return isTypedAnswer(env, state, text) || namesChoice(env, currentOf(state), text)
}

/** "Done" may say how far the work is. */
function isMeantAnswer(env: DialogEnv, state: ConversationState, text: string): boolean {
  const current = currentOf(state)
  return current !== undefined && hasContent(current) && meantBy(env, current, text) !== undefined
}

/** True if the text answers the open question, or sets the date that the open card asks for. */
function isTypedAnswer(env: DialogEnv, state: ConversationState, text: string): boolean {
  const current = currentOf(state)
  return [choiceTyped, whichYes, dateTyped].some((read) => read(env, current, text) !== undefined)
}
