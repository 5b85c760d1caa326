import { button } from '../elements.ts'
import type { PressOf } from '../presses/press.ts'

/** Where a card was opened from, as `ListPlace` says it. */
interface OpenedFrom {
  readonly acm?: string | undefined
}

/** What leads back to the checklist from which a card was opened; undefined if it was opened elsewhere. */
export function toChecklist(record: string, { acm }: OpenedFrom): PressOf<'acm-open'> | undefined {
  // DIBS are asked for while the conversation is prepared.
  return acm ? { verb: 'acm-open', record, customer: acm, part: 'prepare' } : undefined
}

/** The button for it, as the first of its row; none if the card was opened elsewhere. */
export function backToChecklist(record: string, place: OpenedFrom) {
  const data = toChecklist(record, place)
  return data ? [button('Back to the checklist', data, { primary: true, ignoresInputs: true })] : []
}
