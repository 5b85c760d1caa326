import type { Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import { people } from '../people.ts'
import type { Database } from '../schema/schema.ts'
import type { Viewer } from './viewer.ts'

/** A customer, identified by its id, its key, or one of its entitlements. */
export type CustomerMeant = { readonly id: string } | { readonly key: string } | { readonly entitlement: string }

/**
 * Makes a person the owner by id of the customer's entitlements that lists gave to their name. Call it when the person
 * does something with the customer: this shows that the list meant them. It changes nothing if anybody else of the same
 * name is known. Afterwards colleagues can ask the person for access, and the person stays the owner when their name
 * changes. It makes no new version, because nobody sees anything different.
 */
export async function ownNamed(tx: Transaction<Database>, viewer: Viewer, of: CustomerMeant): Promise<void> {
  const { tenant, id: owner_id, key } = viewer
  if (key === null) return
  const named = tx
    .selectFrom('entitlement as e')
    .select('e.id')
    .where('e.tenant', '=', tenant)
    .where('e.owner_key', '=', key)
    .where((eb) => {
      if ('id' in of) return eb('e.customer_id', '=', of.id)
      if ('key' in of) return eb('e.customer_key', '=', of.key)
      const one = eb.selectFrom('entitlement as o').select('o.customer_id').where('o.id', '=', of.entitlement)
      return eb('e.customer_id', '=', one.where('o.tenant', '=', tenant))
    })
  const ids = (await named.execute()).map(({ id }) => id)
  if (ids.length === 0 || !(await isOnlyOfName(tx, viewer))) return
  await tx
    .updateTable('entitlement')
    .set({ owner_id, owner_key: null })
    .where('tenant', '=', tenant)
    .where('owner_key', '=', key)
    .where('id', 'in', ids)
    .execute()
}

/**
 * Finds the people whom lists meant by names.
 *
 * A name means a person if nobody else of this name is known, and if the person is the viewer or has written to the bot
 * as a member. Guests own nothing by their name. Reads all known people once.
 * @param keys folded names
 * @returns ids of people by folded name
 */
export async function onlyOnesOfNames(
  tx: Transaction<Database>,
  viewer: Viewer,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (keys.size === 0) return new Map()
  const { tenant } = viewer
  const written = await tx
    .selectFrom('person')
    .select(['person as id', 'name', 'membership'])
    .where('tenant', '=', tenant)
    .execute()
  const members = new Set(written.flatMap(({ id, membership }) => (membership === 'member' ? [id] : [])))
  const called = new Map([...keys].map((key) => [key, new Set(key === viewer.key ? [viewer.id] : [])]))
  for (const { id, name } of [...written, ...(await people(tx, tenant))]) called.get(foldName(name))?.add(id)
  const only = new Map<string, string>()
  for (const [key, [id, ...others]] of called) {
    if (id === undefined || others.length > 0) continue
    if (id === viewer.id ? key === viewer.key : members.has(id)) only.set(key, id)
  }
  return only
}

/**
 * True if nobody else of this person's name has written to the bot, or owns or changed anything. False if the person
 * has no name.
 */
export async function isOnlyOfName(tx: Transaction<Database>, { tenant, id, key }: Viewer): Promise<boolean> {
  if (key === null) return false
  const written = await tx.selectFrom('person').select(['person as id', 'name']).where('tenant', '=', tenant).execute()
  const known = [...written, ...(await people(tx, tenant))]
  return known.every((each) => each.id === id || foldName(each.name) !== key)
}
