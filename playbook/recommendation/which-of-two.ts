import { isGeneral, type Answers } from './answers.ts'
import type { AlsoSaid, SaidReason } from './said-reason.ts'
import type { Question, Status } from '../model.ts'
import { NOT_SURE, type PreparedPlaybook } from '../prepare.ts'

/** The question that tells the statuses of an L1 apart, and how it is asked where two of them were said. */
const ASKED: Readonly<Partial<Record<string, { readonly id: string; readonly of: (which: string) => string }>>> = {
  Blocked: { id: 'obstacle', of: (which) => `Which of ${which} holds it up?` },
  'No Intent': { id: 'no-reason', of: (which) => `Which of ${which} is why they do not want it?` },
}
const WHY = 'Both were said, and one status is kept. The note tells both.'
const WHY_OF_MORE = 'All were said, and one status is kept. The note tells all.'
/** More reasons are not offered. */
const MOST = 3
/** Tells the L1s apart. */
const INTENT = 'intent'
/** An answer that says so much for a status names it. */
const NAMES = 4

/** The answer that puts the status of the second reason first; undefined where no single answer does. */
export interface AnswerForOther {
  readonly question: string
  readonly choice: string
}

export function answerFor(prepared: PreparedPlaybook, { of, status }: AlsoSaid): AnswerForOther | undefined {
  const id = of.l1 === status.l1 ? ASKED[of.l1]?.id : INTENT
  const question = id === undefined ? undefined : prepared.question.get(id)
  const choice = question && choiceFor(question, status, id === INTENT)
  return choice && { question: question.id, choice: choice.id }
}

/** The question which of the reasons it is, with the words for each as its choices; three at most. */
export function whichOfTwo(prepared: PreparedPlaybook, also: AlsoSaid): Question | undefined {
  if (also.of.l1 !== also.status.l1) return prepared.question.get(INTENT)
  const asked = ASKED[also.of.l1]
  const question = asked && prepared.question.get(asked.id)
  if (!question) return undefined
  const { l1 } = also.of
  const said = [
    { ...also.beside, status: also.of },
    also,
    ...also.more.flatMap((each) => (each.status?.l1 === l1 ? { ...each, status: each.status } : [])),
  ]
  const choices = new Map<string, { readonly at: number; readonly choice: Question['choices'][number] }>()
  for (const each of said) {
    const choice = choices.size < MOST ? choiceSaying(question, each.status, each) : undefined
    if (choice && !choices.has(choice.id)) choices.set(choice.id, { at: each.at, choice })
  }
  const [text, why] = choices.size > 2 ? [asked.of('these'), WHY_OF_MORE] : [asked.of('the two'), WHY]
  // In the order in which they were said.
  const inOrder = [...choices.values()].sort((one, other) => one.at - other.at)
  return { ...question, text, why, choices: inOrder.map(({ choice }) => choice) }
}

/**
 * True where two obstacles are told in one breath and nothing says which of them it is. In a long mail they may be
 * details, and who wants it at no time may well have two reasons.
 */
export function isOpenBetween({ isAdded, isShort, weightier, of, status }: AlsoSaid): boolean {
  return isAdded && isShort && weightier === undefined && of.l1 === 'Blocked' && status.l1 === 'Blocked'
}

/** True once an answer other than “not sure” was given. */
export function isToldBy(answers: Answers): boolean {
  return Object.values(answers).some((choice) => choice !== NOT_SURE)
}

function choiceSaying(
  question: Question,
  status: Status,
  { quote }: SaidReason,
): Question['choices'][number] | undefined {
  const choice = choiceFor(question, status, false)
  return choice && { ...choice, label: `“${quote}” – ${status.l2}` }
}

function choiceFor(question: Question, status: Status, isOfL1: boolean): Question['choices'][number] | undefined {
  return question.choices.find((choice) => (choice.evidence[status.id] ?? 0) >= NAMES && (isOfL1 || !isGeneral(choice)))
}
