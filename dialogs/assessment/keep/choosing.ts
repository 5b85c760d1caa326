import type { Status } from '../../../playbook/model.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import type { DialogEnv } from '../../model.ts'
import { recommendFor, statusOf } from '../assessment.ts'
import type { Assessment } from '../model.ts'

/**
 * The status picked in the form "Another status" for which no reason was given yet; undefined if there is none. A form
 * that was left does not count.
 */
export function choosing(env: DialogEnv, assessment: Assessment | undefined): Status | undefined {
  const { overrideStatus } = assessment?.draft ?? {}
  if (assessment?.view.kind !== 'choose' || overrideStatus === undefined) return undefined
  const now = statusOf(env, assessment, recommendFor(env, assessment))
  return now.id === overrideStatus ? undefined : env.prepared.status.get(overrideStatus)
}

/** The status that was named before anything was told, while the form asks why and the message names nobody else. */
export function namedAlone(
  env: DialogEnv,
  current: Assessment,
  { customer, workload }: Pick<Assessment, 'customer' | 'workload'>,
): Status | undefined {
  const isSame =
    (customer === undefined || customerKey(customer) === customerKey(current.customer ?? '')) &&
    (workload === undefined || workload === current.workload)
  return current.text === '' && isSame ? choosing(env, current) : undefined
}
