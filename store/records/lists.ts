import type { Transaction } from 'kysely'
import { ASSIGNED } from './history-row.ts'
import { people, type KnownPerson } from '../people.ts'
import { NOTHING_KEPT, type Database, type HistoryTable } from '../schema/schema.ts'
import { isStanding } from './taken-back.ts'
import type { Viewer } from '../rights/viewer.ts'

/** What reading a list asks of the records, inside a transaction. */
export interface ListOperations {
  /** What lists have changed of an entitlement, first the first: the rows as they were read, and what became another. */
  imports(tenant: string, entitlement: string): Promise<Pick<HistoryTable, 'evidence' | 'changes'>[]>
  /**
   * Who may be meant by a name today: who has written, by what the channel calls them now, guests left out; of others who
   * own or changed something each name that the records have.
   */
  peopleNow(tenant: string): Promise<KnownPerson[]>
  /** Whether somebody owns all entitlements of a customer, by id or by name; what nobody owns is not theirs. */
  ownsAll(owner: Pick<Viewer, 'tenant' | 'id' | 'key'>, customer: string): Promise<boolean>
}

/** The operations in one transaction. */
export function listOperations(tx: Transaction<Database>): ListOperations {
  return {
    imports: (tenant, entitlement) =>
      tx
        .selectFrom('history as h')
        .select(['evidence', 'changes'])
        .where('tenant', '=', tenant)
        .where('entitlement_id', '=', entitlement)
        .where('kind', '=', 'import')
        .where((eb) => eb.or([eb('evidence', 'is', null), eb('evidence', '<>', ASSIGNED)]))
        .where(isStanding('h'))
        .orderBy('version')
        .execute(),

    async peopleNow(tenant) {
      const written = await tx
        .selectFrom('person')
        .select(['person as id', 'name', 'membership'])
        .where('tenant', '=', tenant)
        .execute()
      const ids = new Set(written.map(({ id }) => id))
      const others = (await people(tx, tenant)).filter(({ id }) => !ids.has(id))
      return [...written.filter(({ membership }) => membership !== 'guest'), ...others].map(({ id, name }) => ({
        id,
        name,
      }))
    },

    async ownsAll({ tenant, id, key }, customer) {
      const rows = await tx
        .selectFrom('entitlement')
        .select(['owner_id', 'owner_key'])
        .where('customer_id', '=', customer)
        .where('tenant', '=', tenant)
        .where('status_version', '<>', NOTHING_KEPT)
        .execute()
      return rows.every(
        ({ owner_id, owner_key }) => owner_id === id || (owner_id === null && key !== null && owner_key === key),
      )
    },
  }
}
