import type { Transaction } from 'kysely'
import { VersionConflict } from './conflict.ts'
import type { EngagementLogTable, EngagementTable } from './adoption-schema.ts'
import type { Database } from './schema.ts'

export type EngagementRow = EngagementTable
export type EngagementLogRow = EngagementLogTable

export interface EngagementChange {
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
  /** @throws VersionConflict when the stored version is not `seen`, or the entitlement is gone */
  save(change: EngagementChange): Promise<void>
}

/** The operations in one transaction. */
export function engagementOperations(tx: Transaction<Database>): EngagementOperations {
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

    async save({ tenant, kind, id, entitlement, seen, body, log }) {
      const owner = await tx
        .selectFrom('entitlement')
        .select('customer_id')
        .where('tenant', '=', tenant)
        .where('id', '=', entitlement)
        .executeTakeFirst()
      if (!owner) throw new VersionConflict('The entitlement was erased meanwhile.')
      const ofEntitlement = kind === 'workload'
      const subject = ofEntitlement ? entitlement : owner.customer_id
      const version = seen + 1
      const set = { version, body, updated_at: log.at, updated_by_id: log.by_id, updated_by_name: log.by_name }
      if (seen === 0) {
        const inserted = await tx
          .insertInto('engagement')
          .values({
            id,
            tenant,
            kind,
            subject,
            ...set,
            customer_id: owner.customer_id,
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
