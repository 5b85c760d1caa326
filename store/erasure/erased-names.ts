import { createHash } from 'node:crypto'
import type { Transaction } from 'kysely'
import { foldName } from '../../playbook/names/customer-key.ts'
import type { Database } from '../schema/schema.ts'

/** The most words of a customer's name, and the most words of a text, that are compared. */
const LONGEST_NAME = 8
const MOST_WORDS = 40

/** True if a text contains the folded name `key`. "Contoso's week" names Contoso. */
export function namesCustomer(text: string, key: string): boolean {
  return readings(text).some((each) => ` ${each} `.includes(` ${key} `))
}

/** The hash of a customer's key, with the salt of this database. */
export async function erasedHash(tx: Transaction<Database>, tenant: string, key: string): Promise<string> {
  return hashWith(await saltOf(tx), tenant, key)
}

/**
 * True if a text names a customer whose entitlements were erased and whom nobody has kept again since. Only hashes of
 * erased names are stored, so each part of the text is hashed and compared.
 */
export async function namesErased(tx: Transaction<Database>, tenant: string, text: string): Promise<boolean> {
  const salt = await saltOf(tx)
  const keys = new Map(partsOf(text).map((key) => [hashWith(salt, tenant, key), key]))
  if (keys.size === 0) return false
  const erased = await tx
    .selectFrom('erasure')
    .select('hash')
    .distinct()
    .where('tenant', '=', tenant)
    .where('hash', 'in', [...keys.keys()])
    // A request to erase any word also leaves a row, so rows without entitlements do not count.
    .where('counts', 'not like', '%"entitlements":0%')
    .execute()
  const gone = new Set(erased.flatMap(({ hash }) => keys.get(hash ?? '') ?? []))
  if (gone.size === 0) return false
  const anew = tx.selectFrom('customer').select('name_key').where('tenant', '=', tenant)
  for (const { name_key } of await anew.where('name_key', 'in', [...gone]).execute()) gone.delete(name_key)
  return gone.size > 0
}

function readings(text: string): string[] {
  return [text, text.replace(/['’`´]s(?!\p{L})/giu, '')].map(foldName)
}

function partsOf(text: string): string[] {
  const parts = readings(text).flatMap((reading) => {
    const words = reading.split(' ').filter(Boolean).slice(0, MOST_WORDS)
    return words.flatMap((_, from) =>
      Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (__, n) =>
        words.slice(from, from + n + 1).join(' '),
      ),
    )
  })
  return [...new Set(parts)]
}

async function saltOf(tx: Transaction<Database>): Promise<string> {
  const secret = tx.selectFrom('secret').select('value').where('name', '=', 'erasure')
  return (await secret.executeTakeFirstOrThrow()).value
}

function hashWith(salt: string, tenant: string, key: string): string {
  return createHash('sha256').update([salt, tenant, key].join('\n')).digest('hex')
}
