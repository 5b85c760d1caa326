import {
  ActionSet,
  Choice,
  ChoiceSetInput,
  Container,
  DateInput,
  TextInput,
  ToggleInput,
  ToggleVisibilityAction,
} from '@microsoft/teams.cards'
import { button, card, notice, spoken, subject, words, type AdaptiveCard, type CardElement } from './elements.ts'
import { customerInput, workloadInput } from './situation-card.ts'

export interface RecommendationView {
  readonly record: string
  readonly version: number
  readonly l1: string
  readonly l2: string
  /** The strength in words: "Clear", "Likely", "Open between two". */
  readonly strength: string
  readonly customer: { readonly name: string; readonly ask: boolean; readonly missing: boolean }
  readonly workload: { readonly id: string; readonly name: string; readonly ask: boolean; readonly missing: boolean }
  readonly workloads: readonly { readonly id: string; readonly name: string }[]
  /** At most two: what was said or answered, and what it shows. */
  readonly why: readonly { readonly quote?: string; readonly says: string }[]
  /** Why not the neighbour, by the playbook's rule. */
  readonly contrast: { readonly other: string; readonly when: string; readonly here: string }
  /** The one answer that would change it. */
  readonly flip: { readonly question: string; readonly choice: string; readonly to: string } | undefined
  /** Tip questions of this L2 that were not answered yet. */
  readonly tips: readonly {
    readonly id: string
    readonly text: string
    readonly choices: readonly { readonly id: string; readonly label: string }[]
  }[]
  /** What must be kept with the status. */
  readonly date: { readonly kind: 'target' | 'unblock'; readonly value: string; readonly unknown: boolean } | undefined
  readonly attempts: { readonly value: string } | undefined
  readonly note: string
  /** Set when the FM chose another status than recommended. */
  readonly chosenOver: { readonly recommended: string; readonly reason: string } | undefined
  readonly answered: number
  readonly canAskMore: boolean
  readonly problems: readonly string[]
  readonly notice: string | undefined
}

/** The recommendation, complete enough to be kept with one press. */
export function recommendationCard(view: RecommendationView): AdaptiveCard {
  const data = { record: view.record, version: view.version }
  return card(
    [
      ...subject(view.customer.name, view.workload.name),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      ...(view.notice ? [notice(view.notice)] : []),
      words(view.l2 ? `${view.l1} › ${view.l2}` : view.l1, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...reasons(view),
      ...inputs(view),
      ...confirmation(view, data),
    ],
    [
      button('Keep this status', { verb: 'keep', ...data }, { primary: true }),
      ...(view.canAskMore ? [button('Ask me more', { verb: 'ask', ...data })] : []),
      ...(view.answered > 0 ? [button('Change an answer', { verb: 'answers', ...data })] : []),
      button('Another status', { verb: 'choose', ...data }, { overflow: true }),
      button('Cancel', { verb: 'cancel', ...data }, { ignoresInputs: true, overflow: true }),
    ],
  )
}

function reasons(view: RecommendationView): CardElement[] {
  if (view.chosenOver) {
    return [
      spoken([{ text: 'Your choice', bold: true }, ` instead of ${view.chosenOver.recommended}.`]),
      ...(view.chosenOver.reason ? [spoken(['Reason: ', view.chosenOver.reason])] : []),
    ]
  }
  return [
    spoken([{ text: view.strength, bold: true }], { spacing: 'None' }),
    ...view.why.map(({ quote, says }) =>
      spoken(
        quote ? [{ text: `“${quote}” `, italic: true }, { text: quote === says ? '' : `– ${says}` }] : [`• ${says}`],
        {
          spacing: 'Small',
        },
      ),
    ),
    spoken([
      { text: `Not ${view.contrast.other}: `, bold: true },
      `that is when ${view.contrast.when}; here, ${view.contrast.here}.`,
    ]),
    ...(view.flip
      ? [
          spoken(
            [
              { text: `What would change it: `, bold: true },
              `“${view.flip.question}” – “${view.flip.choice}” → ${view.flip.to}`,
            ],
            {
              spacing: 'Small',
            },
          ),
        ]
      : []),
  ]
}

function inputs(view: RecommendationView): CardElement[] {
  return [
    ...(view.customer.ask ? [customerInput(view.customer.name, view.customer.missing)] : []),
    ...(view.workload.ask ? [workloadInput(view.workload.id, view.workloads, view.workload.missing)] : []),
    ...(view.date?.kind === 'target'
      ? [new DateInput({ id: 'date', label: 'Target date', ...(view.date.value ? { value: view.date.value } : {}) })]
      : []),
    ...(view.date?.kind === 'unblock'
      ? [
          new DateInput({
            id: 'date',
            label: 'Projected unblock date',
            ...(view.date.value ? { value: view.date.value } : {}),
          }),
          new ToggleInput('Date not known', { id: 'dateUnknown', value: view.date.unknown ? 'true' : 'false' }),
        ]
      : []),
    ...(view.attempts
      ? [
          new TextInput({
            id: 'attempts',
            label: 'Attempts: how many, how, to whom',
            placeholder: '4 mails, 2 calls to the IT lead',
            maxLength: 300,
            ...(view.attempts.value ? { value: view.attempts.value } : {}),
          }),
        ]
      : []),
    new TextInput({ id: 'note', label: 'Note', isMultiline: true, maxLength: 1000, value: view.note }),
  ]
}

function confirmation(view: RecommendationView, data: { record: string; version: number }): CardElement[] {
  if (view.tips.length === 0) return []
  return [
    new ActionSet(new ToggleVisibilityAction({ title: 'Confirm with tip questions', targetElements: ['tips'] })),
    new Container(
      ...view.tips.map((tip) =>
        new ChoiceSetInput(...tip.choices.map(({ id, label }) => new Choice({ title: label, value: id }))).withOptions({
          id: `tip:${tip.id}`,
          label: tip.text,
          style: 'expanded',
          wrap: true,
        }),
      ),
      new ActionSet(button('Use these answers', { verb: 'confirm', ...data })),
    ).withOptions({ id: 'tips', isVisible: false }),
  ]
}
