import type { Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

/** Prefix of jobs that belong to the process that claimed them. They end with this process. */
export const UNDER_WAY = 'under-way '

/** Work that one of all instances does once. If it does not come to its end, it starts again. */
export interface JobOperations {
  /**
   * Claims a job in the way in which an activity is claimed.
   * @param lapsed a job that began at or before this moment and is not done counts as failed
   * @returns false if the job is done, or if another instance works on it
   */
  begin(job: string, at: string, lapsed: string): Promise<boolean>
  done(job: string): Promise<void>
  /**
   * Notes that a job continues: it counts as begun now.
   * @param held the moment at which the caller began the job or last noted that it continues
   * @returns false if another instance has begun it since, or if it is done
   */
  renew(job: string, held: readonly string[], at: string): Promise<boolean>
  /**
   * Gives back a job that runs on request, one at a time, so that it can begin again at once. Changes nothing if
   * another instance has begun it since.
   */
  release(job: string, held: readonly string[]): Promise<void>
}

/** The operations in one transaction. Jobs are stored in the table of activities, and deleted with them. */
export function jobOperations(tx: Transaction<Database>): JobOperations {
  return {
    async begin(job, at, lapsed) {
      const begun = await tx
        .insertInto('inbox')
        .values({ id: job, response: null, received_at: at })
        .onConflict((conflict) =>
          conflict
            .column('id')
            .doUpdateSet({ received_at: at })
            .where('inbox.response', 'is', null)
            .where('inbox.received_at', '<=', lapsed),
        )
        .executeTakeFirst()
      return begun.numInsertedOrUpdatedRows === 1n
    },

    async done(job) {
      await tx.updateTable('inbox').set({ response: 'done' }).where('id', '=', job).execute()
    },

    async renew(job, held, at) {
      const mine = tx.updateTable('inbox').set({ received_at: at }).where('id', '=', job).where('response', 'is', null)
      return (await mine.where('received_at', 'in', held).executeTakeFirst()).numUpdatedRows === 1n
    },

    async release(job, held) {
      await tx.deleteFrom('inbox').where('id', '=', job).where('received_at', 'in', held).execute()
    },
  }
}
