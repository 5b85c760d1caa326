import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who was taken out of a customer, until somebody lets them in: what they change in a channel does not. */
export const takenOut: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('taken_out')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      // What is erased takes it along, also in the version before.
      .addColumn('customer_id', 'text', (column) => column.notNull().references('customer.id').onDelete('cascade'))
      .addPrimaryKeyConstraint('taken_out_primary', ['tenant', 'person', 'customer_id'])
      .execute()
    await db.schema.createIndex('taken_out_customer').on('taken_out').column('customer_id').execute()
  },
}
