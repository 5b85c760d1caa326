import { sql, type Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import type { EntitlementChanges, NewEntitlement } from './entitlement-changes.ts'
import { matching, type EntitlementFilter } from './entitlement-filter.ts'
import { entitlementRows, type EntitlementRow } from './entitlement-rows.ts'
import { historyOperations, type HistoryOperations } from './history-read.ts'
import { historyOf, NO_VALUES, updatedBy, type NewHistory } from './history-row.ts'
import { currentKey } from '../customers/former-names.ts'
import { customerOfNew, customerOperations, type CustomerOperations } from '../customers/known-customer.ts'
import { OPERATOR } from '../operator.ts'
import { listOperations, type ListOperations } from './lists.ts'
import { people, type KnownPerson } from '../people.ts'
import { letsIn } from '../rights/rights.ts'
import { takeBackOperations, type TakeBackOperations } from './taken-back.ts'
import { isTakenOut } from '../rights/taken-out.ts'
import { isOwnedOrChangedBy, postedIn, type Viewer } from '../rights/viewer.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable, type HistoryTable } from '../schema/schema.ts'

export type { EntitlementChanges, NewEntitlement } from './entitlement-changes.ts'
export type { EntitlementFilter } from './entitlement-filter.ts'
export type { EntitlementRow } from './entitlement-rows.ts'
export type { CommentRow } from './comments.ts'
export type { HistoryRow, OverrideRow } from './history-read.ts'
export type { NewHistory } from './history-row.ts'
export type { Viewer } from '../rights/viewer.ts'

/** What can be done with records inside a transaction. Nothing is ever read or written across tenants. */
export interface RecordOperations extends CustomerOperations, HistoryOperations, ListOperations, TakeBackOperations {
  /** The entitlement of a customer and workload, whoever keeps it; undefined where nothing is kept. */
  ofPair(tenant: string, customerKey: string, workload: string): Promise<EntitlementRow | undefined>
  /** The entitlements of a customer that the person may see, by workload. */
  ofCustomer(viewer: Viewer, customerKey: string): Promise<EntitlementRow[]>
  /** An entitlement of the tenant, whoever asks: not for showing to people. */
  find(tenant: string, id: string): Promise<EntitlementRow | undefined>
  /** An entitlement that the person may see; undefined when there is none, or it is somebody else's. */
  visible(viewer: Viewer, id: string): Promise<EntitlementRow | undefined>
  /**
   * One page of the person's entitlements, changed last first, and how many there are. `passedBefore`: before them those
   * whose date has passed on that day, YYYY-MM-DD.
   */
  list(
    viewer: Viewer,
    filter: EntitlementFilter,
    page: { readonly offset: number; readonly limit: number; readonly passedBefore?: string },
  ): Promise<{ rows: EntitlementRow[]; total: number }>
  /** Customers of what a filter finds, by key, without those of the keys `except`. */
  names(
    viewer: Viewer,
    filter: EntitlementFilter,
    limit: number,
    except?: readonly string[],
  ): Promise<{ readonly key: string; readonly name: string }[]>
  /**
   * Keeps the first status of a pair; where one was taken back, its history goes on under its id.
   * @param key the folded name by which a list may have let the author in, see `Viewer`
   * @throws VersionConflict when something of the pair is kept already
   */
  add(entitlement: NewEntitlement, history: NewHistory, key?: string | null): Promise<void>
  /**
   * Who sets a status of what nobody owns, owns it then.
   * @param key as for `add`
   * @throws VersionConflict when the entitlement's version is not `seen`, or it is gone
   */
  change(
    tenant: string,
    id: string,
    seen: number,
    set: EntitlementChanges,
    history: NewHistory,
    key?: string | null,
  ): Promise<void>
  /** All that is kept in a tenant, in the order of the ids, after `after`. */
  all(tenant: string, after: string, limit: number): Promise<EntitlementRow[]>
  /** Names of everybody who owns or changed something, with ids. */
  people(tenant: string): Promise<KnownPerson[]>
  tenants(): Promise<string[]>
}

/** Behind every day: what has not passed has no order among itself. */
const NOT_PASSED = '9999-12-31'

/** The day that has passed, of an entitlement `e`: the longest passed sorts first. @param today YYYY-MM-DD */
function passed(today: string) {
  const day = sql<string | null>`coalesce(e.target_date, e.unblock_date)`
  return sql<string>`case when ${day} < ${today} then ${day} else ${NOT_PASSED} end`
}

/** The operations on records in one transaction. */
export function recordOperations(tx: Transaction<Database>): RecordOperations {
  const entitlements = () => entitlementRows(tx)

  const byId = (tenant: string, id: string) =>
    entitlements().where('e.tenant', '=', tenant).where('e.id', '=', id).executeTakeFirst()

  const noteHistory = async (row: HistoryTable, is_in: number, isOut = false): Promise<void> => {
    await tx.insertInto('history').values(row).execute()
    if (isOut) return
    await tx
      .insertInto('involvement')
      .values({ tenant: row.tenant, person: row.by_id, entitlement_id: row.entitlement_id, is_in })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }

  const operations: RecordOperations = {
    ...customerOperations(tx),
    ...historyOperations(tx),
    ...listOperations(tx),
    ...takeBackOperations(tx),

    ofPair: async (tenant, customerKey, workload) =>
      entitlements()
        .where('c.tenant', '=', tenant)
        .where('c.name_key', '=', await currentKey(tx, tenant, customerKey))
        .where('e.tenant', '=', tenant)
        .where('e.workload', '=', workload)
        .where('e.status_version', '<>', NOTHING_KEPT)
        .executeTakeFirst(),

    async ofCustomer(viewer, customerKey) {
      const all = entitlements()
        .where('c.tenant', '=', viewer.tenant)
        .where('c.name_key', '=', await currentKey(tx, viewer.tenant, customerKey))
        .where('e.tenant', '=', viewer.tenant)
        .orderBy('e.workload')
      if (viewer.place !== undefined)
        return all.where('e.id', 'in', postedIn(tx, viewer.tenant, viewer.place)).execute()
      return all.where((eb) => isOwnedOrChangedBy(eb, viewer)).execute()
    },

    find: byId,

    visible(viewer, id) {
      const one = entitlements().where('e.tenant', '=', viewer.tenant).where('e.id', '=', id)
      if (viewer.place !== undefined) {
        return one.where('e.id', 'in', postedIn(tx, viewer.tenant, viewer.place)).executeTakeFirst()
      }
      return one.where((eb) => isOwnedOrChangedBy(eb, viewer)).executeTakeFirst()
    },

    async list(viewer, filter, { offset, limit, passedBefore }) {
      const all = matching(tx, viewer, filter)
      const { total } = await all.select((eb) => eb.fn.countAll().as('total')).executeTakeFirstOrThrow()
      // Only ids are sorted: the rows of a page are read once it is known.
      const page = all
        .select('e.id')
        .$if(passedBefore !== undefined, (some) => some.orderBy(passed(passedBefore!)))
        .orderBy('e.updated_at', 'desc')
        .orderBy('e.id', 'desc')
        .limit(limit)
        .offset(offset)
      const rows = await entitlements()
        .where('e.id', 'in', page)
        .$if(passedBefore !== undefined, (some) => some.orderBy(passed(passedBefore!)))
        .orderBy('e.updated_at', 'desc')
        .orderBy('e.id', 'desc')
        .execute()
      return { rows, total: Number(total) }
    },

    names: (viewer, filter, limit, except = []) =>
      matching(tx, viewer, filter)
        .select((eb) => ['e.customer_key as key', eb.fn.min('e.customer_name').as('name')])
        .$if(except.length > 0, (others) => others.where('e.customer_key', 'not in', except))
        .groupBy('e.customer_key')
        .orderBy('e.customer_key')
        .limit(limit)
        .execute(),

    async add({ id, tenant, customer, workload, set }, history, key = null) {
      const known = await customerOfNew(tx, tenant, customer, history)
      const isIn = (await letsIn(tx, { tenant, id: history.by_id, key }, known.id)) ? 1 : 0
      const row: EntitlementTable = {
        id,
        tenant,
        customer_id: known.id,
        customer_name: known.name,
        customer_key: known.name_key,
        workload,
        ...NO_VALUES,
        owner_is_in: ownerIsIn(history, isIn),
        ...set,
        version: 1,
        status_version: 1,
        status_at: history.at,
        status_by_name: history.by_name,
        ...updatedBy(history),
      }
      const inserted = await tx
        .insertInto('entitlement')
        .values(row)
        .onConflict((conflict) => conflict.columns(['tenant', 'customer_id', 'workload']).doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows !== 1n) {
        const there = await operations.takenBackPair(tenant, known.name_key, workload)
        if (!there) throw new VersionConflict('The entitlement was added meanwhile.')
        return operations.change(tenant, there.id, there.version, { ...NO_VALUES, ...set }, history, key)
      }
      await noteHistory(historyOf(undefined, row, history), isIn)
    },

    async change(tenant, id, seen, changes, history, key = null) {
      const before = await byId(tenant, id)
      if (!before) throw new VersionConflict('The entitlement is not there any more.')
      if (before.version !== seen) throw new VersionConflict('The entitlement was changed meanwhile.')
      const isOut = await isTakenOut(tx, { tenant, person: history.by_id, customer_id: before.customer_id })
      const isNobodys = before.owner_id === null && before.owner_key === null && !isOut
      const set = isNobodys && history.kind === 'status' ? { ...ownedBy(history), ...changes } : changes
      const getsOwner = 'owner_id' in set || 'owner_key' in set
      const author = { tenant, id: history.by_id, key }
      // Who owns it is let in by who is in, and who takes up what nobody owns, as who keeps a new one.
      const isIn = (isNobodys || getsOwner) && (await letsIn(tx, author, before.customer_id)) ? 1 : 0
      const given = getsOwner ? { owner_is_in: ownerIsIn(history, isIn), ...set } : set
      const after = { ...before, ...given, version: seen + 1 }
      const isFirst = before.status_version === NOTHING_KEPT
      const statusChanged = isFirst || history.kind === 'status' || before.status !== after.status
      const updated = await tx
        .updateTable('entitlement')
        .set({
          ...given,
          version: after.version,
          ...(statusChanged
            ? { status_version: after.version, status_at: history.at, status_by_name: history.by_name }
            : {}),
          ...updatedBy(history),
        })
        .where('tenant', '=', tenant)
        .where('id', '=', id)
        .where('version', '=', seen)
        .executeTakeFirst()
      if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The entitlement was changed meanwhile.')
      const followed = statusChanged ? { ...after, status_version: after.version } : after
      await noteHistory(historyOf(before, followed, history), isIn, isOut && before.owner_id !== history.by_id)
    },

    all: (tenant, after, limit) =>
      entitlements()
        .where('e.tenant', '=', tenant)
        .where('e.id', '>', after)
        .where('e.status_version', '<>', NOTHING_KEPT)
        .orderBy('e.id')
        .limit(limit)
        .execute(),

    people: (tenant) => people(tx, tenant),

    async tenants() {
      const rows = await tx.selectFrom('customer').select('tenant').distinct().orderBy('tenant').execute()
      return rows.map(({ tenant }) => tenant)
    },
  }
  return operations
}

function ownedBy({ by_id: owner_id, by_name: owner_name }: NewHistory): EntitlementChanges {
  return { owner_id, owner_name, owner_key: null }
}

/** An owner whom the operator's import names gets shared access; the operator, who writes that change, never does. */
function ownerIsIn({ by_id }: NewHistory, isIn: 0 | 1): 0 | 1 {
  return by_id === OPERATOR.id ? 1 : isIn
}
