import { ActionSet } from '@microsoft/teams.cards'
import { button, notice, type CardElement } from '../elements.ts'

interface Added {
  readonly record: string
  readonly version: number
  readonly was?: string
}

/**
 * A remark, and beside it the way to take apart again what was just added: it was about another customer.
 * @param added whether something was just added
 */
export function remarked(remark: string | undefined, added: boolean | undefined, data: Added): CardElement[] {
  return [
    ...(remark ? [notice(remark)] : []),
    ...(added
      ? [
          new ActionSet(button('It is about another customer', { verb: 'apart', ...data })).withOptions({
            spacing: 'Small',
          }),
        ]
      : []),
  ]
}
