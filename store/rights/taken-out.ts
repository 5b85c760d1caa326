import type { Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

/**
 * A person whose access to a customer was revoked, by somebody else or by themselves. They stay out until somebody lets
 * them in or assigns them something. What they change in a channel is kept, but gives them no access.
 */
type OutOf = Database['taken_out']

export async function noteTakenOut(tx: Transaction<Database>, out: OutOf): Promise<void> {
  await tx
    .insertInto('taken_out')
    .values(out)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Removes the note, because somebody lets the person in again. */
export async function endTakenOut(
  tx: Transaction<Database>,
  tenant: string,
  person: string,
  customers: readonly string[],
): Promise<void> {
  if (customers.length === 0) return
  const theirs = tx.deleteFrom('taken_out').where('tenant', '=', tenant).where('person', '=', person)
  await theirs.where('customer_id', 'in', customers).execute()
}

/**
 * Moves the notes when two customers become one. A person who sees an entitlement of the merged customer is not out any
 * more; everybody else stays out.
 * @param into the merged customer
 */
export async function moveTakenOut(tx: Transaction<Database>, tenant: string, from: string, into: string) {
  const rows = tx.selectFrom('taken_out').selectAll().where('tenant', '=', tenant)
  const both = await rows.where('customer_id', 'in', [from, into]).execute()
  const people = await tx
    .selectFrom('involvement as i')
    .innerJoin('entitlement as e', 'e.id', 'i.entitlement_id')
    .select('i.person')
    .distinct()
    .where('i.tenant', '=', tenant)
    .where('e.customer_id', '=', into)
    .execute()
  const see = new Set(people.map(({ person }) => person))
  for (const { person } of both) {
    if (see.has(person)) await endTakenOut(tx, tenant, person, [into])
    else await noteTakenOut(tx, { tenant, person, customer_id: into })
  }
}

/** True if the person is still out. A list may have made them an owner who is in since; then they are not. */
export async function isTakenOut(tx: Transaction<Database>, { tenant, person, customer_id }: OutOf): Promise<boolean> {
  const out = await tx
    .selectFrom('taken_out as t')
    .select('t.person')
    .where('t.tenant', '=', tenant)
    .where('t.person', '=', person)
    .where('t.customer_id', '=', customer_id)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('entitlement as e')
            .select('e.id')
            .where('e.tenant', '=', tenant)
            .where('e.customer_id', '=', customer_id)
            .where('e.owner_id', '=', person)
            .where('e.owner_is_in', '=', 1),
        ),
      ),
    )
    .executeTakeFirst()
  return out !== undefined
}
