import { TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { aside, card, spoken, type AdaptiveCard } from '../elements.ts'

export interface CopyView {
  readonly customer: string
  readonly workload: string
  /** "Activation playbook for the customer, 1 of 2" */
  readonly says: string
  readonly lines: readonly { readonly text: string; readonly heading?: true }[]
}

/** A text to read line by line, also on a phone, and the same in a field, where all of it can be selected. */
export function copyCard({ customer, workload, says, lines }: CopyView): AdaptiveCard {
  return card(
    [
      // The customer's name as in the records: erasing the customer finds the card by it.
      spoken([{ text: `${customer} · ${workload}`, subtle: true }]),
      aside(says),
      ...lines.map(({ text, heading }) =>
        heading ? spoken([{ text, bold: true }], { spacing: 'Medium' }) : spoken([text], { spacing: 'Small' }),
      ),
      new TextInput({
        id: 'copy',
        label: 'Text to copy',
        isMultiline: true,
        value: lines.map(({ text, heading }, i) => (heading && i > 0 ? `\n${text}` : text)).join('\n'),
        isVisible: false,
      }),
    ],
    [new ToggleVisibilityAction({ title: 'Field to copy from', targetElements: ['copy'] })],
  )
}
