import { ActionSet, Column, ColumnSet } from '@microsoft/teams.cards'
import { aside, button, card, heading, spoken, words, type AdaptiveCard } from '../elements.ts'

export interface OpenReferralsView {
  /** "3 open requests for a partner, 1 is late" */
  readonly heading: string
  readonly rows: readonly {
    readonly record: string
    readonly version: number
    readonly customer: string
    /** "Adoption partner" */
    readonly what: string
    /** "Sent on 2 Mar 2026. They are to call by 5 Mar 2026." */
    readonly says: string
    readonly isLate: boolean
  }[]
  /** How many more there are. */
  readonly more: number
}

/** The open requests for a partner, each with its dates. */
export function openReferralsCard({ heading: says, rows, more }: OpenReferralsView): AdaptiveCard {
  return card([
    heading(says),
    ...rows.map((row) =>
      new ColumnSet({ separator: true }).withColumns(
        new Column(
          spoken([{ text: row.customer, bold: true }]),
          words(row.what, { spacing: 'None' }),
          spoken([row.isLate ? { text: row.says, problem: true } : { text: row.says, subtle: true }], {
            spacing: 'None',
          }),
        ).withWidth('stretch'),
        new Column(
          new ActionSet(
            button(
              'Open',
              { verb: 'referral-open', record: row.record, version: row.version },
              { about: row.customer },
            ),
          ),
        )
          .withWidth('auto')
          .withVerticalContentAlignment('Center'),
      ),
    ),
    ...(rows.length === 0 ? [words('“referral” and the customer’s name begins one.')] : []),
    ...(more > 0 ? [aside(`And ${more} more: “referral” and the name.`)] : []),
  ])
}
