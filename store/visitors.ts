import { sql, type Transaction } from 'kysely'
import { VersionConflict } from './engine/conflict.ts'
import { formerNames } from './customers/former-names.ts'
import { holding } from './engine/like.ts'
import type { Database, PersonTable, VisitorTable } from './schema/schema.ts'

export type VisitorRow = VisitorTable
export type SavedViewsRow = Pick<VisitorTable, 'tenant' | 'person' | 'views'>

/** What the tab remembers of who opens it. */
export interface VisitorOperations {
  visitor(tenant: string, person: string): Promise<VisitorRow | undefined>
  /** Notes that the person is here; their views stay as they are. */
  visit(row: Omit<VisitorRow, 'views'>): Promise<void>
  /**
   * Saves the person's views; when they were here stays as it is.
   * @param views as JSON
   * @param seen the views whose place these take; undefined: nothing was remembered of the person
   * @param at now, ISO 8601
   * @throws VersionConflict when they are not as they were seen any more
   */
  saveViews(
    who: Pick<VisitorRow, 'tenant' | 'person'>,
    views: string,
    seen: string | undefined,
    at: string,
  ): Promise<void>
  /** Who has saved views, in the order of persons, after one; empty begins. */
  savedViews(tenant: string, after: string, limit: number): Promise<SavedViewsRow[]>
  /** True for a word of a customer's name, of now or before: who searches for it means that customer. */
  isOfCustomer(tenant: string, word: string): Promise<boolean>
  /** People of all tenants who have written to the bot; for local development only. */
  everybody(limit: number): Promise<Pick<PersonTable, 'tenant' | 'person' | 'name'>[]>
}

/** The operations on visitors in one transaction. */
export function visitorOperations(tx: Transaction<Database>): VisitorOperations {
  return {
    visitor: (tenant, person) =>
      tx.selectFrom('visitor').selectAll().where('tenant', '=', tenant).where('person', '=', person).executeTakeFirst(),

    savedViews: (tenant, after, limit) =>
      tx
        .selectFrom('visitor')
        .select(['tenant', 'person', 'views'])
        .where('tenant', '=', tenant)
        .where('person', '>', after)
        .where('views', '<>', '[]')
        .orderBy('person')
        .limit(limit)
        .execute(),

    async visit({ tenant, person, ...set }) {
      await tx
        .insertInto('visitor')
        .values({ tenant, person, ...set, views: '[]' })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet(set))
        .execute()
    },

    async saveViews({ tenant, person }, views, seen, at) {
      const written =
        seen === undefined
          ? await tx
              .insertInto('visitor')
              .values({ tenant, person, seen_at: at, visit_before: null, views })
              .onConflict((conflict) => conflict.columns(['tenant', 'person']).doNothing())
              .executeTakeFirst()
          : await tx
              .updateTable('visitor')
              .set({ views })
              .where('tenant', '=', tenant)
              .where('person', '=', person)
              .where('views', '=', seen)
              .executeTakeFirst()
      const rows = 'numUpdatedRows' in written ? written.numUpdatedRows : written.numInsertedOrUpdatedRows
      if (Number(rows) !== 1) throw new VersionConflict('The views were changed meanwhile.')
    },

    async isOfCustomer(tenant, word) {
      const before = [...(await formerNames(tx, tenant, [word])).values()].flat()
      if (before.some((key) => key.split(' ').includes(word))) return true
      const customers = tx.selectFrom('customer').select('id').where('tenant', '=', tenant)
      const named = customers.where(sql<string>`' ' || name_key || ' '`, 'like', holding(` ${word} `))
      return (await named.limit(1).executeTakeFirst()) !== undefined
    },

    everybody: (limit) =>
      tx.selectFrom('person').select(['tenant', 'person', 'name']).orderBy('name').limit(limit).execute(),
  }
}
