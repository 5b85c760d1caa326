import { ActionSet, Column, ColumnSet } from '@microsoft/teams.cards'
import type { AcmPartId } from '../../playbook/acm/acm.ts'
import { acmData, acmHead, type AcmRemarks, type AcmSubject } from './elements.ts'
import { aside, button, card, heading, spoken, words, type AdaptiveCard } from '../elements.ts'

export interface AcmOverviewView extends AcmSubject, AcmRemarks {
  /** "Completed by …", "Last changed by …"; empty if it was never begun. */
  readonly about: string
  /** Its task in the portal, phase, motions and role. */
  readonly task: string
  readonly parts: readonly { readonly id: AcmPartId; readonly title: string; readonly progress: string }[]
  readonly next: { readonly title: string; readonly part: AcmPartId }
  readonly begun: boolean
}

/** How far the conversation with a customer is, with buttons into its parts. */
export function acmOverviewCard(view: AcmOverviewView): AdaptiveCard {
  const data = { ...acmData(view), from: 'overview' } as const
  return card(
    [
      ...acmHead(view.customer, 'ACM conversation', view),
      ...(view.about ? [spoken([{ text: view.about, subtle: true }], { spacing: 'None' })] : []),
      aside(view.task),
      ...view.parts.map(({ id, title, progress }) =>
        new ColumnSet({ separator: true }).withColumns(
          new Column(words(title), aside(progress)).withWidth('stretch'),
          ...(view.begun
            ? [
                new Column(new ActionSet(button('Open', { verb: 'acm-part', ...data, part: id }, { about: title })))
                  .withWidth('auto')
                  .withVerticalContentAlignment('Center'),
              ]
            : []),
        ),
      ),
    ],
    [
      button(view.next.title, { verb: 'acm-part', ...data, part: view.next.part }, { primary: true }),
      ...(view.begun ? [button('Note', { verb: 'acm-note', ...data })] : []),
    ],
  )
}

export interface AcmListView {
  readonly record: string
  readonly title: string
  readonly rows: readonly { readonly customerId: string; readonly customer: string; readonly progress: string }[]
  readonly hint: string
}

/** Lists conversations, or customers to begin one with. */
export function acmListCard(view: AcmListView): AdaptiveCard {
  return card([
    heading(view.title),
    ...view.rows.map(({ customerId, customer, progress }) =>
      new ColumnSet({ separator: true }).withColumns(
        new Column(spoken([{ text: customer, bold: true }]), aside(progress)).withWidth('stretch'),
        new Column(
          new ActionSet(
            button('Open', { verb: 'acm-open', record: view.record, customer: customerId }, { about: customer }),
          ),
        )
          .withWidth('auto')
          .withVerticalContentAlignment('Center'),
      ),
    ),
    aside(view.hint),
  ])
}

export interface AcmProgressView {
  readonly rows: readonly { readonly customer: string; readonly progress: string; readonly parts: readonly string[] }[]
}

/** For a channel or group chat: the progress, and nothing that anybody wrote. */
export function acmProgressCard({ rows }: AcmProgressView): AdaptiveCard {
  return card([
    heading('ACM conversation'),
    ...rows.flatMap(({ customer, progress, parts }) => [
      spoken([{ text: customer, bold: true }, ` – ${progress}`]),
      ...(rows.length === 1 ? parts.map((part) => words(part, { spacing: 'Small' })) : []),
    ]),
    aside('Notes and remarks are kept back here. Go on in our personal chat: type acm and the customer.'),
  ])
}
