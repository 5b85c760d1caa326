import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** People who are reminded, when, and what they have said about single reminders. */
export const reminders: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('person')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('time_zone', 'text', (column) => column.notNull())
      .addColumn('reminders', 'integer', (column) => column.notNull())
      .addColumn('hour', 'integer', (column) => column.notNull())
      .addColumn('last_digest', 'text')
      .addColumn('next_digest_at', 'text')
      .addColumn('digest_row', 'text')
      .addColumn('blocked', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('person_key', ['tenant', 'person'])
      .execute()
    await db.schema
      .createIndex('person_next_digest')
      .on('person')
      .columns(['next_digest_at', 'tenant', 'person'])
      .where(sql.ref('next_digest_at'), 'is not', null)
      .execute()
    await db.schema
      .createTable('reminder_mark')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('entitlement_id', 'text', (column) =>
        // An entitlement that is erased takes its marks along.
        column.notNull().references('entitlement.id').onDelete('cascade'),
      )
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('done_on', 'text')
      .addColumn('snoozed_until', 'text')
      .addPrimaryKeyConstraint('reminder_mark_key', ['tenant', 'person', 'entitlement_id', 'reason'])
      .execute()
    // For the deletion of an entitlement, which would read them all.
    await db.schema.createIndex('reminder_mark_entitlement').on('reminder_mark').column('entitlement_id').execute()
  },
}
