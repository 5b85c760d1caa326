import { ActionSet, TextInput } from '@microsoft/teams.cards'
import { MAX_NOTE } from '../../playbook/limits.ts'
import { remarked, type BesidesView, type WaitingView } from './added.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, subject, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import { judgement, type Judged } from '../judgement.ts'
import type { AssessmentData } from '../presses/assessment.ts'
import { inMenu, inSight, tipQuestions, type RecommendationWays } from './recommendation-buttons.ts'
import { beneath, dateInputs, readFrom, requiredUntil, type DateField } from './recommendation-fields.ts'
import { reasons, type ReasonsView } from './reasons.ts'
import { customerInput, notListed, workloadInput } from './situation-card.ts'

export interface RecommendationView extends ReasonsView, RecommendationWays {
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
  readonly problems: readonly string[]
  /** Those of the problems that are about one field: they are shown below it. */
  readonly fieldProblems: Readonly<
    Partial<Record<'customer' | 'workload' | 'date' | 'attempts' | 'note', string | undefined>>
  >
  readonly notice: string | undefined
  /** A text was just added. */
  readonly added?: boolean | undefined
  /** A known customer that may have been meant by the name. */
  readonly meant?: string | undefined
  /** Texts that were not taken. */
  readonly besides?: readonly BesidesView[] | undefined
  /** The other workloads of the same text, with what was read for each; only for a new text. */
  readonly waiting?: readonly WaitingView[]
}

/** The recommendation, complete enough to be kept with one press. */
export function recommendationCard(view: RecommendationView): AdaptiveCard {
  const data = { record: view.record, version: view.version, was: drawn(drawnInputs(view)) }
  return card(
    [
      ...subject(view.customer.name, view.workload.unlisted ?? view.workload.name),
      ...remarked(view.notice, view.added, data, view),
      words(view.status, { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...(view.keptSoFar ? [aside(`Kept so far: ${view.keptSoFar}`)] : []),
      ...reasons(view, data),
      ...inputs(view, data),
      ...tipQuestions(view, data),
      ...(view.next ? [words(`Next: ${view.next}`, { spacing: 'Small' })] : []),
      ...whyNotKept(view),
    ],
    [...inSight(view, data), ...inMenu(view, data)],
  )
}

/**
 * Near the button that was pressed, because the top of a tall card is out of sight: what belongs to no field, and how many
 * fields are marked.
 */
function whyNotKept({ problems, fieldProblems }: RecommendationView): CardElement[] {
  const atFields = Object.values(fieldProblems)
  const marked = problems.filter((problem) => atFields.includes(problem)).length
  return [
    ...problems.filter((problem) => !atFields.includes(problem)).map((problem) => notice(problem, 'problem')),
    ...(marked > 0
      ? [notice(`Not kept yet: see the ${marked === 1 ? 'marked field' : `${marked} marked fields`} above.`, 'problem')]
      : []),
  ]
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

function inputs(view: RecommendationView, data: AssessmentData): CardElement[] {
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
      spacing: 'Small',
      isMultiline: true,
      maxLength: MAX_NOTE,
      ...(view.note ? { value: view.note } : { placeholder: 'The intent or its lack, and why' }),
    }),
    ...beneath(fieldProblems.note),
    ...judgement(view.judged),
    ...(view.note
      ? []
      : [new ActionSet(button('Draft it again', { verb: 'redraft', ...data })).withOptions({ spacing: 'Small' })]),
  ]
}
