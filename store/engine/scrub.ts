import { sql, SqliteAdapter, type Kysely } from 'kysely'
import type { Database } from '../schema/schema.ts'

/**
 * Brings what was deleted out of SQLite's files. Freed pages keep what stood in them, pages that are
 * rebuilt keep pieces in their gaps, and the log holds pages as they were: the file is written anew and the log emptied.
 * PostgreSQL's files are the server's: nothing is done there.
 */
export async function scrub(db: Kysely<Database>): Promise<void> {
  if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return
  await sql`vacuum`.execute(db)
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}
