import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adoption & Change Management conversations, one a customer, and who ticked what. */
export const acm: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('acm')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('customer_id', 'text', (column) =>
        // A customer that is erased takes its conversation along.
        column.notNull().references('customer.id').onDelete('cascade'),
      )
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('started_by_id', 'text', (column) => column.notNull())
      .addColumn('started_by_name', 'text', (column) => column.notNull())
      .addColumn('started_at', 'text', (column) => column.notNull())
      .addColumn('updated_by_id', 'text', (column) => column.notNull())
      .addColumn('updated_by_name', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('ended_by_id', 'text')
      .addColumn('ended_by_name', 'text')
      .addColumn('ended_at', 'text')
      .addUniqueConstraint('acm_customer', ['tenant', 'customer_id'])
      .execute()
    // For the deletion of a customer, and for what is kept as long as it may be.
    await db.schema.createIndex('acm_customer_id').on('acm').column('customer_id').execute()
    await db.schema.createIndex('acm_updated').on('acm').column('updated_at').execute()
    await db.schema
      .createTable('acm_log')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('acm_id', 'text', (column) => column.notNull().references('acm.id').onDelete('cascade'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('item', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('acm_log_of').on('acm_log').columns(['acm_id', 'version']).execute()
    await db.schema.createIndex('acm_log_by').on('acm_log').columns(['tenant', 'by_id']).execute()
  },
}
