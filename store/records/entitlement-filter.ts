import type { ExpressionBuilder, Transaction } from 'kysely'
import { holding } from '../engine/like.ts'
import type { Database } from '../schema/schema.ts'
import { ownedOrChangedBy, postedIn, type Viewer } from '../rights/viewer.ts'

/** All of it must hold; an empty list asks nothing. */
export interface EntitlementFilter {
  /** Parts of the customer's key. */
  readonly customer: readonly string[]
  /** The same of several customers, of whom any will do. */
  readonly anyCustomer?: readonly (readonly string[])[]
  /** Whole keys of customers, of whom any will do, as well as any of `anyCustomer`. */
  readonly called?: readonly string[]
  readonly workloads: readonly string[]
  readonly statuses: readonly string[]
  /** Changed at this moment or later, ISO 8601 in UTC. */
  readonly changedSince?: string
}

/** What a filter finds of what a person may see. */
export function matching(tx: Transaction<Database>, viewer: Viewer, filter: EntitlementFilter) {
  // Driven by the person's ids, all of this tenant: a condition on `e.tenant` would make SQLite read the whole tenant.
  const ids = viewer.place === undefined ? ownedOrChangedBy(tx, viewer) : postedIn(tx, viewer.tenant, viewer.place)
  return tx
    .selectFrom(ids.as('t'))
    .innerJoin('entitlement as e', 'e.id', 't.id')
    .where((eb) => matchesFilter(eb, filter))
}

/** True for the entitlements that a filter finds. */
export function matchesFilter(
  eb: ExpressionBuilder<Database & { e: Database['entitlement'] }, 'e'>,
  filter: EntitlementFilter,
) {
  const { anyCustomer = [], called = [], workloads, statuses, changedSince, customer } = filter
  const holds = (parts: readonly string[]) => parts.map((part) => eb('e.customer_key', 'like', holding(part)))
  return eb.and([
    ...(workloads.length > 0 ? [eb('e.workload', 'in', workloads)] : []),
    ...(statuses.length > 0 ? [eb('e.status', 'in', statuses)] : []),
    ...(changedSince ? [eb('e.updated_at', '>=', changedSince)] : []),
    ...holds(customer),
    ...(anyCustomer.length > 0 || called.length > 0
      ? [
          eb.or([
            ...anyCustomer.map((parts) => eb.and(holds(parts))),
            ...(called.length > 0 ? [eb('e.customer_key', 'in', called)] : []),
          ]),
        ]
      : []),
  ])
}
