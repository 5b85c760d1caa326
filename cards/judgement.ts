import { spoken, type CardElement } from './elements.ts'

/** How good a note is by the playbook's rules, and what to mend. */
export interface Judged {
  readonly verdict: 'great' | 'marginal' | 'poor'
  readonly says: readonly string[]
}

/** What the playbook would say of the note, beneath its field; nothing while nobody has judged it. */
export function judgement(judged: Judged | undefined): CardElement[] {
  if (!judged) return []
  const head = { great: '✓ Great note', marginal: 'Could be better', poor: '⚠ Poor note' }[judged.verdict]
  return [
    spoken([{ text: head, bold: true }, ...judged.says.map((says, i) => `${i === 0 ? ': ' : ' '}${says}`)], {
      spacing: 'Small',
    }),
  ]
}
