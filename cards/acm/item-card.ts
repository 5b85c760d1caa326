import { Choice, ChoiceSetInput, TextInput } from '@microsoft/teams.cards'
import { acmData, acmHead, type AcmRemarks, type AcmSubject } from './elements.ts'
import { button, card, type AdaptiveCard } from '../elements.ts'

export interface AcmItemView extends AcmSubject, AcmRemarks {
  readonly title: string
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly remark: string
  readonly max: number
  /** One of them may not apply. */
  readonly canBeSkipped: boolean
}

/** The form to tick one item with a remark, to say why it does not apply, or to take that back. */
export function acmItemCard(view: AcmItemView): AdaptiveCard {
  const data = acmData(view)
  return card(
    [
      ...acmHead(view.customer, view.title, view),
      new ChoiceSetInput(...view.items.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
        id: 'item',
        label: 'Which one?',
        style: 'expanded',
        wrap: true,
        ...(view.chosen ? { value: view.chosen } : {}),
      }),
      new TextInput({
        id: 'remark',
        label: view.canBeSkipped ? 'Remark, or why it does not apply' : 'Remark',
        maxLength: view.max,
        ...(view.remark ? { value: view.remark } : {}),
      }),
    ],
    [
      button('Tick with remark', { verb: 'acm-done', ...data }, { primary: true }),
      ...(view.canBeSkipped ? [button('Not applicable', { verb: 'acm-not-applicable', ...data })] : []),
      button('Untick', { verb: 'acm-untick', ...data }),
      button('Back without saving', { verb: 'acm-part', ...data, from: view.part }, { ignoresInputs: true }),
    ],
  )
}
