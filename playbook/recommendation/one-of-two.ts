import type { Choice, Question } from '../model.ts'
import { NOT_SURE, type PreparedPlaybook } from '../prepare.ts'

/** It is neither of the two reasons: leads to the whole question, and is no answer to it. */
export const NEITHER: Choice = { id: 'neither', label: 'Neither of the two', says: 'it is neither', evidence: {} }

/** The whole question, where only two of its choices are asked about; undefined for a question that is whole. */
export function wholeOf(prepared: PreparedPlaybook, { id, text }: Question): Question | undefined {
  const whole = prepared.question.get(id)
  return whole && whole.text !== text ? whole : undefined
}

/** Adds the choice for neither to a question about two reasons. */
export function withNeither(prepared: PreparedPlaybook, question: Question): Question {
  if (!wholeOf(prepared, question)) return question
  const { choices } = question
  return { ...question, choices: [...choices, choices.length > 2 ? { ...NEITHER, label: 'Another' } : NEITHER] }
}

/** The choices of a question that answer it. */
export function choicesOfOwn({ choices }: Question): readonly Choice[] {
  return choices.filter(({ id }) => id !== NEITHER.id)
}

/** True for an answer to a question about two reasons that is neither of them, but a third one. */
export function isThird(
  prepared: PreparedPlaybook,
  two: Question | undefined,
  { question, choice }: { readonly question: string; readonly choice: string },
): boolean {
  return (
    two?.id === question &&
    wholeOf(prepared, two) !== undefined &&
    ![NOT_SURE, ...two.choices.map(({ id }) => id)].includes(choice)
  )
}
