import { PostgresAdapter, sql, type Transaction } from 'kysely'
import { atLeastOne } from '../engine/at-least-one.ts'
import { VersionConflict } from '../engine/conflict.ts'
import { isOf } from '../engine/is-of.ts'
import { keepersOf } from './keepers.ts'
import { OPERATOR } from '../operator.ts'
import type { KnownPerson } from '../people.ts'
import { NOTHING_KEPT, type Database, type EntitlementTable, type PersonTable } from '../schema/schema.ts'
import { noteTakenOut } from './taken-out.ts'

/** An entitlement, and whose it is. */
export type OwnedEntitlement = Pick<
  EntitlementTable,
  'id' | 'workload' | 'owner_id' | 'owner_name' | 'owner_key' | 'owner_is_in'
>

/** Somebody who sees entitlements of a customer because they were let in, have changed or once owned them. */
export interface Involved {
  readonly id: string
  /** As the channel says it, or else as they signed what they changed; null: nobody knows. */
  readonly name: string | null
  readonly membership: PersonTable['membership']
  /** Ids of what they see. */
  readonly entitlements: readonly string[]
  /** They are let into what is shared as well. */
  readonly isIn: boolean
}

/** Everybody who sees something of a customer. */
export interface CustomerPeople {
  /** By workload. */
  readonly entitlements: readonly OwnedEntitlement[]
  /** By id; owners may be among them. */
  readonly involved: readonly Involved[]
}

/** Takes a person's sight of a customer away. */
interface TakenOut {
  readonly tenant: string
  /** Its id. */
  readonly customer: string
  readonly person: string
  readonly by: KnownPerson
  /** Who gets the open request for a partner that was theirs; null: nobody. */
  readonly heir: KnownPerson | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** Who sees a customer, and the way out of it. Nothing of another tenant is read or changed. */
export interface WhoIsInOperations {
  /** Whoever asks: who may see it is asked before. */
  people(tenant: string, customer: string): Promise<CustomerPeople>
  /**
   * Removes what opens a customer to somebody who owns nothing of it, whether they were let in or have changed something, with
   * what they said of its reminders and their links to files. Who owns something of it stays.
   * @returns of how many entitlements; 0: nothing was open to them, or they own something
   * @throws VersionConflict when they go by themselves and nobody would be in any more
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

/** One after the other: of two who go at the same time, each would see the other still in. SQLite has one writer. */
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
    // Who has never written to the bot alone has signed what they changed in a channel.
    .select(
      sql<string | null>`(
        select h.by_name from history h where h.tenant = i.tenant and h.by_id = i.person
          and h.entitlement_id = i.entitlement_id order by h.version desc limit 1
      )`.as('signed'),
    )
    .where(isOf('i.tenant', tenant))
    .where('i.entitlement_id', 'in', atLeastOne(ids))
    // The version before writes it for lists.
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
