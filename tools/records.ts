import type { Config } from '../bot/config/config.ts'
import { configOrExit } from '../bot/config/config-or-exit.ts'
import { LOCAL_TENANT } from '../bot/channel/local-tenant.ts'
import { isGuid } from '../store/guid.ts'
import { openDatabase, StoreError } from '../store/engine/open.ts'
import { Store } from '../store/store.ts'
import { UsageError } from './cli.ts'

/** The records of one tenant, opened with the bot's settings. */
export interface OpenRecords {
  readonly store: Store
  readonly config: Config
  readonly tenant: string
}

/**
 * Opens the records with the bot's settings, and closes them whatever happens. Ends the process when the settings are no
 * good, because nothing is open then.
 * @param named the value of `--tenant`; undefined if it was left out
 * @throws UsageError when they cannot be opened, or when it is not known whose records are meant
 */
export async function withRecords(
  named: string | undefined,
  use: (records: OpenRecords) => Promise<void>,
): Promise<void> {
  const config = configOrExit()
  const store = new Store(await opened(config))
  try {
    await use({ store, config, tenant: await tenantOf(store, config, named) })
  } finally {
    await store.close()
  }
}

async function opened({ store }: Config): ReturnType<typeof openDatabase> {
  try {
    return await openDatabase(store)
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    throw new UsageError(error.message, { cause: error })
  }
}

/** The data folder of SQLite. @throws UsageError if PostgreSQL is used */
export function sqliteFolder(): string {
  const { store } = configOrExit()
  if (store.engine === 'sqlite') return store.folder
  throw new UsageError(
    'DATABASE_URL is set. PostgreSQL makes its own backups, see deploy/README.md; unset it for SQLite.',
  )
}

/**
 * The tenant whose records are used: the named one, else that of the bot's registration, else the only one there is.
 * @throws UsageError if there are several, or if nobody of the named one could see them
 */
async function tenantOf(store: Store, config: Config, named: string | undefined): Promise<string> {
  if (named === undefined && config.app) return config.app.tenant.toLowerCase()
  const known = await store.transaction(({ records }) => records.tenants())
  const problem =
    named === undefined ? severalProblem(known) : tenantProblem(config.tenants, known, named.toLowerCase())
  if (problem === undefined) return named?.toLowerCase() ?? known[0] ?? LOCAL_TENANT
  throw new UsageError(problem)
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
