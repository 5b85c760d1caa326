import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Names that a customer had before, beside its name: they go with it. The version before knows its name alone. */
export const formerNames: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('customer').addColumn('former_keys', 'text').execute()
    // Few customers have any, and each new name is looked for among them.
    await db.schema
      .createIndex('customer_renamed')
      .on('customer')
      .column('tenant')
      .where(sql.ref('former_keys'), 'is not', null)
      .execute()
  },
}
