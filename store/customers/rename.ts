import { PostgresAdapter, sql, type Transaction } from 'kysely'
import { VersionConflict } from '../engine/conflict.ts'
import { customerRecords } from './customer-records.ts'
import { entitlementRows, type EntitlementRow } from '../records/entitlement-rows.ts'
import { codeOf } from '../engine/faults.ts'
import { formerKeys, wasCalled } from './former-names.ts'
import { historyOf } from '../records/history-row.ts'
import { mentioned, mentioning } from './mentioned.ts'
import { NOTHING_KEPT, type CustomerTable, type Database, type EntitlementTable } from '../schema/schema.ts'

/** Who gives a customer another name, and when. */
export interface RenamedBy {
  readonly id: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly newId: () => string
}

/** A customer, and the version of all that is kept of it that the person saw. */
export interface SeenVersion {
  readonly id: string
  readonly version: number
}

/** Other names for customers, inside a transaction. Nothing of another tenant is touched. */
export interface RenameOperations {
  /** All that is kept of a customer by workload, whoever asks: not for showing to people. */
  entitlements(tenant: string, customer: string): Promise<EntitlementRow[]>
  /** Who owns something of a customer, has changed it or was let into it. */
  people(tenant: string, customer: string): Promise<ReadonlySet<string>>
  /**
   * Gives a customer another name, with a change in the history of each entitlement. The former name leads to it.
   * @returns the ids of its entitlements
   * @throws VersionConflict when anything of it was changed since it was seen, or another customer is called so
   */
  rename(
    tenant: string,
    customer: SeenVersion,
    name: Pick<CustomerTable, 'name' | 'name_key'>,
    by: RenamedBy,
  ): Promise<string[]>
}

/** The operations in one transaction. */
export function renameOperations(tx: Transaction<Database>): RenameOperations {
  return {
    entitlements: async (tenant, customer) =>
      (await entitlementsOf(tx, tenant, customer)).filter(({ status_version }) => status_version !== NOTHING_KEPT),

    async people(tenant, customer) {
      const rows = await tx
        .selectFrom('entitlement')
        .select('owner_id as person')
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .unionAll(
          tx
            .selectFrom('entitlement as e')
            .innerJoin('involvement as i', 'i.entitlement_id', 'e.id')
            .select('i.person')
            .where('e.tenant', '=', tenant)
            .where('e.customer_id', '=', customer),
        )
        .execute()
      return new Set(rows.flatMap(({ person }) => person ?? []))
    },

    async rename(tenant, seen, named, by) {
      const [before] = await lockCustomers(tx, tenant, [seen])
      const others = tx.selectFrom('customer').where('tenant', '=', tenant).where('id', '<>', seen.id)
      if (await others.select('id').where('name_key', '=', named.name_key).executeTakeFirst()) {
        throw new VersionConflict('Another customer is called so now.')
      }
      // Whoever was called so before is so no longer: a name leads to one customer.
      const former = others.select(['id', 'former_keys']).where('former_keys', 'is not', null)
      for (const each of await former.where(wasCalled(named.name_key)).execute()) {
        await setCustomer(tx, each.id, { former_keys: formerKeys(each.former_keys, [], named.name_key) })
      }
      const former_keys = formerKeys(before!.former_keys, [before!.name_key], named.name_key)
      await setCustomer(tx, seen.id, { ...named, former_keys })
      const rows = await entitlementsOf(tx, tenant, seen.id)
      const set = { customer_name: named.name, customer_key: named.name_key }
      for (const row of rows) await moveEntitlement(tx, row, set, by)
      await mentionAlso(tx, tenant, before!.name_key, named.name_key)
      return rows.map(({ id }) => id)
    },
  }
}

/** All entitlements of a customer by workload, also what was taken back. */
export function entitlementsOf(tx: Transaction<Database>, tenant: string, customer: string): Promise<EntitlementRow[]> {
  return entitlementRows(tx)
    .where('e.tenant', '=', tenant)
    .where('e.customer_id', '=', customer)
    .orderBy('e.workload')
    .execute()
}

/**
 * Holds customers back from others until the end, in an order in which nobody waits in a circle.
 * @returns them in the order in which they were asked for
 * @throws VersionConflict when one is gone, or anything of it was changed since it was seen
 */
export async function lockCustomers(
  tx: Transaction<Database>,
  tenant: string,
  seen: readonly SeenVersion[],
): Promise<CustomerTable[]> {
  const ids = seen.map(({ id }) => id)
  const rows = tx.selectFrom('customer').selectAll().where('tenant', '=', tenant).where('id', 'in', ids).orderBy('id')
  const isShared = tx.getExecutor().adapter instanceof PostgresAdapter
  // Entitlements first: who changes one and then says so takes them in this order, see `holdSpokenOf`.
  const theirs = tx.selectFrom('entitlement').select('id').where('tenant', '=', tenant).where('customer_id', 'in', ids)
  if (isShared) await theirs.orderBy('id').forUpdate().execute()
  const found = new Map((await (isShared ? rows.forUpdate() : rows).execute()).map((row) => [row.id, row]))
  for (const { id, version } of seen) {
    const row = found.get(id)
    const now = row && (await customerRecords(tx, tenant, row.name_key))
    if (now?.version !== version) throw new VersionConflict('The customer was changed meanwhile.')
  }
  return ids.map((id) => found.get(id)!)
}

/** @throws VersionConflict when another customer has the name meanwhile */
export async function setCustomer(
  tx: Transaction<Database>,
  id: string,
  set: Partial<Pick<CustomerTable, 'name' | 'name_key' | 'former_keys' | 'former_ids' | 'customer_tenant_id'>>,
): Promise<void> {
  try {
    await tx.updateTable('customer').set(set).where('id', '=', id).execute()
  } catch (error) {
    // Another instance has kept or renamed one under that name.
    if (['23505', 'SQLITE_CONSTRAINT_UNIQUE'].includes(codeOf(error))) {
      throw new VersionConflict('Another customer is called so now.')
    }
    throw error
  }
}

/**
 * Gives an entitlement the name of its customer, as a change in its history. The version before of this program shows the
 * change as a comment; what people have said of its reminders goes on to hold. When and by whom it was changed last stays:
 * nobody worked on it.
 * @param as what the history calls it: a new name, or another customer that it was joined with
 * @param former the name before
 * @throws VersionConflict when somebody changed it meanwhile
 */
export async function moveEntitlement(
  tx: Transaction<Database>,
  before: EntitlementTable,
  set: Pick<EntitlementTable, 'customer_name' | 'customer_key'> & Partial<EntitlementTable>,
  by: RenamedBy,
  as: 'customer_name' | 'merged_name' = 'customer_name',
  former = before.customer_name,
): Promise<void> {
  const history = { id: by.newId(), kind: 'comment', by_id: by.id, by_name: by.name, at: by.at } as const
  const after: EntitlementTable = { ...before, ...set, version: before.version + 1 }
  const updated = await tx
    .updateTable('entitlement')
    .set({ ...set, version: after.version })
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .executeTakeFirst()
  if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The entitlement was changed meanwhile.')
  const row = historyOf(before, after, history)
  const names = { [as]: [former, after.customer_name] }
  // Who is forgotten is not looked for in what colleagues changed: of two owners who become one none is named here.
  const { owner_name: _, ...differences } = JSON.parse(row.changes) as Record<string, unknown>
  const changes = JSON.stringify({ ...names, ...differences })
  await tx
    .insertInto('history')
    .values({ ...row, changes })
    .execute()
  // What was taken back stays nobody's.
  if (before.status_version === NOTHING_KEPT && (set.status_version ?? NOTHING_KEPT) === NOTHING_KEPT) return
  await tx
    .insertInto('involvement')
    .values({ tenant: before.tenant, person: by.id, entitlement_id: before.id, is_in: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tx
    .updateTable('reminder_mark')
    .set({ version: after.version })
    .where('entitlement_id', '=', before.id)
    .where('version', '=', before.version)
    .execute()
}

/** Cards and messages about a customer are found under its other name as well. */
export async function mentionAlso(
  tx: Transaction<Database>,
  tenant: string,
  key: string,
  other: string,
): Promise<void> {
  if (key === other) return
  const more = mentioned([other])!.slice(1)
  for (const table of ['shown_card', 'outbox'] as const) {
    await tx
      .updateTable(table)
      .set({ customers: sql<string>`customers || ${more}` })
      .where('tenant', '=', tenant)
      .where(sql<boolean>`customers like ${mentioning(key)} escape '\\'`)
      .where(sql<boolean>`customers not like ${mentioning(other)} escape '\\'`)
      .execute()
  }
}
