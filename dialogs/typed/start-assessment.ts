import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { nameCapitals } from '../../playbook/names/words/capitalised.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { findWorkload } from '../../playbook/reading/workload/find-workload.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { newAssessment } from '../assessment/assessment.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import { assessText } from '../assessment/news-of.ts'
import { show } from '../assessment/show.ts'
import { isSentence } from '../commands/command-status.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'

/** A longer text is the customer's words. */
const MOST_OF_NAMES = 5

/** "assess contoso teams" names customer and workload; a longer rest is the customer's words. */
export function startAssessment(env: DialogEnv, state: ConversationState, rest: string): Turn {
  if (rest.split(/\s+/).length > MOST_OF_NAMES || isSentence(rest)) return assessText(env, state, rest)
  const fresh = newAssessment(env, '', { kind: 'situation' })
  if (!rest) return show(env, state, fresh)
  const workload = findWorkload(env.prepared, tokenize(rest))
  const aliases = workload ? env.prepared.workload.get(workload)!.aliases : []
  const withoutWorkload = [...aliases]
    .sort((a, b) => b.length - a.length)
    .reduce((text, alias) => text.replace(new RegExp(`\\b${alias.replace(/[^a-z0-9 ]/g, '.')}\\b`, 'i'), ''), rest)
  const typed = withoutWorkload.replace(/\s+/g, ' ').replace(/^[\s,:-]+|[\s,:-]+$/g, '')
  const known = knownCustomers(env, state).get(customerKey(typed))
  const customer = known ?? nameCapitals(typed).slice(0, MAX_CUSTOMER_NAME)
  return show(env, state, {
    ...fresh,
    ...(customer ? { customer, customerGuessed: known === undefined } : {}),
    ...(workload ? { workload } : {}),
  })
}
