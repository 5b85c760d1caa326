import type { LiveRecommendation } from '../../api/recommend-wire.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import type { Question, StatusId } from '../../playbook/model.ts'

/** A question that was answered with a button. */
export interface Answered {
  readonly question: string
  readonly choice: string
  /** The choice as the button showed it. */
  readonly label: string
  /** It picked one of two reasons in the sentence. */
  readonly isOfTwo?: true
}

/**
 * The message for the bot: the sentence, then the answers as clauses in the playbook's words, from which the bot reads
 * the same evidence. An answer that picks one of two reasons is sent behind it, see `picksOf`. When both are too long together, the end of the sentence is left out, not the answers.
 */
export function whatWasSaid(text: string, answers: readonly Answered[], questions: readonly Question[]): string {
  const clauses = answers.flatMap(({ question, choice, isOfTwo }) => {
    if (isOfTwo) return []
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
): LiveRecommendation['next'] | undefined {
  const tip = questions.find((each) => each.tipOf === status && !answers.some(({ question }) => question === each.id))
  return tip && { id: tip.id, text: tip.text, choices: tip.choices.map(({ id, label }) => ({ id, text: label })) }
}

/** Marks an answer to the question which of two reasons it is. */
export function reasonPicked(
  { also, next }: Pick<LiveRecommendation, 'also' | 'next'>,
  { question }: Pick<Answered, 'question'>,
): Pick<Answered, 'isOfTwo'> {
  if (also?.answer?.question !== question || next?.choices.length !== TWO) return {}
  return { isOfTwo: true }
}

/** The answers that pick one of two reasons, as presses behind the sentence. */
export function picksOf(answers: readonly Answered[]): readonly { readonly action: unknown }[] {
  return answers.flatMap(({ question, choice, isOfTwo }) =>
    isOfTwo ? [{ action: { verb: 'pick', question, choice } }] : [],
  )
}

const TWO = 2
