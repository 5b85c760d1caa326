import { PostgresAdapter, type Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import type { EngagementLogTable, EngagementTable } from '../schema/adoption-schema.ts'
import { NOTHING_KEPT, type Database } from '../schema/schema.ts'

export type EngagementRow = EngagementTable
export type SealedPersons = Pick<EngagementTable, 'persons' | 'persons_key_id'>
type EngagementLogRow = EngagementLogTable

export interface EngagementChange extends Partial<SealedPersons> {
  readonly tenant: string
  readonly kind: EngagementTable['kind']
  /** For a new one. */
  readonly id: string
  /** Whose it is, and whose customer's. */
  readonly entitlement: string
  /** The version that the change was made on; 0: there was none. */
  readonly seen: number
  /** JSON. */
  readonly body: string
  readonly log: Pick<EngagementLogTable, 'id' | 'what' | 'by_id' | 'by_name' | 'at'>
}

/** Readiness, plans and stakeholder maps, inside a transaction. Who may see them is asked before. */
export interface EngagementOperations {
  /** All of a customer: the map, and what belongs to its entitlements. */
  ofCustomer(tenant: string, customer: string): Promise<EngagementRow[]>
  /** What was changed last in one of them, newest first. */
  log(tenant: string, engagement: string, limit: number): Promise<EngagementLogRow[]>
  /** Whose the map is that is saved by way of an entitlement; undefined when the entitlement is gone. */
  customerOf(tenant: string, entitlement: string): Promise<string | undefined>
  /** Stakeholder maps of all tenants, or of one, in the order of their ids, after one of them; empty begins. */
  maps(after: string, limit: number, tenant?: string): Promise<EngagementRow[]>
  /** Puts a map as it is sealed anew in the place of what was read; what was changed or erased meanwhile stays so. */
  resealMap(seen: EngagementRow, anew: SealedPersons & Pick<EngagementRow, 'body'>): Promise<void>
  /** @throws VersionConflict when the stored version is not `seen`, or the entitlement is gone or was taken back */
  save(change: EngagementChange): Promise<void>
}

/** The operations in one transaction. */
export function engagementOperations(tx: Transaction<Database>): EngagementOperations {
  const customerOf = async (tenant: string, entitlement: string): Promise<string | undefined> => {
    const row = tx.selectFrom('entitlement').select('customer_id').where('tenant', '=', tenant)
    return (await row.where('id', '=', entitlement).executeTakeFirst())?.customer_id
  }
  /** The same, held until the end: nobody takes back meanwhile what it is begun of. */
  const heldCustomerOf = async (tenant: string, entitlement: string): Promise<string | undefined> => {
    const row = tx
      .selectFrom('entitlement')
      .select('customer_id')
      .where('tenant', '=', tenant)
      .where('id', '=', entitlement)
      .where('status_version', '<>', NOTHING_KEPT)
    const isShared = tx.getExecutor().adapter instanceof PostgresAdapter
    return (await (isShared ? row.forKeyShare() : row).executeTakeFirst())?.customer_id
  }
  return {
    ofCustomer: (tenant, customer) =>
      tx
        .selectFrom('engagement')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .orderBy('id')
        .execute(),

    log: (tenant, engagement, limit) =>
      tx
        .selectFrom('engagement_log')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('engagement_id', '=', engagement)
        .orderBy('version', 'desc')
        .limit(limit)
        .execute(),

    customerOf,

    maps(after, limit, tenant) {
      const all = tx.selectFrom('engagement').selectAll().where('kind', '=', 'stakeholders').where('id', '>', after)
      const some = tenant === undefined ? all : all.where('tenant', '=', tenant)
      return some.orderBy('id').limit(limit).execute()
    },

    async resealMap({ id, version, body, persons }, anew) {
      await tx
        .updateTable('engagement')
        .set({ body: anew.body, persons: anew.persons, persons_key_id: anew.persons_key_id })
        .where('id', '=', id)
        .where('version', '=', version)
        .where('body', '=', body)
        .where('persons', persons === null ? 'is' : '=', persons)
        .execute()
    },

    async save({ tenant, kind, id, entitlement, seen, body, persons = null, persons_key_id = null, log }) {
      const customer = await heldCustomerOf(tenant, entitlement)
      if (customer === undefined) throw new VersionConflict('The entitlement was erased meanwhile.')
      const ofEntitlement = kind === 'workload'
      const subject = ofEntitlement ? entitlement : customer
      const version = seen + 1
      const by = { updated_at: log.at, updated_by_id: log.by_id, updated_by_name: log.by_name }
      const set = { version, body, persons, persons_key_id, ...by }
      if (seen === 0) {
        const inserted = await tx
          .insertInto('engagement')
          .values({
            id,
            tenant,
            kind,
            subject,
            ...set,
            customer_id: customer,
            entitlement_id: ofEntitlement ? entitlement : null,
          })
          .onConflict((conflict) => conflict.columns(['tenant', 'kind', 'subject']).doNothing())
          .executeTakeFirst()
        if (inserted.numInsertedOrUpdatedRows !== 1n) throw new VersionConflict('Somebody else was first.')
        await tx
          .insertInto('engagement_log')
          .values({ ...log, tenant, engagement_id: id, version })
          .execute()
        return
      }
      const updated = await tx
        .updateTable('engagement')
        .set(set)
        .where('tenant', '=', tenant)
        .where('kind', '=', kind)
        .where('subject', '=', subject)
        .where('version', '=', seen)
        .returning('id')
        .executeTakeFirst()
      if (!updated) throw new VersionConflict('It was changed meanwhile.')
      await tx
        .insertInto('engagement_log')
        .values({ ...log, tenant, engagement_id: updated.id, version })
        .execute()
    },
  }
}
