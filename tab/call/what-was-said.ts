import type { Question } from '../../playbook/model.ts'

/** A question that was answered beside the sentence. */
export interface Answered {
  readonly question: string
  readonly choice: string
  /** The choice as it was on the button. */
  readonly label: string
}

/**
 * The sentence for the bot with what was answered beside it, as clauses in the playbook's words: the bot reads the same
 * evidence out of them.
 */
export function whatWasSaid(text: string, answers: readonly Answered[], questions: readonly Question[]): string {
  const clauses = answers.flatMap(({ question, choice }) => {
    const says = questions.find(({ id }) => id === question)?.choices.find(({ id }) => id === choice)?.says
    return says ? [`${says.charAt(0).toUpperCase()}${says.slice(1)}.`] : []
  })
  const said = text.trim()
  if (clauses.length === 0) return said
  return [/[.!?]$/.test(said) ? said : `${said}.`, ...clauses].join(' ')
}
