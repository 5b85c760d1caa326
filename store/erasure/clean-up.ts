import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import { breathe } from '../engine/breathe.ts'
import type { Database } from '../schema/schema.ts'

/** Moments (ISO 8601, UTC), one for each kind of row: older rows are deleted. */
export interface CleanUp {
  readonly inbox: string
  readonly failed: string
  /** Conversations in which nobody has written since, and shown cards that are about no customer. */
  readonly untouched: string
  /** Shown cards about customers. Empty: they stay, so that they can be replaced when the customer is erased. */
  readonly cards: string
}

/** Rows in one page. */
const PAGE = 1000

/** Deletes rows that nobody needs any more. @returns the number of deleted conversations */
export async function forgetOld(db: Kysely<Database>, { inbox, failed, untouched, cards }: CleanUp): Promise<number> {
  await db.deleteFrom('inbox').where('received_at', '<', inbox).execute()
  await db.deleteFrom('outbox').where('failed', '=', 1).where('due_at', '<', failed).execute()
  for await (const page of pagesOf(db, 'shown_card', ['tenant', 'conversation', 'record'])) {
    await db
      .deleteFrom('shown_card')
      .where(page)
      .where('shown_at', '<', untouched)
      .where((eb) => eb.or([eb('customers', 'is', null), eb('shown_at', '<', cards)]))
      .execute()
  }
  let forgotten = 0
  for await (const page of pagesOf(db, 'conversation', ['tenant', 'conversation', 'person'])) {
    const gone = db.deleteFrom('conversation').where(page).where('updated_at', '<', untouched)
    forgotten += Number((await gone.executeTakeFirst()).numDeletedRows)
  }
  return forgotten
}

/**
 * Conditions for the pages of a table, one after the other, in the order of its key. The whole table is read in pages,
 * and other work waits for one page at most. An index on a moment that every turn changes would avoid this, but every
 * turn would then write three database pages instead of one, for a look once an hour.
 */
async function* pagesOf(
  db: Kysely<Database>,
  table: 'shown_card' | 'conversation',
  columns: readonly string[],
): AsyncGenerator<RawBuilder<SqlBool>> {
  const key = sql.join(columns.map((column) => sql.ref(column)))
  for (let after = columns.map(() => ''); ; await breathe()) {
    const from = sql<SqlBool>`(${key}) > (${sql.join(after)})`
    const { rows } = await sql<Record<string, string>>`
      select ${key} from ${sql.table(table)} where ${from}
      order by ${key} limit 1 offset ${sql.lit(PAGE - 1)}`.execute(db)
    const [last] = rows
    if (!last) {
      yield from
      return
    }
    after = columns.map((column) => last[column]!)
    yield sql<SqlBool>`${from} and (${key}) <= (${sql.join(after)})`
  }
}
