import type { LiveRecommendation } from '../../api/recommend-wire.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import type { Question, StatusId } from '../../playbook/model.ts'

/** A question that was answered with a button. */
export interface Answered {
  readonly question: string
  readonly choice: string
  /** The choice as the button showed it. */
  readonly label: string
  /** It answers which of two reasons in the sentence it is. */
  readonly isOfTwo?: true
  /** It was chosen from the whole question, because it is neither of the two. */
  readonly isNeither?: true
}

/** A question as the service asks it. */
export type Asked = NonNullable<LiveRecommendation['next']>

/**
 * The message for the bot: the sentence, then the answers as clauses in the playbook's words, from which the bot reads
 * the same evidence. With one that picks one of two reasons all are sent behind it, see `picksOf`. When both are too long together, the end of the sentence is left out, not the answers.
 */
export function whatWasSaid(text: string, answers: readonly Answered[], questions: readonly Question[]): string {
  const clauses = (picksOf(answers).length > 0 ? [] : answers).flatMap(({ question, choice }) => {
    const says = questions.find(({ id }) => id === question)?.choices.find(({ id }) => id === choice)?.says
    return says ? [`${says.charAt(0).toUpperCase()}${says.slice(1)}.`] : []
  })
  const answered = clauses.join(' ')
  if (!answered) return text.trim()
  const said = text.trim().slice(0, MAX_MESSAGE - answered.length - '. '.length)
  return `${/[.!?]$/.test(said) ? said : `${said}.`} ${answered}`
}

/**
 * The first tip of a status that was not answered yet, in the form in which the service asks a question. A tip is a
 * question that confirms a status.
 */
export function tipOf(
  status: StatusId,
  answers: readonly Answered[],
  questions: readonly Question[],
): Asked | undefined {
  const tip = questions.find((each) => each.tipOf === status && !answers.some(({ question }) => question === each.id))
  return tip && asked(tip)
}

/** The whole question behind one that asks which of two reasons it is. */
export function wholeOf({ id }: Asked, questions: readonly Question[]): Asked | undefined {
  const whole = questions.find((each) => each.id === id)
  return whole && asked(whole)
}

function asked({ id, text, choices }: Question): Asked {
  return { id, text, choices: choices.map(({ id, label }) => ({ id, text: label })), neither: null }
}

/** The question to which it was answered that it is neither of the two reasons. */
export function neitherOf(answers: readonly Answered[]): string | undefined {
  return answers.find(({ isNeither }) => isNeither)?.question
}

/** Marks an answer to the question which of two reasons it is. */
export function reasonPicked(
  { also, next }: Pick<LiveRecommendation, 'also' | 'next'>,
  { question }: Pick<Answered, 'question'>,
): Pick<Answered, 'isOfTwo'> {
  if (also?.answer?.question !== question || !next?.neither) return {}
  return { isOfTwo: true }
}

/**
 * The answers as presses behind the sentence, if one of them picks one of two reasons: as words it would be a third
 * one. That one comes first.
 */
export function picksOf(answers: readonly Answered[]): readonly { readonly action: unknown }[] {
  const picks = answers.filter(({ isOfTwo }) => isOfTwo)
  if (picks.length === 0) return []
  return [...picks, ...answers.filter(({ isOfTwo }) => !isOfTwo)].map(({ question, choice }) => ({
    action: { verb: 'pick', question, choice },
  }))
}
