import type { Transaction } from 'kysely'
import type { Database, EntitlementTable } from '../schema/schema.ts'

/** An entitlement whose retention time has ended. */
export type Expired = Pick<EntitlementTable, 'id' | 'tenant' | 'customer_id'> & { readonly customerKey: string }

/**
 * Entitlements of all tenants that nobody has worked on since a moment, oldest first.
 * @param without ids of customers whose entitlements are left out
 */
export function expired(
  tx: Transaction<Database>,
  before: string,
  limit: number,
  without: readonly string[] = [],
): Promise<Expired[]> {
  const all = tx.selectFrom('entitlement as e')
  return (
    (without.length === 0 ? all : all.where('e.customer_id', 'not in', without))
      .select(['e.id', 'e.tenant', 'e.customer_id', 'e.customer_key as customerKey'])
      .where('e.updated_at', '<', before)
      // A customer whose ACM conversation was continued is not expired.
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('acm as a')
              .select('a.id')
              .whereRef('a.customer_id', '=', 'e.customer_id')
              .where('a.updated_at', '>=', before),
          ),
        ),
      )
      // Work on the plan counts as work on the entitlement.
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('engagement as g')
              .select('g.id')
              .whereRef('g.customer_id', '=', 'e.customer_id')
              // The map belongs to the customer, and so to all its entitlements.
              .where((inner) =>
                inner.or([inner('g.entitlement_id', 'is', null), inner('g.entitlement_id', '=', inner.ref('e.id'))]),
              )
              .where('g.updated_at', '>=', before),
          ),
        ),
      )
      .orderBy('e.updated_at')
      .orderBy('e.id')
      .limit(limit)
      .execute()
  )
}
