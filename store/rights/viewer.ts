import {
  PostgresAdapter,
  sql,
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SqlBool,
  type Transaction,
} from 'kysely'
import type { Database } from '../schema/schema.ts'

/**
 * Who reads. In the personal chat a person sees the entitlements that they own, have changed or were let in to. In a
 * channel or group chat everybody sees what is posted there.
 */
export interface Viewer {
  readonly tenant: string
  readonly id: string
  /** The person's folded name. It owns what a list gave to this name. Null: the name gives access to nothing. */
  readonly key: string | null
  /** The channel or group chat, where everybody reads the answer; undefined in the personal chat. */
  readonly place: string | undefined
}

/** Ids of the entitlements that are posted in a channel or group chat. */
export function postedIn(tx: Transaction<Database>, tenant: string, place: string) {
  return tx
    .selectFrom('posting as g')
    .select('g.entitlement_id as id')
    .where('g.tenant', '=', tenant)
    .where('g.conversation', '=', place)
}

/** A condition that is true for the entitlements of `ownedOrChangedBy`, for queries that check single entitlements. */
export function isOwnedOrChangedBy(
  eb: ExpressionBuilder<Database & { e: Database['entitlement'] }, 'e'>,
  viewer: Viewer,
) {
  return eb.or([
    eb('e.owner_id', '=', viewer.id),
    eb('e.owner_key', '=', viewer.key),
    eb.exists(
      eb
        .selectFrom('involvement as i')
        .select('i.person')
        .where('i.tenant', '=', viewer.tenant)
        .where('i.person', '=', viewer.id)
        .whereRef('i.entitlement_id', '=', 'e.id'),
    ),
  ])
}

/**
 * Ids of the entitlements that a person owns, has changed or was let in to. Each part of the query uses its own index,
 * and each id appears once.
 */
export function ownedOrChangedBy(tx: Transaction<Database>, viewer: Viewer) {
  const { owned, changed, named } = ownOf(tx, viewer)
  return owned.union(changed).union(named)
}

/**
 * The same ids, but some appear more than once. Use it in conditions for which this makes no difference: SQLite builds
 * and discards a tree for each `union`, which costs ten times as much as the query if a person has few entitlements.
 */
export function eachOwnedOrChangedBy(tx: Transaction<Database>, viewer: Viewer) {
  const { owned, changed, named } = ownOf(tx, viewer)
  return owned.unionAll(changed).unionAll(named)
}

function ownOf(tx: Transaction<Database>, viewer: Viewer) {
  return {
    owned: tx
      .selectFrom('entitlement as o')
      .select('o.id')
      .where('o.tenant', '=', viewer.tenant)
      .where('o.owner_id', '=', viewer.id),
    changed: tx
      .selectFrom('involvement as i')
      .select('i.entitlement_id as id')
      .where('i.tenant', '=', viewer.tenant)
      .where('i.person', '=', viewer.id),
    named: tx
      .selectFrom('entitlement as n')
      .select('n.id')
      .where('n.tenant', '=', viewer.tenant)
      .where('n.owner_key', '=', viewer.key),
  }
}

/**
 * Ids of the customers whose shared data a person may open (`store/rights/rights.ts`). Each part of the query uses its
 * own index, and some ids appear more than once. To return each id once, SQLite would read everything of the tenant in
 * the order of customers.
 * @param only limits the query to this customer; undefined: all customers
 */
export function customersOpenTo(tx: Transaction<Database>, viewer: Viewer, only?: string) {
  return tx
    .selectFrom('entitlement as o')
    .select('o.customer_id as id')
    .where('o.tenant', '=', viewer.tenant)
    .where('o.owner_id', '=', viewer.id)
    .where('o.owner_is_in', '=', 1)
    .where((eb) => (only === undefined ? eb.lit(true) : eb('o.customer_id', '=', only)))
    .unionAll(
      tx
        .selectFrom('involvement as i')
        .innerJoin('entitlement as j', 'j.id', 'i.entitlement_id')
        .select('j.customer_id as id')
        .where('i.tenant', '=', viewer.tenant)
        .where('i.person', '=', viewer.id)
        .where('i.is_in', '=', 1)
        .where((eb) => (only === undefined ? eb.lit(true) : eb('j.customer_id', '=', only))),
    )
    .unionAll(
      tx
        .selectFrom('entitlement as n')
        .select('n.customer_id as id')
        .where('n.tenant', '=', viewer.tenant)
        .where('n.owner_key', '=', viewer.key)
        .where('n.owner_is_in', '=', 1)
        .where((eb) => (only === undefined ? eb.lit(true) : eb('n.customer_id', '=', only))),
    )
}

/**
 * Ids of the customers of which somebody who is in has posted an entitlement in a channel or group chat. An owner whom
 * a list named has no id there, and is recognised by the name in the list (`store/messages/keep-posting.ts`).
 */
export function customersOpenIn(tx: Transaction<Database>, tenant: string, place: string) {
  return tx
    .selectFrom('posting as g')
    .innerJoin('entitlement as e', 'e.id', 'g.entitlement_id')
    .select('e.customer_id as id')
    .where('g.tenant', '=', tenant)
    .where('g.conversation', '=', place)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('entitlement as o')
          .select('o.id')
          .where('o.tenant', '=', tenant)
          .whereRef('o.customer_id', '=', 'e.customer_id')
          .where((of) =>
            of.or([
              of.and([of('o.owner_is_in', '=', 1), of('o.owner_id', '=', of.ref('g.by_id'))]),
              of.and([
                of('o.owner_is_in', '=', 1),
                of('o.owner_id', 'is', null),
                of('o.owner_key', 'is not', null),
                of('o.owner_name', '=', of.ref('g.by_name')),
              ]),
              of.exists(
                of
                  .selectFrom('involvement as i')
                  .select('i.person')
                  .where('i.tenant', '=', tenant)
                  .whereRef('i.person', '=', 'g.by_id')
                  .whereRef('i.entitlement_id', '=', 'o.id')
                  .where('i.is_in', '=', 1),
              ),
            ]),
          ),
      ),
    )
}

/**
 * A condition that is true for ids that another query finds. PostgreSQL gets the ids as an array. From a subquery it
 * would expect far more rows than there are, and would read whole tables instead of using the index.
 */
export function isAmong(
  tx: Transaction<Database>,
  column: Expression<string>,
  ids: Expression<unknown>,
): RawBuilder<SqlBool> {
  return tx.getExecutor().adapter instanceof PostgresAdapter
    ? sql<SqlBool>`${column} = any(array(${ids}))`
    : sql<SqlBool>`${column} in (${ids})`
}
