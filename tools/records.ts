import type { Config } from '../bot/config.ts'
import { configOrExit } from '../bot/config-or-exit.ts'
import { openDatabase, StoreError } from '../store/open.ts'
import { Store } from '../store/store.ts'

/** Opens the records with the same settings as the bot; ends the process with what to do when that cannot be. */
export async function openRecords(): Promise<{ store: Store; config: Config }> {
  const config = configOrExit()
  try {
    return { store: new Store(await openDatabase(config.store)), config }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error.message)
    process.exit(2)
  }
}

/** The data folder of SQLite; ends the process with what to do when PostgreSQL is used. */
export function sqliteFolder(): string {
  const { store } = configOrExit()
  if (store.engine === 'sqlite') return store.folder
  console.error('DATABASE_URL is set. PostgreSQL makes its own backups, see deploy/README.md; unset it for SQLite.')
  process.exit(2)
}

/**
 * Whose records: the tenant that was named, else that of the bot's registration, else the only one there is.
 * Undefined when there are several.
 */
export async function tenantOf(store: Store, config: Config, named: string | undefined): Promise<string | undefined> {
  if (named) return named.toLowerCase()
  if (config.app) return config.app.tenant.toLowerCase()
  const known = await store.transaction(({ records }) => records.tenants())
  return known.length > 1 ? undefined : (known[0] ?? 'local')
}

export const SEVERAL_TENANTS = 'There are records of several tenants. Name one: --tenant GUID'
