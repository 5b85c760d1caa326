import type { AcmPartId } from '../../playbook/acm/acm.ts'
import { notice, spoken, words, type CardElement } from '../elements.ts'

/** The conversation, the version it was drawn for, and the card. */
export interface AcmSubject {
  /** The card's own id, so that the next card replaces it. */
  readonly record: string
  readonly customerId: string
  readonly version: number
  readonly customer: string
  /** The part that the card belongs to. */
  readonly part: AcmPartId
}

export interface AcmRemarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[] | undefined
}

/** What every button of a conversation sends. */
export function acmData({ record, customerId, version, part }: AcmSubject) {
  return { record, customer: customerId, version, part }
}

/** What is still missing, a line for each part. */
export function missingLines(lines: readonly string[]): CardElement[] {
  if (lines.length === 0) return []
  return [
    words('Still missing', { weight: 'Bolder', spacing: 'Medium' }),
    ...lines.map((line) => spoken([line], { spacing: 'Small' })),
  ]
}

/** The customer, the card's title, and remarks. */
export function acmHead(customer: string, title: string, { notice: text, problems = [] }: AcmRemarks): CardElement[] {
  return [
    spoken([{ text: customer, bold: true }]),
    words(title, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
    ...(text ? [notice(text)] : []),
    ...problems.map((problem) => notice(problem, 'problem')),
  ]
}
