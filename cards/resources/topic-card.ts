import type { StatusId } from '../../playbook/model.ts'
import { answerLines } from '../answer-lines.ts'
import { button, card, heading, words, type AdaptiveCard } from '../elements.ts'

export interface TopicView {
  /** The answer to the question. */
  readonly answer: readonly string[]
  readonly name: string
  readonly says: readonly string[]
  /** The L2s that belong to it. */
  readonly statuses: readonly {
    readonly id: StatusId
    readonly name: string
    readonly short: string
    /** When it is true, as a clause. */
    readonly because: string
    /** What to ask the customer in order to confirm it; empty unless that was asked for. */
    readonly questions: readonly string[]
  }[]
}

/** With more L2s there are no buttons, and one question for each; the card then says what to type. */
const MAX_BUTTONS = 3

/** What a word of the playbook means; for an L1, with its L2s. */
export function topicCard(view: TopicView): AdaptiveCard {
  const isLong = view.statuses.length > MAX_BUTTONS
  const isOfQuestions = view.statuses.some(({ questions }) => questions.length > 0)
  const more = isOfQuestions ? 'Type “tips for” and one of them for the others.' : 'Type “what is” and one of them.'
  return card(
    [
      ...answerLines(view.answer),
      heading(view.name),
      ...view.says.map((line) => words(line)),
      ...(view.statuses.length > 0 ? [words('**Its L2s**', { spacing: 'Medium' })] : []),
      ...view.statuses.flatMap(({ name, because, questions }) => [
        words(`**${name}** – ${because}`, { spacing: 'Small' }),
        ...questions.slice(0, isLong ? 1 : undefined).map((question) => words(`• ${question}`, { spacing: 'Small' })),
      ]),
      ...(isLong ? [words(more, { isSubtle: true, size: 'Small', spacing: 'Small' })] : []),
    ],
    [
      button('Assess a customer', { verb: 'start' }, { primary: true }),
      ...(isLong ? [] : view.statuses).map(({ id, short }) => button(short, { verb: 'define', status: id })),
    ],
  )
}
