import { ActionSet } from '@microsoft/teams.cards'
import { aside, button, card, notice, spoken, words, type AdaptiveCard } from './elements.ts'
import type { PressOf } from './presses/press.ts'
import { shortNames } from './short-names.ts'

/** A person, and what they have of the customer. */
interface WhoLine {
  readonly who: string
  readonly what: string
}

/** Which of how many are shown: those behind `offset`. */
export interface Page {
  readonly offset: number
  readonly total: number
  /** So many on each page. */
  readonly size: number
}

export interface WhoIsInView {
  /** The card's own id, so that each answer takes its place. */
  readonly record: string
  /** The customer's id and name. */
  readonly customer: string
  readonly name: string
  readonly notice: string | undefined
  readonly problem: string | undefined
  readonly owners: readonly WhoLine[]
  readonly ownersPage: Page
  readonly letIn: readonly (WhoLine & { readonly id: string })[]
  readonly letInPage: Page
  /** Those who may be taken out, with what their button is called. */
  readonly out: readonly { readonly id: string; readonly title: string }[]
  readonly mayStepOut: boolean
  /** Our own words: who may do what. */
  readonly help: string
}

/** Whose a customer is, and who else was let in. */
export function whoIsInCard(view: WhoIsInView): AdaptiveCard {
  const { record, customer, ownersPage, letInPage } = view
  const place = { owners: ownersPage.offset, offset: letInPage.offset }
  const line = ({ who, what }: WhoLine) => spoken([{ text: who, bold: true }, ` – ${what}`], { spacing: 'Small' })
  return card(
    [
      spoken([{ text: view.name, subtle: true }]),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.problem ? [notice(view.problem, 'problem')] : []),
      words(`Kept by${pageInWords(ownersPage, view.owners.length)}`, { weight: 'Bolder' }),
      ...view.owners.map(line),
      ...pages(ownersPage, ['Previous keepers', 'Next keepers'], (owners) => ({
        verb: 'who-is-in',
        record,
        customer,
        ...place,
        owners,
      })),
      words(`Also let in${pageInWords(letInPage, view.letIn.length)}`, { weight: 'Bolder' }),
      ...(view.letIn.length > 0 ? view.letIn.map(line) : [words('Nobody.', { spacing: 'Small' })]),
      ...pages(letInPage, ['Back', 'Next'], (offset) => ({ verb: 'who-is-in', record, customer, ...place, offset })),
      aside(view.help),
    ],
    [
      ...view.out.map(({ id, title }) =>
        button(title, { verb: 'ask-take-out', record, customer, person: id, ...place }),
      ),
      ...(view.mayStepOut ? [button(STEP_OUT, { verb: 'step-out', record, customer })] : []),
    ],
  )
}

/** " · 5–8 of 16"; empty where all are shown. */
function pageInWords({ offset, total }: Page, shown: number): string {
  return shown === total ? '' : ` · ${shown === 1 ? offset + 1 : `${offset + 1}–${offset + shown}`} of ${total}`
}

/** The ways to the page before and the next one, below what they lead through. */
function pages(
  { offset, total, size }: Page,
  [back, next]: readonly [string, string],
  dataAt: (offset: number) => PressOf<'who-is-in'>,
): ActionSet[] {
  const ways = [
    ...(offset > 0 ? [button(back, dataAt(Math.max(0, offset - size)))] : []),
    ...(offset + size < total ? [button(next, dataAt(offset + size))] : []),
  ]
  return ways.length > 0 ? [new ActionSet(...ways).withOptions({ spacing: 'Small' })] : []
}

const STEP_OUT = 'Take me out'

/** Pressed by who sees something of a customer of others. */
export function stepOutButton(record: string, customer: string) {
  return button(STEP_OUT, { verb: 'step-out', record, customer })
}

export interface TakeOutView {
  readonly record: string
  readonly customer: string
  readonly name: string
  readonly person: string
  /** With what tells them apart from others of that name. */
  readonly personName: string
  /** What they saw when it was asked. */
  readonly stamp: string
  /** The pages from which it was asked. */
  readonly place: { readonly owners: number; readonly offset: number }
  readonly notice: string | undefined
  /** What they then no longer see. */
  readonly loses: string
  /** What stays, and who. */
  readonly stays: string
  /** How they hear of it. */
  readonly told: string
}

/** Asks before somebody is taken out of a customer. */
export function takeOutCard(view: TakeOutView): AdaptiveCard {
  const { record, customer, person, stamp, place } = view
  const small = (text: string) => spoken([{ text, subtle: true }], { spacing: 'Small' })
  return card(
    [
      spoken([{ text: view.name, subtle: true }]),
      spoken([{ text: `Take ${view.personName} out?`, bold: true }]),
      ...(view.notice ? [notice(view.notice)] : []),
      spoken([view.loses]),
      small(view.stays),
      small(view.told),
    ],
    [
      button('Take out', { verb: 'take-out', record, customer, person, stamp, ...place }, { destructive: true }),
      button('Cancel', { verb: 'who-is-in', record, customer, ...place }),
    ],
  )
}

export interface ChooseWhoIsInView {
  readonly record: string
  readonly customers: readonly { readonly customer: string; readonly name: string }[]
}

/** Asks which customer is meant by a part of a name. */
export function chooseWhoIsInCard({ record, customers }: ChooseWhoIsInView): AdaptiveCard {
  const titles = shortNames(customers.map(({ name }) => name))
  return card(
    [words('Which customer do you mean?')],
    customers.map(({ customer }, i) => button(titles[i]!, { verb: 'who-is-in', record, customer })),
  )
}
