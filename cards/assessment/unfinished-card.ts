import { ActionSet, Container } from '@microsoft/teams.cards'
import { button, card, heading, notice, spoken, type AdaptiveCard } from '../elements.ts'
import type { ListPlace } from '../presses/records.ts'

export interface UnfinishedView extends ListPlace {
  /** The card's own id, so that another page replaces it. */
  readonly record: string
  readonly rows: readonly {
    readonly about: string
    /** The beginning of the text. */
    readonly said: string
    readonly record: string
    readonly version: number
  }[]
  /** What was just done. */
  readonly done?: string
  /** Everything on the list, also on other pages. */
  readonly all: readonly { readonly record: string; readonly version: number }[]
}

/** An assessment and its version, "id:version": a text that was added later is not cancelled unseen. */
export function shownAs(record: string, version: number): string {
  return `${record}:${version}`
}

/** Unfinished assessments to choose from, one page of them. */
export function unfinishedCard({ record, rows, filter, offset, all, done }: UnfinishedView): AdaptiveCard {
  const total = all.length
  const last = offset + rows.length
  const page = { verb: 'unfinished', record, filter } as const
  return card(
    [
      heading('Which one?'),
      ...(done ? [notice(done)] : []),
      spoken(
        [
          {
            text: `${offset + 1}–${last} of ${total} not kept yet${filter ? ` for “${filter}”` : ''}, newest first`,
            subtle: true,
          },
        ],
        { spacing: 'None' },
      ),
      ...rows.map(({ about, said, record: assessment, version }) =>
        new Container(
          spoken([{ text: about, bold: true }]),
          ...(said ? [spoken([{ text: said, subtle: true }], { spacing: 'None' })] : []),
          new ActionSet(
            button('Go on', { verb: 'resume', record: assessment, version }),
            button('Put away', { ...page, offset, away: shownAs(assessment, version) }),
          ),
        ).withOptions({ separator: true }),
      ),
    ],
    [
      ...(last < total ? [button('More', { ...page, offset: last })] : []),
      ...(offset > 0 ? [button('First page', { ...page, offset: 0 })] : []),
      // As the only button it needs no menu.
      ...(total > 1
        ? [
            button(
              `Put all ${total} away`,
              { ...page, offset: 0, away: all.map((each) => shownAs(each.record, each.version)).join(' ') },
              { overflow: total > rows.length },
            ),
          ]
        : []),
    ],
  )
}
