import { ActionSet, Choice, ChoiceSetInput, Container, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { purposeWords } from '../../playbook/content/referral.ts'
import { partnerServices } from '../../playbook/content/value-add.ts'
import {
  aside,
  button,
  card,
  heading,
  notice,
  spoken,
  words,
  type AdaptiveCard,
  type CardElement,
} from '../elements.ts'
import type { PressOf } from '../presses/press.ts'
import { entitlementData, entitlementHead, type EntitlementSubject } from '../records/entitlement-card.ts'
import { purposeData } from '../referral/referral-card.ts'
import { audienceBadge, linked } from './resources-card.ts'

export interface TaskRow {
  readonly id: string
  readonly name: string
  /** "Mandatory · FastTrack Manager · OneDrive for Business" */
  readonly about: string
}

export interface StepRow {
  readonly says: string
  readonly kind: 'input' | 'output'
  readonly done: boolean
}

/** A link for the FM alone. */
export interface InternalLinkRow {
  readonly title: string
  readonly url: string
  readonly purpose: string
}

export interface ValueOverviewView {
  readonly record: string
  /** The workload that was asked for; undefined for all. */
  readonly workload: string | undefined
  readonly tasks: readonly TaskRow[]
  readonly links: readonly InternalLinkRow[]
  readonly steps: readonly StepRow[]
  /** Entitlements whose discussion can be noted. */
  readonly entitlements: readonly { readonly id: string; readonly name: string }[]
  readonly more: boolean
}

/** The tasks for value-add discussions, the material, and the entitlements to have one with. */
export function valueOverviewCard(view: ValueOverviewView): AdaptiveCard {
  const [first] = view.entitlements
  return card(
    [
      heading('Value-add discussion'),
      ...(view.workload ? [words(view.workload, { isSubtle: true, spacing: 'None' })] : []),
      ...tasksOf(view),
      ...linksOf(view.links),
      new Container(...stepsOf(view.steps)).withOptions({ id: 'steps', isVisible: false }),
      ...(first
        ? [
            new ChoiceSetInput(
              ...view.entitlements.map(({ id, name }) => new Choice({ title: name, value: id })),
            ).withOptions({ id: 'entitlement', label: 'With whom?', style: 'compact', value: first.id }),
            ...(view.more ? [aside('“value”, then a customer, finds others.')] : []),
          ]
        : [aside('To note a discussion, keep a status for the customer first.')]),
    ],
    [
      ...(first ? [button('Open', { verb: 'value-open', record: view.record }, { primary: true })] : []),
      new ToggleVisibilityAction({ title: 'Checklist', targetElements: ['steps'] }),
    ],
  )
}

export interface ValueView extends EntitlementSubject {
  readonly notice: string | undefined
  readonly tasks: readonly TaskRow[]
  readonly links: readonly InternalLinkRow[]
  readonly steps: readonly StepRow[]
  /** The state of the SME and the discussion, in words. */
  readonly stands: readonly string[]
  /** What can be noted next about the SME. */
  readonly sme: { readonly title: string; readonly value: PressOf<'value-sme'>['sme'] }
  /** Reasons why a partner could help; empty if the project is not at risk. */
  readonly risks: readonly string[]
  readonly canMoveDate: boolean
  /** The latest discussion as text for the Engagement Management note; empty if none was noted. */
  readonly note: string
}

/** The value-add discussion with one customer about one workload. */
export function valueCard(view: ValueView): AdaptiveCard {
  const data = entitlementData(view)
  // The discussion knows no checklist.
  const { acm: _, ...away } = data
  return card(
    [
      ...entitlementHead(view),
      words('Value-add discussion', { isSubtle: true, spacing: 'None' }),
      ...(view.notice ? [notice(view.notice)] : []),
      ...partnerOffer(view),
      ...tasksOf({ ...view, workload: view.workload }),
      ...view.stands.map((line) => spoken([line], { spacing: 'Small' })),
      ...stepsOf(view.steps),
      // The inputs are only for copying: no button sends them.
      new ActionSet(
        button('New status', { verb: 'new-status', ...data }, { ignoresInputs: true }),
        button('Edit DIBS', { verb: 'edit-dibs', ...data }, { ignoresInputs: true }),
        ...(view.canMoveDate ? [button('Move date', { verb: 'edit-date', ...data }, { ignoresInputs: true })] : []),
      ).withOptions({ spacing: 'Small' }),
      new Container(...linksOf(view.links)).withOptions({ id: 'material', isVisible: false }),
      ...(view.note
        ? [new TextInput({ id: 'copy', label: 'Text to copy', isMultiline: true, value: view.note, isVisible: false })]
        : []),
    ],
    [
      button('Note the discussion', { verb: 'value-note', ...away }, { primary: true, ignoresInputs: true }),
      button(view.sme.title, { verb: 'value-sme', ...away, sme: view.sme.value }, { ignoresInputs: true }),
      new ToggleVisibilityAction({ title: 'Internal material', targetElements: ['material'] }),
      ...(view.note ? [new ToggleVisibilityAction({ title: 'Text to copy', targetElements: ['copy'] })] : []),
    ],
  )
}

function partnerOffer({ risks, customer, record }: ValueView): CardElement[] {
  if (risks.length === 0) return []
  return [
    words('**The project is at risk. Offer a FastTrack Ready Partner?**', { spacing: 'Medium' }),
    ...risks.map((risk) => words(`• ${risk}`, { spacing: 'Small' })),
    aside(`Besides FastTrack they do: ${partnerServices.join('; ')}. If the customer wants one: QuickLeads, task 983.`),
    words('Request one for:', { spacing: 'Small' }),
    new ActionSet(
      ...(['training', 'adoption', 'out-of-scope'] as const).map((purpose) =>
        button(
          purposeWords[purpose].button,
          { verb: 'referral', record, customer, ...purposeData(purpose) },
          { ignoresInputs: true },
        ),
      ),
    ).withOptions({ spacing: 'Small' }),
  ]
}

function tasksOf({ tasks, workload }: { readonly tasks: readonly TaskRow[]; readonly workload: string | undefined }) {
  if (tasks.length === 0) {
    return [
      words(
        `The playbook has no task of its own for ${workload ?? 'this workload'}. Use the business value content below, and note the discussion all the same.`,
      ),
    ]
  }
  return tasks.flatMap(({ id, name, about }) => [
    words(`**${id}** ${name}`, { spacing: 'Small' }),
    words(about, { isSubtle: true, size: 'Small', spacing: 'None' }),
  ])
}

function linksOf(links: readonly InternalLinkRow[]): CardElement[] {
  return [
    audienceBadge('internal-only'),
    ...links.map(({ title, url, purpose }) =>
      words(`${linked(title, url)} – ${purpose}`, { size: 'Small', spacing: 'Small' }),
    ),
  ]
}

function stepsOf(steps: readonly StepRow[]): CardElement[] {
  const group = (kind: StepRow['kind'], title: string): CardElement[] => [
    words(`**${title}**`, { spacing: 'Medium' }),
    ...steps
      .filter((step) => step.kind === kind)
      .map(({ says, done }) => words(`${done ? '✓' : '•'} ${says}`, { spacing: 'Small' })),
  ]
  return [...group('input', 'Before: in the notes'), ...group('output', 'After: in the notes')]
}
