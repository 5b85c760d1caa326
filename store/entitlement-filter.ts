import type { Transaction } from 'kysely'
import { holding } from './like.ts'
import type { Database } from './schema.ts'
import { ownedOrChangedBy, postedIn, type Viewer } from './viewer.ts'

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
  let found = tx.selectFrom(ids.as('t')).innerJoin('entitlement as e', 'e.id', 't.id')
  if (filter.workloads.length > 0) found = found.where('e.workload', 'in', filter.workloads)
  if (filter.statuses.length > 0) found = found.where('e.status', 'in', filter.statuses)
  if (filter.changedSince) found = found.where('e.updated_at', '>=', filter.changedSince)
  for (const part of filter.customer) found = found.where('e.customer_key', 'like', holding(part))
  const { anyCustomer = [], called = [] } = filter
  if (anyCustomer.length > 0 || called.length > 0)
    found = found.where((eb) =>
      eb.or([
        ...anyCustomer.map((parts) => eb.and(parts.map((part) => eb('e.customer_key', 'like', holding(part))))),
        ...(called.length > 0 ? [eb('e.customer_key', 'in', called)] : []),
      ]),
    )
  return found
}
