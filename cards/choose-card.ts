import { Choice, ChoiceSetInput, TextInput } from '@microsoft/teams.cards'
import { button, card, heading, notice, subject, words, type AdaptiveCard } from './elements.ts'

export interface ChooseView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  readonly recommended: string
  readonly statuses: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly reason: string
  readonly problem: string | undefined
}

/** Choosing a status against the recommendation, with the reason that is kept beside it. */
export function chooseCard(view: ChooseView): AdaptiveCard {
  const data = { record: view.record, version: view.version }
  return card(
    [
      ...subject(view.customer, view.workload),
      heading('Another status'),
      words(`Recommended: ${view.recommended}`),
      ...(view.problem ? [notice(view.problem, 'problem')] : []),
      new ChoiceSetInput(...view.statuses.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
        id: 'status',
        label: 'Status',
        style: 'compact',
        placeholder: 'Choose',
        ...(view.chosen ? { value: view.chosen } : {}),
      }),
      new TextInput({
        id: 'reason',
        label: 'Why this one?',
        isMultiline: true,
        maxLength: 500,
        ...(view.reason ? { value: view.reason } : {}),
      }),
    ],
    [
      button('Use this status', { verb: 'chosen', ...data }, { primary: true }),
      button('Back to the recommendation', { verb: 'unchoose', ...data }, { ignoresInputs: true }),
    ],
  )
}
