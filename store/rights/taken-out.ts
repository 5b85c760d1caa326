import type { Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

/**
 * Whom somebody took out of a customer, or who went themselves. What they change in a channel is kept and lets them in
 * nowhere: they stay out until somebody lets them in or assigns them something.
 */
type OutOf = Database['taken_out']

export async function noteTakenOut(tx: Transaction<Database>, out: OutOf): Promise<void> {
  await tx
    .insertInto('taken_out')
    .values(out)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Somebody lets them in again. */
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

/** Of two customers that become one: whoever sees something of it stays in. */
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

/** Out still: a list may have made them an owner meanwhile who is in. */
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
