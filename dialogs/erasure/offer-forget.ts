import type { WayOn } from '../../cards/notice-card.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import type { DialogEnv } from '../model.ts'

/** Of a longer name so much stands on a button; on a phone more is cut off. In characters. */
const ON_BUTTON = 30

/**
 * A button that shows what is kept of a customer, to be erased from there. The name goes as it is kept, so that no word of
 * it can be read as something else. Undefined where others read, or for a name that cannot be sent back.
 */
export function offerToForget(env: DialogEnv, customer: string): WayOn | undefined {
  if (env.beforeOthers || customer === '' || customer.length > MAX_CUSTOMER_NAME) return undefined
  return {
    title: `Forget ${customer.slice(0, ON_BUTTON)}…`,
    verb: 'ask-forget-customer',
    record: env.newId(),
    customer,
    beside: true,
  }
}
