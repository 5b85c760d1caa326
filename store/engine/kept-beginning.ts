import { sql, type Transaction } from 'kysely'
import { BEGINNING } from '../../playbook/names/known/key-beginnings.ts'
import { compiled } from './compiled.ts'
import { entitlementRows, type EntitlementRow } from '../records/entitlement-rows.ts'
import type { OpenDatabase } from './open.ts'
import type { Database } from '../schema/schema.ts'
import { eachOwnedOrChangedBy, isAmong, type Viewer } from '../rights/viewer.ts'

/** So many beginnings one statement takes; a sentence has few, a pasted mail many. */
const SIZES = [8, 32, 80]
/** A list has hundreds of entitlements; those that begin like the words of a mail are a part of them. As a literal: SQLite prepares a statement anew each time a limit is bound to it. */
const MOST = sql.lit(400)

type Values = Readonly<Record<string, string | null>>

/**
 * Reads what a viewer keeps of customers whose key begins in some way: asked in each turn with a text, so that it is compiled
 * once for each number of beginnings.
 * @returns for beginnings as `keyBeginning` makes them, 80 at most, the entitlements by customer and workload; where they are too many,
 * those of the first two beginnings are among them
 */
export function keptBeginning(db: OpenDatabase) {
  const tx = db as unknown as Transaction<Database>
  const statements = SIZES.map((size) => ({
    size,
    run: compiled<Values, EntitlementRow>(db.sqlite, (place) => {
      const first = sql.join([place('b0'), place('b1')])
      const viewer = { tenant: place('tenant')!, id: place('id')!, key: place('key')!, place: undefined }
      return (
        entitlementRows(tx)
          // By the viewer's own ids, which are of the tenant; a tenant has far more entitlements.
          .where((eb) => isAmong(tx, eb.ref('e.id'), eachOwnedOrChangedBy(tx, viewer)))
          .where(
            sql<string>`substr(e.customer_key, 1, ${sql.lit(BEGINNING)})`,
            'in',
            Array.from({ length: size }, (_, i) => place(`b${i}`)!),
          )
          .orderBy(sql`case when substr(e.customer_key, 1, ${sql.lit(BEGINNING)}) in (${first}) then 0 else 1 end`)
          .orderBy('e.customer_key')
          .orderBy('e.workload')
          .limit(MOST)
      )
    }),
  }))
  return async (on: Transaction<Database>, { tenant, id, key }: Viewer, beginnings: readonly string[]) => {
    const fits = statements.find(({ size }) => size >= beginnings.length) ?? statements.at(-1)!
    const values: Record<string, string | null> = { tenant, id, key }
    for (let i = 0; i < fits.size; i++) values[`b${i}`] = beginnings[i] ?? ''
    return (await fits.run(on, values)).rows.toSorted((a, b) => (sortedBy(a) < sortedBy(b) ? -1 : 1))
  }
}

function sortedBy({ customer_key: key, workload }: EntitlementRow): string {
  return `${key} ${workload}`
}
