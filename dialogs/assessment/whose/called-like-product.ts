import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { findWorkload, mentionsIn } from '../../../playbook/reading/workload/find-workload.ts'
import { maskName } from '../../../playbook/reading/text/mask-name.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { DialogEnv } from '../../model.ts'

/** True for a customer who is kept and whose name begins like a product: "Exchange Bank" says nothing of Exchange Online. */
export function isKeptLikeProduct({ prepared, records }: DialogEnv, customer: string): boolean {
  if (prepared.workloads.find(tokenize(customer))[0]?.from !== 0) return false
  const key = customerKey(customer)
  return [...(records.ofCustomers ?? []), ...(records.others ?? [])].some((each) => customerKey(each.customer) === key)
}

/** The workload that a text is about, read without a customer's name. */
export function workloadBesides({ prepared }: DialogEnv, text: string, customer: string): WorkloadId | undefined {
  return findWorkload(prepared, maskName(tokenize(text), customer), text)
}

/** True where a text names but one workload, or none, besides what is a word of its customer's name. */
export function namesOneBesides(env: DialogEnv, text: string, customer: string | undefined): boolean {
  if (customer === undefined || !isKeptLikeProduct(env, customer)) return false
  const mentions = mentionsIn(env.prepared, maskName(tokenize(text), customer), text)
  return new Set(mentions.map(({ id }) => id)).size < 2
}
