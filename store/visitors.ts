import type { Transaction } from 'kysely'
import { VersionConflict } from './conflict.ts'
import type { Database, PersonTable, VisitorTable } from './schema.ts'

export type VisitorRow = VisitorTable
export type SavedViewsRow = Pick<VisitorTable, 'tenant' | 'person' | 'views'>

/** What the tab remembers of who opens it. */
export interface VisitorOperations {
  visitor(tenant: string, person: string): Promise<VisitorRow | undefined>
  /** Notes a visit; the views stay. Returns what is remembered now. */
  noteVisit(visit: Omit<VisitorRow, 'views'>): Promise<VisitorRow>
  /**
   * Puts views in the place of those that were saved; the visits stay.
   * @param views as JSON
   * @param at when the person was first seen, who has not been before
   */
  keepViews(tenant: string, person: string, views: string, at: string): Promise<void>
  /** Who has saved views, in the order of persons, after one; empty begins. */
  savedViews(tenant: string, after: string, limit: number): Promise<SavedViewsRow[]>
  /**
   * Puts other views in the place of those that were read.
   * @throws VersionConflict when the person has saved others meanwhile
   */
  replaceViews(seen: SavedViewsRow, views: string): Promise<void>
  /** People of all tenants who have written to the bot; for local development only. */
  everybody(limit: number): Promise<Pick<PersonTable, 'tenant' | 'person' | 'name'>[]>
}

/** The operations on visitors in one transaction. */
export function visitorOperations(tx: Transaction<Database>): VisitorOperations {
  return {
    visitor: (tenant, person) =>
      tx.selectFrom('visitor').selectAll().where('tenant', '=', tenant).where('person', '=', person).executeTakeFirst(),

    noteVisit: ({ tenant, person, seen_at, visit_before }) =>
      tx
        .insertInto('visitor')
        .values({ tenant, person, seen_at, visit_before, views: '[]' })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ seen_at, visit_before }))
        .returningAll()
        .executeTakeFirstOrThrow(),

    async keepViews(tenant, person, views, at) {
      await tx
        .insertInto('visitor')
        .values({ tenant, person, seen_at: at, visit_before: null, views })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ views }))
        .execute()
    },

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

    async replaceViews({ tenant, person, views: seen }, views) {
      const replaced = await tx
        .updateTable('visitor')
        .set({ views })
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .where('views', '=', seen)
        .executeTakeFirst()
      if (replaced.numUpdatedRows !== 1n) throw new VersionConflict('Other views were saved meanwhile.')
    },

    everybody: (limit) =>
      tx.selectFrom('person').select(['tenant', 'person', 'name']).orderBy('name').limit(limit).execute(),
  }
}
