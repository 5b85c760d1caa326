import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What is known of a sending; who is told when it fails; when a card was last shown. */
export const sending: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('outbox')
      .addColumn('begun', 'integer', (column) => column.notNull().defaultTo(0))
      .execute()
    await db.schema.alterTable('outbox').addColumn('requester', 'text').execute()
    await db.schema
      .alterTable('shown_card')
      .addColumn('shown_at', 'text', (column) => column.notNull().defaultTo(new Date().toISOString()))
      .execute()
  },
}
