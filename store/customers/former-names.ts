import { sql, type Transaction } from 'kysely'
import { holding } from '../engine/like.ts'
import { mentioned, mentioning } from './mentioned.ts'
import type { Database } from '../schema/schema.ts'

/**
 * The key under which a customer is kept now: a name that it had before leads to it, as long as nobody else is called so.
 * @returns the same key where no customer ever was called so
 */
export async function currentKey(tx: Transaction<Database>, tenant: string, key: string): Promise<string> {
  const customers = tx.selectFrom('customer').select('name_key').where('tenant', '=', tenant)
  const renamed = customers.where('former_keys', 'is not', null).where(wasCalled(key))
  const found = await customers.where('name_key', '=', key).unionAll(renamed).execute()
  return found.some(({ name_key }) => name_key === key) ? key : (found[0]?.name_key ?? key)
}

/** True when somebody had that name before, whoever is called so today. */
export async function isFormerName(tx: Transaction<Database>, tenant: string, key: string): Promise<boolean> {
  const customers = tx.selectFrom('customer').select('id').where('tenant', '=', tenant)
  const renamed = customers.where('former_keys', 'is not', null).where(wasCalled(key))
  return (await renamed.limit(1).executeTakeFirst()) !== undefined
}

/** The keys that customers had before, by the customer's id, of which some holds any of the words; few have any. */
export async function formerNames(
  tx: Transaction<Database>,
  tenant: string,
  words: readonly string[],
): Promise<Map<string, readonly string[]>> {
  if (words.length === 0) return new Map()
  const found = await tx
    .selectFrom('customer')
    .select(['id', 'former_keys'])
    .where('tenant', '=', tenant)
    .where('former_keys', 'is not', null)
    .where((eb) => eb.or(words.map((word) => eb('former_keys', 'like', holding(word)))))
    .execute()
  const isAsked = (key: string) => words.some((word) => key.includes(word))
  const named = found.map(({ id, former_keys }) => [id, keysIn(former_keys)] as const)
  return new Map(named.filter(([, keys]) => keys.some(isAsked)))
}

/** The id of the customer that another one was merged into. */
export async function mergedInto(tx: Transaction<Database>, tenant: string, id: string): Promise<string | undefined> {
  const customers = tx.selectFrom('customer').select('id').where('tenant', '=', tenant)
  // The name of the other may be another customer's by now; the index of those with ids is small.
  const merged = customers.where('former_ids', 'is not', null)
  const found = await merged.where(sql<boolean>`former_ids like ${mentioning(id)} escape '\\'`).executeTakeFirst()
  return found?.id
}

/** True for customers that had a name before. */
export function wasCalled(key: string) {
  return sql<boolean>`former_keys like ${mentioning(key)} escape '\\'`
}

/** The keys of a column of them. */
export function keysIn(formerKeys: string | null): string[] {
  return formerKeys?.split('\n').filter(Boolean) ?? []
}

/** The column with more keys, and without one that is no former name any more. */
export function formerKeys(before: string | null, more: readonly string[], except: string): string | null {
  return mentioned([...keysIn(before), ...more].filter((key) => key !== except))
}
