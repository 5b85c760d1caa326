import { spoken, words, type CardElement } from '../elements.ts'

/** Which entitlement an engagement card is about, on which card, and the version of the document that it shows. */
export interface EngagementSubject {
  readonly record: string
  readonly entitlement: string
  readonly version: number
  readonly customer: string
  readonly workload: string
}

/** What every button sends back. */
export function engagementData({ record, entitlement, version }: EngagementSubject) {
  return { record, entitlement, version }
}

/** Whom it is about, and what the card is. */
export function engagementHead({ customer, workload }: EngagementSubject, title: string): CardElement[] {
  return [
    spoken([{ text: `${customer} · ${workload}`, subtle: true }]),
    words(title, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
  ]
}
