import { PostgresAdapter, sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who is let in, where the columns of 0021 left somebody outside: for good, since nobody could be the first, or as long as
 * both versions run.
 */
export const whoIsIn: Migration = {
  async up(db: Kysely<unknown>) {
    await ownersAreIn(db)
    // Who runs the bot reads lists in, and keeps no customer.
    await sql`update involvement set is_in = 0 where person = 'file-import' and is_in = 1`.execute(db)
    await letInWhoWrote(db)
    await letInOwners(db)
  },
}

/**
 * The version before does not name the column: who owns what it keeps is in, as everybody was whom that version knew. A
 * version that knows the column names it always, so that only its default changes.
 */
async function ownersAreIn(db: Kysely<unknown>): Promise<void> {
  const entitlement = () => db.schema.alterTable('entitlement')
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await entitlement()
      .alterColumn('owner_is_in', (column) => column.setDefault(1))
      .execute()
    return
  }
  // SQLite changes no default: another column takes the place and the name.
  await entitlement()
    .addColumn('owner_in', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
  await sql`update entitlement set owner_in = owner_is_in`.execute(db)
  await entitlement().dropColumn('owner_is_in').execute()
  await entitlement().renameColumn('owner_in', 'owner_is_in').execute()
}

/**
 * Who wrote what is shared before 0021, where it saw only who had written last: maps, what was shared with the customer,
 * consent. What came later may be of somebody who was not in.
 */
async function letInWhoWrote(db: Kysely<unknown>): Promise<void> {
  await sql`
    update involvement set is_in = 1
    where is_in = 0 and (tenant, person, entitlement_id) in (
      select w.tenant, w.person, e.id
      from (
        select g.tenant, g.customer_id, l.by_id as person, l.at
        from engagement g join engagement_log l on l.engagement_id = g.id where g.kind = 'stakeholders'
        union all
        select tenant, customer_id, by_id, at from shared_resource where customer_id is not null
        union all
        select r.tenant, r.customer_id, c.asked_by_id, c.at from referral r join consent c on c.referral_id = r.id
      ) w join entitlement e on e.tenant = w.tenant and e.customer_id = w.customer_id
      where w.at <= (select timestamp from kysely_migration where name = '0021-rights-additive')
    )`.execute(db)
}

/**
 * Who owns something and would be in by the rules, had the version before known them: who was the first to keep the
 * customer, whom only lists of who runs the bot have named, and who was let in by a colleague.
 */
async function letInOwners(db: Kysely<unknown>): Promise<void> {
  await sql`
    update entitlement set owner_is_in = 1
    where owner_is_in = 0 and (
      exists (
        select 1 from customer c where c.id = entitlement.customer_id and c.created_by = entitlement.owner_id
      )
      or (
        (owner_id is not null or owner_key is not null)
        and exists (
          select 1 from history h
          where h.entitlement_id = entitlement.id and h.by_id = 'file-import' and h.changes like '%"owner_name"%'
        )
        and not exists (
          select 1 from history h
          where h.entitlement_id = entitlement.id and h.by_id <> 'file-import' and h.changes like '%"owner_name"%'
        )
      )
      or exists (
        select 1 from entitlement e join involvement i on i.entitlement_id = e.id
        where e.customer_id = entitlement.customer_id and i.tenant = entitlement.tenant
          and i.person = entitlement.owner_id and i.is_in = 1
      )
    )`.execute(db)
}
