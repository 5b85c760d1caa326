import { customerKey } from '../../../playbook/names/customer-key.ts'
import { unreadHead } from '../../../playbook/names/place/unread-head.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { knownCustomers, knownCustomersIn } from './known-customers.ts'

/** Who may be meant by a text whose head was read as nothing: the head itself first. */
export type HeadUnread = readonly [head: string, ...others: string[]]

/**
 * The name that may head a text and was read as nothing, "consolidated Teams: …", with the customer who was read further on.
 * Undefined where somebody who is known heads it.
 * @param read the customer's name that was read in the text
 */
export function unreadHeadOf(
  env: DialogEnv,
  state: ConversationState,
  read: string | undefined,
  said: string,
): HeadUnread | undefined {
  const head = unreadHead(env.prepared, said)
  if (head === undefined) return undefined
  if (knownCustomersIn(env.prepared, knownCustomers(env, state), head, undefined).length > 0) return undefined
  if (read === undefined) return [head]
  const [whole, part] = [customerKey(head), customerKey(read)]
  if (!` ${whole} `.includes(` ${part} `)) return [head, read]
  // "Bank", of "Exchange Bank", was read without its first word.
  const isLed = env.prepared.products.find(tokenize(head))[0]?.from === 0
  return isLed && whole !== part ? [head] : undefined
}
