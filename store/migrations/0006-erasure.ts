import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Which customers stand on a card and where it can be reached; what was erased. */
export const erasure: Migration = {
  async up(db: Kysely<{ secret: { name: string; value: string } }>) {
    await db.schema.alterTable('outbox').addColumn('customers', 'text').execute()
    await db.schema.alterTable('shown_card').addColumn('customers', 'text').execute()
    await db.schema.alterTable('shown_card').addColumn('reference', 'text').execute()
    await db.schema
      .createTable('erasure')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('by_id', 'text')
      .addColumn('by_name', 'text')
      .addColumn('hash', 'text')
      .addColumn('counts', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('erasure_hash').on('erasure').columns(['tenant', 'hash']).execute()
    await db.schema.createIndex('entitlement_updated').on('entitlement').columns(['updated_at', 'id']).execute()
    await db.schema
      .createTable('secret')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute()
    // Without it, names could be guessed and compared with the hashes of erased ones.
    await db
      .insertInto('secret')
      .values({ name: 'erasure', value: randomBytes(32).toString('hex') })
      .execute()
  },
}
