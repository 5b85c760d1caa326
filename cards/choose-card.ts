import { Choice, ChoiceSetInput, TextInput } from '@microsoft/teams.cards'
import { MAX_OVERRIDE_REASON } from '../playbook/limits.ts'
import { drawn } from './drawn.ts'
import { button, card, heading, notice, subject, words, type AdaptiveCard } from './elements.ts'

export interface ChooseView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  /** Undefined if nothing can be recommended. */
  readonly recommended: string | undefined
  readonly statuses: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: string
  readonly reason: string
  readonly problem: string | undefined
  readonly notice: string | undefined
}

/** The form "Another status", with the reason that is kept beside the recommendation. */
export function chooseCard(view: ChooseView): AdaptiveCard {
  const was = drawn({ status: view.chosen, reason: view.reason })
  const data = { record: view.record, version: view.version, was }
  return card(
    [
      ...subject(view.customer, view.workload),
      heading(view.recommended ? 'Another status' : 'Choose the status'),
      ...(view.recommended ? [words(`Recommended: ${view.recommended}`)] : []),
      ...(view.notice ? [notice(view.notice)] : []),
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
        maxLength: MAX_OVERRIDE_REASON,
        ...(view.reason ? { value: view.reason } : {}),
      }),
    ],
    [
      button('Use this status', { verb: 'chosen', ...data }, { primary: true }),
      button('Back', { verb: 'leave', ...data }),
    ],
  )
}
