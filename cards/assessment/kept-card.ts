import { ActionSet, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { aside, button, card, notice, spoken, words, type AdaptiveCard } from '../elements.ts'
import type { PressOf } from '../presses/press.ts'
import type { TypedDibs } from '../presses/records.ts'
import { wayButton, type WayOn } from '../notice-card.ts'

export interface KeptView {
  readonly record: string
  readonly version: number
  /** The entitlement, with its version after keeping. */
  readonly entitlement: { readonly id: string; readonly version: number }
  readonly customer: string
  readonly workload: string
  /** L1 › L2. */
  readonly status: string
  readonly note: string
  readonly attempts: string | undefined
  /** "Target date" or "Projected unblock date" with its value in words. */
  readonly date: { readonly label: string; readonly value: string } | undefined
  readonly by: string
  /** In words, e.g. "20 Nov 2026". */
  readonly when: string
  readonly engage: string
  readonly overrode: string | undefined
  readonly notice: string | undefined
  /** Leads to what is kept of a customer that was mistaken. */
  readonly forget: WayOn | undefined
  /** The personal chat: where else it may be posted is for the person alone. */
  readonly canPost: boolean
  /** Users must be prepared: readiness and plan are offered. */
  readonly canPrepare: boolean
  /** A partner for adoption may help with this status. */
  readonly canRefer: boolean
  /** What was said of DIBS and is not kept yet, as the inputs of their form hold it. */
  readonly dibs: TypedDibs
  /** The other workloads of the text, and the first of them. */
  readonly also: { readonly names: string; readonly next: string } | undefined
  /** The other workload of the same text that waits. */
  readonly next: { readonly record: string; readonly workload: string } | undefined
}

/** A kept status: what was recorded, and the same as text to copy into the portal. */
export function keptCard(view: KeptView): AdaptiveCard {
  const on = { record: view.record, entitlement: view.entitlement.id, version: view.entitlement.version }
  const alone = { ignoresInputs: true }
  const ways = [
    ...(view.canPrepare
      ? [
          button('Readiness', { verb: 'readiness', ...on }, alone),
          button('Activation plan', { verb: 'plan', ...on }, alone),
        ]
      : []),
    ...(view.canRefer
      ? [button('Request a partner', { verb: 'referral', record: view.record, customer: view.customer }, alone)]
      : []),
    ...dibsButton(view, on),
  ]
  return card(
    [
      words('✓ Kept', { color: 'Good', weight: 'Bolder' }),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.forget ? [new ActionSet(wayButton(view.forget, alone))] : []),
      spoken([{ text: `${view.customer} · ${view.workload}`, bold: true }], { spacing: 'Small' }),
      words(view.status, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'Small' }),
      spoken([view.note]),
      ...(view.attempts ? [spoken(['Attempts: ', view.attempts], { spacing: 'Small' })] : []),
      ...(view.date
        ? [spoken([{ text: `${view.date.label}: `, bold: true }, view.date.value], { spacing: 'Small' })]
        : []),
      ...(view.overrode ? [aside(`Chosen instead of the recommended ${view.overrode}.`)] : []),
      spoken([{ text: `Kept by ${view.by}, ${view.when}. ${nextInWords(view.engage)}`, subtle: true }], {
        spacing: 'Small',
      }),
      ...(view.also ? [words(`You also named ${view.also.names}.`, { spacing: 'Small' })] : []),
      ...(ways.length > 0 ? [new ActionSet(...ways)] : []),
      // Teams has no button that copies. The content of a field can be selected on every client, also on a phone.
      new TextInput({ id: 'copy', label: 'Text to copy', isMultiline: true, value: copyText(view), isVisible: false }),
    ],
    [
      mainButton(view),
      new ToggleVisibilityAction({ title: 'Text to copy', targetElements: ['copy'] }),
      ...(view.canPost ? [button('Post to a channel', { verb: 'post', ...on }, alone)] : []),
      button('Correct this', { verb: 'reopen', record: view.record, version: view.version }),
    ],
  )
}

/** Of most statuses the playbook names who acts; where the account team is to be told, it says what to do. */
function nextInWords(engage: string): string {
  return `${engage.startsWith('Tell ') ? 'Next' : 'Who has to act'}: ${engage}`
}

/** Opens the form of DIBS with what was said of them. */
function dibsButton(
  { dibs }: KeptView,
  on: Omit<PressOf<'edit-dibs'>, 'verb' | keyof TypedDibs>,
): ReturnType<typeof button>[] {
  const [first, ...others] = Object.entries(dibs)
  if (!first) return []
  const [field, said] = first
  const title = field === 'successOwner' && others.length === 0 ? `Success owner: ${said}` : 'Fill in DIBS as said'
  return [button(title, { verb: 'edit-dibs', ...on, ...dibs }, { ignoresInputs: true })]
}

/** The next workload of the text comes before another customer. */
function mainButton({ next, also, record, version }: KeptView): ReturnType<typeof button> {
  if (next) {
    return button(`Go on with ${next.workload}`, { verb: 'resume', record: next.record, version: 1 }, { primary: true })
  }
  if (also) return button(`Assess ${also.next} next`, { verb: 'next-named', record, version }, { primary: true })
  return button('Assess the next one', { verb: 'start' }, { primary: true })
}

function copyText(view: KeptView): string {
  return [
    view.status,
    view.note,
    ...(view.attempts ? [`Attempts: ${view.attempts}`] : []),
    ...(view.date ? [`${view.date.label}: ${view.date.value}`] : []),
  ].join('\n')
}
