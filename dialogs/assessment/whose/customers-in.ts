import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { CustomersApart } from '../../../playbook/names/several/gathered.ts'
import { areOneKnown, withWholeNames } from '../../../playbook/names/known/known-around.ts'
import { splitCustomers } from '../../../playbook/names/several/split-customers.ts'
import { strangersApart } from '../../../playbook/names/several/strangers-apart.ts'
import type { ConversationState, DialogEnv, Turn } from '../../model.ts'
import { askWhose, askWhoseEach, perhapsSeveral } from './ask-whose.ts'
import { hasContent } from '../assessment.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment } from '../model.ts'
import { MAX_ASKED, type Names } from './names.ts'

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
  const joined = parted && joinedByStroke(parted, known, said)
  const asked = joined && askWhose(env, state, open, joined, said)
  if (asked) return { kind: 'asked', turn: asked }
  const apart = parted && withWholeNames(known, parted, said)
  if (parted) return apart && { kind: 'apart', apart }
  const perhaps = open ? perhapsSeveral(env, state, said) : []
  return perhaps.length > 1 ? { kind: 'asked', turn: askWhoseEach(env, state, open, perhaps, said) } : undefined
}

/** Two strangers that a stroke without blanks joins at the head of a text, "Kraft/Heinz Teams: …": they may be one customer. */
function joinedByStroke(
  { parts: [first, second, ...others], left }: CustomersApart,
  known: ReadonlyMap<string, string>,
  said: string,
): Pick<Names, 'among' | 'asOne'> | undefined {
  if (!first || !second || others.length + left.length > 0 || said.length > MAX_ASKED) return undefined
  const among = [first.customer, second.customer]
  const asOne = said.slice(0, among.join('/').length)
  if (asOne.toLowerCase() !== among.join('/').toLowerCase()) return undefined
  return [...among, asOne].some((name) => known.has(customerKey(name))) ? undefined : { among, asOne }
}
