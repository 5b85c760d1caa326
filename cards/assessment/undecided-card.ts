import { remarked, type BesidesView } from './added.ts'
import { button, card, heading, spoken, subject, words, type AdaptiveCard } from '../elements.ts'

export interface UndecidedView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  /** The statuses that are still possible; empty if all are equally probable. */
  readonly remaining: readonly string[]
  /** What to ask whom, and which status the answer confirms. Without a person for questions that decide everything. */
  readonly ask: readonly {
    readonly question: string
    readonly whom?: string
    readonly about?: string
  }[]
  readonly notice: string | undefined
  /** A text was just added. */
  readonly added?: boolean | undefined
  /** A known customer that may have been meant by the name. */
  readonly meant?: string | undefined
  /** Texts that were not taken. */
  readonly besides?: readonly BesidesView[] | undefined
}

/** For text and answers that do not separate the statuses: which ones are still possible, and what to ask whom. */
export function undecidedCard(view: UndecidedView): AdaptiveCard {
  const data = { record: view.record, version: view.version }
  return card(
    [
      ...subject(view.customer, view.workload),
      ...remarked(view.notice, view.added, data, view),
      heading('I cannot tell from this'),
      view.remaining.length > 0
        ? words(`What remains: ${view.remaining.join(' · ')}`)
        : words('Every status is still possible.'),
      words(view.remaining.length > 0 ? '**Ask the customer**' : '**Ask the sponsor or project lead**', {
        spacing: 'Medium',
      }),
      ...view.ask.map(({ whom, question, about }) =>
        spoken(
          [
            ...(whom ? [{ text: `${whom}: `, bold: true }] : ['• ']),
            `“${question}”`,
            ...(about ? [` (${about})`] : []),
          ],
          {
            spacing: 'Small',
          },
        ),
      ),
    ],
    [
      button('Tell me more', { verb: 'describe-again', ...data }, { primary: true }),
      button('Choose myself', { verb: 'choose', ...data }),
      button('Change an answer', { verb: 'answers', ...data }),
      button('Cancel', { verb: 'cancel', ...data }, { overflow: true }),
    ],
  )
}
