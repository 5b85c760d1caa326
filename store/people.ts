import { sql, type Transaction } from 'kysely'
import type { Database } from './schema/schema.ts'

/** Somebody under one of the names that the records have for them. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
}

/**
 * Everybody in a tenant who owns or changed something, once for each of their names. An index is asked for the next person and
 * for the next name, so that it takes as long as there are people, however much each of them has done.
 */
export async function people(tx: Transaction<Database>, tenant: string): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPerson>`
    with recursive
      author(id) as (
        select min(by_id) from history where tenant = ${tenant}
        union all
        select (select min(h.by_id) from history h where h.tenant = ${tenant} and h.by_id > author.id)
        from author where author.id is not null
      ),
      signed(id, name) as (
        select author.id, (select min(h.by_name) from history h where h.tenant = ${tenant} and h.by_id = author.id)
        from author where author.id is not null
        union all
        select signed.id, (
          select min(h.by_name) from history h
          where h.tenant = ${tenant} and h.by_id = signed.id and h.by_name > signed.name
        )
        from signed where signed.name is not null
      ),
      owner(id) as (
        select min(owner_id) from entitlement where tenant = ${tenant}
        union all
        select (select min(e.owner_id) from entitlement e where e.tenant = ${tenant} and e.owner_id > owner.id)
        from owner where owner.id is not null
      ),
      owning(id, name) as (
        select owner.id, (select min(e.owner_name) from entitlement e where e.tenant = ${tenant} and e.owner_id = owner.id)
        from owner where owner.id is not null
        union all
        select owning.id, (
          select min(e.owner_name) from entitlement e
          where e.tenant = ${tenant} and e.owner_id = owning.id and e.owner_name > owning.name
        )
        from owning where owning.name is not null
      )
    select id, name from signed where name is not null
    union
    select id, name from owning where name is not null`.execute(tx)
  return rows
}
