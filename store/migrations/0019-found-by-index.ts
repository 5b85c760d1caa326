import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Indexes for what is erased, forgotten and asked of a large tenant. Nothing but indexes: any version works with them. */
export const foundByIndex: Migration = {
  async up(db: Kysely<unknown>) {
    // Who deletes a row looks for those that refer to it, in any tenant.
    await db.schema.createIndex('entitlement_customer').on('entitlement').column('customer_id').execute()
    await db.schema.createIndex('history_entitlement').on('history').column('entitlement_id').execute()
    await db.schema.createIndex('posting_of').on('posting').column('entitlement_id').execute()
    // Each person and each of their names once, see `store/people.ts`.
    await db.schema.createIndex('history_author').on('history').columns(['tenant', 'by_id', 'by_name']).execute()
    await db.schema
      .createIndex('entitlement_owner_name')
      .on('entitlement')
      .columns(['tenant', 'owner_id', 'owner_name'])
      .execute()
    // Only the rows of files name people other than who made the change.
    await db.schema
      .createIndex('history_import')
      .on('history')
      .columns(['tenant', 'id'])
      .where(sql.ref('kind'), '=', sql.lit('import'))
      .execute()
    await db.schema.createIndex('customer_creator').on('customer').columns(['tenant', 'created_by']).execute()
  },
}
