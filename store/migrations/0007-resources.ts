import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which resources were shared with whom, where and by whom. */
export const resources: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('shared_resource')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('customer_id', 'text', (column) =>
        // A customer that is erased takes along what was shared with it.
        column.references('customer.id').onDelete('cascade'),
      )
      .addColumn('resource', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text')
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('shared_resource_key', ['tenant', 'id'])
      .execute()
    await db.schema
      .createIndex('shared_resource_customer')
      .on('shared_resource')
      .columns(['customer_id', 'at'])
      .execute()
    await db.schema.createIndex('shared_resource_person').on('shared_resource').columns(['tenant', 'by_id']).execute()
    await db.schema.createIndex('shared_resource_at').on('shared_resource').column('at').execute()
  },
}
