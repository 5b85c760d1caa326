import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Names of customers' people in stakeholder maps, encrypted, beside the map: the version before shows maps without them. */
export const sealedPersons: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('engagement').addColumn('persons', 'text').execute()
    await db.schema.alterTable('engagement').addColumn('persons_key_id', 'text').execute()
  },
}
