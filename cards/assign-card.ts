import { Choice, ChoiceSetInput } from '@microsoft/teams.cards'
import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard, type CardElement } from './elements.ts'
import type { PressOf } from './presses/press.ts'

export interface AssignView {
  /** The card's own id, so that the answer replaces it. */
  readonly record: string
  /** What is assigned, and the state it was drawn from. */
  readonly data: Omit<PressOf<'assign-to'>, 'verb' | 'record'>
  /** "Contoso · Microsoft Teams", "40 entitlements of 12 customers". */
  readonly what: string
  /** The entitlements one by one, as far as there is room. */
  readonly which: string | undefined
  /** What stays with others. */
  readonly stays: string | undefined
  readonly problem: string | undefined
  readonly notice: string | undefined
  /** The colleagues to choose from. */
  readonly colleagues: readonly { readonly id: string; readonly title: string }[]
  /** There are more colleagues than are offered. */
  readonly more: boolean
  readonly chosen: string | undefined
  /** "You stay let in.": who keeps access. */
  readonly staysIn: string
  /** The entitlement to go back to. */
  readonly back: Readonly<{ entitlement: string; version: number; filter: string; offset: number }> | undefined
}

/** Asks before entitlements go to a colleague: which ones, how many, and to whom. */
export function assignCard(view: AssignView): AdaptiveCard {
  const { record, data, colleagues, back } = view
  const choices = colleagues.map(({ id, title }) => new Choice({ title, value: id }))
  const cancel = back
    ? button('Cancel', { verb: 'open', record, ...back }, { ignoresInputs: true })
    : button('Cancel', { verb: 'assign-cancel', record }, { ignoresInputs: true })
  const body: CardElement[] = [
    heading('Assign to a colleague'),
    spoken([{ text: view.what, bold: true }]),
    ...(view.which ? [spoken([{ text: view.which, subtle: true }], { spacing: 'Small' })] : []),
    ...(view.stays ? [spoken([{ text: view.stays, subtle: true }], { spacing: 'Small' })] : []),
    ...(view.notice ? [notice(view.notice)] : []),
    ...(view.problem ? [notice(view.problem, 'problem')] : []),
  ]
  if (choices.length === 0) return card(body, [cancel])
  return card(
    [
      ...body,
      new ChoiceSetInput(...choices).withOptions({
        id: 'to',
        label: 'To',
        ...(view.chosen === undefined ? { placeholder: 'Choose a colleague' } : { value: view.chosen }),
        style: choices.length > MOST_EXPANDED ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: 'Choose a colleague.',
      }),
      ...(view.more ? [aside('Not here? Type “assign”, the customer, “to” and the name.')] : []),
      spoken(
        [
          {
            text: `${view.staysIn} Reminders, snoozes, posted cards and an open partner request go along.`,
            subtle: true,
          },
        ],
        { spacing: 'Small' },
      ),
    ],
    [button('Assign', { verb: 'assign-to', record, ...data }, { primary: true }), cancel],
  )
}

/** With more choices a list opens. */
const MOST_EXPANDED = 4

export interface ChooseAssignedView {
  readonly record: string
  readonly customers: readonly { readonly customer: string; readonly name: string }[]
  readonly workloads: string
  /** The colleague's name as typed. */
  readonly called: string
}

/** Asks which customer is meant by a part of a name. */
export function chooseAssignedCard({ record, customers, workloads, called }: ChooseAssignedView): AdaptiveCard {
  return card(
    [words('Which customer do you mean?')],
    [
      ...customers.map(({ customer, name }) =>
        button(shortTitle(name), { verb: 'assign-customer', record, customer, workloads, called }),
      ),
      button('Cancel', { verb: 'assign-cancel', record }),
    ],
  )
}

/** In characters: phones cut off longer titles. */
const MAX_TITLE = 40

function shortTitle(title: string): string {
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title
}

export interface AssignedView {
  readonly record: string
  readonly says: string
  readonly what: string
  readonly which: string | undefined
  /** What happens to the entitlements now. */
  readonly after: string
  /** What the button opens: an entitlement, or a list of them. */
  readonly open: { readonly entitlement: string; readonly version: number } | { readonly filter: string } | undefined
}

/** Says that entitlements have another owner; for the person who assigned them and the new owner. */
export function assignedCard({ record, says, what, which, after, open }: AssignedView): AdaptiveCard {
  const place = { filter: '', offset: 0 }
  return card(
    [
      spoken([says]),
      spoken([{ text: what, bold: true }], { spacing: 'Small' }),
      ...(which ? [spoken([{ text: which, subtle: true }], { spacing: 'Small' })] : []),
      spoken([{ text: after, subtle: true }], { spacing: 'Small' }),
    ],
    open === undefined
      ? []
      : [
          'entitlement' in open
            ? button('Open', { verb: 'open', record, ...place, ...open }, { primary: true })
            : button('Open', { verb: 'list', record, ...place, ...open }, { primary: true }),
        ],
  )
}
