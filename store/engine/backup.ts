import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import SqliteFile from 'better-sqlite3'
import { codeOf } from './faults.ts'

/** The backup or the restore cannot be done; `message` says what to do. */
export class BackupError extends Error {}

/** What is in a database file. */
export interface BackedUp {
  readonly entitlements: number
  /** The newest migration that it has. */
  readonly version: string
}

export interface Restored extends BackedUp {
  /** Where the database is now that was there before; undefined: there was none. */
  readonly before: string | undefined
  /** Customers that were erased after the backup was made, and are here again. */
  readonly erasedSince: readonly string[]
}

const NAME = 'playbook-bot.sqlite'

/**
 * Writes all of a data folder's database into one file, which must not exist yet, and checks it. The bot must not run.
 * @throws BackupError
 */
export function backUp(folder: string, file: string): BackedUp {
  if (!existsSync(join(folder, NAME))) throw new BackupError(`There is no database in ${folder}. Check DATA_DIR.`)
  if (existsSync(file)) throw new BackupError(`${file} exists already. Choose another name.`)
  const database = openAlone(join(folder, NAME))
  try {
    database.prepare('vacuum into ?').run(file)
  } catch (error) {
    throw new BackupError(`${file} cannot be written. Check the folder and the room on the disk.`, { cause: error })
  } finally {
    database.close()
  }
  // It holds customers and notes: for its owner only.
  chmodSync(file, 0o600)
  return check(file)
}

/**
 * Puts a backup in the place of a data folder's database, which is kept beside it. The bot must not run. All that may fail
 * is done beside the database first, so that two renames are left.
 * @param at a moment for the name of what is kept
 * @throws BackupError; nothing was changed then
 */
export function restore(file: string, folder: string, at: Date): Restored {
  const found = check(file)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, NAME)
  const before = existsSync(path) ? `${path}.before-${at.toISOString().replace(/[:.]/g, '-')}` : undefined
  const fresh = `${path}.new`
  try {
    copyWhole(file, fresh)
    if (before !== undefined) closeLog(path)
    const erased = before === undefined ? [] : erasedSince(path, fresh)
    takePlace(fresh, path, before)
    return { ...found, before, erasedSince: erased }
  } finally {
    for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(`${fresh}${rest}`, { force: true })
  }
}

/** @throws BackupError when there is no room, or the copy is not whole */
function copyWhole(file: string, fresh: string): void {
  try {
    copyFileSync(file, fresh)
    // It holds customers and notes: for its owner only.
    chmodSync(fresh, 0o600)
    syncToDisk(fresh)
  } catch (error) {
    const message = `${fresh} cannot be written. Check the folder and the room on the disk. Nothing was changed.`
    throw new BackupError(message, { cause: error })
  }
  check(fresh)
}

/**
 * Brings what still stands in a database's log into its file.
 * @throws BackupError while the bot has it, or when it is damaged
 */
function closeLog(path: string): void {
  try {
    const database = openAlone(path)
    try {
      database.pragma('journal_mode = DELETE')
    } finally {
      database.close()
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    const message = `${path} is damaged, or cannot be read. Move it away, with the files beside it that begin so, and restore again.`
    throw new BackupError(message, { cause: error })
  }
}

/** @throws BackupError when it cannot be done; then all is where it was */
function takePlace(fresh: string, path: string, before: string | undefined): void {
  try {
    if (before !== undefined) renameSync(path, before)
    try {
      // Those of a database that is gone would be taken for the new one's.
      for (const rest of [`${path}-wal`, `${path}-shm`]) rmSync(rest, { force: true })
      renameSync(fresh, path)
    } catch (error) {
      if (before !== undefined) renameSync(before, path)
      throw error
    }
  } catch (error) {
    const message = `The backup cannot be put in the place of ${path}. Check who may write in the folder.`
    throw new BackupError(message, { cause: error })
  }
  // Where folders cannot be synced, as on Windows, the renames are on the disk soon.
  if (process.platform !== 'win32') syncToDisk(dirname(path))
}

function syncToDisk(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

function openAlone(path: string): SqliteFile.Database {
  const database = new SqliteFile(path, { timeout: 0 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('begin immediate; commit')
    return database
  } catch (error) {
    database.close()
    if (!/^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))) throw error
    throw new BackupError('The bot uses this data folder. Stop it first.', { cause: error })
  }
}

/** @throws BackupError when the file is no good database of the bot */
function check(file: string): BackedUp {
  try {
    const database = new SqliteFile(file, { readonly: true, fileMustExist: true })
    try {
      if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new Error('damaged')
      const one = (sql: string): unknown => database.prepare(sql).pluck().get()
      return {
        entitlements: Number(one('select count(*) from entitlement')),
        version: String(one('select max(name) from kysely_migration')),
      }
    } finally {
      database.close()
    }
  } catch (error) {
    throw new BackupError(`${file} is no backup of the bot, or it is damaged. Take another one.`, { cause: error })
  }
}

/** Which customers of the restored database the newer one had erased: it knows them by hashes with the same salt. */
function erasedSince(newer: string, restored: string): string[] {
  const rows = <T>(path: string, sql: string): T[] => {
    const database = new SqliteFile(path, { readonly: true })
    try {
      return database.prepare(sql).all() as T[]
    } finally {
      database.close()
    }
  }
  const hashes = (path: string) =>
    rows<{ hash: string }>(path, 'select hash from erasure where hash is not null').map(({ hash }) => hash)
  const known = new Set(hashes(restored))
  const since = new Set(hashes(newer).filter((hash) => !known.has(hash)))
  if (since.size === 0) return []
  const [salt] = rows<{ value: string }>(restored, `select value from secret where name = 'erasure'`)
  return rows<{ tenant: string; name: string; name_key: string }>(
    restored,
    'select tenant, name, name_key from customer',
  )
    .filter(({ tenant, name_key }) =>
      since.has(createHash('sha256').update([salt!.value, tenant, name_key].join('\n')).digest('hex')),
    )
    .map(({ name }) => name)
}
