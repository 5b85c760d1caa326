import type { EngagementSubject } from '../../cards/engagement/head.ts'
import type { DialogEnv } from '../model.ts'
import type { Subject } from './model.ts'

/** Which entitlement a card is about, drawn for a version of one of its documents. */
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
