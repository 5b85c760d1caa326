import { customerKey } from '../../playbook/names/customer-key.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { WorkloadId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { nameAndWorkload } from './name-and-workload.ts'

/** In characters; and in words. */
const MAX_NAME = 80
const MAX_WORDS = 7

/** A name that reads like a sentence, or like words of the playbook: it is one where a customer is called exactly so. */
export interface WholeName {
  /** The customer's key, without the workload behind it. */
  readonly key: string
  readonly workload: WorkloadId | undefined
}

/** Reads “Bed, Bath & Beyond teams” behind a command; undefined for what is too long, or heads what is told. */
export function readWholeName(prepared: PreparedPlaybook, text: string): WholeName | undefined {
  if (text.length > MAX_NAME || text.split(' ').length > MAX_WORDS) return undefined
  const { name, workload } = nameAndWorkload(prepared, text)
  // "Status: Contoso, Teams" heads what is told.
  if (/[,:;–-]$/.test(name)) return undefined
  const key = customerKey(withoutQuotes(name))
  return key === '' ? undefined : { key, workload }
}

/** True where these customers are called exactly so, and there is any. */
export function areCalled({ key }: WholeName, customers: readonly string[]): boolean {
  return customers.length > 0 && customers.every((customer) => customerKey(customer) === key)
}
