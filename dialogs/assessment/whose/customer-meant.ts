import { findCustomer } from '../../../playbook/names/find-customer.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { namesCustomer } from '../../commands/command-status.ts'
import { knownCustomers } from './known-customers.ts'
import { knownCustomersIn } from '../../../playbook/names/known/known-in-text.ts'

/** "…, no wait that's Fabrikam", "… Sorry, I mean Fabrikam." at the end of a message. */
const TAKES_BACK =
  /(?:^|[\s,;.–-])(?:oh,? )?(?:no,? (?:wait|sorry)|wait,? no|wait|sorry,? no|sorry|correction|scratch that|oops)[,.: ]+(?:(?:that|it|this)(?:['’]?s| is| was)|i mean|i meant)(?: actually)? (?<name>[\p{L}\p{N}&.'’-]+(?: [\p{L}\p{N}&.'’-]+){0,4}?)[\s.!]*$/iu
/** In UTF-16 units. */
const LONGEST = 600

/**
 * Puts the customer whom the end of a message names in the place of the one that it began with: "Contoso bought the
 * wrong plan, no wait that's Fabrikam" is Fabrikam's news. As typed for all other messages.
 */
export function withCustomerMeant(env: DialogEnv, state: ConversationState, text: string): string {
  const found = text.length > LONGEST ? null : TAKES_BACK.exec(text)
  const name = found?.groups?.['name']
  if (!found || name === undefined || found.index === 0) return text
  const [known] = knownCustomersIn(env.prepared, knownCustomers(env, state), name, undefined)
  if (known === undefined && !namesCustomer(env.prepared, name)) return text
  const before = text.slice(0, found.index).trimEnd()
  const wrong = knownCustomersIn(env.prepared, knownCustomers(env, state), before, undefined)[0]
  const begun = wrong ?? findCustomer(env.prepared, before)?.name
  const at = begun === undefined ? -1 : before.toLowerCase().indexOf(begun.toLowerCase())
  const meant = known ?? name
  if (at < 0) return `${meant}: ${before}`
  return `${before.slice(0, at)}${meant}${before.slice(at + begun!.length)}`
}
