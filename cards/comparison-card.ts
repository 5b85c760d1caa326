import type { StatusId } from '../playbook/model.ts'
import { answerLines } from './answer-lines.ts'
import { button, card, heading, words, type AdaptiveCard } from './elements.ts'

/** One of two words of the playbook. */
interface Side {
  readonly name: string
  readonly says: string
  /** When it is this one and not the other. */
  readonly when: string | undefined
  /** The status whose definition a button opens. */
  readonly define: { readonly id: StatusId; readonly title: string } | undefined
}

export interface ComparisonView {
  /** What decides between the two for the subject of the question. */
  readonly answer: readonly string[]
  readonly sides: readonly [Side, Side]
}

/** Two words of the playbook: what each means, and what separates them. */
export function comparisonCard({ answer, sides }: ComparisonView): AdaptiveCard {
  const rules = sides.filter(({ when }) => when !== undefined)
  return card(
    [
      ...answerLines(answer),
      // Quoted, because names have "or" and "and" in them.
      heading(sides.map(({ define, name }) => `“${define?.title ?? name}”`).join(' or ')),
      ...sides.map(({ name, says }) => words(`**${name}:** ${says}`)),
      ...(rules.length > 0 ? [words('**What tells them apart**', { spacing: 'Medium' })] : []),
      ...rules.map(({ define, name, when }) => words(`${define?.title ?? name}: ${when}`, { spacing: 'Small' })),
    ],
    [
      button('Assess a customer', { verb: 'start' }, { primary: true }),
      ...sides.flatMap(({ define }) => (define ? [button(define.title, { verb: 'define', status: define.id })] : [])),
    ],
  )
}
