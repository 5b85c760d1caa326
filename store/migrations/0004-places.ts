import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Where the bot is installed, who is where, and which entitlements are posted there. */
export const places: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('outbox').addColumn('shareable', 'text').execute()
    await db.schema
      .createTable('place')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('name', 'text')
      .addColumn('team', 'text')
      .addColumn('person', 'text')
      .addColumn('reference', 'text', (column) => column.notNull())
      .addColumn('installed', 'integer', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('place_key', ['tenant', 'conversation'])
      .execute()
    await db.schema.createIndex('place_person').on('place').columns(['tenant', 'person']).execute()
    await db.schema.createIndex('place_kind').on('place').columns(['tenant', 'kind', 'installed']).execute()
    await db.schema
      .createTable('place_use')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('place_use_key', ['tenant', 'person', 'conversation'])
      .execute()
    await db.schema
      .createTable('posting')
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('entitlement_id', 'text', (column) => column.notNull().references('entitlement.id'))
      .addColumn('by_id', 'text', (column) => column.notNull())
      .addColumn('by_name', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('posting_key', ['tenant', 'conversation', 'entitlement_id'])
      .execute()
    await db.schema.createIndex('posting_entitlement').on('posting').columns(['tenant', 'entitlement_id']).execute()
  },
}
