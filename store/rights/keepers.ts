import type { Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

/**
 * A person who has access to what the FMs of a customer share. The id is null if a list named them and they have not
 * written yet.
 */
export interface Keeper {
  readonly id: string | null
  readonly name: string
}

/** Everybody who has this access, ordered by name; `store/rights/rights.ts` has the rules. */
export async function keepersOf(tx: Transaction<Database>, tenant: string, customer: string): Promise<Keeper[]> {
  const rows = await tx
    .selectFrom('entitlement as e')
    .select(['e.owner_id as id', 'e.owner_name as name'])
    .where('e.tenant', '=', tenant)
    .where('e.customer_id', '=', customer)
    .where('e.owner_is_in', '=', 1)
    .where('e.owner_name', 'is not', null)
    .unionAll(
      tx
        .selectFrom('entitlement as c')
        .innerJoin('involvement as i', 'i.entitlement_id', 'c.id')
        .innerJoin('person as p', (join) => join.onRef('p.tenant', '=', 'i.tenant').onRef('p.person', '=', 'i.person'))
        .select(['i.person as id', 'p.name as name'])
        .where('c.tenant', '=', tenant)
        .where('c.customer_id', '=', customer)
        .where('i.is_in', '=', 1),
    )
    .$castTo<Keeper>()
    .execute()
  const once = new Map(rows.map((row) => [row.id ?? row.name, row]))
  return [...once.values()].sort((a, b) => a.name.localeCompare(b.name))
}
