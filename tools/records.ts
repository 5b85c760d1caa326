import type { Config } from '../bot/config.ts'
import { configOrExit } from '../bot/config-or-exit.ts'
import { LOCAL_TENANT } from '../bot/channel/local-tenant.ts'
import { isGuid } from '../store/guid.ts'
import { openDatabase, StoreError } from '../store/open.ts'
import { Store } from '../store/store.ts'

/** Opens the records with the bot's settings; if that fails, ends the process and says what to do. */
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

/** The data folder of SQLite; if PostgreSQL is used, ends the process and says what to do. */
export function sqliteFolder(): string {
  const { store } = configOrExit()
  if (store.engine === 'sqlite') return store.folder
  console.error('DATABASE_URL is set. PostgreSQL makes its own backups, see deploy/README.md; unset it for SQLite.')
  process.exit(2)
}

/**
 * The tenant whose records are used: the named one, else that of the bot's registration, else the only one there is.
 * Ends the process and says what to do if there are several, or if nobody of the named one could see them.
 * @param named the value of `--tenant`; undefined if it was left out
 */
export async function tenantOrExit(store: Store, config: Config, named: string | undefined): Promise<string> {
  if (named === undefined && config.app) return config.app.tenant.toLowerCase()
  const known = await store.transaction(({ records }) => records.tenants())
  const problem =
    named === undefined ? severalProblem(known) : tenantProblem(config.tenants, known, named.toLowerCase())
  if (problem === undefined) return named?.toLowerCase() ?? known[0] ?? LOCAL_TENANT
  await store.close()
  console.error(problem)
  process.exit(2)
}

function severalProblem(known: readonly string[]): string | undefined {
  return known.length > 1 ? 'There are records of several tenants. Name one: --tenant GUID' : undefined
}

/** @param allowed tenants whose people may use the bot; empty without sign-in: then tenants with records count */
function tenantProblem(allowed: ReadonlySet<string>, known: readonly string[], named: string): string | undefined {
  if (allowed.has(named) || (allowed.size === 0 && (known.includes(named) || named === LOCAL_TENANT))) return undefined
  if (!isGuid(named)) {
    return `“${named}” is no tenant id. Write --tenant and the GUID that Microsoft Entra shows as the tenant’s id, or leave it out.`
  }
  if (allowed.size === 0) return undefined
  return `Nobody of the tenant ${named} may use the bot. Name one of those who may: ${[...allowed].join(', ')}; or add it to ALLOWED_TENANTS first.`
}
