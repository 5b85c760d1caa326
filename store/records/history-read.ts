import type { Transaction } from 'kysely'
import { newestComments, type CommentRow } from './comments.ts'
import type { Database, EntitlementTable, HistoryTable } from '../schema/schema.ts'
import { isStanding } from './taken-back.ts'

export type HistoryRow = HistoryTable
export type OverrideRow = HistoryTable & Pick<EntitlementTable, 'workload' | 'customer_name'>

/** What happened to entitlements, inside a transaction. */
export interface HistoryOperations {
  /** What happened to an entitlement before a version, newest first, also to what was taken back. */
  history(tenant: string, entitlement: string, before: number | undefined, limit: number): Promise<HistoryRow[]>
  /** What made a version of an entitlement. */
  historyAt(tenant: string, entitlement: string, version: number): Promise<HistoryRow | undefined>
  /** The newest change of a kind, of what was not taken back. */
  newestOf(tenant: string, entitlement: string, kind: HistoryRow['kind']): Promise<HistoryRow | undefined>
  /** What was said last of each of these entitlements, by id. */
  newestComments(
    tenant: string,
    entitlements: readonly string[],
    notSaid: string,
  ): Promise<ReadonlyMap<string, CommentRow>>
  /** Statuses that the person chose against the recommendation, newest first, before the row `before`. */
  overrides(tenant: string, person: string, before: string | undefined, limit: number): Promise<OverrideRow[]>
}

/** The operations in one transaction. */
export function historyOperations(tx: Transaction<Database>): HistoryOperations {
  return {
    history(tenant, entitlement, before, limit) {
      let query = tx
        .selectFrom('history')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('entitlement_id', '=', entitlement)
      if (before !== undefined) query = query.where('version', '<', before)
      return query.orderBy('version', 'desc').limit(limit).execute()
    },

    historyAt: (tenant, entitlement, version) =>
      tx
        .selectFrom('history')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('entitlement_id', '=', entitlement)
        .where('version', '=', version)
        .executeTakeFirst(),

    newestOf: (tenant, entitlement, kind) =>
      tx
        .selectFrom('history as h')
        .selectAll()
        .where('h.tenant', '=', tenant)
        .where('h.entitlement_id', '=', entitlement)
        .where('h.kind', '=', kind)
        .where(isStanding('h'))
        .orderBy('h.version', 'desc')
        .limit(1)
        .executeTakeFirst(),

    newestComments: (tenant, entitlements, notSaid) => newestComments(tx, tenant, entitlements, notSaid),

    overrides(tenant, person, before, limit) {
      let query = tx
        .selectFrom('history as h')
        .innerJoin('entitlement as e', 'e.id', 'h.entitlement_id')
        .selectAll('h')
        .select(['e.workload', 'e.customer_name'])
        .where('h.tenant', '=', tenant)
        .where('h.by_id', '=', person)
        .where('h.override_reason', 'is not', null)
        .where(isStanding('h'))
      if (before !== undefined) query = query.where('h.id', '<', before)
      return query.orderBy('h.id', 'desc').limit(limit).execute()
    },
  }
}
