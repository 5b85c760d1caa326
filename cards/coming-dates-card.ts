import { ActionSet, Column, ColumnSet } from '@microsoft/teams.cards'
import { aside, button, card, heading, spoken, spokenHeading, words, type AdaptiveCard } from './elements.ts'
import type { ListPlace } from './presses/records.ts'

export interface ComingDatesView {
  /** The card's own id, so that the next card replaces it. */
  readonly record: string
  readonly place: ListPlace
  /** "3 dates this week", "3 dates of “contoso” this week" */
  readonly heading: string
  /** The heading names what people typed. */
  readonly isOfSomebody: boolean
  readonly rows: readonly {
    readonly entitlement: string
    readonly version: number
    /** "Contoso · Microsoft Teams" */
    readonly about: string
    readonly status: string
    /** "Target date 12 Mar 2026, in 3 days" */
    readonly date: string
  }[]
  /** The number of all dates. */
  readonly total: number
  /** The number of entitlements that already need a look; they are not among the rows. */
  readonly overdue: number
  /** The filter for those: "overdue", "overdue at contoso". */
  readonly overdueFilter: string
  /** If there are no dates: what comes next; undefined if not asked for. */
  readonly next: string | undefined
}

/** The coming dates of an FM's entitlements: one page, soonest first. */
export function comingDatesCard(view: ComingDatesView): AdaptiveCard {
  const { record, place, rows, total, overdue } = view
  const { filter, offset } = place
  const last = offset + rows.length
  const page = { verb: 'list', record, filter } as const
  const late = overdue === 1 ? '1 status is' : `${overdue} statuses are`
  const look = overdue === 1 ? 'needs a look' : 'need a look'
  return card(
    [
      view.isOfSomebody ? spokenHeading(view.heading) : heading(view.heading),
      ...(rows.length < total && total > 0
        ? [words(whichOf(offset, last, total), { isSubtle: true, spacing: 'None' })]
        : []),
      ...rows.map(({ entitlement, version, about, status, date }) =>
        new ColumnSet({ separator: true }).withColumns(
          new Column(
            spoken([{ text: about, bold: true }]),
            words(status, { spacing: 'None' }),
            words(date, { spacing: 'None', isSubtle: true }),
          ).withWidth('stretch'),
          new Column(new ActionSet(button('Open', { verb: 'open', record, entitlement, version, ...place }, { about })))
            .withWidth('auto')
            .withVerticalContentAlignment('Center'),
        ),
      ),
      ...(view.next === undefined ? [] : [spoken([view.next])]),
      ...(overdue > 0 ? [aside(`Besides: ${late} overdue or ${look}.`)] : []),
    ],
    [
      ...(overdue > 0
        ? [button(`What needs a look (${overdue})`, { verb: 'list', record, filter: view.overdueFilter, offset: 0 })]
        : []),
      ...(total === 0 ? [button('All statuses', { verb: 'list', record, filter: '', offset: 0 })] : []),
      ...(last < total ? [button('More', { ...page, offset: last })] : []),
      ...(offset > 0 ? [button('First page', { ...page, offset: 0 })] : []),
    ],
  )
}

function whichOf(offset: number, last: number, total: number): string {
  return last === offset ? 'Nothing is left on this page.' : `${offset + 1}–${last} of ${total}`
}
