import { sql } from 'kysely'
import { openDatabase, type OpenDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { until } from './fake-connector.ts'

/** What runs when: a transaction waits at the gate until the other one is done, or waits for it. */
export interface Meeting {
  readonly one: Store
  /** Another instance on PostgreSQL; the same on SQLite, which has one. */
  readonly other: Store
  readonly db: OpenDatabase
  /**
   * Begins something in the midst of a transaction. Comes back once that is done or can do nothing before this transaction
   * ends; on SQLite, where one transaction follows the other, at once.
   */
  meanwhile<T>(work: () => Promise<T>): Promise<{ readonly done: Promise<T> }>
  close(): Promise<void>
}

/** Opens a database for two instances. */
export async function twoInstances(location: StoreLocation): Promise<Meeting> {
  const db = await openDatabase(location)
  const one = new Store(db)
  const isShared = location.engine === 'postgres'
  const other = isShared ? new Store(await openDatabase(location)) : one
  const isHeldBack = async (): Promise<boolean> => {
    const { rows } = await sql`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    return rows.length > 0
  }
  return {
    one,
    other,
    db,
    async meanwhile(work) {
      let settled = false
      const done = work().finally(() => (settled = true))
      // Whoever waits for it hears of its fault.
      done.catch(() => undefined)
      if (isShared) {
        await until(
          async () => settled || (await isHeldBack()),
          () => 'neither done nor held back',
        )
      }
      return { done }
    },
    async close() {
      await one.close()
      if (isShared) await other.close()
    },
  }
}
