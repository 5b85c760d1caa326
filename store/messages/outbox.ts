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
 * Whether a row may be sent now. `lease`: yes, and no other instance may take it before this moment. `notBefore`: no;
 * it waits, free for every instance, until then.
 */
export type Start = { readonly lease: string } | { readonly notBefore: string }

/** Asked once for each row that is the first of its conversation. */
export type Schedule = (row: Pick<OutboxRow, 'id' | 'tenant' | 'conversation'>) => Start

/**
 * What was found of a row that the channel took. `instead`: it was erased meanwhile, and this activity takes the place of
 * what was sent. `gone`: another instance has sent it as well and has noted that.
 */
type Removed = 'sent' | 'gone' | { readonly instead: string }

/** The outbox: conversations are sent in order, so that only the first row of each can be taken. */
export interface OutboxOperations {
  /**
   * Puts a row in. When nothing waits before it in its conversation and `schedule` lets it start, it is taken with the
   * same commit, noted as begun, and returned, to be sent right after the commit.
   */
  enqueue(row: NewOutboxRow, schedule: Schedule): Promise<OutboxRow | undefined>
  /**
   * Takes rows that are due, the first of each conversation. `begun` is what it was before: 1 means that it may have
   * been sent already.
   */
  takeDue(now: string, limit: number, schedule: Schedule): Promise<OutboxRow[]>
  /** Takes the first row of a conversation, if it is due and may start. */
  takeNext(tenant: string, conversation: string, now: string, schedule: Schedule): Promise<OutboxRow | undefined>
  /** The channel took it: the row goes. */
  removeOutbox(id: string): Promise<Removed>
  /** It was taken and is not sent after all: it is due again at `dueAt`, as it was before. */
  giveBackOutbox(row: OutboxRow, dueAt: string): Promise<void>
  /** The attempt failed and is made again at `dueAt`, with another activity if one is given; unless another instance has it. */
  retryOutbox(row: OutboxRow, error: string, dueAt: string, activity?: string): Promise<void>
  /** It failed for good. */
  failOutbox(row: OutboxRow, error: string): Promise<void>
  /** The activity that shows the record's newest card here. */
  shownCard(tenant: string, conversation: string, record: string): Promise<string | undefined>
  /** Whether a record's card was shown here after a moment (ISO 8601, UTC), or waits to be sent here. */
  stands(tenant: string, conversation: string, record: string, after: string): Promise<boolean>
  /** A record has no card here any more, whatever is shown. */
  forgetCard(tenant: string, conversation: string, record: string): Promise<void>
  /** A record's card is now shown by this activity; returns the one that showed it before, if it was another. */
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
      // Mostly nothing waits; a look for the whole row costs ten times as much, also when there is none.
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
      // Its lease tells whether another instance has taken it meanwhile.
      const due = { due_at: dueAt, begun }
      await tx
        .updateTable('outbox')
        .set(due)
        .where('id', '=', id)
        .where('due_at', '=', lease)
        .where('begun', '=', BEGUN)
        .execute()
      if (begun !== 0) return
      // Erased meanwhile: nobody has seen what would be replaced.
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
          // What may have been sent before this attempt still may have been.
          begun: row.begun,
          // Everybody may read the other one.
          ...(activity === undefined ? {} : { activity, shareable: null }),
        })
        .where('id', '=', row.id)
        // Its lease tells whether another instance has taken it meanwhile.
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
      // Mostly a new card is of a new record, and an update of the card that is there.
      for (const way of kind === 'update' ? ways.toReversed() : ways) if ((await way()).changed === 1) return undefined
      const before = (await statements.shownCard(tx, row)).rows[0]?.activity_id
      if (before !== undefined) await statements.showAgain(tx, { ...row, seen: before })
      return before
    },
  }
}

/** Rows that are due, oldest first, only the first of each conversation. */
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
