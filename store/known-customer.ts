import type { Transaction } from 'kysely'
import type { CustomerTable, Database } from './schema.ts'

/** What is known of customers themselves, inside a transaction. */
export interface CustomerOperations {
  /** The customer of that key and its own tenant, whoever keeps its entitlements; undefined when there is none yet. */
  customerCalled(
    tenant: string,
    customerKey: string,
  ): Promise<Pick<CustomerTable, 'id' | 'name' | 'customer_tenant_id'> | undefined>
  /** Keeps the customer's own tenant, where none is known. */
  nameCustomerTenant(tenant: string, customer: string, customerTenant: string): Promise<void>
}

/** The operations in one transaction. */
export function customerOperations(tx: Transaction<Database>): CustomerOperations {
  return {
    customerCalled: (tenant, customerKey) =>
      tx
        .selectFrom('customer')
        .select(['id', 'name', 'customer_tenant_id'])
        .where('tenant', '=', tenant)
        .where('name_key', '=', customerKey)
        .executeTakeFirst(),

    async nameCustomerTenant(tenant, customer, customerTenant) {
      await tx
        .updateTable('customer')
        .set({ customer_tenant_id: customerTenant })
        .where('tenant', '=', tenant)
        .where('id', '=', customer)
        .execute()
    },
  }
}
