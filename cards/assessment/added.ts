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
 * @param meant a customer for whom the name may have been meant: one press takes it
 */
export function remarked(
  remark: string | undefined,
  added: boolean | undefined,
  data: Added,
  meant?: string,
): CardElement[] {
  const ways = [
    ...(added ? [button('It is about another customer', { verb: 'apart', ...data })] : []),
    ...(meant === undefined ? [] : [button(`It is ${meant}`, { verb: 'meant', ...data, name: meant })]),
  ]
  return [
    ...(remark ? [notice(remark)] : []),
    ...(meant === undefined ? [] : [notice(`Do you mean ${meant}, who is known already?`)]),
    ...(ways.length > 0 ? [new ActionSet(...ways).withOptions({ spacing: 'Small' })] : []),
  ]
}
