import type { Transaction } from 'kysely'
import type { OutboxTable } from '../schema/conversation-schema.ts'
import type { Database } from '../schema/schema.ts'
import { BEGUN, ERASED, type Statements } from './statements.ts'

export type OutboxRow = OutboxTable
export type NewOutboxRow = Pick<
  OutboxTable,
  'id' | 'tenant' | 'conversation' | 'reference' | 'kind' | 'activity' | 'target' | 'record' | 'due_at'
> & {
  readonly requester?: string | null
  readonly shareable?: string | null
  readonly customers?: string | null
  readonly trace?: string | null
}

/**
 * Whether a row may be sent now. `lease`: yes; no other instance may take the row before this moment. `notBefore`: no;
 * the row waits until this moment, and any instance may take it then.
 */
export type Start = { readonly lease: string } | { readonly notBefore: string }

/** Decides about a row. Called once for each row that is the first of its conversation. */
export type Schedule = (row: Pick<OutboxRow, 'id' | 'tenant' | 'conversation'>) => Start

/**
 * What became of a row that the channel took. `instead`: its content was erased in the meantime, and this activity
 * replaces what was sent. `gone`: another instance has also sent it, and has noted that.
 */
type Removed = 'sent' | 'gone' | { readonly instead: string }

/** The outbox. Each conversation is sent in order, so only its first row can be taken. */
export interface OutboxOperations {
  /**
   * Adds a row. If no row of its conversation waits before it and `schedule` lets it start, the same commit takes the
   * row and notes that sending has begun.
   * @returns the row if it was taken, to be sent right after the commit
   */
  enqueue(row: NewOutboxRow, schedule: Schedule): Promise<OutboxRow | undefined>
  /**
   * Takes due rows, the first one of each conversation. `begun` in the result is the value before: 1 means that the row
   * may have been sent already.
   */
  takeDue(now: string, limit: number, schedule: Schedule): Promise<OutboxRow[]>
  /** Takes the first row of a conversation, if it is due and may start. */
  takeNext(tenant: string, conversation: string, now: string, schedule: Schedule): Promise<OutboxRow | undefined>
  /** Deletes a row that the channel took. */
  removeOutbox(id: string): Promise<Removed>
  /** Gives back a row that was taken and not sent. It is due again at `dueAt`, in its former state. */
  giveBackOutbox(row: OutboxRow, dueAt: string): Promise<void>
  /**
   * Notes a failed attempt. The next one is due at `dueAt`, with another activity if one is given. Changes nothing if
   * another instance has taken the row.
   */
  retryOutbox(row: OutboxRow, error: string, dueAt: string, activity?: string): Promise<void>
  /** Notes that a row failed for good. */
  failOutbox(row: OutboxRow, error: string): Promise<void>
  /** The activity that shows a record's newest card in a conversation. */
  shownCard(tenant: string, conversation: string, record: string): Promise<string | undefined>
  /** True if a record's card was shown in a conversation after a moment (ISO 8601, UTC), or waits to be sent there. */
  stands(tenant: string, conversation: string, record: string, after: string): Promise<boolean>
  /** Forgets the card of a record in a conversation, even if one is still shown. */
  forgetCard(tenant: string, conversation: string, record: string): Promise<void>
  /**
   * Notes that this activity now shows a record's card. @returns the activity that showed it before, if it was a
   * different one
   */
  showCard(
    row: Pick<NewOutboxRow, 'tenant' | 'conversation' | 'kind' | 'customers' | 'reference'>,
    record: string,
    activity: string,
    at: string,
  ): Promise<string | undefined>
}

export function outboxOperations(tx: Transaction<Database>, statements: Statements): OutboxOperations {
  const take = async (row: OutboxRow, schedule: Schedule): Promise<OutboxRow | undefined> => {
    const start = schedule(row)
    if ('lease' in start) {
      const { changed } = await statements.take(tx, { id: row.id, seen: row.due_at, until: start.lease })
      return changed === 1 ? { ...row, due_at: start.lease } : undefined
    }
    if (start.notBefore > row.due_at) {
      const { id, due_at } = row
      await tx
        .updateTable('outbox')
        .set({ due_at: start.notBefore })
        .where('id', '=', id)
        .where('due_at', '=', due_at)
        .execute()
    }
    return undefined
  }
  return {
    async enqueue(row, schedule) {
      const { tenant, conversation } = row
      const waits = (await statements.waitsBefore(tx, { tenant, conversation })).rows.length > 0
      const start: Start = waits ? { notBefore: row.due_at } : schedule(row)
      const whole: OutboxRow = {
        ...row,
        requester: row.requester ?? null,
        shareable: row.shareable ?? null,
        customers: row.customers ?? null,
        trace: row.trace ?? null,
        attempts: 0,
        last_error: null,
        failed: 0,
        begun: 0,
        due_at: 'lease' in start ? start.lease : start.notBefore,
      }
      await statements.enqueue(tx, { ...whole, begun: 'lease' in start ? BEGUN : 0 })
      return 'lease' in start ? whole : undefined
    },
    async takeDue(now, limit, schedule) {
      const rows = await dueRows(tx, now, limit)
      const taken: OutboxRow[] = []
      for (const row of rows) {
        const one = await take(row, schedule)
        if (one) taken.push(one)
      }
      return taken
    },
    async takeNext(tenant, conversation, now, schedule) {
      // Usually nothing waits. Reading the whole row costs ten times as much, even if there is none.
      if ((await statements.waitsBefore(tx, { tenant, conversation })).rows.length === 0) return undefined
      const row = (await statements.firstOf(tx, { tenant, conversation })).rows[0]
      return row && row.due_at <= now ? take(row, schedule) : undefined
    },
    async removeOutbox(id) {
      const [row] = (await statements.remove(tx, { id })).rows
      if (!row) return 'gone'
      return row.erased === null ? 'sent' : { instead: row.erased }
    },
    async giveBackOutbox({ id, begun, due_at: lease }, dueAt) {
      // A different lease means that another instance has taken the row in the meantime.
      const due = { due_at: dueAt, begun }
      await tx
        .updateTable('outbox')
        .set(due)
        .where('id', '=', id)
        .where('due_at', '=', lease)
        .where('begun', '=', BEGUN)
        .execute()
      if (begun !== 0) return
      // The content was erased in the meantime. Nothing was sent, so nothing has to be replaced.
      await tx
        .deleteFrom('outbox')
        .where('id', '=', id)
        .where('due_at', '=', lease)
        .where('begun', '=', ERASED)
        .execute()
    },
    async retryOutbox(row, error, dueAt, activity) {
      await tx
        .updateTable('outbox')
        .set({
          attempts: row.attempts + 1,
          last_error: error,
          due_at: dueAt,
          // If the row may have been sent before this attempt, this is still so.
          begun: row.begun,
          // Everybody may read the replacing activity.
          ...(activity === undefined ? {} : { activity, shareable: null }),
        })
        .where('id', '=', row.id)
        // A different lease means that another instance has taken the row in the meantime.
        .where('due_at', '=', row.due_at)
        .execute()
    },
    async failOutbox(row, error) {
      await tx
        .updateTable('outbox')
        .set({ attempts: row.attempts + 1, last_error: error, failed: 1 })
        .where('id', '=', row.id)
        .execute()
    },
    async shownCard(tenant, conversation, record) {
      return (await statements.shownCard(tx, { tenant, conversation, record })).rows[0]?.activity_id
    },
    async stands(tenant, conversation, record, after) {
      const shown = await tx
        .selectFrom('shown_card')
        .select('record')
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .where('record', '=', record)
        .where('shown_at', '>', after)
        .executeTakeFirst()
      if (shown) return true
      const waiting = await tx
        .selectFrom('outbox')
        .select('record')
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .where('record', '=', record)
        .where('failed', '=', 0)
        .executeTakeFirst()
      return waiting !== undefined
    },
    async forgetCard(tenant, conversation, record) {
      await tx
        .deleteFrom('shown_card')
        .where('tenant', '=', tenant)
        .where('conversation', '=', conversation)
        .where('record', '=', record)
        .execute()
    },
    async showCard({ tenant, conversation, kind, customers = null, reference }, record, activity, at) {
      const row = { tenant, conversation, record, activity_id: activity, shown_at: at, customers, reference }
      const ways = [() => statements.showFirst(tx, row), () => statements.showAgain(tx, { ...row, seen: activity })]
      // Usually a new card belongs to a new record, and an update to the card that is there.
      for (const way of kind === 'update' ? ways.toReversed() : ways) if ((await way()).changed === 1) return undefined
      const before = (await statements.shownCard(tx, row)).rows[0]?.activity_id
      if (before !== undefined) await statements.showAgain(tx, { ...row, seen: before })
      return before
    },
  }
}

/** Due rows, oldest first, only the first one of each conversation. */
function dueRows(tx: Transaction<Database>, now: string, limit: number): Promise<OutboxRow[]> {
  return tx
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
