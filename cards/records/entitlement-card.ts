import { aside, button, card, notice, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { backToChecklist } from '../acm/back-to-checklist.ts'
import type { ListPlace } from '../presses/records.ts'

/** Lists bring statuses without a note. */
const NO_NOTE = 'not written yet. What the customer intends, and why, belongs here.'
/** Of a comment, in characters. */
const MOST_SAID = 160

/** The entitlement, the version it was drawn for, and the card. */
export interface EntitlementSubject {
  /** The card's own id, so that the next card replaces it. */
  readonly record: string
  readonly entitlement: string
  readonly version: number
  readonly place: ListPlace
  readonly customer: string
  readonly workload: string
  /** "Blocked › Adoption Readiness" */
  readonly status: string
}

/** The state of an entitlement, as on all its cards. */
export interface Standing {
  readonly notice: string | undefined
  /** What spoke for the status: words of the customer, or answers. */
  readonly why: readonly { readonly quote?: string; readonly says: string }[]
  readonly note: string
  /** "Attempts", "Target date" …, each with its value. */
  readonly setWithIt: readonly Fact[]
}

export interface EntitlementView extends EntitlementSubject, Standing {
  /** What was said of it last. */
  readonly comment: CommentView | undefined
  /** Due date, intent, business reason, success owner and seats, as far as known. */
  readonly dibs: readonly Fact[]
  /** Unknown parts of DIBS. */
  readonly missing: readonly string[]
  /** Who set the status and when, and the owner. */
  readonly about: readonly string[]
  /** "Target date passed 14 days ago."; undefined while it has not. */
  readonly passed: string | undefined
  readonly canMoveDate: boolean
  readonly canUnblock: boolean
  /** Users must be prepared: readiness and plan are offered. */
  readonly canPrepare: boolean
  /** A partner for adoption may help with this status. */
  readonly canRefer: boolean
}

interface CommentView {
  readonly text: string
  /** Who said it and when. */
  readonly by: string
}

export interface Fact {
  readonly label: string
  readonly value: string
}

/** One entitlement with everything that is kept of it, and what can be done. */
export function entitlementCard(view: EntitlementView): AdaptiveCard {
  const data = entitlementData(view)
  // What leaves the entitlement knows no checklist.
  const { acm: _, ...away } = data
  const back = backToChecklist(view.record, view.place)
  const inMenu = { overflow: true }
  const ways = [
    ...(view.canPrepare
      ? [
          button('Readiness', { verb: 'readiness', ...away }, inMenu),
          button('Activation plan', { verb: 'plan', ...away }, inMenu),
        ]
      : []),
    ...(view.canRefer
      ? [button('Request a partner', { verb: 'referral', record: view.record, customer: view.customer }, inMenu)]
      : []),
  ]
  return card(
    [
      ...entitlementHead(view),
      ...(view.passed ? [spoken([{ text: `⚠ ${view.passed}`, problem: true }], { spacing: 'Small' })] : []),
      ...standing(view),
      ...(view.comment ? [commentLine(view.comment)] : []),
      words('DIBS', { weight: 'Bolder', spacing: 'Medium' }),
      ...facts(view.dibs),
      ...(view.missing.length > 0 ? [aside(`Not known yet: ${view.missing.join(', ')}.`)] : []),
      ...view.about.map((line) => spoken([{ text: line, subtle: true }], { spacing: 'Small' })),
    ],
    [
      ...back,
      ...mainButtons(view, back.length === 0),
      button('Comment', { verb: 'edit-comment', ...data }),
      button('Edit note', { verb: 'edit-note', ...data }),
      // First editing and reading, then where it leads.
      button('Edit DIBS', { verb: 'edit-dibs', ...data }, inMenu),
      button('History', { verb: 'history', ...data }, inMenu),
      ...ways,
      button('Post to a channel', { verb: 'post', ...data }, inMenu),
      button('Assign to a colleague', { verb: 'assign-open', ...away }, inMenu),
      button('All statuses', { verb: 'list', record: view.record, ...view.place }, inMenu),
    ],
  )
}

/** What to do next comes first: once the date has passed, the date. @param isMain nothing else is */
function mainButtons(view: EntitlementView, isMain: boolean) {
  const { passed, canUnblock, canMoveDate } = view
  const isDateMain = passed !== undefined && !canUnblock
  const date = canMoveDate
    ? [button('Move date', { verb: 'edit-date', ...entitlementData(view) }, { primary: isMain && isDateMain })]
    : []
  const status = statusButtons(view, isMain && !isDateMain)
  if (passed === undefined) return [...status, ...date]
  return canUnblock ? [...status.slice(0, 1), ...date, ...status.slice(1)] : [...date, ...status]
}

/** The buttons for the next status; a blocked entitlement offers "Unblocked" first. @param isMain nothing else is */
export function statusButtons(view: EntitlementSubject & { readonly canUnblock: boolean }, isMain = true) {
  const data = entitlementData(view)
  return [
    ...(view.canUnblock ? [button('Unblocked', { verb: 'edit-unblocked', ...data }, { primary: isMain })] : []),
    button('New status', { verb: 'new-status', ...data }, { primary: isMain && !view.canUnblock }),
  ]
}

/** What every button of an entitlement sends. */
export function entitlementData({ record, entitlement, version, place }: Omit<EntitlementSubject, 'status'>) {
  const { filter, offset, acm } = place
  return { record, entitlement, version, filter, offset, ...(acm ? { acm } : {}) }
}

/** The customer, the workload and the status. */
export function entitlementHead({
  customer,
  workload,
  status,
}: Pick<EntitlementSubject, 'customer' | 'workload' | 'status'>): CardElement[] {
  return [
    spoken([{ text: `${customer} · ${workload}`, bold: true }]),
    words(status, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
  ]
}

/** The reasons, the note, and what was set with the status. */
export function standing({ notice: said, why, note, setWithIt }: Standing): CardElement[] {
  return [
    ...(said ? [notice(said)] : []),
    ...why.map(({ quote, says }) =>
      spoken(quote ? [{ text: `“${quote}”`, italic: true }, quote === says ? '' : ` – ${says}`] : [`• ${says}`], {
        spacing: 'Small',
      }),
    ),
    spoken([{ text: 'Note: ', bold: true }, note || { text: NO_NOTE, subtle: true }]),
    ...facts(setWithIt),
  ]
}

/** A comment on one line or two; the history has it whole. */
function commentLine({ text, by }: CommentView): CardElement {
  const line = text.replace(/\s+/g, ' ').trim()
  const said = line.length > MOST_SAID ? `${cut(line)}…` : line
  return spoken([{ text: 'Comment, internal: ', bold: true }, `“${said}”`, { text: ` – ${by}`, subtle: true }], {
    spacing: 'Small',
  })
}

/** At a blank, or else not within a letter of two parts. */
function cut(line: string): string {
  const most = line.slice(0, MOST_SAID)
  const end = most.lastIndexOf(' ')
  return end > MOST_SAID / 2 ? most.slice(0, end) : most.replace(/[\uD800-\uDBFF]$/, '')
}

function facts(rows: readonly Fact[]): CardElement[] {
  return rows.map(({ label, value }) => spoken([{ text: `${label}: `, bold: true }, value], { spacing: 'Small' }))
}
