import { Choice, ChoiceSetInput } from '@microsoft/teams.cards'
import { remarked, type BesidesView, type WaitingView } from './added.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, spoken, subject, words, type AdaptiveCard } from '../elements.ts'

export interface QuestionView {
  readonly record: string
  readonly version: number
  readonly customer: string | undefined
  readonly workload: string | undefined
  readonly question: {
    readonly id: string
    readonly text: string
    readonly why: string
    readonly choices: readonly { readonly id: string; readonly label: string }[]
  }
  /** The earlier answer while it is changed, or a choice that was picked but not sent. */
  readonly chosen: string | undefined
  /** How it looks so far, e.g. the two most probable statuses; undefined if nothing is known yet. */
  readonly soFar: string | undefined
  readonly canGoBack: boolean
  readonly canSkip: boolean
  /** Here the bot gets only messages that mention it. */
  readonly mention: boolean
  readonly notice?: { readonly text: string; readonly problem: boolean } | undefined
  /** A text was just added. */
  readonly added?: boolean | undefined
  /** A known customer that may have been meant by the name. */
  readonly meant?: string | undefined
  /** Texts that were not taken. */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, with what was read for each; only for a new text. */
  readonly waiting?: readonly WaitingView[]
}

/** One question with its choices and its reason, and buttons that lose nothing. */
export function questionCard(view: QuestionView): AdaptiveCard {
  const was = drawn({ choice: view.chosen ?? '' })
  const data = { record: view.record, version: view.version, question: view.question.id, was }
  return card(
    [
      ...subject(view.customer, view.workload),
      ...(view.notice?.problem
        ? [notice(view.notice.text, 'problem')]
        : remarked(view.notice?.text, view.added, { record: view.record, version: view.version, was }, view)),
      words(view.question.text, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      new ChoiceSetInput(
        ...view.question.choices.map(({ id, label }) => new Choice({ title: label, value: id })),
      ).withOptions({
        id: 'choice',
        label: `Why I ask: ${view.question.why}`,
        style: 'expanded',
        wrap: true,
        ...(view.chosen ? { value: view.chosen } : {}),
      }),
      ...(view.soFar
        ? [spoken([{ text: view.soFar, subtle: true }], { spacing: 'Medium' })]
        : [aside(`You can also just type the answer${view.mention ? ', with an @mention' : ''}.`)]),
    ],
    [
      button('Answer', { verb: 'answer', ...data }, { primary: true }),
      ...(view.canGoBack ? [button('Back', { verb: 'back', ...data })] : []),
      ...(view.canSkip ? [button('Show the status now', { verb: 'skip', ...data })] : []),
      button('Cancel', { verb: 'cancel', ...data }),
    ],
  )
}
