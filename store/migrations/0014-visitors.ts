import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Who opens the tab: when last, and which views they saved. */
export const visitors: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('visitor')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .addColumn('visit_before', 'text')
      .addColumn('views', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('visitor_pk', ['tenant', 'person'])
      .execute()
  },
}
