import { Container } from '@microsoft/teams.cards'
import { aside, button, card, heading, spoken, words, type AdaptiveCard } from './elements.ts'

export interface StatusListView {
  /** What was asked for, empty for all. */
  readonly filter: string
  readonly rows: readonly {
    readonly customer: string
    readonly workload: string
    readonly status: string
    readonly date: string | undefined
    readonly note: string
    readonly when: string
  }[]
  /** How many more there are than rows. */
  readonly more: number
}

/** The latest status of each entitlement that the FM keeps. */
export function statusListCard(view: StatusListView): AdaptiveCard {
  if (view.rows.length === 0) {
    return card(
      [
        heading('No status kept'),
        view.filter
          ? spoken(['Nothing is kept for “', view.filter, '”.'])
          : words('Tell me what a customer said, and I recommend the first one.'),
      ],
      [button('Assess a customer', { verb: 'start' }, { primary: true })],
    )
  }
  return card(
    [
      heading('Your statuses'),
      ...view.rows.map((row) =>
        new Container(
          spoken([{ text: `${row.customer} · ${row.workload}`, bold: true }]),
          words(row.status, { spacing: 'None' }),
          spoken([{ text: [row.date, row.when].filter(Boolean).join(' · '), subtle: true }], { spacing: 'None' }),
        ).withOptions({ separator: true }),
      ),
      ...(view.more > 0 ? [aside(`${view.more} more. Type “status” and a customer’s name.`)] : []),
    ],
    [button('Assess a customer', { verb: 'start' }, { primary: true })],
  )
}
