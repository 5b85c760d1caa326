import type { LiveRecommendation } from '../../api/wire.ts'
import { MAX_MESSAGE } from '../../playbook/limits.ts'
import type { Question, StatusId } from '../../playbook/model.ts'

/** A question that was answered beside the sentence. */
export interface Answered {
  readonly question: string
  readonly choice: string
  /** The choice as it was on the button. */
  readonly label: string
}

/**
 * The sentence for the bot with what was answered beside it, as clauses in the playbook's words: the bot reads the same
 * evidence out of them. Of a sentence that would be too long with them the end is left out, not the answers.
 */
export function whatWasSaid(text: string, answers: readonly Answered[], questions: readonly Question[]): string {
  const clauses = answers.flatMap(({ question, choice }) => {
    const says = questions.find(({ id }) => id === question)?.choices.find(({ id }) => id === choice)?.says
    return says ? [`${says.charAt(0).toUpperCase()}${says.slice(1)}.`] : []
  })
  const answered = clauses.join(' ')
  if (!answered) return text.trim()
  const said = text.trim().slice(0, MAX_MESSAGE - answered.length - '. '.length)
  return `${/[.!?]$/.test(said) ? said : `${said}.`} ${answered}`
}

/** The first question of the playbook that confirms a status and was not answered yet, as the service would ask it. */
export function tipOf(
  status: StatusId,
  answers: readonly Answered[],
  questions: readonly Question[],
): LiveRecommendation['next'] | undefined {
  const tip = questions.find((each) => each.tipOf === status && !answers.some(({ question }) => question === each.id))
  return tip && { id: tip.id, text: tip.text, choices: tip.choices.map(({ id, label }) => ({ id, text: label })) }
}
