import { MIGRATIONS } from '../../../store/migrations/all.ts'
import { openDatabase, type OpenDatabase, type StoreLocation } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { before, migrateWith, rawDatabase } from '../../support/older-database.ts'

/** A customer gets another name: everything of it goes along, and the former name leads to it. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const LATER = '2026-03-05T10:00:00.000Z'

describe.each(ENGINES)('renaming on %s', (engine) => {
  let where: StoreLocation
  let db: OpenDatabase
  let store: Store
  let ids = 0
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const named = (name: string) => ({ name, name_key: name.toLowerCase() })
  const versionOf = async (key: string): Promise<number> =>
    (await inTurn(({ erasure }) => erasure.customer('t1', key)))?.version ?? 0
  const by = () => ({ id: 'p1', name: 'P', at: LATER, newId: () => `r${++ids}` })
  const rename = (id: string, version: number, name: string) =>
    inTurn(({ renaming }) => renaming.rename('t1', { id, version }, named(name), by()))
  const keep = (id: string, customer: string, more: Parameters<typeof newEntitlement>[1] = {}) =>
    inTurn(({ records }) =>
      records.add(
        newEntitlement(id, { ...more, customer: { ...named(customer), ...more.customer } }),
        change(`h-${id}`, { at: AT }),
      ),
    )

  beforeEach(async () => {
    where = await location(engine)
    db = await openDatabase(where)
    store = new Store(db)
    await keep('e1', 'Contso', { customer: { id: 'c1' } })
    await keep('e2', 'Contso', { workload: 'intune' })
  })
  afterEach(() => store.close())

  test('the name stands everywhere, the change in the history, and the former name leads to it', async () => {
    expect(await rename('c1', await versionOf('contso'), 'Contoso')).toEqual(['e2', 'e1'])
    const rows = await inTurn(({ records }) => records.all('t1', '', 9))
    expect(
      rows.map(({ id, customer_name, customer_key, version }) => [id, customer_name, customer_key, version]),
    ).toEqual([
      ['e1', 'Contoso', 'contoso', 2],
      ['e2', 'Contoso', 'contoso', 2],
    ])
    const [newest] = await inTurn(({ records }) => records.history('t1', 'e1', undefined, 1))
    expect(newest).toMatchObject({ kind: 'comment', by_id: 'p1', at: LATER, version: 2, status: 'migration' })
    expect(JSON.parse(newest!.changes)).toEqual({ customer_name: ['Contso', 'Contoso'] })
    // A list, or somebody, who says the old name means the same customer.
    expect((await inTurn(({ records }) => records.ofPair('t1', 'contso', 'teams')))?.id).toBe('e1')
    expect((await inTurn(({ records }) => records.customerCalled('t1', 'contso')))?.name).toBe('Contoso')
    await keep('e3', 'Contso', { workload: 'exchange-online' })
    const customers = await db.selectFrom('customer').select(['id', 'name', 'former_keys']).execute()
    expect(customers).toEqual([{ id: 'c1', name: 'Contoso', former_keys: '\ncontso\n' }])
    expect((await inTurn(({ records }) => records.find('t1', 'e3')))?.customer_name).toBe('Contoso')
    // Of another tenant nothing is known.
    expect(await inTurn(({ records }) => records.customerCalled('t2', 'contso'))).toBeUndefined()
  })

  test('renamed back it has its name, and the other leads there; whoever takes a former name has it', async () => {
    await rename('c1', await versionOf('contso'), 'Contoso')
    await rename('c1', await versionOf('contoso'), 'Contso')
    const former = () => db.selectFrom('customer').select(['name', 'former_keys']).orderBy('name').execute()
    expect(await former()).toEqual([{ name: 'Contso', former_keys: '\ncontoso\n' }])
    await keep('f1', 'Fabrikam', { customer: { id: 'c2' } })
    await rename('c2', await versionOf('fabrikam'), 'Contoso')
    expect(await former()).toEqual([
      { name: 'Contoso', former_keys: '\nfabrikam\n' },
      { name: 'Contso', former_keys: null },
    ])
    expect((await inTurn(({ records }) => records.ofPair('t1', 'contoso', 'teams')))?.id).toBe('f1')
  })

  test('names that customers had before are known by any of their words, of the tenant only', async () => {
    await rename('c1', await versionOf('contso'), 'Contoso Retail')
    await rename('c1', await versionOf('contoso retail'), 'Fabrikam')
    await keep('f1', 'Litware', { customer: { id: 'c2' } })
    const called = async (tenant: string, ...words: string[]) =>
      [...(await inTurn(({ board }) => board.formerNames(tenant, words)))].map(([id, keys]) => [id, ...keys.toSorted()])
    expect(await called('t1', 'retail', 'zzz')).toEqual([['c1', 'contoso retail', 'contso']])
    expect(await called('t1', 'nts')).toEqual([['c1', 'contoso retail', 'contso']])
    expect(await called('t1', 'fabrikam')).toEqual([])
    expect(await called('t1', '%')).toEqual([])
    expect(await called('t1')).toEqual([])
    expect(await called('t2', 'contso')).toEqual([])
  })

  test('what was changed since it was seen, or is called so already, is not renamed', async () => {
    const seen = await versionOf('contso')
    await inTurn(({ records }) => records.change('t1', 'e1', 1, { note: 'x' }, change('h2', { kind: 'note' })))
    await expect(rename('c1', seen, 'Contoso')).rejects.toThrow(VersionConflict)
    await keep('f1', 'Contoso', { customer: { id: 'c2' } })
    await expect(rename('c1', await versionOf('contso'), 'Contoso')).rejects.toThrow(VersionConflict)
    expect(await db.selectFrom('customer').select('name').orderBy('name').execute()).toEqual([
      { name: 'Contoso' },
      { name: 'Contso' },
    ])
    expect((await inTurn(({ records }) => records.find('t1', 'e2')))?.version).toBe(1)
  })

  test('of two who rename at the same time, and one who keeps, nobody is lost', async () => {
    const seen = await versionOf('contso')
    const done = await Promise.allSettled([
      rename('c1', seen, 'Contoso'),
      rename('c1', seen, 'Contoso Retail'),
      keep('e3', 'Contso', { workload: 'exchange-online' }),
    ])
    for (const each of done) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(VersionConflict)
    expect(done.slice(0, 2).filter(({ status }) => status === 'fulfilled').length).toBeLessThan(2)
    const [customer, ...others] = await db.selectFrom('customer').selectAll().execute()
    expect(others).toEqual([])
    for (const row of await inTurn(({ records }) => records.all('t1', '', 9))) {
      expect([row.customer_id, row.customer_name, row.customer_key]).toEqual(['c1', customer!.name, customer!.name_key])
    }
  })

  test.each(['rename', 'merge'] as const)(
    'who keeps under the old name during a %s makes no second customer',
    async (how) => {
      // SQLite has one writer: there is no meanwhile.
      if (engine === 'sqlite') return
      await keep('e3', 'Contoso Retail', { customer: { id: 'c3' } })
      const [one, other] = [
        { id: 'c1', version: await versionOf('contso') },
        { id: 'c3', version: await versionOf('contoso retail') },
      ]
      const instance = new Store(await openDatabase(where))
      const entitlement = newEntitlement('e4', { workload: 'exchange-online', customer: named('Contso') })
      const keepThere = () =>
        instance
          .transaction(({ records }) => records.add(entitlement, change('h-e4', { at: AT })))
          .catch((e: unknown) => e)
      let kept: Promise<unknown> | undefined
      await inTurn(async ({ renaming }) => {
        if (how === 'rename') await renaming.rename('t1', one, named('Contoso'), by())
        else await renaming.merge('t1', one, other, by(), (id) => `posting-${id}`)
        kept = keepThere()
        await new Promise((resolve) => setTimeout(resolve, 300))
      })
      expect(await kept).toBeInstanceOf(VersionConflict)
      // Done again, it belongs to who is called otherwise now.
      await keepThere()
      await instance.close()
      const rows = await inTurn(({ records }) => records.all('t1', '', 9))
      expect(rows.find(({ id }) => id === 'e4')).toMatchObject(
        how === 'rename' ? { customer_name: 'Contoso' } : { customer_name: 'Contoso Retail' },
      )
      expect(await db.selectFrom('customer').select('id').execute()).toHaveLength(how === 'rename' ? 2 : 1)
    },
  )

  test('reminders that were looked at stay so, and cards about the customer are found under both names', async () => {
    const mark = { tenant: 't1', person: 'p1', entitlement_id: 'e1', reason: 'target', snoozed_until: null }
    await db
      .insertInto('reminder_mark')
      .values({ ...mark, version: 1, done_on: '2026-03-02' })
      .execute()
    const card = { tenant: 't1', conversation: 'a:1', activity_id: '1', shown_at: AT, reference: null }
    for (const [record, customers] of [
      ['x', '\ncontso\n'],
      ['y', '\nfabrikam\n'],
    ] as const) {
      await db
        .insertInto('shown_card')
        .values({ ...card, record, customers })
        .execute()
    }
    await rename('c1', await versionOf('contso'), 'Contoso')
    expect((await db.selectFrom('reminder_mark').selectAll().execute())[0]?.version).toBe(2)
    const cards = await db.selectFrom('shown_card').select('customers').orderBy('record').execute()
    expect(cards.map(({ customers }) => customers)).toEqual(['\ncontso\ncontoso\n', '\nfabrikam\n'])
  })

  test('everybody who has to do with a customer is known', async () => {
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { note: 'x' }, change('h2', { kind: 'note', by_id: 'p2', by_name: 'B' })),
    )
    await keep('f1', 'Fabrikam', { set: { owner_id: 'p9' } })
    expect(await inTurn(({ renaming }) => renaming.people('t1', 'c1'))).toEqual(new Set(['p1', 'p2']))
  })

  test('the version before starts on the tables, and what it erases takes the former names along', async () => {
    await rename('c1', await versionOf('contso'), 'Contoso')
    await store.close()
    const old = rawDatabase(where)
    // It finds its own migrations done, and the newer ones to be left alone.
    const done = { up: () => Promise.resolve() }
    const newer = Object.fromEntries(
      Object.keys(MIGRATIONS).flatMap((name) => (name >= '0023' ? [[name, done] as const] : [])),
    )
    await migrateWith(old, { ...before('0023'), ...newer })
    const row = { id: 'c9', tenant: 't1', name: 'Contso', name_key: 'contso', created_at: AT, created_by: 'p1' }
    await old.insertInto('customer').values(row).execute()
    for (const table of ['history', 'entitlement']) await old.deleteFrom(table).execute()
    await old.deleteFrom('customer').where('id', '=', 'c1').execute()
    expect(JSON.stringify(await old.selectFrom('customer').selectAll().execute())).not.toContain('contoso')
    await old.destroy()
    store = new Store(await openDatabase(where))
    // Who is called so now comes before who was.
    expect((await inTurn(({ records }) => records.customerCalled('t1', 'contso')))?.id).toBe('c9')
  })
})
