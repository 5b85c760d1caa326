import type { Question } from '../../playbook/model.ts'
import { NOT_SURE } from '../../playbook/prepare.ts'
import type { DialogEnv } from '../model.ts'
import type { Assessment } from './model.ts'
import { placeSaid } from './ordinals.ts'
import { positionOf } from './position.ts'
import { choicesFor, yesOrNo } from './yes-or-no.ts'

/** Perhaps with what one would like to be told instead: “not sure, what would the playbook say”. */
const NOT_SURE_WORDS =
  /^(?:(?:hm+|well|sorry|honestly|tbh|ah|oh)[, ]+)*(?:(?:i(?:['’]?m| am) )?(?:not (?:quite |really |so )?sure|unsure)|(?:i have |i['’]ve )?no (?:idea|clue)|(?:i )?(?:do not|don['’]?t) know|dunno|idk|unknown|not known|skip(?: (?:it|this|that))?|pass|(?:i )?(?:can['’]?t|cannot) (?:say|tell)|(?:it['’]?s )?(?:hard|difficult) to (?:say|tell)|(?:it |that )?depends|(?:ask me )?later|ask me (?:again )?(?:tomorrow|another time)|(?:i )?(?:need|have) to (?:ask|check)(?: (?:them|that|the customer))?|(?:i['’]?ll|i will|will) (?:ask|check|find out)(?: (?:them|that|the customer))?|they (?:did not|didn['’]?t) say|\?)(?:[, ]+(?:tbh|to be honest|honestly|really|yet|right now|at the moment|now|sorry|either|at all|on that|about that))*(?: ?[,;.?–-]+ ?(?:what|which|you tell me|tell me|can you|could you|help)(?: .{0,60})?)?$/

/** No words for "not sure", "yes" or "no" are longer. In UTF-16 units. */
const LONGEST_WORDS = 100

/** Of what is offered nothing fits: the one choice that says so. */
const NONE = /^(?:neither|none|nothing)(?: of (?:these|them|those|this|that|the (?:above|two)))?(?: (?:fits?|really))?$/
const NO_CHOICE = /^(?:no(?:ne|thing|body)?|neither)\b/i

/**
 * The choice that a typed message means: its number, its label or its beginning. Undefined when it means none.
 * @param text as `plain` leaves it
 */
function typedChoice(question: Question, text: string): string | undefined {
  if (NOT_SURE_WORDS.test(text)) return NOT_SURE
  if (/^\d{1,2}$/.test(text)) {
    const index = Number(text) - 1
    if (index === question.choices.length) return NOT_SURE
    return question.choices[index]?.id
  }
  const place = placeSaid(text, question.choices.length)
  if (place !== undefined) return question.choices[place - 1]!.id
  if (NONE.test(text)) {
    const none = question.choices.filter(({ label }) => NO_CHOICE.test(label))
    return none.length === 1 ? none[0]!.id : undefined
  }
  const answer = yesOrNo(question, text)
  if (answer) {
    const fitting = choicesFor(question, answer)
    return fitting.length === 1 ? fitting[0]!.id : undefined
  }
  if (text.length < 3) return undefined
  const matches = question.choices.filter((choice) => {
    const label = choice.label.toLowerCase()
    return label === text || label.startsWith(text) || (text.length >= 5 && label.includes(text)) || text === choice.id
  })
  return matches.length === 1 ? matches[0]!.id : undefined
}

/** A message as it is compared with labels. */
function plain(message: string): string {
  return message
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
}

/** Longer than any label: not looked at. In UTF-16 units. */
const LONGEST_ANSWER = 200

/** The answer that a typed message gives to the question that is open; undefined when none is, or it means none. */
export function choiceTyped(
  env: DialogEnv,
  assessment: Assessment | undefined,
  message: string,
): { readonly question: string; readonly choice: string } | undefined {
  if (!assessment || message.length > LONGEST_ANSWER) return undefined
  const text = plain(message)
  // Most messages answer no question at all; that is found out without working out which one is open.
  if (text.length > Math.max(LONGEST_WORDS, env.prepared.longestChoice)) return undefined
  if (!env.prepared.playbook.questions.some((question) => typedChoice(question, text))) return undefined
  const position = positionOf(env, assessment)
  if (position.kind !== 'question') return undefined
  const choice = typedChoice(position.question, text)
  return choice === undefined ? undefined : { question: position.question.id, choice }
}
