import { findWorkload } from '../../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { customerKey, foldName } from '../../../playbook/names/customer-key.ts'
import { beginsLikeYesOrNo } from '../../commands/own-questions.ts'
import { isStrange } from '../../commands/command-status.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'
import { knownCustomers } from './known-customers.ts'
import { knownCustomersIn } from '../../../playbook/names/known/known-in-text.ts'

/**
 * A message that begins so and goes on with a name is a question; "has" may instead begin a statement about the
 * customer.
 */
const SURELY = new Set('did does will would can could should'.split(' '))

/**
 * An FM's question without a question mark, with the customer behind its verb: "has contoso trained their users".
 * Returned in lower case; undefined for everything else: "has Citrix everywhere" is a statement. With an unknown name
 * only verbs are accepted that surely ask.
 */
export function askedOfKnown(env: DialogEnv, state: ConversationState, message: string): string | undefined {
  const asked = beginsLikeYesOrNo(message)
  if (!asked) return undefined
  const { verb, whom } = asked
  const said = `${foldName(whom)} `
  const known = knownCustomersIn(env.prepared, knownCustomers(env, state), whom, undefined)
  const isKnown = known.some((name) => said.startsWith(customerKey(name).split(' ')[0]!))
  const [first = ''] = whom.split(' ')
  const isSure = SURELY.has(verb) && isStrange(env.prepared, first) && !findWorkload(env.prepared, tokenize(first))
  return isKnown || isSure ? `${verb} ${whom}`.toLowerCase() : undefined
}
