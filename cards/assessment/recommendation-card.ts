import { ActionSet, Choice, ChoiceSetInput, Container, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { remarked, type BesidesView, type WaitingView } from './added.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, subject, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { judgement, type Judged } from '../judgement.ts'
import { beneath, dateInputs, readFrom, requiredUntil, type DateField } from './recommendation-fields.ts'
import { reasons, type ReasonsView } from './reasons.ts'
import { customerInput, notListed, workloadInput } from './situation-card.ts'

export interface RecommendationView extends ReasonsView {
  readonly record: string
  readonly version: number
  /** L1 › L2. */
  readonly status: string
  /** The status that keeping would replace, with its date. */
  readonly keptSoFar: string | undefined
  readonly customer: { readonly name: string; readonly ask: boolean }
  readonly workload: {
    readonly id: string
    readonly name: string
    readonly ask: boolean
    /** The product that the text names instead, if it is not in the list. */
    readonly unlisted: string | undefined
  }
  readonly workloads: readonly { readonly id: string; readonly name: string }[]
  /** Unanswered tip questions of this L2. */
  readonly tips: readonly {
    readonly id: string
    readonly text: string
    readonly choices: readonly { readonly id: string; readonly label: string }[]
    /** Picked, but not sent as an answer. */
    readonly picked: string
  }[]
  /** The date that must be kept with the status. */
  readonly date: DateField | undefined
  readonly attempts:
    | {
        readonly value: string
        readonly said: string | undefined
        /** Neither the attempts nor the note say whether the account is managed. */
        readonly lacksManaged: boolean
      }
    | undefined
  /** Whom the FM must inform after keeping; undefined if nobody. */
  readonly next: string | undefined
  /** Empty if the FM cleared it. */
  readonly note: string
  /** The verdict on the FM's own note; undefined for the drafted one. */
  readonly judged: Judged | undefined
  readonly answered: number
  readonly canAskMore: boolean
  /** True in the personal chat: the other places to post are only the person's business. */
  readonly canPost: boolean
  /** A partner for adoption may help with this status. */
  readonly canRefer: boolean
  /** The customer, if records of them are kept and the text asks for a partner; otherwise empty. */
  readonly asksForPartner: string
  /** The text asks for a partner, and no records of the customer are kept yet, which a request needs. */
  readonly keepsToRefer: boolean
  readonly problems: readonly string[]
  /** Problems with one field; they are shown below it as well. */
  readonly fieldProblems: Readonly<Partial<Record<'customer' | 'workload' | 'date' | 'attempts', string | undefined>>>
  readonly notice: string | undefined
  /** A text was just added. */
  readonly added?: boolean | undefined
  /** A known customer that may have been meant by the name. */
  readonly meant?: string | undefined
  /** Texts that were not taken. */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, with what was read for each; only for a new text. */
  readonly waiting?: readonly WaitingView[]
  /** Users must be prepared: readiness is offered. */
  readonly canPrepare: boolean
}

type Data = { readonly record: string; readonly version: number; readonly was: string }

/** The recommendation, complete enough to be kept with one press. */
export function recommendationCard(view: RecommendationView): AdaptiveCard {
  const data = { record: view.record, version: view.version, was: drawn(drawnInputs(view)) }
  const namesAreInputs = view.customer.ask && view.workload.ask
  return card(
    [
      ...subject(view.customer.name, view.workload.unlisted ?? view.workload.name),
      ...remarked(view.notice, view.added, data, view),
      words(view.status, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...(view.keptSoFar ? [aside(`Kept so far: ${view.keptSoFar}`)] : []),
      ...reasons(view, data),
      ...inputs(view, data),
      ...confirmation(view, data),
      ...(view.next ? [words(`Next: ${view.next}`, { spacing: 'Small' })] : []),
      // Near the button that was pressed, because the top of a tall card is out of sight.
      ...view.problems.map((problem) => notice(problem, 'problem')),
    ],
    [
      button('Keep this status', { verb: 'keep', ...data }, { primary: true }),
      ...(view.canPost ? [button('Keep and post', { verb: 'keep-and-post', ...data })] : []),
      button('Another status', { verb: 'choose', ...data }, { overflow: true }),
      ...(namesAreInputs
        ? []
        : [button('Change customer or workload', { verb: 'names', ...data }, { overflow: true })]),
      button('Cancel', { verb: 'cancel', ...data }, { overflow: true }),
    ],
  )
}

/** The value of each input. */
function drawnInputs(view: RecommendationView): Record<string, string> {
  return {
    ...(view.customer.ask ? { customer: view.customer.name } : {}),
    ...(view.workload.ask ? { workload: view.workload.id } : {}),
    ...(view.date ? { date: view.date.value } : {}),
    ...(view.date?.kind === 'unblock' ? { dateUnknown: String(view.date.unknown) } : {}),
    ...(view.attempts ? { attempts: view.attempts.value } : {}),
    note: view.note,
    ...Object.fromEntries(view.tips.map(({ id, picked }) => [`tip:${id}`, picked])),
  }
}

function inputs(view: RecommendationView, data: Data): CardElement[] {
  const { fieldProblems } = view
  return [
    ...(view.customer.ask ? [customerInput(view.customer.name, !view.customer.name)] : []),
    ...beneath(fieldProblems.customer),
    ...(view.workload.ask ? [workloadInput(view.workload.id, view.workloads, true)] : []),
    ...beneath(fieldProblems.workload),
    ...notListed(view.workload.unlisted),
    ...dateInputs(view.date, fieldProblems.date),
    ...(view.attempts
      ? [
          new TextInput({
            id: 'attempts',
            label: requiredUntil(view.attempts.value !== '', 'Attempts: how many, how, to whom, managed or not'),
            placeholder: '4 mails, 2 calls to the IT lead; unmanaged',
            maxLength: 300,
            ...(view.attempts.value ? { value: view.attempts.value } : {}),
          }),
        ]
      : []),
    ...(view.attempts?.said ? [readFrom(view.attempts.said)] : []),
    ...(view.attempts?.value && view.attempts.lacksManaged
      ? [aside('Is the account managed? Add “managed” or “unmanaged”.')]
      : []),
    ...beneath(fieldProblems.attempts),
    new TextInput({
      id: 'note',
      label: 'Note',
      isMultiline: true,
      maxLength: MAX_NOTE,
      ...(view.note ? { value: view.note } : { placeholder: 'The intent or its lack, and why' }),
    }),
    ...judgement(view.judged),
    new ActionSet(
      view.note
        ? button('Check the note', { verb: 'check-note', ...data })
        : button('Draft it again', { verb: 'redraft', ...data }),
    ).withOptions({ spacing: 'Small' }),
  ]
}

/**
 * Ways to be surer: tip questions of this status, the question that separates best, and the answers. In the overflow
 * menu, other ways to go on; the kept card offers them, too.
 */
function confirmation(view: RecommendationView, data: Data): CardElement[] {
  const more = [
    ...(view.canAskMore ? [button('Ask me more', { verb: 'ask', ...data })] : []),
    ...(view.answered > 0 ? [button('Change an answer', { verb: 'answers', ...data })] : []),
    ...(view.asksForPartner
      ? [
          button(
            'Request a partner',
            { verb: 'referral', record: view.record, customer: view.asksForPartner },
            { ignoresInputs: true },
          ),
        ]
      : []),
    ...(view.canRefer || view.keepsToRefer
      ? [
          button(
            'Keep and request a partner',
            { verb: 'keep-and-refer', ...data },
            view.keepsToRefer ? {} : { overflow: true },
          ),
        ]
      : []),
    ...(view.canPrepare
      ? [button('Keep, then readiness', { verb: 'keep-and-prepare', ...data }, { overflow: true })]
      : []),
  ]
  if (view.tips.length === 0) return more.length > 0 ? [new ActionSet(...more)] : []
  return [
    new ActionSet(new ToggleVisibilityAction({ title: 'Tip questions', targetElements: ['tips'] }), ...more),
    new Container(
      ...view.tips.map((tip) =>
        new ChoiceSetInput(...tip.choices.map(({ id, label }) => new Choice({ title: label, value: id }))).withOptions({
          id: `tip:${tip.id}`,
          label: tip.text,
          style: 'expanded',
          wrap: true,
          ...(tip.picked ? { value: tip.picked } : {}),
        }),
      ),
      new ActionSet(button('Use these answers', { verb: 'confirm', ...data })),
    ).withOptions({ id: 'tips', isVisible: view.tips.some(({ picked }) => picked !== '') }),
  ]
}
