import { sql, type Transaction } from 'kysely'
import { currentKey } from '../customers/former-names.ts'
import { isOf } from '../engine/is-of.ts'
import { keepersOf, type Keeper } from './keepers.ts'
import { holding } from '../engine/like.ts'
import { isOnlyOfName, ownNamed, type CustomerMeant } from './named-owners.ts'
import { OPERATOR } from '../operator.ts'
import type { Database } from '../schema/schema.ts'
import { endTakenOut } from './taken-out.ts'
import { customersOpenIn, customersOpenTo, isOwnedOrChangedBy, ownedOrChangedBy, type Viewer } from './viewer.ts'
import { whoIsInOperations, type WhoIsInOperations } from './who-is-in.ts'

export type { Keeper } from './keepers.ts'

export type SeenCustomer = Readonly<Record<'id' | 'name' | 'name_key', string>>

/**
 * Access to what the FMs of a customer share: the ACM conversation, requests for partners with consent and contact, the
 * stakeholder map, and what was shared with the customer. A person who has this access "is in". Keeping a status gives
 * access only to the first person who keeps something of the customer (ADR 28).
 */
export interface RightOperations extends WhoIsInOperations {
  /**
   * True if the viewer is in. In a channel or group chat: true if somebody who is in has posted an entitlement of the
   * customer there.
   */
  isIn(viewer: Viewer, customer: string): Promise<boolean>
  /**
   * True if the person is in, or would be in after keeping an entitlement, because nobody is in and nothing is shared
   * yet.
   */
  wouldBeIn(viewer: Viewer, customer: string): Promise<boolean>
  /** Everybody who is in, ordered by name. */
  keepers(tenant: string, customer: string): Promise<Keeper[]>
  /**
   * Customers of which the person sees an entitlement without being in, ordered by name.
   * @param parts the customer's key must contain all of them
   */
  closed(viewer: Viewer, parts: readonly string[], limit: number): Promise<SeenCustomer[]>
  /** A customer of a tenant. It checks no rights, so do not show the result to people. */
  customer(tenant: string, by: { readonly id: string } | { readonly key: string }): Promise<SeenCustomer | undefined>
  /**
   * Whether `by` could give a person access to more of the customer. `nothing`: `by` sees nothing of the customer.
   * `has-all`: the person already sees everything that `by` could give. `lacks`: `by` sees something that the person
   * does not.
   */
  shares(by: Viewer, customer: string, person: string): Promise<'nothing' | 'has-all' | 'lacks'>
  /**
   * Gives a person access to the entitlements of a customer that `by` sees. The person gets access to the shared data
   * only if `by` is in. Then the person is also in with the entitlements that they own themselves, so that their access
   * does not end when the other entitlements go. Changes nothing for a person who is already in.
   */
  letIn(by: Viewer, customer: string, person: string): Promise<void>
  /**
   * Makes the person the owner by id of the customer's entitlements that lists gave to their name, see
   * `store/rights/named-owners.ts`.
   */
  ownNamed(viewer: Viewer, of: CustomerMeant): Promise<void>
  /** True if nobody else of the person's name is known. Reads all known people. */
  isOnlyOfName(viewer: Viewer): Promise<boolean>
}

/** The operations on rights in one transaction. */
export function rightOperations(tx: Transaction<Database>): RightOperations {
  const seenOf = (viewer: Viewer, customer: string) =>
    tx
      .selectFrom('entitlement as e')
      .select('e.id')
      .where('e.tenant', '=', viewer.tenant)
      .where('e.customer_id', '=', customer)
      .where((eb) => isOwnedOrChangedBy(eb, viewer))
      .execute()

  const operations: RightOperations = {
    ...whoIsInOperations(tx),

    async isIn(viewer, customer) {
      const row = await tx
        .selectFrom(
          (viewer.place === undefined
            ? customersOpenTo(tx, viewer, customer)
            : customersOpenIn(tx, viewer.tenant, viewer.place)
          ).as('t'),
        )
        .select('t.id')
        .where('t.id', '=', customer)
        .executeTakeFirst()
      return row !== undefined
    },

    keepers: (tenant, customer) => keepersOf(tx, tenant, customer),

    closed(viewer, parts, limit) {
      let query = tx
        .selectFrom(ownedOrChangedBy(tx, viewer).as('t'))
        .innerJoin('entitlement as e', 'e.id', 't.id')
        .select(['e.customer_id as id', 'e.customer_name as name', 'e.customer_key as name_key'])
        .distinct()
        .where('e.customer_id', 'not in', customersOpenTo(tx, viewer))
      for (const part of parts) query = query.where('e.customer_key', 'like', holding(part))
      return query.orderBy('e.customer_name').orderBy('e.customer_id').limit(limit).execute()
    },

    customer: async (tenant, by) => {
      const key = 'key' in by ? await currentKey(tx, tenant, by.key) : ''
      return tx
        .selectFrom('customer')
        .select(['id', 'name', 'name_key'])
        .where('tenant', '=', tenant)
        .where((eb) => ('id' in by ? eb('id', '=', by.id) : eb('name_key', '=', key)))
        .executeTakeFirst()
    },

    wouldBeIn: async (viewer, customer) =>
      (await operations.isIn(viewer, customer)) || (await letsIn(tx, viewer, customer)),

    async shares(by, customer, person) {
      const seen = await seenOf(by, customer)
      if (seen.length === 0) return 'nothing'
      const other = { tenant: by.tenant, id: person, key: null, place: undefined }
      const has = new Set((await seenOf(other, customer)).map(({ id }) => id))
      const hasAll = seen.every(({ id }) => has.has(id))
      const isLetIn = (await operations.isIn(other, customer)) || !(await operations.isIn(by, customer))
      return hasAll && isLetIn ? 'has-all' : 'lacks'
    },

    async letIn(by, customer, person) {
      const is_in = (await operations.isIn(by, customer)) ? 1 : 0
      const seen = await seenOf(by, customer)
      if (seen.length === 0) return
      await endTakenOut(tx, by.tenant, person, [customer])
      await tx
        .insertInto('involvement')
        .values(seen.map(({ id }) => ({ tenant: by.tenant, person, entitlement_id: id, is_in })))
        .onConflict((conflict) =>
          is_in === 1
            ? conflict.columns(['tenant', 'person', 'entitlement_id']).doUpdateSet({ is_in })
            : conflict.doNothing(),
        )
        .execute()
      if (is_in === 0) return
      await tx
        .updateTable('entitlement')
        .set({ owner_is_in: 1 })
        .where('tenant', '=', by.tenant)
        .where('customer_id', '=', customer)
        .where('owner_id', '=', person)
        .execute()
    },

    ownNamed: (viewer, of) => ownNamed(tx, viewer, of),

    isOnlyOfName: (viewer) => isOnlyOfName(tx, viewer),
  }
  return operations
}

/**
 * True if a person is in after they keep an entitlement of a customer. This is so if they are already in, by id or by
 * the name that a list gave, or if they are the first: nobody is in and nothing is shared yet. Always false for the
 * operator, who keeps no customer.
 */
export async function letsIn(
  tx: Transaction<Database>,
  { tenant, id: person, key }: Pick<Viewer, 'tenant' | 'id' | 'key'>,
  customer: string,
): Promise<boolean> {
  if (person === OPERATOR.id) return false
  const owned = await tx
    .selectFrom('entitlement as e')
    .select(['e.owner_id as id', 'e.owner_key as key'])
    .where('e.customer_id', '=', customer)
    .where('e.tenant', '=', tenant)
    .where('e.owner_is_in', '=', 1)
    .where((eb) => eb.or([eb('e.owner_id', 'is not', null), eb('e.owner_key', 'is not', null)]))
    .unionAll(
      tx
        .selectFrom('entitlement as c')
        .innerJoin('involvement as i', 'i.entitlement_id', 'c.id')
        .select(['i.person as id', sql<string | null>`null`.as('key')])
        .where('c.tenant', '=', tenant)
        .where('c.customer_id', '=', customer)
        .where('i.is_in', '=', 1)
        // The previous version writes such rows.
        .where('i.person', '<>', OPERATOR.id),
    )
    .execute()
  if (owned.some((each) => each.id === person || (key !== null && each.key === key))) return true
  return owned.length === 0 && !(await isAnythingShared(tx, tenant, customer))
}

async function isAnythingShared(tx: Transaction<Database>, tenant: string, customer: string): Promise<boolean> {
  const kept = (table: 'acm' | 'referral' | 'shared_resource') =>
    tx.selectFrom(table).select('id').where('customer_id', '=', customer).where(isOf('tenant', tenant))
  const maps = tx
    .selectFrom('engagement')
    .select('id')
    .where('customer_id', '=', customer)
    .where(isOf('tenant', tenant))
    .where('kind', '=', 'stakeholders')
  const all = kept('acm').unionAll(kept('referral')).unionAll(kept('shared_resource')).unionAll(maps)
  return (await all.executeTakeFirst()) !== undefined
}
