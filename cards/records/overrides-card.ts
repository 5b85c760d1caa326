import { Container } from '@microsoft/teams.cards'
import { button, card, heading, spoken, words, type AdaptiveCard } from '../elements.ts'

export interface OverridesView {
  /** The card's own id, so that the next page replaces it. */
  readonly record: string
  readonly rows: readonly {
    readonly customer: string
    readonly workload: string
    readonly recommended: string
    readonly chosen: string
    readonly reason: string
    readonly when: string
  }[]
  /** The override before which the next page begins; undefined on the last page. */
  readonly more: string | undefined
}

/** The FM's statuses that differ from the recommendation, newest first. */
export function overridesCard(view: OverridesView): AdaptiveCard {
  if (view.rows.length === 0) {
    return card(
      [heading('No overrides'), words('You have followed every recommendation so far.')],
      [button('Assess a customer', { verb: 'start' }, { primary: true })],
    )
  }
  return card(
    [
      heading('Your overrides'),
      ...view.rows.map((row) =>
        new Container(
          spoken([
            { text: `${row.customer} · ${row.workload}`, bold: true },
            { text: ` · ${row.when}`, subtle: true },
          ]),
          words(`${row.recommended} → ${row.chosen}`, { spacing: 'None' }),
          spoken([row.reason || 'No reason was given.'], { spacing: 'None' }),
        ).withOptions({ separator: true }),
      ),
    ],
    [
      ...(view.more === undefined
        ? []
        : [button('More', { verb: 'overrides', record: view.record, before: view.more })]),
      button('Assess a customer', { verb: 'start' }),
    ],
  )
}
