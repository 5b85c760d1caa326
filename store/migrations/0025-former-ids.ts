import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Ids of customers that were merged into another one, beside it: links to them go on to lead somewhere. */
export const formerIds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('customer').addColumn('former_ids', 'text').execute()
    // Few customers have any, whether or not another one is called as they were.
    await db.schema
      .createIndex('customer_merged')
      .on('customer')
      .column('tenant')
      .where(sql.ref('former_ids'), 'is not', null)
      .execute()
  },
}
