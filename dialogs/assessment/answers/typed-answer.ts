import type { Question } from '../../../playbook/model.ts'
import { NOT_SURE } from '../../../playbook/prepare.ts'
import type { DialogEnv } from '../../model.ts'
import type { Assessment } from '../model.ts'
import { choicesOfOwn, NEITHER } from '../../../playbook/recommendation/one-of-two.ts'
import { placeNamed } from './ordinals.ts'
import { positionOf } from '../position.ts'
import { choicesFor, yesOrNoIn } from './yes-or-no.ts'

/** Words for "not sure", perhaps with a request: "not sure, what would the playbook say". */
const NOT_SURE_WORDS =
  /^(?:(?:hm+|well|sorry|honestly|tbh|ah|oh)[, ]+)*(?:(?:i(?:['’]?m| am) )?(?:not (?:quite |really |so )?sure|unsure)|(?:i have |i['’]ve )?no (?:idea|clue)|(?:i )?(?:do not|don['’]?t) know|dunno|idk|unknown|not known|skip(?: (?:it|this|that))?|pass|(?:i )?(?:can['’]?t|cannot) (?:say|tell)|(?:it['’]?s )?(?:hard|difficult) to (?:say|tell)|(?:it |that )?depends|(?:ask me )?later|ask me (?:again )?(?:tomorrow|another time)|(?:i )?(?:need|have) to (?:ask|check)(?: (?:them|that|the customer))?|(?:i['’]?ll|i will|will) (?:ask|check|find out)(?: (?:them|that|the customer))?|they (?:did not|didn['’]?t) say|\?)(?:[, ]+(?:tbh|to be honest|honestly|really|yet|right now|at the moment|now|sorry|either|at all|on that|about that))*(?: ?[,;.?–-]+ ?(?:what|which|you tell me|tell me|can you|could you|help)(?: .{0,60})?)?$/

/** Words for "not sure", "yes" or "no" are never longer. In UTF-16 units. */
const LONGEST_WORDS = 100

/** "None of these" means the only choice that says so. */
const NONE = /^(?:neither|none|nothing)(?: of (?:these|them|those|this|that|the (?:above|two)))?(?: (?:fits?|really))?$/
const NO_CHOICE = /^(?:no(?:ne|thing|body)?|neither)\b/i

/** “Something else” than the two reasons that are asked about. */
const ELSE =
  /^(?:(?:no|well)[, ]+)*(?:(?:it['’]?s|it is|that['’]?s) )?(?:(?:something|anything) (?:else|different)|neither|none|another|(?:an)?other (?:one|thing|reason|cause)|a (?:third|different) (?:one|thing|reason|cause))(?: of (?:these|them|those|the|both|two|reasons| )+)?$/

/** Gives the choice of a question that a message means; undefined if it means none. */
type ChoiceOf = (question: Question) => string | undefined

/**
 * Reads a typed message as a choice for any question: a number, a label or its beginning. It is read only once, because
 * it is compared with the choices of every question.
 * @param text as `plain` returns it
 */
function readChoice(text: string): ChoiceOf {
  if (NOT_SURE_WORDS.test(text)) return () => NOT_SURE
  if (/^\d{1,2}$/.test(text)) return (question) => choiceAt(question, Number(text) - 1)
  const placeIn = placeNamed(text)
  const byWords = readWords(text)
  if (!placeIn) return byWords
  return (question) => {
    // “The latter” of the two.
    const place = placeIn(choicesOfOwn(question).length)
    return place === undefined ? byWords(question) : question.choices[place - 1]!.id
  }
}

function choiceAt({ choices }: Question, index: number): string | undefined {
  return index === choices.length ? NOT_SURE : choices[index]?.id
}

/** For a message that is neither "not sure" nor a number. */
function readWords(text: string): ChoiceOf {
  if (NONE.test(text)) return onlyChoice(({ label }) => NO_CHOICE.test(label))
  if (ELSE.test(text)) return onlyChoice(({ id }) => id === NEITHER.id)
  const byLabel = text.length < 3 ? () => undefined : readLabel(text)
  const answerTo = yesOrNoIn(text)
  if (!answerTo) return byLabel
  return (question) => {
    const answer = answerTo(question)
    if (!answer) return byLabel(question)
    const fitting = choicesFor(question, answer)
    return fitting.length === 1 ? fitting[0]!.id : undefined
  }
}

function readLabel(text: string): ChoiceOf {
  return onlyChoice((choice) => {
    // Most messages are longer than any choice.
    if (text.length > Math.max(choice.label.length, choice.id.length)) return false
    const label = choice.label.toLowerCase()
    return label === text || label.startsWith(text) || (text.length >= 5 && label.includes(text)) || text === choice.id
  })
}

/** The choice that fits, if it is the only one. */
function onlyChoice(fits: (choice: Question['choices'][number]) => boolean): ChoiceOf {
  return ({ choices }) => {
    const fitting = choices.filter(fits)
    return fitting.length === 1 ? fitting[0]!.id : undefined
  }
}

/** Prepares a message for comparing with labels. */
function plain(message: string): string {
  return message
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
}

/** Longer than any label: not examined. In UTF-16 units. */
const LONGEST_ANSWER = 200

/**
 * The answer of a typed message to the open question; undefined if no question is open, or the message answers none.
 */
export function choiceTyped(
  env: DialogEnv,
  assessment: Assessment | undefined,
  message: string,
): { readonly question: string; readonly choice: string } | undefined {
  if (!assessment || message.length > LONGEST_ANSWER) return undefined
  const text = plain(message)
  // Most messages answer no question. This finds that out without deriving which question is open.
  if (text.length > Math.max(LONGEST_WORDS, env.prepared.longestChoice)) return undefined
  const choiceOf = readChoice(text)
  const { questions } = env.prepared.playbook
  // The choices of a question about two reasons are quotes.
  const isQuoted = assessment.text.toLowerCase().includes(text)
  const ofTwo = { ...questions[0]!, choices: [NEITHER] }
  if (!isQuoted && ![...questions, ofTwo].some((question) => choiceOf(question))) return undefined
  const position = positionOf(env, assessment)
  if (position.kind !== 'question') return undefined
  const choice = choiceOf(position.question)
  return choice === undefined ? undefined : { question: position.question.id, choice }
}
