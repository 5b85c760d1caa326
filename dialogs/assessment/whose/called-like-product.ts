import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { WorkloadId } from '../../../playbook/model.ts'
import { findWorkload, mentionsIn } from '../../../playbook/reading/workload/find-workload.ts'
import { maskName } from '../../../playbook/reading/text/mask-name.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { DialogEnv } from '../../model.ts'

/**
 * True for a customer whose name begins like a product: "Exchange Bank" says nothing of Exchange Online. A name that is nothing
 * but a product is a customer's only where one of the name is kept.
 */
export function isCalledLikeProduct({ prepared, records }: DialogEnv, customer: string): boolean {
  const tokens = tokenize(customer)
  if (prepared.workloads.find(tokens)[0]?.from !== 0) return false
  if (prepared.products.find(tokens).at(-1)?.to !== tokens.length) return true
  const key = customerKey(customer)
  return [...(records.ofCustomers ?? []), ...(records.others ?? [])].some((each) => customerKey(each.customer) === key)
}

/** The workload that a text is about, read without a customer's name. */
export function workloadBesides({ prepared }: DialogEnv, text: string, customer: string): WorkloadId | undefined {
  return findWorkload(prepared, maskName(tokenize(text), customer), text)
}

/** True where a text names a workload by what is no word of its customer's name. */
export function namesBesides(
  env: DialogEnv,
  text: string,
  workload: WorkloadId,
  customer: string | undefined,
): boolean {
  if (customer === undefined || !isCalledLikeProduct(env, customer)) return true
  return mentionsIn(env.prepared, maskName(tokenize(text), customer), text).some(({ id }) => id === workload)
}

/** True where a text names but one workload, or none, besides what is a word of its customer's name. */
export function namesOneBesides(env: DialogEnv, text: string, customer: string | undefined): boolean {
  if (customer === undefined || !isCalledLikeProduct(env, customer)) return false
  const mentions = mentionsIn(env.prepared, maskName(tokenize(text), customer), text)
  return new Set(mentions.map(({ id }) => id)).size < 2
}
