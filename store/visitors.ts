import type { Transaction } from 'kysely'
import type { Database, PersonTable, VisitorTable } from './schema.ts'

export type VisitorRow = VisitorTable

/** What the tab remembers of who opens it. */
export interface VisitorOperations {
  visitor(tenant: string, person: string): Promise<VisitorRow | undefined>
  /** Takes the place of what was remembered of the person. */
  keepVisitor(row: VisitorRow): Promise<void>
  /** People of all tenants who have written to the bot; for local development only. */
  everybody(limit: number): Promise<Pick<PersonTable, 'tenant' | 'person' | 'name'>[]>
}

/** The operations on visitors in one transaction. */
export function visitorOperations(tx: Transaction<Database>): VisitorOperations {
  return {
    visitor: (tenant, person) =>
      tx.selectFrom('visitor').selectAll().where('tenant', '=', tenant).where('person', '=', person).executeTakeFirst(),

    async keepVisitor({ tenant, person, ...set }) {
      await tx
        .insertInto('visitor')
        .values({ tenant, person, ...set })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet(set))
        .execute()
    },

    everybody: (limit) =>
      tx.selectFrom('person').select(['tenant', 'person', 'name']).orderBy('name').limit(limit).execute(),
  }
}
