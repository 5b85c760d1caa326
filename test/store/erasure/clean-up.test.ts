import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What nobody needs any more is forgotten page by page, on each real engine. */
jest.setTimeout(30_000)
const location = emptyDatabases()

const OLD = '2020-01-01T00:00:00.000Z'
const RECENT = '2026-03-01T00:00:00.000Z'
const BEFORE = '2026-01-01T00:00:00.000Z'
/** Two pages, and a part of a third. */
const MANY = 2300

describe.each(ENGINES)('cleaning up on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
    const at = (i: number): string => (i % 3 === 0 ? OLD : RECENT)
    const rows = Array.from({ length: MANY }, (_, i) => ({
      tenant: `t${i % 2}`,
      conversation: `a:${i % 1200}`,
      nth: i,
    }))
    for (let i = 0; i < MANY; i += 100) {
      const page = rows.slice(i, i + 100)
      await db
        .insertInto('conversation')
        .values(
          page.map(({ nth, ...key }) => ({ ...key, person: `p${nth}`, version: 1, state: '{}', updated_at: at(nth) })),
        )
        .execute()
      const card = { activity_id: '1', reference: null }
      await db
        .insertInto('shown_card')
        .values(
          page.map(({ nth, ...key }) => ({
            ...key,
            ...card,
            record: `r${nth}`,
            shown_at: at(nth),
            customers: nth % 2 ? '\nc\n' : null,
          })),
        )
        .execute()
    }
  })
  afterEach(() => store.close())

  const count = async (table: 'conversation' | 'shown_card'): Promise<number> =>
    (await db.selectFrom(table).select('tenant').execute()).length

  test('goes through all pages, and takes what is old and nothing else', async () => {
    const old = Math.ceil(MANY / 3)
    const forgotten = await store.cleanUp({ inbox: BEFORE, failed: BEFORE, untouched: BEFORE, cards: '' })
    expect([forgotten, await count('conversation')]).toEqual([old, MANY - old])
    const left = await db.selectFrom('shown_card').select('customers').where('shown_at', '=', OLD).execute()
    // Those about customers are still to be replaced when the customer is erased.
    expect(new Set(left.map(({ customers }) => customers))).toEqual(new Set(['\nc\n']))
    await store.cleanUp({ inbox: BEFORE, failed: BEFORE, untouched: BEFORE, cards: BEFORE })
    expect(await count('shown_card')).toBe(MANY - old)
  })

  test('lets whatever else waits go on between two pages', async () => {
    let times = 0
    let waiting: NodeJS.Immediate
    const wait = (): void => {
      waiting = setImmediate(() => {
        times++
        wait()
      })
    }
    wait()
    await store.cleanUp({ inbox: BEFORE, failed: BEFORE, untouched: BEFORE, cards: BEFORE })
    clearImmediate(waiting!)
    expect(times).toBeGreaterThanOrEqual(4)
  })
})
