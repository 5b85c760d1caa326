import type { Kysely, Transaction } from 'kysely'
import { VersionConflict } from './conflict.ts'
import { placeOperations, type PlaceOperations } from './places.ts'
import { recordOperations, type RecordOperations } from './records.ts'
import type { Database, OutboxTable } from './schema.ts'

export { VersionConflict } from './conflict.ts'

/** Whose memory: one person in one conversation of one tenant. */
export interface ConversationKey {
  readonly tenant: string
  readonly conversation: string
  readonly person: string
}

export interface StoredConversation {
  readonly version: number
  /** JSON as the dialogs wrote it. */
  readonly state: string
}

export type OutboxRow = OutboxTable
export type NewOutboxRow = Pick<
  OutboxTable,
  'id' | 'tenant' | 'conversation' | 'reference' | 'kind' | 'activity' | 'target' | 'record' | 'due_at'
>

/** What a turn may do; all of it is kept, or nothing. */
export interface StoreTransaction {
  /** Claims an activity. `claimed: false` when it was handled before, with the answer it got. */
  claim(activity: string, at: string): Promise<{ claimed: true } | { claimed: false; response: string | null }>
  /** Keeps the answer to an invoke for redeliveries. */
  respond(activity: string, response: string): Promise<void>
  loadConversation(key: ConversationKey): Promise<StoredConversation | undefined>
  /** @throws VersionConflict when the stored version is not `seen` (undefined: there was none). */
  saveConversation(key: ConversationKey, state: string, seen: number | undefined, at: string): Promise<void>
  /** Customers, entitlements and their history. */
  readonly records: RecordOperations
  /** Where the bot can write, and what is posted there. */
  readonly places: PlaceOperations
  enqueue(row: NewOutboxRow): Promise<void>
  /** The activity that shows the record's newest card here. */
  shownCard(tenant: string, conversation: string, record: string): Promise<string | undefined>
}

/** The store behind a small interface, the same on both engines. */
export class Store {
  private readonly db: Kysely<Database>

  constructor(db: Kysely<Database>) {
    this.db = db
  }

  /** Runs `work` in one transaction. */
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return this.db.transaction().execute((tx) => work(operations(tx)))
  }

  /** Rows that are due, oldest first, only the first of each conversation: a conversation is sent in order. */
  async dueOutbox(now: string, limit: number): Promise<OutboxRow[]> {
    return this.db
      .selectFrom('outbox as o')
      .selectAll('o')
      .where('o.failed', '=', 0)
      .where('o.due_at', '<=', now)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('outbox as earlier')
              .select('earlier.id')
              .where('earlier.failed', '=', 0)
              .whereRef('earlier.tenant', '=', 'o.tenant')
              .whereRef('earlier.conversation', '=', 'o.conversation')
              .whereRef('earlier.id', '<', 'o.id'),
          ),
        ),
      )
      .orderBy('o.id')
      .limit(limit)
      .execute()
  }

  /** Takes a row until a moment; false when another instance was faster. It is due again then, unless it was sent. */
  async takeOutbox(row: OutboxRow, until: string): Promise<boolean> {
    const taken = await this.db
      .updateTable('outbox')
      .set({ due_at: until })
      .where('id', '=', row.id)
      .where('due_at', '=', row.due_at)
      .executeTakeFirst()
    return taken.numUpdatedRows === 1n
  }

  /** The channel took it: the row goes, and the card's activity is remembered. */
  async sent(row: OutboxRow, activityId: string | undefined): Promise<void> {
    await this.db.transaction().execute(async (tx) => {
      await tx.deleteFrom('outbox').where('id', '=', row.id).execute()
      if (!row.record || !activityId) return
      await tx
        .insertInto('shown_card')
        .values({ tenant: row.tenant, conversation: row.conversation, record: row.record, activity_id: activityId })
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'conversation', 'record']).doUpdateSet({ activity_id: activityId }),
        )
        .execute()
    })
  }

  /** The attempt failed. It is tried again at `dueAt`, or never when `final`. */
  async notSent(row: OutboxRow, error: string, outcome: { readonly dueAt: string } | 'final'): Promise<void> {
    await this.db
      .updateTable('outbox')
      .set({
        attempts: row.attempts + 1,
        last_error: error,
        ...(outcome === 'final' ? { failed: 1 } : { due_at: outcome.dueAt }),
      })
      .where('id', '=', row.id)
      .execute()
  }

  /** When the next row becomes due after `now`; undefined when nothing waits. */
  async nextDue(now: string): Promise<string | undefined> {
    const row = await this.db
      .selectFrom('outbox')
      .select('due_at')
      .where('failed', '=', 0)
      .where('due_at', '>', now)
      .orderBy('due_at')
      .limit(1)
      .executeTakeFirst()
    return row?.due_at
  }

  /** Forgets handled activities older than `before`; Teams redelivers within minutes. */
  async forgetInbox(before: string): Promise<void> {
    await this.db.deleteFrom('inbox').where('received_at', '<', before).execute()
  }

  /** Throws when the database does not answer. */
  async ping(): Promise<void> {
    await this.db.selectFrom('inbox').select('id').limit(1).execute()
  }

  close(): Promise<void> {
    return this.db.destroy()
  }
}

function operations(tx: Transaction<Database>): StoreTransaction {
  return {
    async claim(activity, at) {
      const inserted = await tx
        .insertInto('inbox')
        .values({ id: activity, response: null, received_at: at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst()
      if (inserted.numInsertedOrUpdatedRows === 1n) return { claimed: true }
      const row = await tx.selectFrom('inbox').select('response').where('id', '=', activity).executeTakeFirst()
      return { claimed: false, response: row?.response ?? null }
    },
    async respond(activity, response) {
      await tx.updateTable('inbox').set({ response }).where('id', '=', activity).execute()
    },
    async loadConversation(key) {
      return tx
        .selectFrom('conversation')
        .select(['version', 'state'])
        .where('tenant', '=', key.tenant)
        .where('conversation', '=', key.conversation)
        .where('person', '=', key.person)
        .executeTakeFirst()
    },
    async saveConversation(key, state, seen, at) {
      if (seen === undefined) {
        const inserted = await tx
          .insertInto('conversation')
          .values({ ...key, version: 1, state, updated_at: at })
          .onConflict((conflict) => conflict.columns(['tenant', 'conversation', 'person']).doNothing())
          .executeTakeFirst()
        if (inserted.numInsertedOrUpdatedRows !== 1n) throw new VersionConflict('The conversation was begun meanwhile.')
        return
      }
      const updated = await tx
        .updateTable('conversation')
        .set({ version: seen + 1, state, updated_at: at })
        .where('tenant', '=', key.tenant)
        .where('conversation', '=', key.conversation)
        .where('person', '=', key.person)
        .where('version', '=', seen)
        .executeTakeFirst()
      if (updated.numUpdatedRows !== 1n) throw new VersionConflict('The conversation was changed meanwhile.')
    },
    records: recordOperations(tx),
    places: placeOperations(tx),
    async enqueue(row) {
      await tx
        .insertInto('outbox')
        .values({ ...row, attempts: 0, last_error: null, failed: 0 })
        .execute()
    },
    async shownCard(tenant, conversation, record) {
      const row = await tx
        .selectFrom('shown_card')
        .select('activity_id')
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .where('record', '=', record)
        .executeTakeFirst()
      return row?.activity_id
    },
  }
}
