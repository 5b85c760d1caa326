import type { CustomersApart } from '../../playbook/names/gathered.ts'
import { areOneKnown, withWholeNames } from '../../playbook/names/known-around.ts'
import { splitCustomers } from '../../playbook/names/split-customers.ts'
import { strangersApart } from '../../playbook/names/strangers-apart.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { askWhoseEach, perhapsSeveral } from './ask-whose.ts'
import { hasContent } from './assessment.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment } from './model.ts'

/** The result for a text about several customers: it is taken apart, or the bot asks whose news it is. */
export type CustomersIn =
  { readonly kind: 'apart'; readonly apart: CustomersApart } | { readonly kind: 'asked'; readonly turn: Turn }

/**
 * Finds the customers that a text is about, each with their part. If strangers' names may be something else, the bot
 * asks.
 * @returns undefined for a text about one customer
 */
export function customersIn(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
): CustomersIn | undefined {
  const known = knownCustomers(env, state)
  const more = strangersApart(env.prepared, said, known)
  const open = current && hasContent(current) ? current : undefined
  if (more && areOneKnown(known, more.names, said)) return undefined
  if (more?.isSure === false) return { kind: 'asked', turn: askWhoseEach(env, state, open, more.names, said) }
  const parted = more?.apart ?? splitCustomers(env.prepared, said, known)
  const apart = parted && withWholeNames(known, parted, said)
  if (parted) return apart && { kind: 'apart', apart }
  const perhaps = open ? perhapsSeveral(env, state, said) : []
  return perhaps.length > 1 ? { kind: 'asked', turn: askWhoseEach(env, state, open, perhaps, said) } : undefined
}
