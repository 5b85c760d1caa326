import { Choice, ChoiceSetInput, TextInput, ToggleInput } from '@microsoft/teams.cards'
import { entitlementData } from '../records/entitlement-card.ts'
import { entitlementForm, saveButton, type FormView } from '../records/entitlement-forms.ts'
import { dayInputBeside } from '../day-input.ts'
import { words, type AdaptiveCard } from '../elements.ts'

export interface ValueFormView extends FormView {
  readonly tasks: readonly { readonly id: string; readonly name: string }[]
  readonly task: string
  readonly held: string
  /** YYYY-MM-DD */
  readonly today: string
  readonly outcome: string
  /** Statements to tick, in the order of the card. */
  readonly ticks: readonly { readonly id: string; readonly says: string; readonly on: boolean }[]
  readonly risks: readonly { readonly id: string; readonly says: string; readonly on: boolean }[]
}

/** The form to note a value-add discussion: that it was held, its outcome, and the project's risks. */
export function valueFormCard(view: ValueFormView): AdaptiveCard {
  const toggle = ({ id, says, on }: ValueFormView['ticks'][number]) =>
    new ToggleInput(says, { id, value: String(on), wrap: true, spacing: 'Small' })
  // The discussion knows no checklist.
  const { acm: _, ...data } = entitlementData(view)
  return entitlementForm(
    view,
    saveButton({ verb: 'value-save', ...data }),
    [
      ...(view.tasks.length > 0
        ? [
            new ChoiceSetInput(
              ...view.tasks.map(({ id, name }) => new Choice({ title: `${id} ${name}`, value: id })),
            ).withOptions({ id: 'task', label: 'Task', style: 'expanded', wrap: true, value: view.task }),
          ]
        : []),
      dayInputBeside(
        { id: 'held', label: 'Held on', value: view.held },
        { max: view.today, refused: 'Choose the day on which it was held: today or an earlier one.' },
      ),
      new TextInput({
        id: 'outcome',
        label: 'What came of it?',
        isMultiline: true,
        maxLength: 500,
        ...(view.outcome ? { value: view.outcome } : {}),
      }),
      ...view.ticks.map(toggle),
      words('**Is the project at risk?**', { spacing: 'Medium' }),
      ...view.risks.map(toggle),
    ],
    'value-open',
  )
}
