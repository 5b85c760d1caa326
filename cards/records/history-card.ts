import { Container } from '@microsoft/teams.cards'
import { button, card, heading, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { entitlementData, type EntitlementSubject } from './entitlement-card.ts'

export interface HistoryView extends Omit<EntitlementSubject, 'status'> {
  /** False: its first status was taken back. */
  readonly isKept: boolean
  readonly entries: readonly {
    /** "2 Mar 2026 · Alex Wilber" */
    readonly when: string
    /** What happened, e.g. "Status kept" or "Date moved". */
    readonly what: string
    /** Fields with their values before and after; empty if there was none. */
    readonly changes: readonly { readonly label: string; readonly before: string; readonly after: string }[]
    /** The reasons: quotes, answers, the reason of an override, remarks. */
    readonly why: readonly string[]
    /** What somebody wrote. */
    readonly comment: string | undefined
    readonly note: string | undefined
  }[]
  /** The version before which the next page begins; undefined on the last page. */
  readonly more: number | undefined
  /** False on later pages. */
  readonly isFirstPage: boolean
}

/** The changes of an entitlement, newest first, one page of them. */
export function historyCard(view: HistoryView): AdaptiveCard {
  const data = entitlementData(view)
  return card(
    [
      heading('History'),
      spoken([{ text: `${view.customer} · ${view.workload}`, bold: true }], { spacing: 'None' }),
      ...(view.isKept ? [] : [words('Nothing is kept now.', { spacing: 'None' })]),
      ...view.entries.map((entry) => new Container(...drawn(entry)).withOptions({ separator: true })),
    ],
    [
      ...(view.more === undefined ? [] : [button('More', { verb: 'history', ...data, before: view.more })]),
      ...(view.isFirstPage ? [] : [button('Newest', { verb: 'history', ...data })]),
      ...(view.isKept ? [button('Back to the entitlement', { verb: 'open', ...data })] : []),
    ],
  )
}

function drawn(entry: HistoryView['entries'][number]): CardElement[] {
  return [
    spoken([
      { text: entry.what, bold: true },
      { text: ` · ${entry.when}`, subtle: true },
    ]),
    ...entry.changes.map(({ label, before, after }) =>
      spoken([{ text: `${label}: `, bold: true }, before ? `${before} → ${after || 'none'}` : after], {
        spacing: 'Small',
      }),
    ),
    ...entry.why.map((line) => spoken([`• ${line}`], { spacing: 'Small' })),
    ...(entry.comment ? [spoken([`“${entry.comment}”`], { spacing: 'Small' })] : []),
    ...(entry.note ? [spoken([{ text: `Note: ${entry.note}`, italic: true }], { spacing: 'Small' })] : []),
  ]
}
