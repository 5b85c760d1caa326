import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Readiness and activation plan of an entitlement, the stakeholder map of a customer, and what was changed in them. */
export const engagement: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('engagement')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      // What is erased takes its documents along, and those their log.
      .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id').onDelete('cascade'))
      .addColumn('entitlement_id', 'text', (column) => column.references('entitlement.id').onDelete('cascade'))
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addColumn('updated_by_id', 'text', (column) => column.notNull())
      .addColumn('updated_by_name', 'text', (column) => column.notNull())
      .addUniqueConstraint('engagement_subject', ['tenant', 'kind', 'subject'])
      .execute()
    await db.schema.createIndex('engagement_customer').on('engagement').column('customer_id').execute()
    await db.schema.createIndex('engagement_entitlement').on('engagement').column('entitlement_id').execute()
    await db.schema
      .createTable('engagement_log')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('engagement_id', 'text', (column) => column.notNull().references('engagement.id').onDelete('cascade'))
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addUniqueConstraint('engagement_log_version', ['engagement_id', 'version'])
      .execute()
    await db.schema.createIndex('engagement_log_by').on('engagement_log').columns(['tenant', 'by_id']).execute()
  },
}
