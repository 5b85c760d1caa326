import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which instances are up, so that they share what Teams lets the bot send. */
export const instances: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('instance')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .execute()
  },
}
