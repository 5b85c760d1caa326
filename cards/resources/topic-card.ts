import { answerLines } from '../answer-lines.ts'
import { button, card, heading, words, type AdaptiveCard } from '../elements.ts'

export interface TopicView {
  /** The answer to the question. */
  readonly answer: readonly string[]
  readonly name: string
  readonly says: readonly string[]
  /** The L2s that belong to it. */
  readonly statuses: readonly {
    readonly id: string
    readonly name: string
    readonly short: string
    /** When it is true, as a clause. */
    readonly because: string
  }[]
}

/** With more L2s there are no buttons; the card then says what to type. */
const MAX_BUTTONS = 3

/** What a word of the playbook means; for an L1, with its L2s. */
export function topicCard(view: TopicView): AdaptiveCard {
  const buttons = view.statuses.length <= MAX_BUTTONS ? view.statuses : []
  return card(
    [
      ...answerLines(view.answer),
      heading(view.name),
      ...view.says.map((line) => words(line)),
      ...(view.statuses.length > 0 ? [words('**Its L2s**', { spacing: 'Medium' })] : []),
      ...view.statuses.map(({ name, because }) => words(`**${name}** – ${because}`, { spacing: 'Small' })),
      ...(view.statuses.length > MAX_BUTTONS
        ? [words('Type “what is” and one of them.', { isSubtle: true, size: 'Small', spacing: 'Small' })]
        : []),
    ],
    [
      button('Assess a customer', { verb: 'start' }, { primary: true }),
      ...buttons.map(({ id, short }) => button(short, { verb: 'define', status: id })),
    ],
  )
}
