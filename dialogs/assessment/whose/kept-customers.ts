import { customerKey } from '../../../playbook/names/customer-key.ts'
import { findCustomer } from '../../../playbook/names/find-customer.ts'
import { beginningsIn, keyBeginning } from '../../../playbook/names/known/key-beginnings.ts'
import { withoutTown } from '../../../playbook/names/words/towns.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { perhapsNamed } from '../../../playbook/reading/workload/loose-names.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import { dayInWords } from '../../../domain/days-in-words.ts'
import type { Heard } from '../../dialog.ts'
import type { DialogEnv } from '../../model.ts'
import type { RecordsNeed } from '../../records.ts'
import type { Entitlement } from '../../../domain/entitlement/model.ts'
import { fullName } from '../../../playbook/status-names.ts'
import type { Assessment } from '../model.ts'
import { currentOf } from '../shelf.ts'

/** A pasted mail has more words than names. */
const MOST = 80

/**
 * The records to read for customers that a text may name, and for the current customer. None in a channel or group
 * chat.
 * @param current the assessment that the text is about; without one, the one kept last: "same for SharePoint" is about
 * that
 */
export function customersNamed(
  { prepared, state, incoming: { where } }: Heard,
  text: string,
  current = currentOf(state),
): RecordsNeed | undefined {
  if (where.kind !== 'personal') return undefined
  const own = (current ?? state.assessments[0])?.customer
  const all = [...beginningOf(own), ...beginningsNamed(prepared, text)]
  const beginnings = [...new Set(all)].filter(Boolean).slice(0, MOST)
  return beginnings.length > 0 ? { kind: 'customers', beginnings } : undefined
}

/** How the keys begin of all customers whom a text may name. */
function beginningsNamed(prepared: PreparedPlaybook, text: string): readonly string[] {
  // Most buttons bring no text.
  if (text.trim() === '') return []
  // Whom the text is taken to name is looked for, wherever the name stands in it.
  const read = findCustomer(prepared, withoutTown(text))?.name
  return [...beginningOf(read), ...beginningsIn(text, MOST)]
}

function beginningOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [keyBeginning(customerKey(name))]
}

/** True if the person keeps any entitlement of the assessment's customer, among those that were read. */
export function isAnythingKeptOf({ records }: DialogEnv, { customer }: Assessment): boolean {
  if (customer === undefined) return false
  const key = customerKey(customer)
  return [...(records.ofCustomers ?? []), ...(records.others ?? [])].some((each) => customerKey(each.customer) === key)
}

/**
 * "exchange" in lower case may be anything; for a customer with Exchange Online it is that. Undefined if the text names
 * no kept workload, or the customer has none.
 */
export function keptWorkloadIn({ records }: DialogEnv, customer: string, said: string): WorkloadId | undefined {
  const key = customerKey(customer)
  const theirs = (records.ofCustomers ?? []).filter((each) => customerKey(each.customer) === key)
  if (theirs.length === 0) return undefined
  const may = perhapsNamed(tokenize(said))
  return theirs.find(({ workload }) => may.has(workload))?.workload
}

/**
 * The person's entitlement for the customer and workload of an assessment; undefined if there is none, or it was not
 * read.
 */
export function keptOf(
  { records, beforeOthers }: DialogEnv,
  { customer, workload }: Assessment,
): Entitlement | undefined {
  if (beforeOthers || customer === undefined || workload === undefined) return undefined
  const key = customerKey(customer)
  const { ofCustomers = [], others = [], entitlement } = records
  const theirs = [...ofCustomers, ...others, ...(entitlement ? [entitlement] : [])]
  return theirs.find((each) => each.workload === workload && customerKey(each.customer) === key)
}

/** "In Progress › Migration, 30 Nov 2026"; undefined if nothing is kept yet. */
export function keptInWords(env: DialogEnv, assessment: Assessment): string | undefined {
  const kept = keptOf(env, assessment)
  const status = kept && env.prepared.status.get(kept.status)
  if (!status) return undefined
  const date = kept.targetDate ?? kept.unblockDate
  const day = date === null ? (kept.dateUnknown ? 'date not known' : undefined) : dayInWords(date)
  return day === undefined ? fullName(status) : `${fullName(status)}, ${day}`
}
