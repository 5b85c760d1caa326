import { ActionSet } from '@microsoft/teams.cards'
import { button, notice, spoken, type CardElement } from '../elements.ts'

interface Added {
  readonly record: string
  readonly version: number
  readonly was?: string
}

/** A workload that comes after this one, and what was read for it. */
export interface WaitingView {
  readonly name: string
  readonly read: string
}

/**
 * A remark, and beside it the way to take apart again what was just added: it was about another customer.
 * @param added whether something was just added
 * @param waiting the other workloads of the same text, a line each
 */
export function remarked(
  remark: string | undefined,
  added: boolean | undefined,
  data: Added,
  waiting: readonly WaitingView[] = [],
): CardElement[] {
  return [
    ...(remark ? [notice(remark)] : []),
    ...waiting.map(({ name, read }) => spoken([{ text: `${name}: `, bold: true }, read], { spacing: 'None' })),
    ...(added
      ? [
          new ActionSet(button('It is about another customer', { verb: 'apart', ...data })).withOptions({
            spacing: 'Small',
          }),
        ]
      : []),
  ]
}
