import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import pg from 'pg'
import { MIGRATIONS } from '../../store/migrations/all.ts'
import type { StoreLocation } from '../../store/engine/open.ts'
import type { TestPostgres } from './postgres.ts'

/** Any tables, of any version. */
export type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>

/** The database itself, past everything that the store does when it opens one. */
export function rawDatabase(where: StoreLocation): AnyDatabase {
  if (where.engine === 'postgres') {
    return new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: where.url }) }) })
  }
  return new Kysely({
    dialect: new SqliteDialect({ database: new SqliteDatabase(join(where.folder, 'playbook-bot.sqlite')) }),
  })
}

/** Where a new, empty database is. The caller removes the folder of SQLite. */
export async function newLocation(engine: StoreLocation['engine'], postgres: TestPostgres): Promise<StoreLocation> {
  if (engine === 'postgres') return { engine, url: await postgres.newDatabase() }
  return { engine, folder: mkdtempSync(join(tmpdir(), 'older-')) }
}

export async function migrateWith(db: AnyDatabase, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
}

/** What the version before this one had: all migrations but the newest. */
export const BEFORE: Readonly<Record<string, Migration>> = Object.fromEntries(
  Object.keys(MIGRATIONS)
    .sort((a, b) => (a < b ? -1 : 1))
    .slice(0, -1)
    .map((name) => [name, MIGRATIONS[name]!]),
)

/** What there was before a migration came. @param name with which its own begins, as `0021` */
export function before(name: string): Readonly<Record<string, Migration>> {
  return Object.fromEntries(Object.entries(MIGRATIONS).filter(([each]) => each < name))
}

/** Ours, and one of a version that does not exist yet. */
export function after(name: string): Readonly<Record<string, Migration>> {
  const newer: Migration = {
    async up(db: Kysely<unknown>) {
      await db.schema.alterTable('history').addColumn('of_a_newer_version', 'text').execute()
    },
  }
  return { ...MIGRATIONS, [name]: newer }
}
