import type { Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { isForeignKeyFault } from '../engine/faults.ts'
import type { SharedResourceTable } from '../schema/adoption-schema.ts'
import type { CustomerTable, Database } from '../schema/schema.ts'
import { mustBeKept } from '../records/taken-back.ts'
import { ownedOrChangedBy, type Viewer } from '../rights/viewer.ts'

export type SharedResourceRow = SharedResourceTable
type CustomerRow = Pick<CustomerTable, 'id' | 'name' | 'name_key'>

/** What can be done with shared resources inside a transaction. Except `expire`, nothing is touched across tenants. */
export interface ResourceOperations {
  /** A customer of whom the person may see an entitlement, by key. */
  customer(viewer: Viewer, customerKey: string): Promise<CustomerRow | undefined>
  /** @throws VersionConflict when the customer was erased meanwhile */
  share(rows: readonly SharedResourceRow[]): Promise<void>
  find(tenant: string, id: string): Promise<SharedResourceRow | undefined>
  /** What was shared with a customer, newest first. */
  ofCustomer(tenant: string, customer: string): Promise<SharedResourceRow[]>
  /** Removes what was shared before a moment, in all tenants; returns how much. */
  expire(before: string): Promise<number>
}

/** The operations on shared resources in one transaction. */
export function resourceOperations(tx: Transaction<Database>): ResourceOperations {
  return {
    customer: (viewer, customerKey) =>
      tx
        .selectFrom('customer as c')
        .select(['c.id', 'c.name', 'c.name_key'])
        .where('c.tenant', '=', viewer.tenant)
        .where('c.name_key', '=', customerKey)
        .where((eb) =>
          eb.exists(
            eb
              .selectFrom('entitlement as e')
              .select('e.id')
              .whereRef('e.customer_id', '=', 'c.id')
              .where('e.id', 'in', ownedOrChangedBy(tx, viewer)),
          ),
        )
        .executeTakeFirst(),

    async share(rows) {
      try {
        await tx
          .insertInto('shared_resource')
          .values([...rows])
          .execute()
        for (const { tenant, customer_id } of rows) if (customer_id !== null) await mustBeKept(tx, tenant, customer_id)
      } catch (error) {
        if (isForeignKeyFault(error)) throw new VersionConflict('The customer was erased meanwhile.')
        throw error
      }
    },

    find: (tenant, id) =>
      tx.selectFrom('shared_resource').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst(),

    ofCustomer: (tenant, customer) =>
      tx
        .selectFrom('shared_resource')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute(),

    async expire(before) {
      const { numDeletedRows } = await tx.deleteFrom('shared_resource').where('at', '<', before).executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}
