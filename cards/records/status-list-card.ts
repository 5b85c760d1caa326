import { ActionSet, Column, ColumnSet } from '@microsoft/teams.cards'
import { backToChecklist } from '../acm/back-to-checklist.ts'
import type { ListPlace, RowAsk } from '../presses/records.ts'
import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard, type Run } from '../elements.ts'

export interface StatusListView {
  /** The card's own id, so that a page or an opened entitlement replaces it. */
  readonly record: string
  /** The filter, empty for all, and how many entitlements come before this page. */
  readonly place: ListPlace
  readonly rows: readonly {
    readonly entitlement: string
    readonly version: number
    readonly customer: string
    readonly workload: string
    readonly status: string
    /** "Unblock by 27 Dec", or "Unblock date 24 Oct passed". */
    readonly date: { readonly says: string; readonly passed: boolean } | undefined
    /** "changed 26 Oct": behind what is overdue the list is ordered by this. */
    readonly when: string
    /** "Megan Bowen’s", if it belongs to somebody else. */
    readonly whose: string | undefined
    /** "Owned by Megan Bowen · success owner at the customer: Dana Smith", if that is asked. */
    readonly owners: string | undefined
    /** "Megan Bowen, 21 Nov: a comment was added", in a list of changes since a day. */
    readonly changed: string | undefined
  }[]
  /** The number of all entitlements. */
  readonly total: number
  /** For a list of changes since a day: "Friday"; `whose` is its filter, empty for all. */
  readonly since: { readonly day: string; readonly whose: string } | undefined
  /** What is said first, if anything. */
  readonly told: string | undefined
  /** What a row's button does. */
  readonly asks: RowAsk
  /** In a channel or group chat, whose list has only what is posted there. */
  readonly posted: boolean
  /** Where nothing is found: customers whose names are nearly as typed, each with the filter that finds them. */
  readonly near: readonly { readonly customer: string; readonly filter: string }[]
  /** Where nothing is found: what the reader took back of it, each with when. */
  readonly takenBack: readonly {
    readonly entitlement: string
    readonly version: number
    readonly about: string
    readonly when: string
  }[]
  /** The number of matching assessments that are not kept yet; below, the only one. */
  readonly unfinished: number
  readonly onlyUnfinished: { readonly about: string; readonly record: string; readonly version: number } | undefined
}

const BUTTONS = {
  open: 'Open',
  history: 'History',
  // The request says what opens; a longer word would leave no room for a narrow row.
  readiness: 'Open',
  stakeholders: 'Open',
  plan: 'Open',
  'hand-over': 'Open',
  'edit-date': 'Move date',
  'edit-note': 'Edit note',
  'edit-comment': 'Comment',
  'edit-dibs': 'Edit DIBS',
  post: 'Post to a channel',
} as const satisfies Readonly<Record<RowAsk['verb'], string>>

const ASK_TO_POST =
  'I tell here only what is posted here. Whoever keeps it can post it: “Post to a channel” on its card.'
const ASK_WHERE_POSTED =
  'You see here what you own or have changed. What a colleague keeps, ask for where it is posted.'

function titleOf({ posted, since }: StatusListView): string {
  if (since) return since.day === 'today' ? 'Changed today' : `Changed since ${since.day}`
  return posted ? 'Posted here' : 'Your statuses'
}

/** In a channel what is kept and not posted is not spoken of, and not denied. */
function keptOrPosted({ posted }: StatusListView): string {
  return posted ? 'posted here' : 'kept'
}

/** One press leads to what was asked for, the list or a history. */
function nearButton(view: StatusListView, { customer, filter }: StatusListView['near'][number], primary: boolean) {
  return view.asks.verb === 'history'
    ? button(customer, { verb: 'command', text: `history ${filter}` }, { primary })
    : button(customer, { verb: 'list', record: view.record, filter, offset: 0, ...nextOf(view) }, { primary })
}

/** What the buttons of the rows on another page do. */
function nextOf({ asks: { verb, ...typed } }: StatusListView) {
  return verb === 'open' ? {} : { next: verb, ...typed }
}

/** What the button of a row sends. Only the cards of the entitlement itself know the checklist that the list was opened from. */
function rowPress({ asks, record, place }: StatusListView, { entitlement, version }: StatusListView['rows'][number]) {
  const { filter, offset, acm } = place
  const on = { record, entitlement, version, filter, offset }
  switch (asks.verb) {
    case 'readiness':
    case 'stakeholders':
    case 'hand-over':
    case 'plan':
      return { ...asks, ...on }
    default:
      return { ...asks, ...on, ...(acm ? { acm } : {}) }
  }
}

/** The newest status of the FM's entitlements, one page of them. */
export function statusListCard(view: StatusListView): AdaptiveCard {
  const { filter, offset, acm } = view.place
  const { unfinished } = view
  const { verb } = view.asks
  const page = { record: view.record, filter, ...(acm ? { acm } : {}), ...nextOf(view) }
  if (view.rows.length === 0 && view.total > 0) {
    return card(
      [heading(titleOf(view)), words(`Nothing is left on this page; ${view.total} are kept.`)],
      [button('First page', { verb: 'list', ...page, offset: 0 }, { primary: true })],
    )
  }
  if (view.rows.length === 0 && view.since) return nothingChanged(view, view.since)
  if (view.rows.length === 0 && unfinished > 0) {
    return card(
      [
        heading('Not kept yet'),
        spoken([`Nothing is ${keptOrPosted(view)}${filter ? ` for “${filter}”` : ''}, but `, notKept(view), '.']),
        ...takenBackLines(view),
      ],
      [goOn(view, true), ...takenBackWays(view), button('Assess a customer', { verb: 'start' })],
    )
  }
  if (view.rows.length === 0) {
    return card(
      [
        heading(view.posted ? 'Nothing posted here' : 'No status kept'),
        filter
          ? spoken([`Nothing is ${keptOrPosted(view)} for “`, filter, '”.'])
          : words('Tell me what a customer said, and I recommend the first one.'),
        ...takenBackLines(view),
        ...(view.takenBack.length > 0
          ? []
          : view.near.length > 0
            ? [spoken([`Did you mean ${view.near.map(({ customer }) => customer).join(' or ')}?`])]
            : filter
              ? [aside(view.posted ? ASK_TO_POST : ASK_WHERE_POSTED)]
              : []),
      ],
      [
        ...takenBackWays(view),
        ...view.near.map((each, i) => nearButton(view, each, i === 0)),
        button('Assess a customer', { verb: 'start' }, { primary: view.near.length === 0 }),
      ],
    )
  }
  const last = offset + view.rows.length
  const asked = view.since ? view.since.whose : filter
  const hints = [
    ...(verb === 'open' && view.rows.some(({ date }) => date?.passed)
      ? ['“status overdue” shows what needs a look.']
      : []),
    ...(last < view.total ? ['“status”, then a customer, workload or status, shows fewer.'] : []),
  ]
  return card(
    [
      heading(verb === 'open' ? titleOf(view) : verb === 'history' ? 'Whose history?' : 'Which one do you mean?'),
      spoken(
        [
          {
            text: `${offset + 1}–${last} of ${view.total}${asked ? ` for “${asked}”` : ''}${view.total > 1 ? orderOf(view) : ''}`,
            subtle: true,
          },
        ],
        { spacing: 'None' },
      ),
      ...(view.told ? [notice(view.told)] : []),
      ...(unfinished > 0 ? [notice(`Not in this list: ${notKept(view)}.`)] : []),
      ...view.rows.map((row) =>
        new ColumnSet({ separator: true }).withColumns(
          new Column(
            spoken([{ text: `${row.customer} · ${row.workload}`, bold: true }]),
            words(row.status, { spacing: 'None' }),
            spoken(
              [...dateRuns(row.date), { text: row.whose ? `${row.when} · ${row.whose}` : row.when, subtle: true }],
              { spacing: 'None' },
            ),
            ...(row.owners ? [spoken([row.owners], { spacing: 'None' })] : []),
            ...(row.changed ? [spoken([row.changed], { spacing: 'None' })] : []),
          ).withWidth('stretch'),
          new Column(
            new ActionSet(button(BUTTONS[verb], rowPress(view, row), { about: `${row.customer} · ${row.workload}` })),
          )
            .withWidth('auto')
            .withVerticalContentAlignment('Center'),
        ),
      ),
      ...(hints.length > 0 ? [aside(hints.join(' '))] : []),
    ],
    [
      ...(last < view.total ? [button('More', { verb: 'list', ...page, offset: last })] : []),
      ...(offset > 0 ? [button('First page', { verb: 'list', ...page, offset: 0 })] : []),
      ...(unfinished > 0 ? [goOn(view, false)] : []),
      ...(acm ? backToChecklist(view.record, view.place) : [button('Assess a customer', { verb: 'start' })]),
    ],
  )
}

function orderOf({ since }: StatusListView): string {
  return since ? ' · last changed first' : ' · overdue first, then last changed'
}

function takenBackLines({ takenBack }: StatusListView): ReturnType<typeof spoken>[] {
  return takenBack.map(({ about, when }) => spoken([`You took back ${about} on ${when}.`]))
}

function takenBackWays({ record, place, takenBack }: StatusListView): ReturnType<typeof button>[] {
  return takenBack.map(({ entitlement, version, about }) =>
    button(
      takenBack.length === 1 ? 'History' : `History: ${about}`,
      { verb: 'history', record, entitlement, version, filter: place.filter, offset: 0 },
      { about },
    ),
  )
}

function nothingChanged(view: StatusListView, { day, whose }: NonNullable<StatusListView['since']>): AdaptiveCard {
  const { record, unfinished } = view
  const when = day === 'today' ? 'today' : `since ${day}`
  return card(
    [
      heading(titleOf(view)),
      spoken([whose ? `Nothing of “${whose}” was changed ${when}.` : `Nothing was changed ${when}.`]),
      ...(unfinished > 0 ? [notice(`Not in this list: ${notKept(view)}.`)] : []),
    ],
    [
      button('All statuses', { verb: 'list', record, filter: '', offset: 0 }, { primary: unfinished === 0 }),
      ...(unfinished > 0 ? [goOn(view, true)] : []),
    ],
  )
}

function dateRuns(date: StatusListView['rows'][number]['date']): Run[] {
  if (!date) return []
  return [date.passed ? { text: `⚠ ${date.says}`, problem: true } : date.says, { text: ' · ', subtle: true }]
}

function notKept({ unfinished, onlyUnfinished }: StatusListView): string {
  return onlyUnfinished
    ? `${onlyUnfinished.about} is begun and not kept yet`
    : `${unfinished} are begun and not kept yet`
}

/** The button to what is unfinished: the only one, or a list. */
function goOn(
  { record, place, unfinished, onlyUnfinished }: StatusListView,
  primary: boolean,
): ReturnType<typeof button> {
  if (onlyUnfinished) {
    const { record: assessment, version } = onlyUnfinished
    return button('Go on with it', { verb: 'resume', record: assessment, version }, { primary })
  }
  return button(
    `Not kept yet (${unfinished})`,
    { verb: 'unfinished', record, filter: place.filter, offset: 0 },
    { primary },
  )
}
