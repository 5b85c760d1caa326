import { TextInput } from '@microsoft/teams.cards'
import { button, heading, notice, words, type CardElement } from '../elements.ts'
import { referralHead, subjectData, type ReferralSubject } from './referral-card.ts'

export interface ReferralFormView extends ReferralSubject {
  readonly problems: readonly string[]
  readonly notice: string | undefined
  /** The request is not sent yet: each form is one of its steps. */
  readonly isStep: boolean
}

/** The steps before the e-mail, in their order. */
const STEPS = ['way', 'request', 'consent', 'contact', 'told'] as const

export function top(view: ReferralFormView, title: string, step?: (typeof STEPS)[number], part = ''): CardElement[] {
  return [
    ...referralHead(view),
    heading(title),
    ...(step && view.isStep
      ? [words(`Step ${STEPS.indexOf(step) + 1} of ${STEPS.length}${part}`, { isSubtle: true, spacing: 'None' })]
      : []),
    ...(view.notice ? [notice(view.notice)] : []),
    ...view.problems.map((problem) => notice(problem, 'problem')),
  ]
}

export function save(
  { record, version }: ReferralSubject,
  verb: 'referral-partner' | 'referral-contact' | 'referral-told',
) {
  return button('Save', { verb, record, version }, { primary: true })
}

export function later(view: ReferralSubject, said?: string) {
  const data = { verb: 'referral-open', ...subjectData(view), ...(said ? { said } : {}) } as const
  return button('Later', data, { ignoresInputs: true })
}

export function text(id: string, label: string, value: string, maxLength: number, isMultiline = false): TextInput {
  return new TextInput({ id, label, maxLength, ...(isMultiline ? { isMultiline } : {}), ...(value ? { value } : {}) })
}

/** Checked by the client, because the person who agreed is not sent back on a stored card. */
export function required(id: string, label: string, errorMessage: string, value = ''): TextInput {
  const input = { id, label, maxLength: 100, isRequired: true, errorMessage }
  return new TextInput({ ...input, ...(value ? { value } : {}) })
}
