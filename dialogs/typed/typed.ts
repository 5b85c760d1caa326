import { once } from '../../playbook/once.ts'
import { answerAddressed, readAddressed } from './addressed.ts'
import { answerOf, nearestTo } from './answer-question.ts'
import { commandMeant } from './command-meant.ts'
import { askedOfWork } from './asked-of-work.ts'
import { meantBy } from '../assessment/told/added-text.ts'
import { askNext, readAskNext } from '../assessment/answers/ask-next.ts'
import { askedOfKnown } from '../assessment/whose/asked-of-known.ts'
import { namesAsked } from '../assessment/whose/asked-name.ts'
import { askedOfQuestion } from '../assessment/answers/asked-of-question.ts'
import { askedWhy } from '../assessment/answers/asked-why.ts'
import { hasContent } from '../assessment/assessment.ts'
import { namesChoice } from '../assessment/answers/meant-answer.ts'
import { missingAndNext } from '../assessment/answers/missing-and-next.ts'
import { takeAsNewsOf } from '../assessment/news-of.ts'
import { onText } from '../assessment/on-text.ts'
import { currentOf } from '../assessment/shelf.ts'
import { answerSupposed, answerWhatElse } from '../assessment/answers/supposed.ts'
import { choiceTyped } from '../assessment/answers/typed-answer.ts'
import { dateTyped } from '../assessment/keep/typed-date.ts'
import { resumeNamed } from '../assessment/unfinished.ts'
import { whoseTyped, type WhoseTyped } from '../assessment/whose/whose-typed.ts'
import { whichYes } from '../assessment/answers/yes-or-no.ts'
import type { Command } from '../commands/model.ts'
import { readOwnQuestion, readSupposed } from '../commands/own-questions.ts'
import { spokenIn, type Spoken } from '../commands/spoken-of.ts'
import type { Dialog } from '../dialog.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { onCommand } from './on-command.ts'
import { unlessKept } from '../order-of-nobody.ts'
import { answerOtherName } from '../other-name/other-name.ts'
import { heldBackIn, outsidersRead, whyNotHere } from '../places.ts'
import { firstTo, takenBy, type Reader } from '../readers.ts'
import { isAboutRecords } from '../records/record-commands.ts'
import { contactNowhere } from '../referral/told-of-consent.ts'
import { turn } from '../turn.ts'
import { BESIDE_NEWS } from './beside-news.ts'
import { readUnknownOrder } from './unknown-order.ts'
import { neededByText } from './needed.ts'

/** Takes any typed text: a command, a question to the bot, an answer to the open question, or news of a customer. */
export const typedDialog: Dialog = (heard) => {
  const { prepared, state, incoming } = heard
  const { what } = incoming
  if (what.kind !== 'text') return undefined
  const spoken = spokenIn(prepared, state, what.text)
  return {
    needs: { records: neededByText(heard, what.text, spoken?.command) },
    answer(env) {
      const { by, taken } = firstTo(TYPED, messageIn(env, state, what.text, spoken, incoming))!
      return takenBy(by, taken)
    },
  }
}

type Message = ReturnType<typeof messageIn>

/** What the readers look at. What takes long to read is read when the first of them asks for it. */
function messageIn(
  env: DialogEnv,
  state: ConversationState,
  text: string,
  spoken: Spoken | undefined,
  incoming: Incoming,
) {
  const command = commandMeant(env, state, spoken?.command, incoming)
  const question = once(() => readOwnQuestion(text) ?? askedOfKnown(env, state, text))
  return {
    env,
    state,
    text,
    incoming,
    command,
    /** Which reader found the command. */
    commandBy: spoken?.by ?? '',
    /** A question to the bot. */
    question,
    /** What the playbook says to it, if it is no command either. */
    answer: once(() => {
      const asked = isUnknownName(command) ? question() : undefined
      return asked === undefined ? undefined : answerOf(asked)
    }),
    /** It answers the open question, or sets the date that the open card asks for. */
    isTypedAnswer: once(() => isTypedAnswer(env, state, text)),
    addressed: once(() => readAddressed(env.prepared, text)),
  }
}

/** What a typed message means: the first reader that takes it answers. The last one takes all. */
export const TYPED: readonly Reader<Message, Turn>[] = [
  // Before `outsiders`: it names the way on for this command.
  {
    by: 'not-here',
    read({ state, incoming, command }) {
      const refused = command && isAboutRecords(command) ? whyNotHere(incoming.where, command.kind) : undefined
      return refused ? turn(state, { kind: 'text', text: refused }) : undefined
    },
  },
  // Before whatever shows something internal.
  {
    by: 'outsiders',
    read({ state, incoming: { where }, command }) {
      if (!outsidersRead(where) || (command && FOR_EVERYBODY.has(command.kind))) return undefined
      return turn(state, { kind: 'text', text: heldBackIn(where) })
    },
  },
  // Before `command`: “customer is Fabrikam” answers “whose news is that?”; else it would change the open assessment.
  {
    by: 'whose',
    read({ env, state, text }) {
      const whose = whoseTyped(env, state, text)
      return whose && answerWhose(env, state, whose)
    },
  },
  // These four before `unanswered`: what is shown answers “why?” and “what is missing?”, though nothing in the playbook does.
  { by: 'asked-of-question', read: ({ env, state, text }) => askedOfQuestion(env, state, text) },
  { by: 'asked-why', read: ({ env, state, text }) => askedWhy(env, state, text) },
  { by: 'missing-and-next', read: ({ env, state, text }) => missingAndNext(env, state, text) },
  { by: 'resume', read: ({ env, state, text }) => resumeNamed(env, state, text) },
  // These three before `command`, `typed-answer` and `promised`: “who clears this” asks of the open status and defines no word,
  // “move both to end of April” is no date of the open card, “later” is no answer.
  ...BESIDE_NEWS,
  {
    by: 'name-asked',
    read({ env, state, text, command, incoming }) {
      const asked = isUnknownName(command) ? namesAsked(env, state, text) : undefined
      return asked && onCommand(env, state, asked, incoming)
    },
  },
  // Before `command`: “how long does the partner have to call” asks for no definition of a status.
  {
    by: 'asked-of-work',
    read({ env, state, text }) {
      const asked = askedOfWork(env, state, text)
      return asked && turn(state, answerAddressed(asked, text))
    },
  },
  // Before all that answers questions: “what should I ask to confirm adoption readiness” is one, and asks for no next question.
  // Before `typed-answer`, but for what is told as an answer, see `isAnswer`.
  {
    by: 'command',
    read(message) {
      const { env, state, command, commandBy, answer, incoming } = message
      if (!command || answer() || isAnswer(message, command)) return undefined
      return takenBy(commandBy, onCommand(env, state, command, incoming))
    },
  },
  // Before `addressed`: “change the date to 15 March” is an order, and the open card has that date.
  {
    by: 'typed-answer',
    read: ({ env, state, text, incoming, isTypedAnswer }) =>
      isTypedAnswer() ? onText(env, state, incoming, text) : undefined,
  },
  // These two before `unanswered`: they are questions to the bot that the open assessment answers.
  {
    by: 'ask-next',
    read({ env, state, text }) {
      const whom = readAskNext(text)
      return whom === undefined ? undefined : askNext(env, state, whom)
    },
  },
  {
    by: 'what-else',
    read({ env, state, question }) {
      const asked = question()
      const others = asked === undefined ? undefined : answerWhatElse(env, state, asked)
      return others && turn(state, others)
    },
  },
  {
    by: 'contact-nowhere',
    read({ env, state, text }) {
      const contact = contactNowhere(env.prepared, text)
      return contact && turn(state, answerAddressed(contact, ''))
    },
  },
  {
    by: 'supposed',
    read({ env, state, text }) {
      const supposed = readSupposed(text)
      return supposed === undefined ? undefined : turn(state, answerSupposed(env, state, supposed, text))
    },
  },
  // Before `addressed`: “rename Litware to Wingtip” is offered, and not only answered.
  {
    by: 'other-name',
    read({ env, state, text, addressed, incoming }) {
      const asked = addressed()
      return asked?.otherName ? answerOtherName(env, state, asked, text, incoming) : undefined
    },
  },
  // These two before `unanswered`, which says that there is no answer.
  {
    by: 'addressed',
    read({ env, state, text, addressed, incoming }) {
      const asked = addressed()
      if (!asked || asked.isUnanswered) return undefined
      return unlessKept(env, state, asked.whom, incoming) ?? turn(state, answerAddressed(asked, text))
    },
  },
  {
    by: 'promised',
    read({ state, text, answer }) {
      const answered = answer()
      return answered && turn(state, answerAddressed(answered, text))
    },
  },
  // Before `news`: a question is never news.
  {
    by: 'unanswered',
    read({ env, state, text, question, addressed }) {
      const nearest = question() === undefined ? addressed() : nearestTo(env, state, text, addressed())
      return nearest && turn(state, answerAddressed(nearest, text))
    },
  },
  // Behind all that a command, an answer or a question is: it only says that it is none of them, and no news.
  {
    by: 'unknown-order',
    read({ env, state, text }) {
      const ordered = readUnknownOrder(env.prepared, state, text)
      return ordered && turn(state, answerAddressed(ordered, text))
    },
  },
  { by: 'news', read: ({ env, state, text, incoming }) => onText(env, state, incoming, text) },
]

/** A typed name assigns the news, as a press does; "neither" drops it. */
function answerWhose(env: DialogEnv, state: ConversationState, answered: WhoseTyped): Turn {
  if (answered.kind === 'news') return takeAsNewsOf(env, state, answered.text, answered)
  const { whose: _, ...rest } = state
  return turn(rest, { kind: 'text', text: 'Nothing was added. Say it again with the customer’s name, if it is news.' })
}

/** True if there is no command, or one that asks for an unknown word. */
function isUnknownName(command: Command | undefined): boolean {
  return command === undefined || (command.kind === 'define' && !command.status && !command.topic)
}

/** Commands that are answered while people from outside read along: the answers then contain nothing internal. */
const FOR_EVERYBODY = new Set<Command['kind']>(['help', 'greet', 'resources', 'share', 'value'])

/** True if the name of a status, "yes" or "no" is an answer to the open question. */
function isAnswer({ env, state, text, isTypedAnswer }: Message, command: Command): boolean {
  if (command.kind === 'agree' || command.kind === 'disagree' || command.kind === 'names')
    return isTypedAnswer() || isMeantAnswer(env, state, text)
  if (command.kind !== 'define' || command.asked) return false
  return isTypedAnswer() || namesChoice(env, currentOf(state), text)
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
