import { spoken, type CardElement } from './elements.ts'

/** The playbook's verdict on a note, and what to improve. */
export interface Judged {
  readonly verdict: 'great' | 'marginal' | 'poor'
  readonly says: readonly string[]
}

/** The verdict below the note's field; empty if the note was not judged. */
export function judgement(judged: Judged | undefined): CardElement[] {
  if (!judged) return []
  const head = { great: '✓ Great note', marginal: 'Could be better', poor: '⚠ Poor note' }[judged.verdict]
  return [
    spoken([{ text: head, bold: true }, ...judged.says.map((says, i) => `${i === 0 ? ': ' : ' '}${says}`)], {
      spacing: 'Small',
    }),
  ]
}
