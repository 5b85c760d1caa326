import type { EngagementSubject } from '../../cards/engagement/head.ts'
import type { DialogEnv } from '../model.ts'
import type { Subject } from './model.ts'

/** The entitlement that a card is about, with the version of the document it was drawn for. */
export function subjectOf(
  env: DialogEnv,
  { entitlement, engagement, record }: Subject,
  document: 'work' | 'map',
): EngagementSubject {
  return {
    record,
    entitlement: entitlement.id,
    version: engagement[document]?.version ?? 0,
    customer: entitlement.customer,
    workload: env.prepared.workload.get(entitlement.workload)?.name ?? entitlement.workload,
  }
}
