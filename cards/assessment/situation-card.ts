import { Choice, ChoiceSetInput, TextInput } from '@microsoft/teams.cards'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, heading, notice, spoken, type AdaptiveCard, type CardElement } from '../elements.ts'

export interface SituationView {
  readonly record: string
  readonly version: number
  readonly customer: string
  readonly workload: string
  /** Something was typed or answered before. */
  readonly begun: boolean
  /** The text so far, to be edited; empty if it is too long for a card. */
  readonly text: string
  /** The text so far is too long to be shown: the input is added to it. */
  readonly addsToLongText: boolean
  readonly workloads: readonly { readonly id: string; readonly name: string }[]
  readonly notice?: string
}

/** A card has little room: longer texts are not shown again. In characters. */
export const MAX_SHOWN_TEXT = 3000

/**
 * The start of the guided way: customer, workload, and what the customer said. Only the text or the questions are
 * needed.
 */
export function situationCard(view: SituationView): AdaptiveCard {
  const was = drawn({ customer: view.customer, workload: view.workload, text: view.text })
  const data = { record: view.record, version: view.version, was }
  return card(
    [
      heading(view.begun ? 'What was said' : 'New assessment'),
      ...(view.notice ? [notice(view.notice)] : []),
      customerInput(view.customer),
      workloadInput(view.workload, view.workloads),
      new TextInput({
        id: 'text',
        label: 'What did the customer say?',
        placeholder: 'Nobody is trained and there is no champion, they will not go live',
        isMultiline: true,
        maxLength: MAX_SHOWN_TEXT,
        ...(view.text ? { value: view.text } : {}),
      }),
      aside(
        view.addsToLongText
          ? 'Your long text stays. What you write here is added to it.'
          : 'Nothing at hand? Leave it empty and I ask.',
      ),
    ],
    [button('Go on', { verb: 'describe', ...data }, { primary: true }), button('Cancel', { verb: 'cancel', ...data })],
  )
}

/**
 * The customer's name; a guess can be corrected. Only its label says that it is required: a client that refuses empty
 * inputs would refuse every other button, too.
 */
export function customerInput(value: string, required = false): TextInput {
  return new TextInput({
    id: 'customer',
    label: required ? 'Customer (required)' : 'Customer',
    placeholder: 'Contoso',
    maxLength: MAX_CUSTOMER_NAME,
    ...(value ? { value } : {}),
  })
}

/** The workload, chosen from the playbook's list. */
export function workloadInput(
  value: string,
  workloads: readonly { readonly id: string; readonly name: string }[],
  required = false,
): ChoiceSetInput {
  return new ChoiceSetInput(...workloads.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
    id: 'workload',
    label: required ? 'Workload (required)' : 'Workload',
    placeholder: 'Choose',
    style: 'compact',
    ...(value ? { value } : {}),
  })
}

/** Says which product the text names instead of a workload, so that nobody looks for it in the list. */
export function notListed(product: string | undefined): CardElement[] {
  if (product === undefined) return []
  const says = `${product} is not in the playbook’s list. Choose the workload that it is counted under.`
  return [spoken([{ text: says, subtle: true }], { spacing: 'None' })]
}
