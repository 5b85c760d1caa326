import type { Transaction } from 'kysely'
import type { Database, HistoryTable } from '../schema/schema.ts'
import { isStanding } from './taken-back.ts'

/** What is read of a status that was kept after an assessment; of nobody. */
export type KeptRow = Pick<HistoryTable, 'id' | 'status' | 'strength' | 'answers' | 'questions' | 'seconds'> & {
  readonly recommended: string
}

/** How messages to a tenant's people fare. */
export interface Delivery {
  readonly waiting: number
  /** Of those that wait: tried and not taken yet. */
  readonly retried: number
  /** Given up in the last 30 days, by reason. */
  readonly failed: readonly { readonly code: string; readonly count: number }[]
}

/** Figures about a tenant. */
export interface FigureOperations {
  /** Kept statuses that were recommended or chosen against a recommendation, and not taken back as the first one, in the order of their ids, after `after`. */
  kept(tenant: string, since: string, after: string, limit: number): Promise<KeptRow[]>
  delivery(tenant: string): Promise<Delivery>
}

export function figureOperations(tx: Transaction<Database>): FigureOperations {
  return {
    kept: (tenant, since, after, limit) =>
      tx
        .selectFrom('history as h')
        .select(['id', 'status', 'recommended', 'strength', 'answers', 'questions', 'seconds'])
        .where('tenant', '=', tenant)
        .where('kind', '=', 'status')
        .where('recommended', 'is not', null)
        .where('at', '>=', since)
        .where('id', '>', after)
        .where(isStanding('h'))
        .orderBy('id')
        .limit(limit)
        .$narrowType<{ recommended: string }>()
        .execute(),

    async delivery(tenant) {
      const rows = await tx
        .selectFrom('outbox')
        .select(['failed', 'last_error', (eb) => eb.fn.countAll().as('count')])
        .where('tenant', '=', tenant)
        .groupBy(['failed', 'last_error'])
        .execute()
      const counted = rows.map(({ failed, last_error, count }) => ({ failed, last_error, count: Number(count) }))
      const sum = (of: typeof counted): number => of.reduce((total, { count }) => total + count, 0)
      const waiting = counted.filter(({ failed }) => failed === 0)
      return {
        waiting: sum(waiting),
        retried: sum(waiting.filter(({ last_error }) => last_error !== null)),
        failed: counted
          .filter(({ failed }) => failed === 1)
          .map(({ last_error, count }) => ({ code: last_error ?? 'unknown', count }))
          .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
      }
    },
  }
}
