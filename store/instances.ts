import type { Transaction } from 'kysely'
import type { Database } from './schema/schema.ts'

/** Which instances of the service work on this database. */
export interface InstanceOperations {
  /**
   * Says that an instance is up.
   * @param at now, ISO 8601
   * @param gone who has said nothing since this moment is forgotten
   * @returns how many instances are up, with this one
   */
  present(id: string, at: string, gone: string): Promise<number>
  /** Says that an instance stops. */
  leave(id: string): Promise<void>
}

/** The operations in one transaction. */
export function instanceOperations(tx: Transaction<Database>): InstanceOperations {
  return {
    async present(id, seen_at, gone) {
      await tx
        .insertInto('instance')
        .values({ id, seen_at })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ seen_at }))
        .execute()
      await tx.deleteFrom('instance').where('seen_at', '<', gone).execute()
      const { up } = await tx
        .selectFrom('instance')
        .select((eb) => eb.fn.countAll().as('up'))
        .executeTakeFirstOrThrow()
      return Number(up)
    },

    async leave(id) {
      await tx.deleteFrom('instance').where('id', '=', id).execute()
    },
  }
}
