import { sql } from 'kysely'
import { importEntitlements } from '../../../files/import-entitlements.ts'
import { playbook } from '../../../playbook/content/playbook.ts'
import { prepare } from '../../../playbook/prepare.ts'
import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What is kept about a person, under all names that they have had, on each real engine. */
// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()
const NOBODY = { id: 'nobody', name: 'former FM' }

describe.each(ENGINES)('a person on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
  })
  afterEach(() => store.close())

  let n = 0
  const readIn = (...lines: string[]) =>
    importEntitlements(
      store,
      prepare(playbook),
      Buffer.from(['customer,workload,owner,owner id', ...lines].join('\n')),
      {
        tenant: 't1',
        by: { id: 'file-import', name: 'File import' },
        at: AT,
        today: '2026-03-02',
        newId: () => `id${String(++n).padStart(6, '0')}`,
      },
    )
  const adele = { by_id: 'p1', by_name: 'Adele Vance' }
  const add = (id: string, customer: string, owner: string, by = adele) =>
    store.transaction(({ records }) =>
      records.add(
        newEntitlement(id, {
          customer: { id: `c-${id}`, name: customer, name_key: customer.toLowerCase() },
          set: { owner_id: owner, owner_name: by.by_name },
        }),
        change(`h-${id}`, by),
      ),
    )
  const kept = async (): Promise<string> =>
    JSON.stringify([
      await db.selectFrom('entitlement').selectAll().execute(),
      await db.selectFrom('history').selectAll().execute(),
      await db.selectFrom('customer').selectAll().execute(),
    ])

  test('who has another name now is forgotten under the earlier one as well, also where only a file named them', async () => {
    await readIn('Contoso,Teams,Adele Vance,', 'Tailspin,Teams,Megan Bowen,')
    await add('e9', 'Fabrikam', 'p1')
    await store.transaction(({ person }) => person.forget('t1', 'p1', 'Adele Wilber', NOBODY))
    expect(await kept()).not.toMatch(/adele|"p1"/i)
    const owners = await db
      .selectFrom('entitlement')
      .select(['customer_name', 'owner_key'])
      .orderBy('customer_name')
      .execute()
    expect(owners).toEqual([
      { customer_name: 'Contoso', owner_key: null },
      { customer_name: 'Fabrikam', owner_key: null },
      { customer_name: 'Tailspin', owner_key: 'megan bowen' },
    ])
  })

  test('a name that a file wrote beside an id takes nothing from who is really called so', async () => {
    await add('e1', 'Fabrikam', 'p1')
    await store.transaction(({ records }) =>
      records.change('t1', 'e1', 1, { owner_name: 'Megan Bowen' }, change('h2', { kind: 'import', ...adele })),
    )
    await readIn('Tailspin,Teams,Megan Bowen,')
    await db
      .updateTable('entitlement')
      .set({ owner_id: null, owner_name: 'Megan Bowen', owner_key: 'megan bowen' })
      .where('customer_name', '=', 'Tailspin')
      .execute()
    await store.transaction(({ person }) => person.forget('t1', 'p1', 'Adele Vance', NOBODY))
    const row = await db
      .selectFrom('entitlement')
      .select('owner_key')
      .where('customer_name', '=', 'Tailspin')
      .executeTakeFirst()
    expect(row).toEqual({ owner_key: 'megan bowen' })
  })

  test('what a file gave to somebody of the name counts as theirs, as on their list', async () => {
    await readIn('Contoso,Teams,Adèle Vance,', 'Tailspin,Teams,Megan Bowen,')
    await add('e9', 'Fabrikam', 'p1')
    const viewer = { tenant: 't1', id: 'p1', key: 'adele vance', place: undefined }
    const all = { customer: [], workloads: [], statuses: [] }
    const { total } = await store.transaction(({ records }) => records.list(viewer, all, { offset: 0, limit: 9 }))
    expect(total).toBe(2)
    const count = async (name: string) =>
      (await store.transaction(({ person }) => person.counts('t1', 'p1', name))).entitlements
    expect([await count('Adele Vance'), await count('Adele Wilber')]).toEqual([2, 2])
  })

  test('more than a page of rows that a file brought are all looked through', async () => {
    const lines = Array.from(
      { length: 1100 },
      (_, i) => `Customer ${i},Teams,${i % 550 === 549 ? 'Adele Vance' : 'Megan Bowen'},`,
    )
    await readIn(...lines.slice(0, 200))
    // PostgreSQL learns how many rows there are by itself, but only after a minute; until then it reads whole tables.
    await sql`analyze`.execute(db)
    await readIn(...lines.slice(200))
    await store.transaction(({ person }) => person.forget('t1', 'p1', 'Adele Vance', NOBODY))
    expect(await kept()).not.toMatch(/adele/i)
    expect((await kept()).match(/Megan Bowen/g)!.length).toBeGreaterThan(1000)
  })

  test('everybody who owns or changed something is known, under each of their names, once', async () => {
    await add('e1', 'Contoso', 'p2')
    await add('e2', 'Fabrikam', 'p1')
    await add('e3', 'Litware', 'p1', { by_id: 'p1', by_name: 'Adele Wilber' })
    await add('e4', 'Northwind', 'p3', { by_id: 'p3', by_name: 'Zoë' })
    await db.updateTable('entitlement').set({ owner_name: null }).where('id', '=', 'e4').execute()
    const people = await store.transaction(({ records }) => records.people('t1'))
    expect(people.map(({ id, name }) => `${id} ${name}`).sort()).toEqual([
      'p1 Adele Vance',
      'p1 Adele Wilber',
      'p2 Adele Vance',
      'p3 Zoë',
    ])
    expect(await store.transaction(({ records }) => records.people('t2'))).toEqual([])
  })

  test('a posted card shows who commented since the status was set, whatever was changed after that; nobody from before', async () => {
    const megan = { by_id: 'p2', by_name: 'Megan Bowen' }
    const posting = { tenant: 't1', conversation: '19:x', by_id: 'p1', by_name: 'Adele Vance', at: AT }
    const inTurn = store.transaction.bind(store)
    for (const [id, customer, last] of [
      ['e1', 'Contoso', { kind: 'comment', comment: 'Later.', ...adele }],
      ['e2', 'Fabrikam', { kind: 'status', ...adele }],
    ] as const) {
      await add(id, customer, 'p1')
      await inTurn(({ places }) => places.post({ ...posting, entitlement_id: id }))
      const said = change(`${id}-2`, { kind: 'comment', comment: 'They ask for a date.', ...megan })
      await inTurn(({ records }) => records.change('t1', id, 1, {}, said))
      await inTurn(({ records }) => records.change('t1', id, 2, {}, change(`${id}-3`, last)))
    }
    expect(await inTurn(({ person }) => person.postedWithName('t1', 'p2', 'Megan Bowen'))).toEqual(['e1'])
  })
})
