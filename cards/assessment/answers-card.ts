import { ActionSet, Container } from '@microsoft/teams.cards'
import { aside, button, card, heading, spoken, subject, words, type AdaptiveCard } from '../elements.ts'

export interface AnswersView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  readonly text: string
  /** Date and attempts, as on the card of the status. */
  readonly facts: readonly string[]
  readonly answers: readonly {
    readonly question: string
    readonly text: string
    readonly answer: string
    /** Why the answer is kept but has no effect at the moment. */
    readonly setAside: string | undefined
  }[]
}

/** The text and answers so far; each answer can be changed without losing the others. */
export function answersCard(view: AnswersView): AdaptiveCard {
  const data = { record: view.record, version: view.version }
  return card(
    [
      ...subject(view.customer, view.workload),
      heading(view.answers.length > 0 ? 'Your answers' : 'What you said'),
      ...(view.text ? [spoken([{ text: `“${view.text}”`, italic: true }])] : []),
      ...view.facts.map((fact) => spoken([fact], { spacing: 'Small' })),
      ...view.answers.map(({ question, text, answer, setAside }) =>
        new Container(
          words(text, { weight: 'Bolder' }),
          spoken([answer], { spacing: 'None' }),
          ...(setAside ? [aside(`Set aside: ${setAside}`)] : []),
          new ActionSet(button('Change', { verb: 'change', question, ...data })),
        ).withOptions({ separator: true }),
      ),
    ],
    [
      button('Back', { verb: 'leave', ...data }, { primary: true }),
      button('Change what was said', { verb: 'describe-again', ...data }),
      button('Start again', { verb: 'restart', ...data }),
    ],
  )
}
