import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * What a customer agreed to share, where it is less than was asked. The version before does not know such a consent: it
 * stands there as one that was refused, so that nothing is taken down or sent which nobody agreed to.
 */
export const consentData: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('consent').addColumn('agreed_data', 'text').execute()
  },
}
