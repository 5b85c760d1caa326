import { Choice, ChoiceSetInput, DateInput, TextInput } from '@microsoft/teams.cards'
import { dayInputBeside } from '../day-input.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, spoken, type AdaptiveCard, type CardElement } from '../elements.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'

interface Form extends EngagementSubject {
  readonly notice: string | undefined
  readonly problems: readonly string[]
}

export interface PlanFormView extends Form {
  /** The form makes a new plan. */
  readonly isNew: boolean
  readonly goLive: string
  readonly goLiveSource: string | undefined
  readonly cohorts: string
  readonly cohortsSource: string | undefined
  readonly cohortEvery: string
  readonly weeksBefore: string
  readonly weeksAfter: string
  readonly country: string
  readonly workdays: string
  readonly workdayChoices: readonly { readonly id: string; readonly says: string }[]
}

/** The title of the button that saves the form of a plan. */
export function planButton(isNew: boolean): string {
  return isNew ? 'Make the plan' : 'Save'
}

/** The inputs of a plan: go-live, cohorts, length and calendar. */
export function planFormCard(view: PlanFormView): AdaptiveCard {
  const data = engagementData(view)
  const { goLive, cohorts, cohortEvery, weeksBefore, weeksAfter, country, workdays } = view
  const was = drawn({ goLive, cohorts, cohortEvery, weeksBefore, weeksAfter, country, workdays })
  return form(
    view,
    view.isNew ? 'Make the activation plan' : 'Go-live, cohorts, calendar',
    [
      new DateInput({ id: 'goLive', label: 'Go-live', ...(view.goLive ? { value: view.goLive } : {}) }),
      ...from(view.goLiveSource),
      text('cohorts', 'Cohorts after the pilot, one a line', view.cohorts, true),
      ...from(view.cohortsSource),
      text('cohortEvery', 'Weeks from cohort to cohort', view.cohortEvery),
      text('weeksBefore', 'Weeks of preparation', view.weeksBefore),
      text('weeksAfter', 'Weeks after go-live', view.weeksAfter),
      new ChoiceSetInput(
        ...view.workdayChoices.map(({ id, says }) => new Choice({ title: says, value: id })),
      ).withOptions({ id: 'workdays', label: 'Working days', style: 'compact', value: view.workdays }),
      text('country', 'Country whose holidays are free (Germany, US …)', view.country),
      ...(view.country ? [] : [aside('Without a country 25 December and 1 January are days like any other.')]),
      aside('All weeks follow from this. Move go-live, and they move along.'),
    ],
    [
      button(planButton(view.isNew), { verb: 'save-plan', ...data, was }, { primary: true }),
      button('Back without saving', { verb: view.isNew ? 'readiness' : 'plan', ...data }, { ignoresInputs: true }),
    ],
  )
}

export interface ActionFormView extends Form {
  readonly action: string
  readonly week: number
  readonly activity: string
  readonly about: string | undefined
  readonly when: string
  readonly how: string
  readonly date: string
  readonly reason: string
  /** YYYY-MM-DD */
  readonly today: string
}

/** The outcome of an action: done, another day, or skipped with a reason. */
export function actionFormCard(view: ActionFormView): AdaptiveCard {
  const data = { ...engagementData(view), week: view.week }
  const choices = [
    ['done', 'Done'],
    ['slipped', 'Another day'],
    ['skipped', 'Skipped'],
    ['open', 'Open, as planned'],
  ] as const
  return form(
    view,
    'What became of it?',
    [
      spoken([{ text: `${view.activity}${view.about ? ` – ${view.about}` : ''}`, bold: true }]),
      spoken([{ text: view.when, subtle: true }], { spacing: 'None' }),
      new ChoiceSetInput(...choices.map(([value, title]) => new Choice({ title, value }))).withOptions({
        id: 'how',
        label: 'It is',
        style: 'expanded',
        wrap: true,
        value: view.how,
      }),
      dayInputBeside(
        { id: 'date', label: 'New day', value: view.date },
        { min: view.today, refused: 'Choose today or a later day. Leave it empty unless it gets another day.' },
      ),
      text('reason', 'Why is it skipped?', view.reason),
    ],
    [
      button('Save', { verb: 'save-action', action: view.action, ...data }, { primary: true }),
      button('Back without saving', { verb: 'week', ...data }, { ignoresInputs: true }),
    ],
  )
}

export interface MeasureFormView extends Form {
  readonly weeks: readonly { readonly week: number; readonly says: string }[]
  readonly measured: string
  readonly value: string
  /** "24 % in week 3, 30 % in week 4" */
  readonly soFar: string
  readonly goal: string
}

/** The active use in one week, and the goal. */
export function measureFormCard(view: MeasureFormView): AdaptiveCard {
  const data = engagementData(view)
  return form(
    view,
    'Active use',
    [
      spoken([{ text: 'Goal: ', bold: true }, view.goal]),
      ...(view.soFar ? [spoken([{ text: 'So far: ', bold: true }, view.soFar], { spacing: 'Small' })] : []),
      new ChoiceSetInput(
        ...view.weeks.map(({ week, says }) => new Choice({ title: says, value: String(week) })),
      ).withOptions({ id: 'measured', label: 'Week', style: 'compact', value: view.measured }),
      text('value', 'Active use in % (empty takes it out)', view.value),
    ],
    [
      button('Save', { verb: 'save-measure', ...data }, { primary: true }),
      button('Back without saving', { verb: 'plan', ...data }, { ignoresInputs: true }),
    ],
  )
}

function form(view: Form, title: string, inputs: CardElement[], actions: ReturnType<typeof button>[]): AdaptiveCard {
  return card(
    [
      ...engagementHead(view, title),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      ...inputs,
    ],
    actions,
  )
}

function text(id: string, label: string, value: string, isMultiline = false): TextInput {
  return new TextInput({
    id,
    label,
    maxLength: 1000,
    ...(isMultiline ? { isMultiline } : {}),
    ...(value ? { value } : {}),
  })
}

function from(source: string | undefined): CardElement[] {
  return source ? [spoken([{ text: `From ${source}. Please check.`, subtle: true }], { spacing: 'None' })] : []
}
