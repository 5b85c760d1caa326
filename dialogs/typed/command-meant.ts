import { customerKey } from '../../playbook/names/customer-key.ts'
import { clearName } from '../../playbook/names/clear-name.ts'
import { positionOf } from '../assessment/position.ts'
import { currentOf } from '../assessment/shelf.ts'
import { unfinishedFor } from '../assessment/unfinished.ts'
import { knownCustomers } from '../assessment/whose/known-customers.ts'
import type { Command, NamesCommand } from '../commands/model.ts'
import type { Incoming } from '../incoming.ts'
import type { ConversationState, DialogEnv } from '../model.ts'
import { isAbout } from './about-customer.ts'
import { isOfShown } from './keep-then.ts'

/** The command that is meant. A command about kept records is none if there are no such records. */
export function commandMeant(
  env: DialogEnv,
  state: ConversationState,
  command: Command | undefined,
  incoming: Incoming,
): Command | undefined {
  const { total } = env.records.list ?? { total: 0 }
  if (command?.kind === 'unchanged' && command.blocked && !isAnyBlocked(env)) return undefined
  if (command?.kind === 'correct-kept' || command?.kind === 'unchanged') return total > 0 ? command : undefined
  if (command?.kind === 'names' && command.of !== undefined)
    return isOfNewest(env, state, command.of) ? command : undefined
  if (command?.kind === 'names' && command.ifKnown) return isCustomer(env, state, command) ? command : undefined
  if (command?.kind === 'keep-then') return isOfShown(env, state, command, incoming) ? command : undefined
  if (command?.kind !== 'status' || !command.ifKept) return command
  return total > 0 || unfinishedFor(env, state, command.filter).length > 0 ? command : undefined
}

function isAnyBlocked({ prepared, records }: DialogEnv): boolean {
  return (records.list?.rows ?? []).some(({ status }) => prepared.status.get(status)?.l1 === 'Blocked')
}

/** True if the open assessment, or the one kept last, is about this customer. */
function isOfNewest(env: DialogEnv, { assessments: [newest] }: ConversationState, of: string): boolean {
  return newest !== undefined && !newest.cancelled && isAbout(env, newest, of)
}

/** True for a known customer; an unknown name may be the answer to an open question. */
function isCustomer(env: DialogEnv, state: ConversationState, { customer = '' }: NamesCommand): boolean {
  const known = knownCustomers(env, state)
  if (known.has(customerKey(customer))) return true
  const current = currentOf(state)
  if (!current || positionOf(env, current).kind !== 'status') return false
  return clearName(env.prepared, customer, known, customer) !== undefined
}
