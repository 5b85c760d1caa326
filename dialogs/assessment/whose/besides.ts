import { customerKey } from '../../../playbook/names/customer-key.ts'
import { namedBesides, withoutBesides } from '../../../playbook/names/several/named-besides.ts'
import { whyUnread } from '../../../playbook/reading/unread.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { isAnotherCase } from './another-case.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment, Remarks } from '../model.ts'
import type { Names } from './names.ts'

/** Other customers that a text names besides its own: their news is not silently taken for somebody else's. */
export function besidesIn(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
): Remarks {
  // A text that goes on about the open case is for that customer, whatever name it seems to contain.
  const own = [names.customer, current && !isAnotherCase(current, names, said) ? current.customer : undefined].filter(
    (each) => each !== undefined,
  )
  if (own.length === 0 || said.endsWith('?')) return {}
  const besides = namedBesides(env.prepared, said, knownCustomers(env, state), own)
  return besides ? { besides: [besides] } : {}
}

/**
 * The text without the news of strangers, which is offered separately; the whole text if nothing else is left. News of
 * known customers is announced before it is taken apart, and a mere mention of them stays.
 */
export function withoutOthers(
  env: DialogEnv,
  state: ConversationState,
  said: string,
  { besides = [] }: Remarks,
): string {
  if (besides.length === 0) return said
  const known = knownCustomers(env, state)
  const own = besides
    .filter(({ customer }) => customer !== undefined && !known.has(customerKey(customer)))
    .reduce((text, each) => withoutBesides(text, each.text), said)
  return whyUnread(env.prepared, own) === undefined ? own : said
}
