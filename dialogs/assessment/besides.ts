import { customerKey } from '../../playbook/names/customer-key.ts'
import { namedBesides, withoutBesides } from '../../playbook/names/named-besides.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { isAnotherCase } from './another-case.ts'
import { knownCustomers } from './known-customers.ts'
import type { Assessment, Remarks } from './model.ts'
import type { Names } from './whose-news.ts'

/** Whom a text names besides the customer for whom it is taken: their news are not taken for anybody's silently. */
export function besidesIn(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
): Remarks {
  // What goes on about whom is open is taken for them, whomever it seems to name.
  const own = [names.customer, current && !isAnotherCase(current, names, said) ? current.customer : undefined].filter(
    (each) => each !== undefined,
  )
  if (own.length === 0 || said.endsWith('?')) return {}
  const besides = namedBesides(env.prepared, said, knownCustomers(env, state), own)
  return besides ? { besides: [besides] } : {}
}

/**
 * A text without the news of strangers, which are offered apart; all of it where nothing else is said. Of who is known it is told
 * before what is theirs, and what merely speaks of them stays.
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
