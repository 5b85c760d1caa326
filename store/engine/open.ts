import { Kysely, PostgresDialect, SqliteDialect, type SqliteDatabase } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { codeOf, postgresRemedy } from './faults.ts'
import { migrationsFor, NewerTables } from '../migrations/all.ts'
import type { Database } from '../schema/schema.ts'
import { openSqliteFile } from './sqlite.ts'

export type StoreLocation =
  { readonly engine: 'sqlite'; readonly folder: string } | { readonly engine: 'postgres'; readonly url: string }

/** A database with its tables at this version. */
export interface OpenDatabase extends Kysely<Database> {
  /** Resolves when everything that was committed before is on the disk. Undefined: a commit waits for that itself. */
  readonly sync?: () => Promise<void>
  /** The connection that all share. Undefined on PostgreSQL, where each transaction has one. */
  readonly sqlite?: SqliteDatabase
}

/** The store cannot be used; `message` says what to do. Never contains the address or its password. */
export class StoreError extends Error {
  readonly code: 'locked' | 'unreachable' | 'migration'

  constructor(code: StoreError['code'], message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.code = code
  }
}

/**
 * Opens the database and brings its tables to this version.
 * @param timeouts of PostgreSQL, for all but bringing the tables to this version; in ms
 * @throws StoreError `locked` when another process has the SQLite file, `unreachable`, or `migration`
 */
export async function openDatabase(location: StoreLocation, timeouts = TIMEOUTS): Promise<OpenDatabase> {
  const db = location.engine === 'sqlite' ? openSqlite(location.folder) : openPostgres(location.url, timeouts)
  const error = await migrate(db, location)
  if (error) {
    await db.destroy()
    if (error instanceof NewerTables) throw newerError(error)
    if (isLocked(error)) throw lockedError(error)
    const remedy = location.engine === 'postgres' ? postgresRemedy(error) : undefined
    if (remedy) throw new StoreError('unreachable', remedy, error)
    throw new StoreError(
      'migration',
      'The tables could not be brought to this version. Restore the backup or use the version that wrote them.',
      error,
    )
  }
  return db
}

async function migrate(opened: OpenDatabase, location: StoreLocation): Promise<unknown> {
  // Tables of a million rows take longer than any statement of a turn, and other instances wait for the one that migrates.
  const db = location.engine === 'postgres' ? openPostgres(location.url, {}) : opened
  try {
    const migrations = await migrationsFor(db as unknown as Kysely<never>)
    return (
      await new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } }).migrateToLatest()
    ).error
  } catch (error) {
    return error
  } finally {
    if (db !== opened) await db.destroy()
  }
}

function newerError(cause: NewerTables): StoreError {
  return new StoreError(
    'migration',
    `The tables were brought to a newer version of the bot (${cause.migrations.join(', ')}), which this one cannot work with. Start that version again, or restore the backup that was made before the upgrade.`,
    cause,
  )
}

function openSqlite(folder: string): OpenDatabase {
  try {
    const { database, sync } = openSqliteFile(folder)
    return Object.assign(new Kysely<Database>({ dialect: new SqliteDialect({ database }) }), { sync, sqlite: database })
  } catch (error) {
    if (isLocked(error)) throw lockedError(error)
    throw new StoreError('unreachable', 'The data folder cannot be written. Check DATA_DIR and its permissions.', error)
  }
}

/** A statement or a lock that takes longer is given up: Teams delivers the activity again. In ms. */
const TIMEOUTS = { statement_timeout: 10_000, lock_timeout: 5000, idle_in_transaction_session_timeout: 30_000 }

function openPostgres(url: string, timeouts: Partial<typeof TIMEOUTS>): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    ...timeouts,
    // Databases are on solid disks today: reading a thousand rows by index is cheaper than reading a whole table.
    options: '-c random_page_cost=1.1',
  })
  // A lost idle connection (failover, restart of the server) must not end the process; the pool opens another.
  pool.on('error', () => undefined)
  // Nor must one that is lost in the middle of a transaction: its statement fails, and that is heard.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
  })
}

function lockedError(cause: unknown): StoreError {
  return new StoreError(
    'locked',
    'Another process uses this data folder. Stop it, choose another DATA_DIR, or set DATABASE_URL to use PostgreSQL with several instances.',
    cause,
  )
}

function isLocked(error: unknown): boolean {
  return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
}
