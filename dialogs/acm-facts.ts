import type { AcmFacts } from '../playbook/acm.ts'
import { playbook } from '../playbook/content/playbook.ts'
import type { Dibs, Entitlement } from './records.ts'

const DIBS: readonly (readonly [keyof Dibs, string])[] = [
  ['dueDate', 'due date'],
  ['intent', 'intent'],
  ['businessReason', 'business reason'],
  ['successOwner', 'success owner'],
]

/**
 * What is kept of the DIBS of all a customer's entitlements, whoever owns them. A workload that the customer does not
 * want, and a void entitlement, have none to keep.
 */
export function dibsOf(entitlements: readonly Pick<Entitlement, 'workload' | 'status' | 'dibs'>[]): AcmFacts['dibs'] {
  const inScope = entitlements.filter(({ status }) => {
    const l1 = playbook.statuses.find(({ id }) => id === status)?.l1
    return l1 !== 'No Intent' && l1 !== 'Duplicate/Invalid'
  })
  return inScope.map(({ workload, dibs }) => ({
    workload: playbook.workloads.find(({ id }) => id === workload)?.name ?? workload,
    missing: DIBS.filter(([part]) => !dibs[part]).map(([, name]) => name),
  }))
}
