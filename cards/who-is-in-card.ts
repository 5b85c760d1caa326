import { aside, button, card, notice, spoken, words, type AdaptiveCard } from './elements.ts'
import { shortNames } from './short-names.ts'

/** A person, and what they have of the customer. */
export interface WhoLine {
  readonly who: string
  readonly what: string
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
  /** "and 3 more"; undefined: all are there. */
  readonly moreOwners: string | undefined
  readonly letIn: readonly (WhoLine & { readonly id: string })[]
  /** "4 more are let in: Adele Vance, Lee Gu and others." */
  readonly rest: string | undefined
  /** Those who may be taken out, with what their button is called. */
  readonly out: readonly { readonly id: string; readonly title: string }[]
  /** Where the rest begins, and what its button is called. */
  readonly page: { readonly offset: number; readonly title: string } | undefined
  readonly mayStepOut: boolean
  /** Our own words: who may do what. */
  readonly help: string
}

/** Whose a customer is, and who else was let in. */
export function whoIsInCard(view: WhoIsInView): AdaptiveCard {
  const { record, customer } = view
  const line = ({ who, what }: WhoLine) => spoken([{ text: who, bold: true }, ` – ${what}`], { spacing: 'Small' })
  return card(
    [
      spoken([{ text: view.name, subtle: true }]),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.problem ? [notice(view.problem, 'problem')] : []),
      words('Kept by', { weight: 'Bolder' }),
      ...view.owners.map(line),
      ...(view.moreOwners ? [aside(view.moreOwners)] : []),
      words('Also let in', { weight: 'Bolder' }),
      ...(view.letIn.length > 0 ? view.letIn.map(line) : [words('Nobody.', { spacing: 'Small' })]),
      ...(view.rest ? [spoken([{ text: view.rest, subtle: true, small: true }], { spacing: 'Small' })] : []),
      aside(view.help),
    ],
    [
      ...view.out.map(({ id, title }) => button(title, { verb: 'ask-take-out', record, customer, person: id })),
      ...(view.page
        ? [button(view.page.title, { verb: 'who-is-in', record, customer, offset: view.page.offset })]
        : []),
      ...(view.mayStepOut ? [button(STEP_OUT, { verb: 'step-out', record, customer })] : []),
    ],
  )
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
  const { record, customer, person, stamp } = view
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
      button('Take out', { verb: 'take-out', record, customer, person, stamp }, { destructive: true }),
      button('Cancel', { verb: 'who-is-in', record, customer }),
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
