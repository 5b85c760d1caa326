import { notice, spoken, words, type CardElement } from '../elements.ts'

/** Which conversation, as it was drawn, on which card. */
export interface AcmSubject {
  /** The card's own id, so that the next card takes its place. */
  readonly record: string
  readonly customerId: string
  readonly version: number
  readonly customer: string
  /** The part that the card belongs to. */
  readonly part: string
}

export interface AcmRemarks {
  readonly notice?: string | undefined
  readonly problems?: readonly string[] | undefined
}

/** What every button on a conversation sends back. `part`: another one than the card's. */
export function acmData(
  { record, customerId, version, part }: AcmSubject,
  more: { part?: string; was?: string; from?: string } = {},
) {
  return { record, customer: customerId, version, part, ...more }
}

/** What is still missing, a line for each part. */
export function missingLines(lines: readonly string[]): CardElement[] {
  if (lines.length === 0) return []
  return [
    words('Still missing', { weight: 'Bolder', spacing: 'Medium' }),
    ...lines.map((line) => spoken([line], { spacing: 'Small' })),
  ]
}

/** Whose conversation it is, what the card is for, and what has to be noticed. */
export function acmHead(customer: string, title: string, { notice: text, problems = [] }: AcmRemarks): CardElement[] {
  return [
    spoken([{ text: customer, bold: true }]),
    words(title, { size: 'Large', weight: 'Bolder', style: 'heading', spacing: 'None' }),
    ...(text ? [notice(text)] : []),
    ...problems.map((problem) => notice(problem, 'problem')),
  ]
}
