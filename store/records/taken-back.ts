import { PostgresAdapter, sql, type RawBuilder, type SqlBool, type Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { matchesFilter, type EntitlementFilter } from './entitlement-filter.ts'
import { entitlementRows, type EntitlementRow } from './entitlement-rows.ts'
import { currentKey } from '../customers/former-names.ts'
import { historyOf, NO_VALUES, TAKEN_BACK, updatedBy, type NewHistory } from './history-row.ts'
import type { Database, EntitlementTable } from '../schema/schema.ts'
import { NOTHING_KEPT } from '../schema/schema.ts'
import type { Viewer } from '../rights/viewer.ts'

/** The version before, which does not know what is taken back, shows it as this status: it counts in no reminder or report. */
export const SHOWN_BEFORE = 'duplicate-invalid'

/**
 * Why a first status stays. `others`: somebody else changed it; `owner`: it is somebody else's; `plan`: readiness or a plan began
 * of it; else what the customer's FMs share, where nobody would be left who is in.
 */
type TakeBackObstacle = 'others' | 'owner' | 'plan' | 'acm' | 'referral' | 'stakeholders' | 'shared'

/** First statuses that were kept by mistake. What nobody should have kept is nobody's, and only its history tells of it. */
export interface TakeBackOperations {
  /** What stands in the way of a person who takes the first status of an entitlement back; none: it can be done. */
  takeBackObstacles(tenant: string, entitlement: string, person: string): Promise<TakeBackObstacle[]>
  /**
   * Ends all that is kept of an entitlement: its row stays as the place of its history, is nobody's and in no list. Who saw it
   * sees it no more, it is posted nowhere, and nobody is reminded of it.
   * @param history says who and when, and in `comment` why
   * @throws VersionConflict when the entitlement's version is not `seen`, or something stands in the way
   */
  takeBack(tenant: string, entitlement: string, seen: number, history: NewHistory): Promise<void>
  /** What a person took back, of what a filter finds, the last one first; of what is kept again, nothing. */
  takenBack(viewer: Viewer, filter: EntitlementFilter, limit: number): Promise<EntitlementRow[]>
  /** One of them. */
  takenBackOf(viewer: Viewer, id: string): Promise<EntitlementRow | undefined>
  /** The place of a pair's history of which nothing is kept now, whoever took it back: not for showing to people. */
  takenBackPair(tenant: string, customerKey: string, workload: string): Promise<EntitlementRow | undefined>
}

/** The operations in one transaction. */
export function takeBackOperations(tx: Transaction<Database>): TakeBackOperations {
  const takenBackBy = ({ tenant, id: person }: Viewer) =>
    entitlementRows(tx)
      .where('e.tenant', '=', tenant)
      // By an index: few are nobody's.
      .where('e.owner_id', 'is', null)
      .where('e.status_version', '=', NOTHING_KEPT)
      .where('e.updated_by_id', '=', person)
  return {
    takeBackObstacles: (tenant, entitlement, person) => obstacles(tx, tenant, entitlement, person),

    async takeBack(tenant, id, seen, history) {
      const before = await held(tx, tenant, id, seen)
      const inTheWay = await obstacles(tx, tenant, id, history.by_id)
      if (inTheWay.length > 0) throw new VersionConflict('Something of it began meanwhile.')
      const none = { status: SHOWN_BEFORE, note: '', status_version: NOTHING_KEPT, status_by_name: '', owner_is_in: 0 }
      const version = seen + 1
      const set = { ...NO_VALUES, ...none, status_at: history.at, version, ...updatedBy(history) }
      const updated = await tx
        .updateTable('entitlement')
        .set(set)
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .where('version', '=', seen)
        .executeTakeFirst()
      if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The entitlement was changed meanwhile.')
      const row = historyOf(before, { ...before, ...set }, { ...history, kind: 'status', evidence: TAKEN_BACK })
      await tx.insertInto('history').values(row).execute()
      for (const table of ['involvement', 'reminder_mark', 'posting', 'file_ticket'] as const)
        await tx.deleteFrom(table).where('tenant', '=', tenant).where('entitlement_id', '=', id).execute()
    },

    takenBack: (viewer, filter, limit) =>
      takenBackBy(viewer)
        .where((eb) => matchesFilter(eb, filter))
        .orderBy('e.updated_at', 'desc')
        .orderBy('e.id', 'desc')
        .limit(limit)
        .execute(),

    takenBackOf: (viewer, id) => takenBackBy(viewer).where('e.id', '=', id).executeTakeFirst(),

    takenBackPair: async (tenant, customerKey, workload) =>
      entitlementRows(tx)
        .where('c.tenant', '=', tenant)
        .where('c.name_key', '=', await currentKey(tx, tenant, customerKey))
        .where('e.tenant', '=', tenant)
        .where('e.workload', '=', workload)
        .where('e.status_version', '=', NOTHING_KEPT)
        .executeTakeFirst(),
  }
}

/**
 * The entitlement as it was seen. Nobody begins anything of it, or of its customer, before the transaction ends: whatever refers
 * to them waits.
 */
async function held(tx: Transaction<Database>, tenant: string, id: string, seen: number): Promise<EntitlementTable> {
  const rows = tx.selectFrom('entitlement').selectAll().where('tenant', '=', tenant).where('id', '=', id)
  const isShared = tx.getExecutor().adapter instanceof PostgresAdapter
  const before = await (isShared ? rows.forUpdate() : rows).executeTakeFirst()
  if (before?.version !== seen || before.status_version === NOTHING_KEPT)
    throw new VersionConflict('The entitlement was changed meanwhile.')
  if (isShared) {
    const customer = tx.selectFrom('customer').select('id').where('id', '=', before.customer_id)
    await customer.forUpdate().execute()
  }
  return before
}

async function obstacles(
  tx: Transaction<Database>,
  tenant: string,
  id: string,
  person: string,
): Promise<TakeBackObstacle[]> {
  const row = await tx
    .selectFrom('entitlement')
    .select(['customer_id', 'owner_id', 'owner_key'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return []
  const isOthers = row.owner_id === null ? row.owner_key !== null : row.owner_id !== person
  const theirs = tx
    .selectFrom('history as h')
    .select('h.id')
    .where('h.tenant', '=', tenant)
    .where('h.entitlement_id', '=', id)
    .where('h.by_id', '<>', person)
    // Another name for the customer is no change of what is kept.
    .where((eb) => eb.not(eb.and([eb('h.kind', '=', 'comment'), eb('h.comment', 'is', null)])))
    .where(isStanding('h'))
  const plan = tx.selectFrom('engagement').select('id').where('tenant', '=', tenant).where('entitlement_id', '=', id)
  const found: TakeBackObstacle[] = [
    ...(isOthers ? (['owner'] as const) : []),
    ...((await theirs.executeTakeFirst()) ? (['others'] as const) : []),
    ...((await plan.executeTakeFirst()) ? (['plan'] as const) : []),
  ]
  if (await isAnybodyInBeside(tx, tenant, row.customer_id, id)) return found
  for (const [obstacle, table] of SHARED) {
    let of = tx.selectFrom(table).select('id').where('tenant', '=', tenant).where('customer_id', '=', row.customer_id)
    if (table === 'engagement') of = of.where(sql<SqlBool>`kind = 'stakeholders'`)
    if (await of.executeTakeFirst()) found.push(obstacle)
  }
  return found
}

const SHARED = [
  ['acm', 'acm'],
  ['referral', 'referral'],
  ['stakeholders', 'engagement'],
  ['shared', 'shared_resource'],
] as const

/** Whether anybody is in by way of another entitlement of the customer. */
async function isAnybodyInBeside(
  tx: Transaction<Database>,
  tenant: string,
  customer: string,
  entitlement: string,
): Promise<boolean> {
  const others = tx
    .selectFrom('entitlement as e')
    .select('e.id')
    .where('e.tenant', '=', tenant)
    .where('e.customer_id', '=', customer)
    .where('e.id', '<>', entitlement)
  const owned = others
    .where('e.owner_is_in', '=', 1)
    .where((eb) => eb.or([eb('e.owner_id', 'is not', null), eb('e.owner_key', 'is not', null)]))
  const involved = others.where((eb) =>
    eb.exists(
      eb
        .selectFrom('involvement as i')
        .select('i.person')
        .whereRef('i.entitlement_id', '=', 'e.id')
        .where('i.is_in', '=', 1),
    ),
  )
  return (await owned.unionAll(involved).executeTakeFirst()) !== undefined
}

/**
 * True for a row of history that no later taking back has made void, and that is none itself.
 * @param history what the query calls it
 */
export function isStanding(history: string): RawBuilder<SqlBool> {
  // Written into the query, so that the index of just these rows is taken.
  const of = (column: string) => sql.ref(`${history}.${column}`)
  return sql<SqlBool>`not exists (
    select 1 from history as t
    where t.entitlement_id = ${of('entitlement_id')} and t.version >= ${of('version')} and t.evidence = ${sql.lit(TAKEN_BACK)}
  )`
}

/**
 * Holds what begins of a customer to something that is kept of it.
 * @throws VersionConflict when all of it was taken back meanwhile
 */
export async function mustBeKept(tx: Transaction<Database>, tenant: string, customer: string): Promise<void> {
  const kept = await tx
    .selectFrom('entitlement')
    .select('id')
    .where('tenant', '=', tenant)
    .where('customer_id', '=', customer)
    .where('status_version', '<>', NOTHING_KEPT)
    .executeTakeFirst()
  if (!kept) throw new VersionConflict('All of the customer was taken back meanwhile.')
}
