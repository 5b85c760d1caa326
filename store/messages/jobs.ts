import type { Transaction } from 'kysely'
import type { Database } from '../schema/schema.ts'

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
  /**
   * Says that a job goes on: it counts as begun now.
   * @param held when who has it began it, or said so before
   * @returns false when another has begun it since, or it is done
   */
  renew(job: string, held: readonly string[], at: string): Promise<boolean>
  /**
   * Gives a job back that is to be done whenever it is asked for, one at a time: it can be begun at once. What another has
   * begun since is left to them.
   */
  release(job: string, held: readonly string[]): Promise<void>
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

    async renew(job, held, at) {
      const mine = tx.updateTable('inbox').set({ received_at: at }).where('id', '=', job).where('response', 'is', null)
      return (await mine.where('received_at', 'in', held).executeTakeFirst()).numUpdatedRows === 1n
    },

    async release(job, held) {
      await tx.deleteFrom('inbox').where('id', '=', job).where('received_at', 'in', held).execute()
    },
  }
}
