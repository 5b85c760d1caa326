import { sql } from 'kysely'
import { openDatabase, type OpenDatabase } from '../../store/engine/open.ts'
import { Store, type StoreTransaction } from '../../store/store.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { emptyDatabases } from '../support/engines.ts'

/** What erasing, forgetting and reading in ask of a large tenant is found by an index, never by reading all of it. */
const location = emptyDatabases()

let db: OpenDatabase
let store: Store
beforeEach(async () => {
  db = await openDatabase(await location('sqlite'))
  store = new Store(db)
})
afterEach(() => store.close())

/** How SQLite finds the rows of every statement that some work runs. */
async function plansOf(work: (tx: StoreTransaction) => Promise<unknown>): Promise<string[]> {
  const statements = new Set<string>()
  const prepare = jest.spyOn(db.sqlite!, 'prepare')
  await store.transaction(work)
  for (const [statement] of prepare.mock.calls)
    if (/^(select|with|update|delete)/.test(statement)) statements.add(statement)
  prepare.mockRestore()
  return [...statements].flatMap((statement) => {
    const values = Array.from({ length: statement.split('?').length - 1 }, () => null)
    const rows = db.sqlite!.prepare(`explain query plan ${statement}`).all(values) as { detail: string }[]
    return rows.map(({ detail }) => `${detail} – ${statement}`)
  })
}

/** Reads a whole table, or a whole index of it. */
const whole = (tables: string): RegExp => new RegExp(`^SCAN (${tables})\\b`)

async function addTwo(): Promise<void> {
  await store.transaction(async ({ records }) => {
    await records.add(newEntitlement('e1'), change('h1'))
    const fabrikam = { id: 'c2', name: 'Fabrikam', name_key: 'fabrikam' }
    await records.add(newEntitlement('e2', { customer: fabrikam }), change('h2', { kind: 'import' }))
  })
}

test('whatever refers to another row is found by an index when that row goes', async () => {
  const { rows: tables } = await sql<{ name: string }>`
    select name from sqlite_master where type = 'table' and name not like 'sqlite%'`.execute(db)
  const without: string[] = []
  for (const { name } of tables) {
    const keys = db.sqlite!.prepare(`pragma foreign_key_list(${name})`).all([]) as { from: string }[]
    const indexes = db.sqlite!.prepare(`pragma index_list(${name})`).all([]) as { name: string; partial: number }[]
    const leading = indexes
      .filter(({ partial }) => partial === 0)
      .map((index) => db.sqlite!.prepare(`pragma index_info(${index.name})`).all([]) as { name: string }[])
      .map((columns) => columns[0]!.name)
    for (const { from } of keys) if (!leading.includes(from)) without.push(`${name}.${from}`)
  }
  expect(without).toEqual([])
})

test('erasing one customer reads no other', async () => {
  await addTwo()
  const plans = await plansOf(async ({ erasure }) => {
    const gone = await erasure.removeEntitlements('t1', ['e1'], 'contoso')
    expect(gone).toMatchObject({ history: 1, engagements: 0 })
  })
  expect(plans.filter((plan) => whole('customer|entitlement|e|history|posting|engagement').test(plan))).toEqual([])
  expect(await db.selectFrom('customer').select('name').execute()).toEqual([{ name: 'Fabrikam' }])
})

test('forgetting a person reads only what may name them', async () => {
  await addTwo()
  const plans = await plansOf(({ person }) => person.forget('t1', 'p1', 'P', { id: 'nobody', name: 'former FM' }))
  expect(plans.filter((plan) => whole('customer|entitlement|history|h|involvement').test(plan))).toEqual([])
  // By the tenant alone: all changes of all people.
  const ofTenant = /^SEARCH (history|entitlement) USING.* \(tenant=\?\) –/
  expect(plans.filter((plan) => ofTenant.test(plan) && !plan.includes('history_import'))).toEqual([])
})

test('what a list asks of an entitlement and its customer reads no other', async () => {
  await addTwo()
  const plans = await plansOf(async ({ records }) => {
    expect(await records.imports('t1', 'e1')).toEqual([])
    expect(await records.ownsAll({ tenant: 't1', id: 'p1', key: null }, 'c-e1')).toBe(true)
    expect(await records.ownsAll({ tenant: 't1', id: 'p2', key: 'p' }, 'c-e1')).toBe(false)
    await records.peopleNow('t1')
  })
  expect(plans.filter((plan) => whole('entitlement|history|h|o|person').test(plan))).toEqual([])
  const ofTenant = /^SEARCH (history|entitlement) USING.* \(tenant=\?\) –/
  expect(plans.filter((plan) => ofTenant.test(plan) && !plan.includes('min('))).toEqual([])
})

test('whether something was taken back is found among the few rows that take back, not in a history', async () => {
  await addTwo()
  const plans = await plansOf(async (tx) => {
    expect(await tx.figures.kept('t1', '', '', 10)).toEqual([])
  })
  const ofTaken = plans.filter((plan) => plan.startsWith('SEARCH t '))
  expect(ofTaken).toHaveLength(1)
  expect(ofTaken[0]).toContain('history_taken_back (entitlement_id=? AND version>?)')
})

test('who is known in a tenant is asked once for each of them, not for each change', async () => {
  await addTwo()
  const plans = await plansOf(async ({ records }) =>
    expect(await records.people('t1')).toEqual([{ id: 'p1', name: 'P' }]),
  )
  expect(plans.filter((plan) => whole('entitlement|history|h|o').test(plan))).toEqual([])
  const ofTenant = /^SEARCH \w+ USING.* \(tenant=\?\) –/
  expect(plans.filter((plan) => ofTenant.test(plan) && !plan.includes('min('))).toEqual([])
})

test('whether a customer is open in a place is found by what is posted there, and by its own entitlements', async () => {
  await addTwo()
  const posting = { tenant: 't1', conversation: '19:c', entitlement_id: 'e1', by_id: 'p1', by_name: 'P', at: '2026' }
  const plans = await plansOf(async ({ rights, places }) => {
    for (let n = 0; n < 2; n++) await places.post(posting, 'p')
    expect(await rights.isIn({ tenant: 't1', id: 'x', key: null, place: '19:c' }, 'c-e1')).toBe(true)
  })
  expect(plans.filter((plan) => whole('entitlement|e|o|n|g|i|posting').test(plan))).toEqual([])
  // Nor all that the tenant has, or that the poster has ever changed.
  const tooMuch = /^SEARCH \w+ USING.* \(tenant=\?( AND person=\?)?\) –/
  expect(plans.filter((plan) => tooMuch.test(plan))).toEqual([])
})

test('where a merged customer went is asked of those alone that others were merged into', async () => {
  await addTwo()
  const plans = await plansOf(async ({ board }) => expect(await board.mergedInto('t1', 'c9')).toBeUndefined())
  expect(plans.filter((plan) => plan.includes('customer') && !plan.includes('customer_merged'))).toEqual([])
})

test('keeping something of a customer reads that customer alone, and nobody else of the tenant', async () => {
  await addTwo()
  const fm = { tenant: 't1', id: 'p1', key: null, place: undefined }
  const plans = await plansOf(async ({ records, rights, places, referrals, renaming, acm }) => {
    const adatum = { id: 'c3', name: 'Adatum', name_key: 'adatum' }
    await records.add(newEntitlement('e3', { customer: adatum }), change('h3'))
    expect(await rights.keepers('t1', 'c3')).toHaveLength(1)
    expect(await rights.isIn(fm, 'c3')).toBe(true)
    expect(await places.postings('t1', 'e3')).toEqual([])
    for (const customer of [{ id: 'c3' }, { key: 'adatum' }])
      expect(await referrals.newest('t1', customer)).toBeUndefined()
    await rights.people('t1', 'c3')
    await renaming.people('t1', 'c3')
    expect(await acm.of(fm, 'c3')).toMatchObject({ acm: undefined })
  })
  // Renamed customers have an index of their own.
  const tooMuch = /^(SCAN |SEARCH \w+ USING.* \(tenant=\?\)) ?–/
  // "t" is what was just found by index.
  const found = plans.filter((plan) => tooMuch.test(plan) || /^SCAN (?!t )\w+/.test(plan))
  expect(found.filter((plan) => !plan.includes('customer_renamed'))).toEqual([])
})

test('what the tab shows of many entitlements is found by their ids', async () => {
  await addTwo()
  const ids = Array.from({ length: 100 }, (_, n) => `e${n}`)
  const plans = await plansOf(async ({ board, assigning, work, records }) => {
    expect(await board.boardDetails('t1', ids)).toHaveLength(2)
    expect(await board.boardRows('t1', ids)).toHaveLength(2)
    expect(await assigning.posted('t1', ids)).toEqual([])
    await work.workStamp('t1', 'c-e1')
    await work.preparedStamp('t1', ids)
    expect((await records.newestComments('t1', ids, 'Put back.')).size).toBe(0)
  })
  expect(plans.filter((plan) => /^(SCAN (?!\(|[nt] )|SEARCH \w+ USING.* \(tenant=\?\) –)/.test(plan))).toEqual([])
})
