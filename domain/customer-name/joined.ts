import type { Entitlement } from '../entitlement/model.ts'
import type { Joined, NamedCustomer } from './model.ts'

/** Two entitlements of a workload: of the customer who is none any more, and of the one who stays. */
export type Pair = readonly [from: Entitlement, into: Entitlement]

/** The entitlements of the workloads that both customers have. */
export function pairsOf(
  customer: Pick<NamedCustomer, 'entitlements'>,
  into: Pick<NamedCustomer, 'entitlements'>,
): Pair[] {
  return customer.entitlements.flatMap((from): Pair[] => {
    const other = into.entitlements.find(({ workload }) => workload === from.workload)
    return other ? [[from, other]] : []
  })
}

/**
 * What becomes of two entitlements that are one, and whose owner does not stay. Where the newer one has no owner, that of
 * the older one does.
 * @param newer the one of both whose status stays the current one
 * @param ownerOf the id of an owner
 */
export function joined([from, into]: Pair, newer: Entitlement, ownerOf: (id: string) => string | null): Joined {
  const older = newer === from ? into : from
  const [owner, before] = [ownerOf(newer.id), ownerOf(older.id)]
  const formerOwner = newer.owner === null || before === owner ? null : before
  return { workload: from.workload, newer, older, id: into.id, formerOwner }
}
