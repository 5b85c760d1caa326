import { PostgresAdapter, sql, type Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import { VersionConflict } from '../engine/conflict.ts'
import { isOf } from '../engine/is-of.ts'
import { keepersOf } from './keepers.ts'
import { OPERATOR } from '../operator.ts'
import type { KnownPerson } from '../people.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable, type PersonTable } from '../schema/schema.ts'
import { noteTakenOut } from './taken-out.ts'

/** An entitlement and its owner. */
type OwnedEntitlement = Pick<
  EntitlementTable,
  'id' | 'workload' | 'owner_id' | 'owner_name' | 'owner_key' | 'owner_is_in'
>

/** A person who sees entitlements of a customer because they were let in, have changed them, or once owned them. */
interface Involved {
  readonly id: string
  /** The name from the channel, or else the name under which they changed something; null: unknown. */
  readonly name: string | null
  readonly membership: PersonTable['membership']
  /** Ids of the entitlements that they see. */
  readonly entitlements: readonly string[]
  /** True if they may also open the shared data. */
  readonly isIn: boolean
}

/** Everybody who sees an entitlement of a customer. */
export interface CustomerPeople {
  /** Ordered by workload. */
  readonly entitlements: readonly OwnedEntitlement[]
  /** Ordered by id. Owners may be among them. */
  readonly involved: readonly Involved[]
}

/** An order to revoke a person's access to a customer. */
interface TakenOut {
  readonly tenant: string
  /** The customer's id. */
  readonly customer: string
  readonly person: string
  readonly by: KnownPerson
  /** Who gets the person's open request for a partner; null: nobody. */
  readonly heir: KnownPerson | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Lists who sees a customer, and revokes access. Reads and changes nothing of other tenants. */
export interface WhoIsInOperations {
  /** Checks no rights: the caller must check first that the viewer may see the list. */
  people(tenant: string, customer: string): Promise<CustomerPeople>
  /**
   * Revokes a person's access to a customer, whether they were let in or have changed something. Also removes their
   * marks on its reminders and their links to files. Changes nothing for a person who owns an entitlement of the
   * customer.
   * @returns the number of entitlements; 0 if the person had no access or owns something
   * @throws VersionConflict if people take themselves out and nobody else is in
   */
  takeOut(out: TakenOut): Promise<number>
}

/** The operations in one transaction. */
export function whoIsInOperations(tx: Transaction<Database>): WhoIsInOperations {
  const entitlementsOf = (tenant: string, customer: string) =>
    tx
      .selectFrom('entitlement')
      .select(['id', 'workload', 'owner_id', 'owner_name', 'owner_key', 'owner_is_in'])
      .where('tenant', '=', tenant)
      .where('customer_id', '=', customer)
      .where('status_version', '<>', NOTHING_KEPT)
      .orderBy('workload')
      .execute()
  return {
    async people(tenant, customer) {
      const entitlements = await entitlementsOf(tenant, customer)
      const ids = entitlements.map(({ id }) => id)
      return { entitlements, involved: await involvedIn(tx, tenant, ids) }
    },

    async takeOut({ tenant, customer, person, by, heir, at }) {
      await holdCustomer(tx, tenant, customer)
      const entitlements = await entitlementsOf(tenant, customer)
      if (entitlements.some(({ owner_id }) => owner_id === person)) return 0
      const ids = atLeastOne(entitlements.map(({ id }) => id))
      const removed = await tx
        .deleteFrom('involvement')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('entitlement_id', 'in', ids)
        .returning('is_in')
        .execute()
      if (removed.length === 0) return 0
      const wasIn = removed.some(({ is_in }) => is_in === 1)
      if (wasIn && by.id === person && (await keepersOf(tx, tenant, customer)).length === 0)
        throw new VersionConflict('Who else was in has gone meanwhile.')
      await noteTakenOut(tx, { tenant, person, customer_id: customer })
      for (const table of ['reminder_mark', 'file_ticket'] as const) {
        const theirs = tx.deleteFrom(table).where('tenant', '=', tenant).where('person', '=', person)
        await theirs.where('entitlement_id', 'in', ids).execute()
      }
      const referrals = tx.selectFrom('referral').select('id').where('tenant', '=', tenant)
      await tx
        .deleteFrom('file_ticket')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('referral_id', 'in', referrals.where('customer_id', '=', customer))
        .execute()
      await tx
        .updateTable('referral')
        .set((eb) => ({
          ...(heir
            ? { owner_id: heir.id, owner_name: heir.name }
            : { owner_id: null, owner_name: null, remind_at: null }),
          version: eb('version', '+', 1),
          updated_at: at,
          updated_by_id: by.id,
          updated_by_name: by.name,
        }))
        .where('tenant', '=', tenant)
        .where('customer_id', '=', customer)
        .where('owner_id', '=', person)
        .where('status', '<>', 'closed')
        .execute()
      return removed.length
    },
  }
}

/**
 * Locks the customer. If two people left at the same time, each would still see the other as in, and nobody would be
 * left. SQLite has one writer and needs no lock.
 */
async function holdCustomer(tx: Transaction<Database>, tenant: string, id: string): Promise<void> {
  if (!(tx.getExecutor().adapter instanceof PostgresAdapter)) return
  const row = tx.selectFrom('customer').select('id').where('tenant', '=', tenant).where('id', '=', id)
  await row.forNoKeyUpdate().execute()
}

async function involvedIn(tx: Transaction<Database>, tenant: string, ids: readonly string[]): Promise<Involved[]> {
  const rows = await tx
    .selectFrom('involvement as i')
    .leftJoin('person as p', (join) => join.onRef('p.tenant', '=', 'i.tenant').onRef('p.person', '=', 'i.person'))
    .select(['i.person as id', 'i.entitlement_id', 'i.is_in', 'p.name', 'p.membership'])
    // A person who has never written to the bot in a personal chat has a name only where they changed something in a
    // channel.
    .select(
      sql<string | null>`(
        select h.by_name from history h where h.tenant = i.tenant and h.by_id = i.person
          and h.entitlement_id = i.entitlement_id order by h.version desc limit 1
      )`.as('signed'),
    )
    .where(isOf('i.tenant', tenant))
    .where('i.entitlement_id', 'in', atLeastOne(ids))
    // The previous version writes such rows for lists.
    .where('i.person', '<>', OPERATOR.id)
    .orderBy('i.person')
    .orderBy('i.entitlement_id')
    .execute()
  const all = new Map<string, Involved>()
  for (const { id, entitlement_id, is_in, name, membership, signed } of rows) {
    const known = all.get(id)
    all.set(id, {
      id,
      name: known?.name ?? name ?? signed,
      membership,
      entitlements: [...(known?.entitlements ?? []), entitlement_id],
      isIn: known?.isIn === true || is_in === 1,
    })
  }
  return [...all.values()]
}
