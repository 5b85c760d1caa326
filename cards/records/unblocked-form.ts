import { Choice, ChoiceSetInput, TextInput } from '@microsoft/teams.cards'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { button, type AdaptiveCard } from '../elements.ts'
import { dayInput } from '../day-input.ts'
import { print } from '../drawn.ts'
import { judgement, type Judged } from '../judgement.ts'
import { entitlementData } from './entitlement-card.ts'
import { entitlementForm, saveButton, type FormView } from './entitlement-forms.ts'

export interface UnblockedFormView extends FormView {
  /** The statuses to choose from. */
  readonly statuses: readonly { readonly id: string; readonly name: string }[]
  readonly status: string
  readonly chosen: string
  readonly date: string
  readonly note: string
  /** YYYY-MM-DD */
  readonly today: string
  /** The verdict on a poor note, which is kept once it is saved again. */
  readonly judged: Judged | undefined
}

/** The form "Unblocked": the new status, its date, and why. */
export function unblockedFormCard(view: UnblockedFormView): AdaptiveCard {
  const press = { verb: 'save-unblocked', ...entitlementData(view) } as const
  const save = view.judged
    ? button('Save anyway', { ...press, told: print(view.note) }, { primary: true })
    : saveButton(press)
  const inputs = [
    new ChoiceSetInput(...view.statuses.map(({ id, name }) => new Choice({ title: name, value: id }))).withOptions({
      id: 'status',
      label: 'It is now in progress with',
      style: 'expanded',
      wrap: true,
      isRequired: true,
      errorMessage: 'Choose how it goes on.',
      ...(view.chosen ? { value: view.chosen } : {}),
    }),
    dayInput(
      { id: 'date', label: 'Target date', value: view.date, isRequired: true },
      { min: view.today, refused: 'Choose the target date: today or a later day.' },
    ),
    new TextInput({
      id: 'note',
      label: 'Note: what removed the obstacle, and what is next?',
      isMultiline: true,
      maxLength: MAX_NOTE,
      isRequired: true,
      errorMessage: 'Say what removed the obstacle, and what is next.',
      ...(view.note ? { value: view.note } : {}),
    }),
    ...judgement(view.judged),
  ]
  return entitlementForm(view, save, inputs)
}
