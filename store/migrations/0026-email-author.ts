import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who edited the e-mail of a request, whoever has the request by now: it goes with them. The version before writes none, and
 * looks by the owner of the request.
 */
export const emailAuthor: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('contact').addColumn('by_id', 'text').execute()
    await sql`update contact set by_id = (select owner_id from referral r where r.id = contact.referral_id)
      where kind = 'email'`.execute(db)
  },
}
