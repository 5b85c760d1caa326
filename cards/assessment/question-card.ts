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
  /** The earlier answer, when it is being changed, or what was picked and not sent. */
  readonly chosen: string | undefined
  /** What it looks like so far, e.g. the two statuses that remain; undefined before anything is known. */
  readonly soFar: string | undefined
  readonly canGoBack: boolean
  readonly canSkip: boolean
  /** Only messages that mention the bot reach it here. */
  readonly mention: boolean
  readonly notice?: { readonly text: string; readonly problem: boolean } | undefined
  /** Something was just added. */
  readonly added?: boolean | undefined
  /** A customer who is known, and for whom the name may have been meant. */
  readonly meant?: string | undefined
  /** Words that were taken for nobody. */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, with what was read for each; only where the text is new. */
  readonly waiting?: readonly WaitingView[]
}

/** One question with its choices; why it is asked; and ways out that lose nothing. */
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
