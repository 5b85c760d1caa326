import { sql, type Transaction } from 'kysely'
import { mentioned, mentioning } from './mentioned.ts'
import type { Database } from './schema.ts'

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
