import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What a person's list is read from without a look at every change and every customer: who has changed which
 * entitlement, and the customer's name beside the entitlement.
 */
export const involvement: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('involvement')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('entitlement_id', 'text', (column) =>
        column.notNull().references('entitlement.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('involvement_pk', ['tenant', 'person', 'entitlement_id'])
      .execute()
    // What is deleted with its entitlement is found by it.
    await db.schema.createIndex('involvement_entitlement').on('involvement').column('entitlement_id').execute()
    await sql`
      insert into involvement (tenant, person, entitlement_id)
      select distinct tenant, by_id, entitlement_id from history`.execute(db)
    for (const column of ['customer_name', 'customer_key']) {
      await db.schema
        .alterTable('entitlement')
        .addColumn(column, 'text', (definition) => definition.notNull().defaultTo(''))
        .execute()
    }
    await sql`
      update entitlement set
        customer_name = (select name from customer where customer.id = entitlement.customer_id),
        customer_key = (select name_key from customer where customer.id = entitlement.customer_id)`.execute(db)
  },
}
