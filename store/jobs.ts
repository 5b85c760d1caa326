import type { Transaction } from 'kysely'
import type { Database } from './schema.ts'

/** How the names of jobs begin that the process has in hand which claimed them: they end with it. */
export const UNDER_WAY = 'under-way '

/** Work that one of all instances does once, and that is begun again when it did not come to its end. */
export interface JobOperations {
  /**
   * Claims a job, as an activity is claimed.
   * @param lapsed what was begun by this moment and is not done is taken for failed
   * @returns false when it is done, or another instance is at it
   */
  begin(job: string, at: string, lapsed: string): Promise<boolean>
  done(job: string): Promise<void>
  /** Gives a job back that is to be done whenever it is asked for, one at a time: it can be begun at once. */
  release(job: string): Promise<void>
}

/** The operations in one transaction. Jobs stand among the activities, and are forgotten with them. */
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

    async release(job) {
      await tx.deleteFrom('inbox').where('id', '=', job).execute()
    },
  }
}
