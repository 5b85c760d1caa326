import { chooseCustomerCard } from '../../cards/referral/referral-card.ts'
import type { DialogEnv, Reply } from '../model.ts'
import type { Referrals } from './model.ts'

/** Customers per card, a button each. */
export const CUSTOMERS_OFFERED = 5

/** Asks which of several customers is meant. */
export function choose(env: DialogEnv, customers: Referrals['customers'], wants: 'request' | 'taking-back'): Reply {
  const record = env.newId()
  const offered = customers.slice(0, CUSTOMERS_OFFERED)
  const card = chooseCustomerCard(record, offered, customers.length > offered.length, wants)
  return { kind: 'card', summary: 'Which customer?', record, card }
}
