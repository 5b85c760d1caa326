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

interface BesideRemark {
  /** A customer for whom the name may have been meant: one press takes it. */
  readonly meant?: string | undefined
  /** The other workloads of the same text, a line each. */
  readonly waiting?: readonly WaitingView[] | undefined
}

/**
 * A remark, and beside it the way to take apart again what was just added: it was about another customer.
 * @param added whether something was just added
 */
export function remarked(
  remark: string | undefined,
  added: boolean | undefined,
  data: Added,
  { meant, waiting = [] }: BesideRemark,
): CardElement[] {
  const ways = [
    ...(added ? [button('It is about another customer', { verb: 'apart', ...data })] : []),
    ...(meant === undefined ? [] : [button(`It is ${meant}`, { verb: 'meant', ...data, name: meant })]),
  ]
  return [
    ...(remark ? [notice(remark)] : []),
    ...waiting.map(({ name, read }) => spoken([{ text: `${name}: `, bold: true }, read], { spacing: 'None' })),
    ...(meant === undefined ? [] : [notice(`Do you mean ${meant}, who is known already?`)]),
    ...(ways.length > 0 ? [new ActionSet(...ways).withOptions({ spacing: 'Small' })] : []),
  ]
}
