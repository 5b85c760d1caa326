import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** How a turn went on until it was sent; what it took to keep a status; the salt of ids in telemetry. */
export const operations: Migration = {
  async up(db: Kysely<{ secret: { name: string; value: string } }>) {
    await db.schema.alterTable('outbox').addColumn('trace', 'text').execute()
    await db.schema.alterTable('history').addColumn('questions', 'integer').execute()
    await db.schema.alterTable('history').addColumn('seconds', 'integer').execute()
    await db
      .insertInto('secret')
      .values({ name: 'telemetry', value: randomBytes(32).toString('hex') })
      .execute()
  },
}
