import SqliteDatabase from 'better-sqlite3'
import { CompiledQuery } from 'kysely'
import { openDatabase } from '../../../store/engine/open.ts'
import type { EntitlementChanges, EntitlementFilter, RecordOperations, Viewer } from '../../../store/records/records.ts'
import { Store, VersionConflict } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What the records promise, on each real engine. */
const VIEWER: Viewer = { tenant: 't1', id: 'p1', key: 'p', place: undefined }
const ALL: EntitlementFilter = { customer: [], workloads: [], statuses: [] }
const PAGE = { offset: 0, limit: 10 }

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()

describe.each(ENGINES)('records on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (records: RecordOperations) => Promise<T>): Promise<T> =>
    store.transaction((tx) => work(tx.records))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(async () => {
    await store.close()
  })

  test('an entitlement is added with its customer and its first history row', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1', { recommended: 'migration' })))
    expect(await inTurn((records) => records.ofPair('t1', 'contoso', 'teams'))).toMatchObject({
      id: 'e1',
      customer_name: 'Contoso',
      version: 1,
      status: 'migration',
      status_version: 1,
      status_by_name: 'P',
      seats: null,
    })
    const [row] = await inTurn((records) => records.history('t1', 'e1', undefined, 10))
    expect(row).toMatchObject({ id: 'h1', version: 1, status: 'migration', recommended: 'migration', note: 'Note.' })
    expect(JSON.parse(row!.changes)).toEqual({
      status: [null, 'migration'],
      target_date: [null, '2026-09-01'],
      note: [null, 'Note.'],
      owner_name: [null, 'P'],
    })
  })

  test('another spelling is the same customer, and keeps the first name', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1')))
    const again = newEntitlement('e2', { workload: 'intune', customer: { name: 'CONTOSO LTD' } })
    await inTurn((records) => records.add(again, change('h2')))
    const [one, other] = await inTurn((records) => records.all('t1', '', 10))
    expect(other!.customer_id).toBe(one!.customer_id)
    expect(other!.customer_name).toBe('Contoso')
  })

  test('a pair has one entitlement: adding it twice is a conflict', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1')))
    const failure = await inTurn((records) => records.add(newEntitlement('e2'), change('h2'))).catch((e: unknown) => e)
    expect(failure).toBeInstanceOf(VersionConflict)
    expect(await inTurn((records) => records.all('t1', '', 10))).toHaveLength(1)
  })

  test('a change makes the next version and says what it changed', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1')))
    const later = '2026-03-03T10:00:00.000Z'
    const dibs = change('h2', { kind: 'dibs', by_id: 'p2', by_name: 'Q', at: later })
    await inTurn((records) => records.change('t1', 'e1', 1, { seats: 500, intent: 'Meetings' }, dibs))
    expect(await inTurn((records) => records.visible(VIEWER, 'e1'))).toMatchObject({
      version: 2,
      seats: 500,
      intent: 'Meetings',
      status: 'migration',
      status_version: 1,
      status_at: AT,
      updated_at: later,
      updated_by_name: 'Q',
    })
    const [row] = await inTurn((records) => records.history('t1', 'e1', undefined, 1))
    expect(JSON.parse(row!.changes)).toEqual({ seats: [null, 500], intent: [null, 'Meetings'] })
    expect((await inTurn((records) => records.historyAt('t1', 'e1', 1)))?.id).toBe('h1')
  })

  test('the slower of two gets a conflict, and nothing of it is written', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1')))
    await inTurn((records) => records.change('t1', 'e1', 1, { note: 'First.' }, change('h2')))
    const slower = inTurn((records) => records.change('t1', 'e1', 1, { note: 'Second.' }, change('h3')))
    const failure = await slower.catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(VersionConflict)
    expect(await inTurn((records) => records.history('t1', 'e1', undefined, 10))).toHaveLength(2)
  })

  test('of 50 edits at once none is lost and the history is in order', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h000')))
    const conflicts = await Promise.all(Array.from({ length: 50 }, (_, i) => editUntilKept(store, i)))
    const rows = await inTurn((records) => records.history('t1', 'e1', undefined, 100))
    expect(rows.map(({ version }) => version)).toEqual(Array.from({ length: 51 }, (_, i) => 51 - i))
    expect(new Set(rows.map(({ comment }) => comment)).size).toBe(51)
    // Each change starts from what the one before it left.
    const seats = rows.map((row) => (JSON.parse(row.changes) as { seats?: [number | null, number] }).seats)
    for (let i = 0; i + 2 < seats.length; i++) expect(seats[i]![0]).toBe(seats[i + 1]![1])
    expect(await inTurn((records) => records.visible(VIEWER, 'e1'))).toMatchObject({ version: 51, seats: seats[0]![1] })
    // The connections of the pool really compete; SQLite's one connection takes them in turn.
    if (engine === 'postgres') expect(conflicts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
  })

  test('of 20 first statuses at once one makes the entitlement, and the others see it', async () => {
    const added = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => inTurn((records) => records.add(newEntitlement(`e${i}`), change(`h${i}`)))),
    )
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const each of added) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(VersionConflict)
    expect(await inTurn((records) => records.all('t1', '', 10))).toHaveLength(1)
  })

  test('a list holds what the person owns or has changed, changed last first', async () => {
    await inTurn(async (records) => {
      await records.add(newEntitlement('own'), change('h1', { by_id: 'import', at: '2026-03-01T00:00:00.000Z' }))
      await add(records, 'theirs', 'Fabrikam', { owner_id: 'p2' }, 'p2')
      await add(records, 'changed', 'Tailspin', { owner_id: 'p2' }, 'p2')
      await records.change('t1', 'changed', 1, { seats: 5 }, change('h5', { at: '2026-03-05T00:00:00.000Z' }))
      await add(records, 'named', 'Litware', { owner_id: null, owner_name: 'P', owner_key: 'p' }, 'import')
    })
    const { rows, total } = await inTurn((records) => records.list(VIEWER, ALL, PAGE))
    expect(rows.map(({ id }) => id)).toEqual(['changed', 'named', 'own'])
    expect(total).toBe(3)
    expect(await inTurn((records) => records.visible(VIEWER, 'theirs'))).toBeUndefined()
    for (const id of ['own', 'changed', 'named'])
      expect(await inTurn((records) => records.visible(VIEWER, id))).toMatchObject({ id })
  })

  test('a list asked for by a day has what has passed first, the longest passed at its head, on every page', async () => {
    await inTurn(async (records) => {
      await add(records, 'a', 'Adatum', { target_date: '2026-03-09' })
      await add(records, 'b', 'Contoso', { target_date: null, unblock_date: '2026-01-31' })
      await add(records, 'c', 'Fabrikam', { target_date: null, unblock_date: '2026-03-10' })
      await add(records, 'd', 'Litware', {})
    })
    const ids = async (page: Parameters<RecordOperations['list']>[2]): Promise<string[]> =>
      (await inTurn((records) => records.list(VIEWER, ALL, page))).rows.map(({ id }) => id)
    expect(await ids({ ...PAGE, passedBefore: '2026-03-10' })).toEqual(['b', 'a', 'd', 'c'])
    expect(await ids({ offset: 1, limit: 2, passedBefore: '2026-03-10' })).toEqual(['a', 'd'])
    expect(await ids(PAGE)).toEqual(['d', 'c', 'b', 'a'])
  })

  test('another tenant sees nothing, even with the same person, name and ids', async () => {
    await inTurn((records) => records.add(newEntitlement('e1'), change('h1', { override_reason: 'because' })))
    const other: Viewer = { ...VIEWER, tenant: 't2' }
    await inTurn(async (records) => {
      expect(await records.list(other, ALL, PAGE)).toEqual({ rows: [], total: 0 })
      expect(await records.visible(other, 'e1')).toBeUndefined()
      expect(await records.ofPair('t2', 'contoso', 'teams')).toBeUndefined()
      expect(await records.history('t2', 'e1', undefined, 10)).toEqual([])
      expect(await records.historyAt('t2', 'e1', 1)).toBeUndefined()
      expect(await records.overrides('t2', 'p1', undefined, 10)).toEqual([])
      expect(await records.all('t2', '', 10)).toEqual([])
      await expect(records.change('t2', 'e1', 1, { note: 'x' }, change('h2'))).rejects.toThrow('not there')
    })
    // The same customer's name in another tenant is another customer.
    await inTurn((records) => records.add(newEntitlement('e2', { tenant: 't2' }), change('h3')))
    expect(await inTurn((records) => records.all('t2', '', 10))).toMatchObject([{ id: 'e2', customer_id: 'c-e2' }])
  })

  test('a list is filtered by parts of the name, workloads and statuses, and paged', async () => {
    await inTurn(async (records) => {
      await add(records, 'a', 'Contoso Bank', { status: 'migration' })
      await add(records, 'b', 'Contoso Air', { status: 'app-compatibility' })
      await add(records, 'c', 'Fabrikam', { status: 'app-compatibility' })
    })
    const ids = async (filter: Partial<EntitlementFilter>, page = PAGE): Promise<string[]> =>
      (await inTurn((records) => records.list(VIEWER, { ...ALL, ...filter }, page))).rows.map(({ id }) => id)
    expect(await ids({ customer: ['contoso'] })).toEqual(['b', 'a'])
    expect(await ids({ customer: ['air', 'contoso'] })).toEqual(['b'])
    expect(await ids({ customer: ['%'] })).toHaveLength(3)
    expect(await ids({ statuses: ['app-compatibility', 'partner-engagement'] })).toEqual(['c', 'b'])
    expect(await ids({ workloads: ['intune'] })).toEqual([])
    expect(await ids({}, { offset: 1, limit: 1 })).toEqual(['b'])
    expect((await inTurn((records) => records.list(VIEWER, ALL, { offset: 1, limit: 1 }))).total).toBe(3)
  })

  test('overrides are the person’s own, newest first, in pages', async () => {
    await inTurn(async (records) => {
      await records.add(newEntitlement('e1'), change('h1', { recommended: 'user-adoption', override_reason: 'one' }))
      await records.change('t1', 'e1', 1, {}, change('h2', { recommended: 'migration' }))
      await records.change('t1', 'e1', 2, {}, change('h3', { recommended: 'user-adoption', override_reason: '' }))
      await records.change('t1', 'e1', 3, {}, change('h4', { by_id: 'p2', override_reason: 'two' }))
    })
    const rows = await inTurn((records) => records.overrides('t1', 'p1', undefined, 10))
    expect(rows.map(({ id }) => id)).toEqual(['h3', 'h1'])
    expect(rows[1]).toMatchObject({ customer_name: 'Contoso', workload: 'teams', override_reason: 'one' })
    expect((await inTurn((records) => records.overrides('t1', 'p1', 'h3', 10))).map(({ id }) => id)).toEqual(['h1'])
  })

  test('history is paged by version', async () => {
    await inTurn(async (records) => {
      await records.add(newEntitlement('e1'), change('h1'))
      for (let i = 1; i < 7; i++) await records.change('t1', 'e1', i, {}, change(`h${i + 1}`))
    })
    const versions = async (before?: number): Promise<number[]> =>
      (await inTurn((records) => records.history('t1', 'e1', before, 3))).map(({ version }) => version)
    expect(await versions()).toEqual([7, 6, 5])
    expect(await versions(5)).toEqual([4, 3, 2])
  })
})

async function add(
  records: RecordOperations,
  id: string,
  name: string,
  set: EntitlementChanges,
  by = 'p1',
): Promise<void> {
  const entitlement = newEntitlement(id, { customer: { name, name_key: name.toLowerCase() } })
  await records.add({ ...entitlement, set: { ...entitlement.set, ...set } }, change(`h-${id}`, { by_id: by }))
}

/** One edit as a turn does it: read, change, and again from the newest state after a conflict. Counts the conflicts. */
async function editUntilKept(store: Store, i: number): Promise<number> {
  for (let conflicts = 0; ; conflicts++) {
    try {
      await store.transaction(async ({ records }) => {
        const { version } = (await records.visible(VIEWER, 'e1'))!
        const comment = `edit ${i}`
        await records.change(
          't1',
          'e1',
          version,
          { seats: 1000 + i },
          change(`h-edit-${i}`, { kind: 'comment', comment }),
        )
      })
      return conflicts
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error
    }
  }
}

test('on SQLite every list and history is read by index', async () => {
  const db = await openDatabase(await location('sqlite'))
  const prepare = jest.spyOn(SqliteDatabase.prototype, 'prepare')
  const store = new Store(db)
  await store.transaction(async ({ records }) => {
    await records.list(VIEWER, { customer: ['contoso'], workloads: ['teams'], statuses: ['migration'] }, PAGE)
    await records.list(VIEWER, ALL, PAGE)
    await records.visible(VIEWER, 'e1')
    await records.ofPair('t1', 'contoso', 'teams')
    await records.history('t1', 'e1', 5, 5)
    await records.historyAt('t1', 'e1', 5)
    await records.newestOf('t1', 'e1', 'import')
    await records.newestComments('t1', ['e1', 'e2'], 'Put back.')
    await records.overrides('t1', 'p1', 'h1', 5)
    await records.all('t1', '', 100)
  })
  const queries = prepare.mock.calls.map(([text]) => text).filter((text) => text.startsWith('select'))
  prepare.mockRestore()
  expect(queries).toHaveLength(13)
  for (const text of queries) {
    const parameters = Array.from(text.matchAll(/\?/g), () => null)
    const { rows } = await db.executeQuery<{ detail: string }>(
      CompiledQuery.raw(`explain query plan ${text}`, parameters),
    )
    // "t" and "n" are what was just found by index.
    expect(rows.map(({ detail }) => detail).filter((detail) => /^SCAN (?![nt]$)/.test(detail))).toEqual([])
  }
  await store.close()
})
