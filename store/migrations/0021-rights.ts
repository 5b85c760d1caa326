import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who is let into what the FMs of a customer share, and what Teams said of people last. Only columns of rows that go with
 * their entitlement or their person. Who is let in today is who owns an entitlement of the customer, or has written what
 * is shared; the version before does not ask.
 */
export const rights: Migration = {
  async up(db: Kysely<unknown>) {
    const flag = (table: string, column: string) =>
      db.schema
        .alterTable(table)
        .addColumn(column, 'integer', (definition) => definition.notNull().defaultTo(0))
        .execute()
    await flag('entitlement', 'owner_is_in')
    await flag('involvement', 'is_in')
    await db.schema.alterTable('person').addColumn('membership', 'text').execute()
    await db.schema.alterTable('person').addColumn('membership_at', 'text').execute()
    await sql`update entitlement set owner_is_in = 1 where owner_id is not null or owner_key is not null`.execute(db)
    await sql`
      update involvement set is_in = 1
      where exists (
        select 1 from entitlement e
        join (
          select a.tenant, a.customer_id, l.by_id as person from acm a join acm_log l on l.acm_id = a.id
          union select tenant, customer_id, started_by_id from acm
          union select tenant, customer_id, updated_by_id from acm
          union select tenant, customer_id, owner_id from referral where owner_id is not null
          union select tenant, customer_id, updated_by_id from referral
          union select tenant, customer_id, updated_by_id from engagement where kind = 'stakeholders'
        ) w on w.tenant = e.tenant and w.customer_id = e.customer_id
        where e.id = involvement.entitlement_id and e.tenant = involvement.tenant and w.person = involvement.person
      )`.execute(db)
  },
}
