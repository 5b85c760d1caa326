import { spoken, words, type CardElement } from '../elements.ts'

/** The entitlement of an engagement card, the card, and the version of the document on it. */
export interface EngagementSubject {
  readonly record: string
  readonly entitlement: string
  readonly version: number
  readonly customer: string
  readonly workload: string
}

/** What every button sends. */
export function engagementData({ record, entitlement, version }: EngagementSubject) {
  return { record, entitlement, version }
}

/** The customer, the workload, and the card's title. */
export function engagementHead({ customer, workload }: EngagementSubject, title: string): CardElement[] {
  return [
    spoken([{ text: `${customer} · ${workload}`, subtle: true }]),
    words(title, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
  ]
}
