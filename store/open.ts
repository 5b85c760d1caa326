import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import pg from 'pg'
import { first } from './migrations/0001-first.ts'
import { records } from './migrations/0002-records.ts'
import { places } from './migrations/0004-places.ts'
import type { Database } from './schema.ts'

/** Applied in the order of their names. A migration that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-records': records,
  '0004-places': places,
}

export type StoreLocation =
  { readonly engine: 'sqlite'; readonly folder: string } | { readonly engine: 'postgres'; readonly url: string }

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
 * @throws StoreError `locked` when another process has the SQLite file, `unreachable`, or `migration`
 */
export async function openDatabase(location: StoreLocation): Promise<Kysely<Database>> {
  const db = location.engine === 'sqlite' ? openSqlite(location.folder) : openPostgres(location.url)
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    await db.destroy()
    if (isLocked(error)) throw lockedError(error)
    if (location.engine === 'postgres' && isConnectionFault(error)) {
      throw new StoreError(
        'unreachable',
        'The PostgreSQL server does not answer. Check DATABASE_URL and that the server runs.',
        error,
      )
    }
    throw new StoreError(
      'migration',
      'The tables could not be brought to this version. Restore the backup or use the version that wrote them.',
      error,
    )
  }
  return db
}

function openSqlite(folder: string): Kysely<Database> {
  mkdirSync(folder, { recursive: true })
  let database: SqliteDatabase.Database
  try {
    database = new SqliteDatabase(join(folder, 'playbook-bot.sqlite'), { timeout: 1000 })
    // One process owns the file: a second one is refused at once instead of losing updates now and then.
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.exec('BEGIN IMMEDIATE; COMMIT')
  } catch (error) {
    if (isLocked(error)) throw lockedError(error)
    throw new StoreError('unreachable', 'The data folder cannot be written. Check DATA_DIR and its permissions.', error)
  }
  return new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
}

function openPostgres(url: string): Kysely<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 })
  // A lost idle connection (failover, restart of the server) must not end the process; the pool opens another.
  pool.on('error', () => undefined)
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

/** The driver's errors may be of another realm, so that `instanceof Error` would miss them. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function isConnectionFault(error: unknown): boolean {
  return ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', '28P01', '3D000'].includes(codeOf(error))
}
