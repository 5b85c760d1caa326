import type { CustomerWork } from '../../api/work-wire.ts'
import { derive } from '../../domain/engagement/derived.ts'
import { pastActions } from '../../playbook/plan/plan.ts'
import type { EntitlementRow, Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { workDocument } from '../effects/documents.ts'
import { withEngagement } from '../effects/engagement.ts'
import type { TurnParts } from '../turn-parts.ts'

/**
 * The plans of a customer with actions whose day is over, and of which nobody said what became of them.
 * @param visible the entitlements of the customer that the person may see
 * @param today where it is read, YYYY-MM-DD
 */
export async function latePlans(
  tx: StoreTransaction,
  parts: TurnParts,
  viewer: Viewer,
  visible: readonly EntitlementRow[],
  today: string,
): Promise<CustomerWork['latePlans']> {
  const [any] = visible
  if (!any) return []
  const kept = await tx.engagement.ofCustomer(any.tenant, any.customer_id)
  const planned = kept.filter(({ kind, body }) => kind === 'workload' && workDocument.read(body).plan !== undefined)
  const late: { entitlement: string; actions: number }[] = []
  for (const row of visible.filter(({ id }) => planned.some(({ subject }) => subject === id))) {
    const records = await withEngagement(tx, parts, viewer, row)
    const subject = { entitlement: records.entitlement!, engagement: records.engagement! }
    const { plan } = derive(parts, subject)
    const actions = plan ? pastActions(plan, today).length : 0
    if (actions > 0) late.push({ entitlement: row.id, actions })
  }
  return late
}
