import type { Transaction } from 'kysely'
import type { PostingTable } from '../schema/conversation-schema.ts'
import type { Database } from '../schema/schema.ts'
import { customersOpenIn } from '../rights/viewer.ts'

/**
 * Stores that an entitlement is posted, and by whom. If this person is let in to the customer, the posting makes the
 * customer's progress visible there (`customersOpenIn`). If somebody else who is not let in posts it again, the first
 * person stays stored.
 * @param key the poster's folded name; null: their name gives no access
 */
export async function keepPosting(tx: Transaction<Database>, posting: PostingTable, key: string | null): Promise<void> {
  const { tenant, conversation, entitlement_id } = posting
  const before = await tx
    .selectFrom('posting')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('conversation', '=', conversation)
    .where('entitlement_id', '=', entitlement_id)
    .executeTakeFirst()
  const isOpen = async (): Promise<boolean> => {
    const open = customersOpenIn(tx, tenant, conversation).where('g.entitlement_id', '=', entitlement_id)
    return (await open.executeTakeFirst()) !== undefined
  }
  const wasOpen = before !== undefined && (await isOpen())
  await write(tx, { ...posting, by_name: await signedBy(tx, posting, key) })
  if (wasOpen && !(await isOpen())) await write(tx, before)
}

async function write(tx: Transaction<Database>, posting: PostingTable): Promise<void> {
  const { by_id, by_name, at } = posting
  await tx
    .insertInto('posting')
    .values(posting)
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'conversation', 'entitlement_id']).doUpdateSet({ by_id, by_name, at }),
    )
    .execute()
}

/**
 * The name to store for the person who posts. If a list names this person as an owner, it is the name as the list
 * writes it, even if the channel spells it differently; the posting then gives access as long as the list's entry
 * exists. Nobody else is stored under the name of such an owner.
 */
async function signedBy(
  tx: Transaction<Database>,
  { tenant, entitlement_id, by_name }: PostingTable,
  key: string | null,
): Promise<string> {
  const named = await tx
    .selectFrom('entitlement as e')
    .innerJoin('entitlement as n', 'n.customer_id', 'e.customer_id')
    .select(['n.owner_key', 'n.owner_name'])
    .where('e.tenant', '=', tenant)
    .where('e.id', '=', entitlement_id)
    .where('n.owner_is_in', '=', 1)
    .where('n.owner_id', 'is', null)
    .where('n.owner_key', 'is not', null)
    .execute()
  const own = named.find(({ owner_key }) => owner_key === key)?.owner_name
  return own ?? (named.some(({ owner_name }) => owner_name === by_name) ? '' : by_name)
}
