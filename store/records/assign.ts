import { sql, type Transaction } from 'kysely'
import { assignable, namedOwners, ownerOf, type AssignableRow, type AssignedScope } from './assignable.ts'
import { VersionConflict } from '../engine/conflict.ts'
import { ASSIGNED, historyOf } from './history-row.ts'
import { isOf } from '../engine/is-of.ts'
import type { KnownPerson } from '../people.ts'
import type { Database, EntitlementTable, HistoryTable, PersonTable } from '../schema/schema.ts'
import { endTakenOut } from '../rights/taken-out.ts'
import type { Viewer } from '../rights/viewer.ts'

/** Entitlements that go to another owner, inside a transaction. What is done takes time that grows with how many they are. */
export interface AssignOperations {
  /** What somebody may give away of what is asked for, see `store/records/assignable.ts`. */
  assignable(viewer: Viewer, scope: AssignedScope, isAdministrator: boolean, to?: string): Promise<AssignableRow[]>
  /** Who has written to the bot, as Teams calls them; what it never said of somebody is null. */
  written(tenant: string): Promise<Pick<PersonTable, 'person' | 'name' | 'membership'>[]>
  /** Which of them are posted somewhere. */
  posted(tenant: string, entitlements: readonly string[]): Promise<string[]>
  /**
   * Makes somebody the owner. The old owner stays let in; snoozes and what was looked at go along, and open requests for
   * partners of customers of which the old owner has nothing left. When it was changed last stays: nobody worked on it.
   * @throws VersionConflict when one of them is no longer what was seen; nothing is written then
   */
  assign(given: Given): Promise<void>
}

interface Given {
  readonly tenant: string
  readonly entitlements: readonly Pick<AssignableRow, 'id' | 'version' | 'is_in'>[]
  readonly to: KnownPerson
  readonly by: Viewer & KnownPerson
  /** ISO 8601, UTC. */
  readonly at: string
  readonly newId: () => string
}

/** So many are written at once: each history row has two dozen values, and a statement takes 32,766 of them. */
const AT_ONCE = 400

/** The operations in one transaction. */
export function assignOperations(tx: Transaction<Database>): AssignOperations {
  return {
    assignable: (viewer, scope, isAdministrator, to) => assignable(tx, viewer, scope, isAdministrator, to),

    written: (tenant) =>
      tx.selectFrom('person').select(['person', 'name', 'membership']).where('tenant', '=', tenant).execute(),

    async posted(tenant, entitlements) {
      const posted: string[] = []
      for (let from = 0; from < entitlements.length; from += AT_ONCE) {
        const found = await tx
          .selectFrom('posting')
          .select('entitlement_id as id')
          .distinct()
          .where(isOf('tenant', tenant))
          .where('entitlement_id', 'in', entitlements.slice(from, from + AT_ONCE))
          .execute()
        posted.push(...found.map(({ id }) => id))
      }
      return posted
    },

    async assign(given) {
      for (let from = 0; from < given.entitlements.length; from += AT_ONCE) {
        await assignSome(tx, given, given.entitlements.slice(from, from + AT_ONCE))
      }
    },
  }
}

async function assignSome(tx: Transaction<Database>, given: Given, seen: Given['entitlements']): Promise<void> {
  const { tenant, to, at } = given
  const ids = seen.map(({ id }) => id)
  const found = await tx
    .selectFrom('entitlement')
    .selectAll()
    .where(isOf('tenant', tenant))
    .where('id', 'in', ids)
    .execute()
  // Before they have another owner: then it is not known any more whom a list meant.
  const named = await namedOwners(tx, given.by, found)
  const before = new Map(found.map((row) => [row.id, row]))
  const after: EntitlementTable[] = []
  for (const is_in of [0, 1] as const) {
    const some = seen.filter((each) => each.is_in === is_in)
    if (some.length === 0) continue
    const set = { owner_id: to.id, owner_name: to.name, owner_key: null, owner_is_in: is_in }
    const written = await tx
      .updateTable('entitlement')
      .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
      .where('tenant', '=', tenant)
      .where(
        'id',
        'in',
        some.map(({ id }) => id),
      )
      .returningAll()
      .execute()
    after.push(...written)
  }
  const versions = new Map(after.map(({ id, version }) => [id, version]))
  if (seen.some(({ id, version }) => before.get(id)?.version !== version || versions.get(id) !== version + 1)) {
    throw new VersionConflict('An entitlement was changed meanwhile.')
  }
  const history: HistoryTable[] = after.map((row) =>
    historyOf(before.get(row.id), row, {
      id: given.newId(),
      kind: 'import',
      evidence: ASSIGNED,
      by_id: given.by.id,
      by_name: given.by.name,
      at,
    }),
  )
  await tx.insertInto('history').values(history).execute()
  const left = found.map((row) => ({ ...row, owner_id: ownerOf(row, named) }))
  const others = left.filter(({ owner_id }) => owner_id !== to.id)
  await keepLetIn(tx, given, others)
  await endTakenOut(tx, tenant, to.id, [...new Set(found.map(({ customer_id }) => customer_id))])
  await takeAlong(tx, given, others)
}

/** Whom the entitlements belonged to goes on seeing them, and is in as before. */
async function keepLetIn(
  tx: Transaction<Database>,
  { tenant }: Given,
  before: readonly EntitlementTable[],
): Promise<void> {
  for (const is_in of [0, 1] as const) {
    const stay = before.flatMap(({ id: entitlement_id, owner_id: person, owner_is_in }) =>
      person === null || owner_is_in !== is_in ? [] : [{ tenant, person, entitlement_id, is_in }],
    )
    if (stay.length === 0) continue
    await tx
      .insertInto('involvement')
      .values(stay)
      .onConflict((conflict) =>
        is_in === 1
          ? conflict.columns(['tenant', 'person', 'entitlement_id']).doUpdateSet({ is_in })
          : conflict.doNothing(),
      )
      .execute()
  }
}

/** What the old owner said about reminders, and open requests for partners that are left to nobody else. */
async function takeAlong(
  tx: Transaction<Database>,
  { tenant, to, by, at }: Given,
  before: readonly EntitlementTable[],
): Promise<void> {
  const byOwner = new Map<string | null, EntitlementTable[]>()
  for (const row of before) {
    const theirs = byOwner.get(row.owner_id)
    if (theirs) theirs.push(row)
    else byOwner.set(row.owner_id, [row])
  }
  for (const [owner, rows] of byOwner) {
    if (owner !== null)
      await takeMarks(
        tx,
        tenant,
        owner,
        to.id,
        rows.map(({ id }) => id),
      )
    await tx
      .updateTable('referral')
      .set((eb) => ({
        owner_id: to.id,
        owner_name: to.name,
        version: eb('version', '+', 1),
        updated_at: at,
        updated_by_id: by.id,
        updated_by_name: by.name,
      }))
      .where('tenant', '=', tenant)
      .where('status', '<>', 'closed')
      .where('customer_id', 'in', [...new Set(rows.map(({ customer_id }) => customer_id))])
      .where((eb) => (owner === null ? eb('owner_id', 'is', null) : eb('owner_id', '=', owner)))
      .where((eb) => eb.not(eb.exists(ownedOfCustomer(owner ?? '').select('o.id'))))
      .where((eb) => eb.exists(ownedOfCustomer(to.id).select('o.id').where('o.owner_is_in', '=', 1)))
      .execute()
  }

  function ownedOfCustomer(person: string) {
    return tx
      .selectFrom('entitlement as o')
      .where('o.tenant', '=', tenant)
      .whereRef('o.customer_id', '=', sql.ref('referral.customer_id'))
      .where('o.owner_id', '=', person)
  }
}

/** What was said of the version that was given away holds for the one that this made. */
async function takeMarks(
  tx: Transaction<Database>,
  tenant: string,
  from: string,
  to: string,
  ids: readonly string[],
): Promise<void> {
  const overwritten = tx.deleteFrom('reminder_mark').where('tenant', '=', tenant).where('person', '=', to)
  await overwritten.where('entitlement_id', 'in', ids).execute()
  await tx
    .updateTable('reminder_mark')
    .set({
      person: to,
      version: sql<number>`version + (
        select count(*) from entitlement e where e.id = reminder_mark.entitlement_id and e.version = reminder_mark.version + 1
      )`,
    })
    .where('tenant', '=', tenant)
    .where('person', '=', from)
    .where('entitlement_id', 'in', ids)
    .execute()
}
