import { ActionSet, Container } from '@microsoft/teams.cards'
import { button, card, heading, spoken, type AdaptiveCard } from './elements.ts'

export interface UnfinishedView {
  readonly rows: readonly {
    readonly about: string
    /** The beginning of what was said. */
    readonly said: string
    readonly record: string
    readonly version: number
  }[]
}

/** Several unfinished assessments to choose from. */
export function unfinishedCard(view: UnfinishedView): AdaptiveCard {
  return card([
    heading('Which one?'),
    ...view.rows.map(({ about, said, record, version }) =>
      new Container(
        spoken([{ text: about, bold: true }]),
        ...(said ? [spoken([{ text: said, subtle: true }], { spacing: 'None' })] : []),
        new ActionSet(button('Go on', { verb: 'resume', record, version })),
      ).withOptions({ separator: true }),
    ),
  ])
}
