import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tickets for files of all kinds, in the place of those for e-mails, which are good for minutes only. */
export const fileTickets: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.dropTable('mail_ticket').execute()
    await db.schema
      .createTable('file_ticket')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('tenant', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('file', 'text', (column) => column.notNull())
      // What is erased takes the tickets for its files along.
      .addColumn('referral_id', 'text', (column) => column.references('referral.id').onDelete('cascade'))
      .addColumn('entitlement_id', 'text', (column) => column.references('entitlement.id').onDelete('cascade'))
      .addColumn('expires_at', 'text', (column) => column.notNull())
      .execute()
    await db.schema.createIndex('file_ticket_referral').on('file_ticket').column('referral_id').execute()
    await db.schema.createIndex('file_ticket_entitlement').on('file_ticket').column('entitlement_id').execute()
  },
}
