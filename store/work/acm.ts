import { sql, type Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { isForeignKeyFault } from '../engine/faults.ts'
import { holding } from '../engine/like.ts'
import type { AcmLogTable, AcmTable } from '../schema/adoption-schema.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable, type HistoryTable } from '../schema/schema.ts'
import { isStanding, mustBeKept } from '../records/taken-back.ts'
import { customersOpenIn, customersOpenTo, type Viewer } from '../rights/viewer.ts'

/** A customer that the person may see, with its conversation when it was begun. */
export interface AcmCustomerRow {
  readonly customer_id: string
  readonly customer_name: string
  readonly acm: AcmRow | undefined
}

type AcmRow = Omit<AcmTable, 'tenant' | 'customer_id'>
type AcmDibsRow = Pick<
  EntitlementTable,
  'id' | 'status_version' | 'workload' | 'status' | 'due_date' | 'intent' | 'business_reason' | 'success_owner'
>
type AcmDiscussionRow = Pick<HistoryTable, 'entitlement_id' | 'kind' | 'by_name' | 'at' | 'version' | 'comment'>
type NewAcmLogEntry = Pick<AcmLogTable, 'id' | 'kind' | 'item' | 'text'>

/** A change of a conversation. */
export interface AcmChange {
  readonly tenant: string
  readonly id: string
  /** The version that it follows; 0 begins it. */
  readonly seen: number
  readonly state: string
  /** Undefined: as it was. */
  readonly ended: boolean | undefined
  readonly by: { readonly id: string; readonly name: string }
  readonly at: string
}

/** Conversations inside a transaction. Nothing is ever read or written across tenants. */
export interface AcmOperations {
  /**
   * Customers into whose shared data the person is let, or of which somebody who is posted where they are: open
   * conversations first, the last changed before the others, then by name.
   * @param key a part of the customer's key, empty for all; one whose key it is exactly comes alone
   */
  find(viewer: Viewer, key: string, limit: number): Promise<AcmCustomerRow[]>
  /** One of them; undefined when there is none, or the person may not see it. */
  of(viewer: Viewer, customer: string): Promise<AcmCustomerRow | undefined>
  /** The DIBS of all entitlements of a customer. */
  dibs(tenant: string, customer: string): Promise<AcmDibsRow[]>
  /** What tells of value-add discussions with a customer, oldest first. */
  discussions(tenant: string, customer: string): Promise<AcmDiscussionRow[]>
  /** @throws VersionConflict when the version is not `seen`, it was begun meanwhile, or the customer is gone */
  save(customer: string, change: AcmChange, log: readonly NewAcmLogEntry[]): Promise<void>
  /** Who did what, oldest first. */
  log(tenant: string, id: string): Promise<AcmLogTable[]>
  /** Erases conversations that nobody has changed since a moment, of any tenant; returns how many. */
  expire(before: string): Promise<number>
}

/** The operations on conversations in one transaction. */
export function acmOperations(tx: Transaction<Database>): AcmOperations {
  const seenBy = (viewer: Viewer, only?: string) => {
    const customers =
      viewer.place === undefined ? customersOpenTo(tx, viewer, only) : customersOpenIn(tx, viewer.tenant, viewer.place)
    return tx
      .selectFrom('customer as c')
      .leftJoin('acm as a', (join) => join.onRef('a.customer_id', '=', 'c.id').onRef('a.tenant', '=', 'c.tenant'))
      .select(['c.id as customer_id', 'c.name as customer_name'])
      .select(['a.id', 'a.version', 'a.state', 'a.started_by_id', 'a.started_by_name', 'a.started_at'])
      .select(['a.updated_by_id', 'a.updated_by_name', 'a.updated_at'])
      .select(['a.ended_by_id', 'a.ended_by_name', 'a.ended_at'])
      .where('c.tenant', '=', viewer.tenant)
      .where('c.id', 'in', customers)
  }
  const rowOf = ({ customer_id, customer_name, ...acm }: Awaited<ReturnType<typeof first>>): AcmCustomerRow => {
    return { customer_id, customer_name, acm: acm.id === null ? undefined : (acm as AcmRow) }
  }
  const first = (viewer: Viewer) => seenBy(viewer).executeTakeFirstOrThrow()

  return {
    async find(viewer, key, limit) {
      const exact = await seenBy(viewer).where('c.name_key', '=', key).executeTakeFirst()
      if (exact) return [rowOf(exact)]
      const rows = await seenBy(viewer)
        .where('c.name_key', 'like', holding(key))
        .orderBy(sql`case when a.id is null then 2 when a.ended_at is not null then 1 else 0 end`)
        .orderBy(sql`coalesce(a.updated_at, '')`, 'desc')
        .orderBy('c.name_key')
        .limit(limit)
        .execute()
      return rows.map(rowOf)
    },

    async of(viewer, customer) {
      const row = await seenBy(viewer, customer).where('c.id', '=', customer).executeTakeFirst()
      return row && rowOf(row)
    },

    dibs: (tenant, customer) =>
      tx
        .selectFrom('entitlement')
        .select([
          'id',
          'status_version',
          'workload',
          'status',
          'due_date',
          'intent',
          'business_reason',
          'success_owner',
        ])
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .where('status_version', '<>', NOTHING_KEPT)
        .orderBy('workload')
        .execute(),

    discussions: (tenant, customer) =>
      tx
        .selectFrom('entitlement as e')
        .innerJoin('history as h', 'h.entitlement_id', 'e.id')
        .select(['h.entitlement_id', 'h.kind', 'h.by_name', 'h.at', 'h.version', 'h.comment'])
        .where('e.tenant', '=', tenant)
        .where('e.customer_id', '=', customer)
        .where('h.kind', 'in', ['value', 'sme', 'date', 'dibs'])
        .where(isStanding('h'))
        .orderBy('h.version')
        .execute(),

    async save(customer, change, log) {
      const { tenant, id, seen, by, at } = change
      if (seen === 0) await begin(tx, customer, change)
      else await follow(tx, change)
      const entry = { tenant, acm_id: id, version: seen + 1, by_id: by.id, by_name: by.name, at }
      const rows = log.map((each) => ({ ...each, ...entry }))
      if (rows.length > 0) await tx.insertInto('acm_log').values(rows).execute()
    },

    log: (tenant, id) =>
      tx
        .selectFrom('acm_log')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('acm_id', '=', id)
        .orderBy('version')
        .orderBy('id')
        .execute(),

    async expire(before) {
      const { numDeletedRows } = await tx.deleteFrom('acm').where('updated_at', '<', before).executeTakeFirst()
      return Number(numDeletedRows)
    },
  }
}

async function begin(
  tx: Transaction<Database>,
  customer: string,
  { tenant, id, state, ended, by, at }: AcmChange,
): Promise<void> {
  try {
    const inserted = await tx
      .insertInto('acm')
      .values({
        id,
        tenant,
        customer_id: customer,
        version: 1,
        state,
        started_by_id: by.id,
        started_by_name: by.name,
        started_at: at,
        updated_by_id: by.id,
        updated_by_name: by.name,
        updated_at: at,
        ...endedBy(ended === true, by, at),
      })
      .onConflict((conflict) => conflict.columns(['tenant', 'customer_id']).doNothing())
      .executeTakeFirst()
    if (inserted.numInsertedOrUpdatedRows !== 1n) throw new VersionConflict('The conversation was begun meanwhile.')
    await mustBeKept(tx, tenant, customer)
  } catch (error) {
    if (isForeignKeyFault(error)) throw new VersionConflict('The customer was erased meanwhile.')
    throw error
  }
}

async function follow(tx: Transaction<Database>, { tenant, id, seen, state, ended, by, at }: AcmChange): Promise<void> {
  const updated = await tx
    .updateTable('acm')
    .set({
      version: seen + 1,
      state,
      updated_by_id: by.id,
      updated_by_name: by.name,
      updated_at: at,
      ...(ended === undefined ? {} : endedBy(ended, by, at)),
    })
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The conversation was changed meanwhile.')
}

function endedBy(ended: boolean, by: AcmChange['by'], at: string) {
  return ended
    ? { ended_by_id: by.id, ended_by_name: by.name, ended_at: at }
    : { ended_by_id: null, ended_by_name: null, ended_at: null }
}

/**
 * Puts `nobody` in a person's place in all conversations of a tenant: who began, changed and ended them, who ticked
 * what. The state is JSON whose authors stand as `byId` and `by`.
 */
export async function forgetInAcm(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  nobody: { readonly id: string; readonly name: string },
): Promise<void> {
  for (const author of ['started', 'updated', 'ended'] as const) {
    await tx
      .updateTable('acm')
      .set({ [`${author}_by_id`]: nobody.id, [`${author}_by_name`]: nobody.name })
      .where('tenant', '=', tenant)
      .where(`${author}_by_id`, '=', person)
      .execute()
  }
  const by = { by_id: nobody.id, by_name: nobody.name }
  await tx.updateTable('acm_log').set(by).where('tenant', '=', tenant).where('by_id', '=', person).execute()
  const rows = await tx
    .selectFrom('acm')
    .select(['id', 'state'])
    .where('tenant', '=', tenant)
    .where('state', 'like', `%${JSON.stringify(person)}%`)
    .execute()
  for (const { id, state } of rows) {
    const without = JSON.stringify(JSON.parse(state), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'byId' in value && value.byId === person
        ? { ...value, byId: nobody.id, by: nobody.name }
        : value,
    )
    await tx.updateTable('acm').set({ state: without }).where('tenant', '=', tenant).where('id', '=', id).execute()
  }
}
