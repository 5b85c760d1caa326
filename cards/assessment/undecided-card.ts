import { remarked, type BesidesView } from './added.ts'
import { button, card, heading, spoken, subject, words, type AdaptiveCard } from '../elements.ts'

export interface UndecidedView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  /** The statuses that remain; empty when everything is as likely. */
  readonly remaining: readonly string[]
  /** Whom to ask what, and which status the answer confirms; nobody in particular for questions that decide all. */
  readonly ask: readonly {
    readonly question: string
    readonly whom?: string
    readonly about?: string
  }[]
  readonly notice: string | undefined
  /** Something was just added. */
  readonly added?: boolean | undefined
  /** A customer who is known, and for whom the name may have been meant. */
  readonly meant?: string | undefined
  /** Words that were taken for nobody. */
  readonly besides?: readonly BesidesView[] | undefined
}

/** Nothing that was said or answered tells the statuses apart: what remains, and whom to ask what. */
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
