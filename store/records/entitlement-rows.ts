import type { Transaction } from 'kysely'
import type { CustomerTable, Database, EntitlementTable } from '../schema/schema.ts'

/** An entitlement with what is known of its customer. */
export type EntitlementRow = EntitlementTable & Pick<CustomerTable, 'customer_tenant_id'>

/** Entitlements (`e`) in full, each with its customer (`c`). */
export function entitlementRows(tx: Transaction<Database>) {
  return tx
    .selectFrom('entitlement as e')
    .innerJoin('customer as c', 'c.id', 'e.customer_id')
    .selectAll('e')
    .select('c.customer_tenant_id')
}
