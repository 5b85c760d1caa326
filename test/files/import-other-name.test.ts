import { importEntitlements, type ImportReport } from '../../files/import-entitlements.ts'
import { openDatabase } from '../../store/engine/open.ts'
import type { EntitlementChanges, EntitlementRow } from '../../store/records/records.ts'
import { Store } from '../../store/store.ts'
import { AT, change } from '../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { prepared } from '../support/story.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()

const LATER = '2026-03-05T10:00:00.000Z'
const HEAD = 'Customer,Workload,Seats,Status,Date'
const BOTH = [HEAD, 'Contso,Teams,100,Migration,2027-01-05', 'Contoso,Teams,200,Technical Onboarding,2027-02-05']

/** Lists of before, and those that have old and new names side by side. */
describe.each(ENGINES)('a list after a customer got another name, on %s', (engine) => {
  let store: Store
  let ids = 0

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  const newId = (): string => `i${String(++ids).padStart(5, '0')}`

  const read = (lines: readonly string[]): Promise<ImportReport> =>
    importEntitlements(store, prepared, Buffer.from(lines.join('\n')), {
      tenant: 't1',
      by: { id: 'import', name: 'Import' },
      at: AT,
      today: '2026-03-02',
      newId,
    })
  const all = (): Promise<EntitlementRow[]> => store.transaction(({ records }) => records.all('t1', '', 1000))
  const seen = async (key: string) => {
    const { id, version } = (await store.transaction(({ erasure }) => erasure.customer('t1', key)))!
    return { id, version }
  }
  const by = { id: 'p1', name: 'P', at: LATER, newId }
  async function merge(): Promise<void> {
    const [from, into] = [await seen('contso'), await seen('contoso')]
    await store.transaction(({ renaming }) => renaming.merge('t1', from, into, by, (id) => `posting-${id}`))
  }
  async function rename(name: string): Promise<void> {
    const customer = await seen('contso')
    const named = { name, name_key: name.toLowerCase() }
    await store.transaction(({ renaming }) => renaming.rename('t1', customer, named, by))
  }
  /** Somebody changes the only entitlement in the chat. */
  async function change1(set: EntitlementChanges): Promise<void> {
    const [row] = await all()
    const history = change(newId(), { by_id: 'p1', by_name: 'P', at: LATER })
    await store.transaction(({ records }) => records.change('t1', row!.id, row!.version, set, history))
  }

  test('of two that are one now the list that says nothing new takes nothing back, however often it is read', async () => {
    await read(BOTH)
    await merge()
    await change1({ status: 'user-adoption', target_date: '2027-03-03', note: 'Set in the chat.' })
    const before = await all()
    for (const _ of [1, 2]) expect(await read(BOTH)).toMatchObject({ added: 0, changed: 0, unchanged: 2, badRows: 0 })
    expect(await all()).toEqual(before)
    // What one of both rows says that is new is news, once.
    const news = BOTH.map((line) => line.replace('100', '150'))
    expect(await read(news)).toMatchObject({ changed: 1, unchanged: 1 })
    expect(await read(news)).toMatchObject({ changed: 0, unchanged: 2 })
    expect(await all()).toMatchObject([{ seats: 150, status: 'user-adoption', note: 'Set in the chat.' }])
  })

  test('a list whose name is put right, too, says what it said under the old one', async () => {
    await read(BOTH.slice(0, 2))
    await rename('Contoso')
    await change1({ status: 'user-adoption', target_date: '2027-03-03', note: 'Set in the chat.' })
    const right = BOTH.slice(0, 2).map((line) => line.replace('Contso', 'Contoso'))
    expect(await read(right)).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
    expect(await all()).toMatchObject([{ status: 'user-adoption', note: 'Set in the chat.' }])
  })

  test('two tenant ids under the old and the new name are told, and do not take turns', async () => {
    const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222']
    await read(BOTH.slice(0, 2))
    await rename('Contoso')
    const lines = ['Customer,Workload,Tenant ID', `Contso,Teams,${one}`, `Contoso,Intune,${two}`]
    for (const _ of [1, 2]) {
      const { bad, tenantIds } = await read(lines)
      expect(bad).toEqual([
        { line: 3, reason: expect.stringContaining('is another tenant than the one that “Contoso”') },
      ])
      expect(tenantIds).toBeUndefined()
    }
    expect(await all()).toMatchObject([{ workload: 'teams', customer_tenant_id: one }])
    // One that is wrong is replaced as ever, under whichever name.
    expect(await read([lines[0]!, `Contso,Teams,${two}`])).toMatchObject({ tenantIds: [{ before: one, after: two }] })
  })
})
