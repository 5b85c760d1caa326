import { ActionSet, Container } from '@microsoft/teams.cards'
import { button, card, heading, notice, spoken, spokenHeading, words, type AdaptiveCard } from './elements.ts'

export interface RemindersView {
  /** The card's own id, so that the next card replaces it. */
  readonly record: string
  /** "3 statuses need a look", "3 statuses of “contoso” need a look" */
  readonly heading: string
  /** The heading names what people typed. */
  readonly isOfSomebody: boolean
  readonly notice: string | undefined
  /** What was just marked, so that it can be undone. */
  readonly undo: { readonly entitlement: string; readonly version: number } | undefined
  /** “Undo” takes back what was done. */
  readonly undoTyped: boolean
  readonly rows: readonly {
    readonly entitlement: string
    readonly version: number
    /** "Contoso · Microsoft Teams" */
    readonly about: string
    readonly status: string
    /** "Target date 1 Mar 2026 passed 5 days ago" */
    readonly due: string
  }[]
  /** How many come before this page, and the number of all. */
  readonly offset: number
  readonly total: number
  /** If nothing is due: what comes next; undefined if not asked for. */
  readonly next: string | undefined
  /** The list's filter: "overdue", "overdue at contoso". */
  readonly filter: string
  /** The typed message, if it may be news of a customer. */
  readonly typed: string | undefined
  /** Undefined if it cannot be set here. */
  readonly on: boolean | undefined
  /** "Reminders come on working days at 9:00, Europe/Berlin time." */
  readonly setting: string
}

/** The overdue entitlements of an FM: one page, most overdue first, each with what can be done. */
export function remindersCard(view: RemindersView): AdaptiveCard {
  const { record, offset, total, filter } = view
  const last = offset + view.rows.length
  const left = total - last
  const where = view.rows.length === 0 ? 'Nothing is left on this page.' : `${offset + 1}–${last} of ${total}`
  const page = { record, filter }
  return card(
    [
      view.isOfSomebody ? spokenHeading(view.heading) : heading(view.heading),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(offset > 0 ? [words(where, { isSubtle: true, spacing: 'None' })] : []),
      ...view.rows.map(({ entitlement, version, about, status, due }) => {
        const on = { record, entitlement, version, ...(offset > 0 ? { offset } : {}) }
        return new Container(
          spoken([{ text: about, bold: true }]),
          words(status, { spacing: 'None' }),
          words(due, { spacing: 'None', isSubtle: true }),
          new ActionSet(
            button('Open', { verb: 'open', ...on, filter }, { about }),
            button('Snooze', { verb: 'snooze', ...on }, { about }),
            button('Looked at', { verb: 'done', ...on }, { about }),
          ).withOptions({ spacing: 'Small' }),
        ).withOptions({ separator: true })
      }),
      ...(view.next === undefined ? [] : [spoken([view.next])]),
      ...(left > 0 ? [words(`And ${left} more.`, { separator: true })] : []),
      spoken([{ text: view.setting + (view.on ? ' Another time: “reminders at 8:30”.' : ''), subtle: true }], {
        separator: left === 0,
      }),
    ],
    [
      ...(left > 0 ? [button('More', { verb: 'list', ...page, offset: last })] : []),
      ...(offset > 0 ? [button('First page', { verb: 'list', ...page, offset: 0 })] : []),
      ...(total === 0 ? [button('All statuses', { verb: 'list', record, filter: '', offset: 0 })] : []),
      ...(view.undo
        ? [button('Undo', { verb: 'remind-again', record, ...view.undo, ...(offset > 0 ? { offset } : {}) })]
        : []),
      ...(view.undoTyped ? [button('Undo', { verb: 'command', text: 'undo' })] : []),
      ...(view.typed === undefined ? [] : [button('The customer said this', { verb: 'try', text: view.typed })]),
      ...(view.on === undefined
        ? []
        : [
            button(view.on ? 'Turn reminders off' : 'Turn reminders on', {
              verb: view.on ? 'reminders-off' : 'reminders-on',
              record,
            }),
          ]),
    ],
  )
}
