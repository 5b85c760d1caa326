import { PostgresAdapter, type Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import { VersionConflict } from '../engine/conflict.ts'
import type { NewEntitlement } from '../records/entitlement-changes.ts'
import { currentKey, isFormerName, keysIn, wasCalled } from './former-names.ts'
import type { NewHistory } from '../records/history-row.ts'
import type { CustomerTable, Database } from '../schema/schema.ts'

/** What is known of customers themselves, inside a transaction. */
export interface CustomerOperations {
  /** The customer of that key and its own tenant, whoever keeps its entitlements; undefined when there is none yet. */
  customerCalled(
    tenant: string,
    customerKey: string,
  ): Promise<Pick<CustomerTable, 'id' | 'name' | 'customer_tenant_id'> | undefined>
  /** The key under which a customer of that name, or former name, is kept now; the same where none is. */
  calledNow(tenant: string, customerKey: string): Promise<string>
  /** The keys of all its names, today's and former ones; none where it is gone. */
  keysOf(tenant: string, customer: string): Promise<string[]>
  /**
   * Keeps customers from being erased before the transaction ends, which is about to say something of them: whoever erases
   * them afterwards finds it. Waits for who is erasing them. Asks nothing where transactions are serial.
   * @param spokenOf keys of customers who were read in this transaction, also of former names, each with ids of theirs or of
   * their entitlements
   * @throws VersionConflict when one is gone
   */
  holdSpokenOf(tenant: string, spokenOf: ReadonlyMap<string, readonly string[]>): Promise<void>
  /** Keeps the customer's own tenant, where none is known. */
  nameCustomerTenant(tenant: string, customer: string, customerTenant: string): Promise<void>
}

/** The operations in one transaction. */
export function customerOperations(tx: Transaction<Database>): CustomerOperations {
  return {
    customerCalled: async (tenant, customerKey) =>
      tx
        .selectFrom('customer')
        .select(['id', 'name', 'customer_tenant_id'])
        .where('tenant', '=', tenant)
        .where('name_key', '=', await currentKey(tx, tenant, customerKey))
        .executeTakeFirst(),

    calledNow: (tenant, customerKey) => currentKey(tx, tenant, customerKey),

    async keysOf(tenant, customer) {
      const named = tx.selectFrom('customer').select(['name_key', 'former_keys']).where('tenant', '=', tenant)
      const rows = await named.where('id', '=', customer).execute()
      return rows.flatMap(({ name_key, former_keys }) => [name_key, ...keysIn(former_keys)])
    },

    async holdSpokenOf(tenant, spokenOf) {
      if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) return
      const customers = tx.selectFrom('customer').select('name_key').where('tenant', '=', tenant)
      const held = await customers
        .where('name_key', 'in', [...spokenOf.keys()])
        .orderBy('id')
        .forKeyShare()
        .execute()
      // Mostly that is all: others were renamed since, or in this transaction.
      for (const [key, ids] of spokenOf) {
        if (held.some(({ name_key }) => name_key === key)) continue
        const renamed = customers.where('former_keys', 'is not', null).where(wasCalled(key))
        if (await renamed.forKeyShare().executeTakeFirst()) continue
        const of = tx.selectFrom('entitlement').select('customer_id').where('tenant', '=', tenant)
        const known = atLeastOne(ids)
        const there = customers.where((eb) =>
          eb.or([eb('id', 'in', known), eb('id', 'in', of.where('id', 'in', known))]),
        )
        if (await there.forKeyShare().executeTakeFirst()) continue
        throw new VersionConflict('The customer was erased meanwhile.')
      }
    },

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

/**
 * The customer of a new entitlement: who is called so now or was before, or one that is made. Nobody renames it before the
 * transaction ends.
 * @throws VersionConflict when somebody has renamed it meanwhile
 */
export async function customerOfNew(
  tx: Transaction<Database>,
  tenant: string,
  customer: NewEntitlement['customer'],
  { at, by_id }: Pick<NewHistory, 'at' | 'by_id'>,
): Promise<Pick<CustomerTable, 'id' | 'name' | 'name_key'>> {
  const key = await currentKey(tx, tenant, customer.name_key)
  if (key === customer.name_key) {
    const made = await tx
      .insertInto('customer')
      .values({ ...customer, tenant, created_at: at, created_by: by_id })
      .onConflict((conflict) => conflict.columns(['tenant', 'name_key']).doNothing())
      .executeTakeFirst()
    // The insertion waits for whoever is renaming the one of that name: it is free then, and leads to them.
    if (made.numInsertedOrUpdatedRows === 1n && (await isFormerName(tx, tenant, key))) {
      throw new VersionConflict('The customer was renamed meanwhile.')
    }
  }
  const named = tx
    .selectFrom('customer')
    .select(['id', 'name', 'name_key'])
    .where('tenant', '=', tenant)
    .where('name_key', '=', key)
  const isShared = tx.getExecutor().adapter instanceof PostgresAdapter
  const known = await (isShared ? named.forKeyShare() : named).executeTakeFirst()
  if (!known) throw new VersionConflict('The customer was renamed meanwhile.')
  return known
}
