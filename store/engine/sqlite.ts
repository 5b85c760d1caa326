import { closeSync, fdatasync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { BoundedMap } from '../../playbook/bounded-map.ts'

/** Statements that are kept ready; the bot has some fifty. */
const MAX_STATEMENTS = 500
/** Pages of 4 KB that are written to the log before they are brought into the file: 64 MB. */
const CHECKPOINT_PAGES = 16_000

export interface OpenFile {
  /** Its statements are kept ready. */
  readonly database: SqliteDatabase
  /** Resolves when everything that was committed before the call is on the disk. */
  readonly sync: () => Promise<void>
}

/**
 * Opens the file for this process alone. A commit writes to SQLite's log without waiting for the disk, so that the
 * process goes on meanwhile: whoever needs a commit to last awaits `sync`. Throws the driver's errors.
 */
export function openSqliteFile(folder: string): OpenFile {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'playbook-bot.sqlite')
  const file = new SqliteFile(path, { timeout: 1000 })
  try {
    // One process owns the file: a second one is refused at once instead of losing updates now and then.
    file.pragma('locking_mode = EXCLUSIVE')
    file.pragma('journal_mode = WAL')
    // The log is brought to the disk by `sync`, and by SQLite itself before it is brought into the file.
    file.pragma('synchronous = NORMAL')
    file.pragma('foreign_keys = ON')
    // What is deleted is overwritten where that writes no page more; erasing writes the whole file anew, see
    // docs/adr/0012-erased-is-erased.md.
    file.pragma('secure_delete = FAST')
    // Savepoints must not write files of their own, nor a batch be written before its end.
    file.pragma('temp_store = MEMORY')
    file.pragma('cache_size = -65536')
    file.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    file.exec('BEGIN IMMEDIATE; COMMIT')
    // Makes sure that there is a log.
    file.pragma('user_version = 1')
  } catch (error) {
    file.close()
    throw error
  }
  const log = openSync(`${path}-wal`, 'r+')
  const close = (): void => {
    file.close()
    closeSync(log)
  }
  const sync = (): Promise<void> =>
    new Promise((resolve, reject) => fdatasync(log, (error) => (error ? reject(error) : resolve())))
  return { database: withKeptStatements(file, close), sync }
}

/** kysely prepares a statement for each query; preparing costs more than running one. */
function withKeptStatements(file: SqliteFile.Database, close: () => void): SqliteDatabase {
  const kept = new BoundedMap<string, SqliteStatement>(MAX_STATEMENTS)
  const rollingBack = rollback(file)
  return {
    close,
    prepare(sql) {
      if (sql === 'rollback') return rollingBack
      let statement = kept.get(sql)
      if (!statement) {
        statement = file.prepare(sql)
        kept.set(sql, statement)
      }
      return statement
    },
  }
}

/** A full disk has ended the transaction already: an error about that would hide the one that says so. */
function rollback(file: SqliteFile.Database): SqliteStatement {
  const statement = file.prepare('rollback')
  const nothing = { changes: 0, lastInsertRowid: 0 }
  return {
    reader: false,
    all: () => [],
    run: () => (file.inTransaction ? statement.run() : nothing),
    iterate: () => [][Symbol.iterator](),
  }
}
