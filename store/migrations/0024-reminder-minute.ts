import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Reminders at any time of day. The version before knows whole hours, and writes people without a minute. */
export const reminderMinute: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('person')
      .addColumn('minute', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
  },
}
