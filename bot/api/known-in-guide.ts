import { knownCustomersIn } from '../../playbook/names/known/known-in-text.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { findCustomer } from '../../playbook/names/find-customer.ts'
import { beginningsIn } from '../../playbook/names/known/key-beginnings.ts'
import { knownAround } from '../../playbook/names/known/known-around.ts'
import type { KnownNames } from '../../playbook/names/known/known-names.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Store } from '../../store/store.ts'
import { viewerOf } from './board.ts'
import type { TabUser } from './sign-in.ts'

/** A store reads no more beginnings at once. */
const MOST = 80

/** The customers of whom somebody keeps something and whom a text may name: key → name. */
export async function customersKept(store: Store, user: TabUser, text: string): Promise<KnownNames> {
  const beginnings = beginningsIn(text, MOST).filter(Boolean)
  if (beginnings.length === 0) return new Map()
  const rows = await store.transaction(({ board }) => board.boardBeginning(viewerOf(user), beginnings))
  return new Map(rows.map(({ customer_key: key, customer_name: name }) => [key, name]))
}

/** The customer who is kept and whom a text names by a name that would be read otherwise: "Johnson & Johnson"; undefined where none is. */
export function keptCustomerIn(prepared: PreparedPlaybook, text: string, known: KnownNames): string | undefined {
  if (known.size === 0) return undefined
  const read = findCustomer(prepared, text)
  if (read) {
    const around = known.get(customerKey(read.name)) ?? knownAround(known, read.name, text)
    if (around !== undefined || read.certainty === 'named') return around
  }
  const [only, ...others] = knownCustomersIn(prepared, known, text, undefined)
  return others.length === 0 ? only : undefined
}
