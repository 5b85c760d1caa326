import { importEntitlements, type ImportReport } from '../../files/import-entitlements.ts'
import type { ImportOptions } from '../../files/import-options.ts'
import { foldName } from '../../playbook/names/customer-key.ts'
import { openDatabase } from '../../store/engine/open.ts'
import type { EntitlementChanges, EntitlementRow } from '../../store/records/records.ts'
import type { PersonRow } from '../../store/work/reminders.ts'
import { Store } from '../../store/store.ts'
import { AT, change, newEntitlement } from '../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { prepared } from '../support/story.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()

const ALEX = '33333333-0000-4000-8000-00000000000a'
const BOB = '33333333-0000-4000-8000-00000000000b'
const [ONE, TWO, THREE] = [1, 2, 3].map((n) => `11111111-0000-4000-8000-00000000000${n}`) as [string, string, string]

/** What lists may do to what is kept already. */
describe.each(ENGINES)('a list that is not the first, on %s', (engine) => {
  let store: Store
  let ids = 0

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  const newId = (): string => `i${String(++ids).padStart(5, '0')}`

  /** Who runs the bot reads a list in. */
  function read(lines: readonly string[], more: Partial<ImportOptions> = {}): Promise<ImportReport> {
    return importEntitlements(store, prepared, Buffer.from(lines.join('\n')), {
      tenant: 't1',
      by: { id: 'import', name: 'Import' },
      at: AT,
      today: '2026-03-02',
      newId,
      ...more,
    })
  }
  /** An FM drops a list into the chat. */
  const drop = (id: string, name: string, lines: readonly string[]): Promise<ImportReport> =>
    read(lines, {
      by: { id, name },
      owner: { id, name },
      nameKey: foldName(name),
      mayChange: ({ owner_id, owner_key }) => owner_id === id || (owner_id === null && owner_key === foldName(name)),
    })
  const all = (): Promise<EntitlementRow[]> => store.transaction(({ records }) => records.all('t1', '', 1000))
  const only = async (): Promise<EntitlementRow> => {
    const rows = await all()
    expect(rows).toHaveLength(1)
    return rows[0]!
  }
  /** Somebody changes the only entitlement in the chat. */
  async function change1(set: EntitlementChanges, by = 'p1'): Promise<void> {
    const { id, version } = await only()
    await store.transaction(({ records }) =>
      records.change('t1', id, version, set, change(newId(), { by_id: by, by_name: by })),
    )
  }
  const keep = (id: string, person: string, name: string, workload: string): Promise<void> =>
    store.transaction(({ records }) =>
      records.add(
        newEntitlement(id, { workload, set: { owner_id: person, owner_name: name } }),
        change(`h-${id}`, { by_id: person, by_name: name }),
      ),
    )
  const meet = (person: string, name: string, membership: PersonRow['membership'] = 'member'): Promise<void> =>
    store.transaction(({ reminders }) =>
      reminders.addPerson({
        tenant: 't1',
        person,
        name,
        time_zone: 'UTC',
        reminders: 0,
        hour: 9,
        minute: 0,
        last_digest: null,
        next_digest_at: null,
        digest_row: null,
        blocked: 0,
        membership,
        membership_at: AT,
      }),
    )

  /** A row as the version before remembers it: it read no comments. */
  async function readBefore(more: EntitlementChanges = {}): Promise<void> {
    const row = { customer: 'contoso', workload: 'teams', status: 'migration', date: '2026-09-01', dateUnknown: false }
    const drafted = 'Contoso intends to use it: data is being moved.'
    await store.transaction(({ records }) =>
      records.add(newEntitlement('e1', { set: { note: drafted, ...more } }), {
        ...change('h1', { kind: 'import', by_id: 'import', by_name: 'Import' }),
        evidence: JSON.stringify({ ...row, owner: 'P' }),
      }),
    )
  }
  const COMMENTED = [
    'Customer,Workload,L1,L2,Target date,Owner,Comments',
    'Contoso,Teams,In Progress,Migration,2026-09-01,P,They move mail in June.',
  ]
  const BLOCKED = { status: 'adoption-readiness', target_date: null, date_unknown: 1, note: 'Nobody is trained.' }

  test('a status that somebody set since is not taken back because comments are read now', async () => {
    await readBefore()
    await change1(BLOCKED)
    expect(await read(COMMENTED)).toMatchObject({ added: 0, changed: 0, unchanged: 1, bad: [] })
    expect(await only()).toMatchObject(BLOCKED)
  })

  test('comments that are read now become the note where none but a drafted one is kept', async () => {
    await readBefore()
    expect(await read(COMMENTED)).toMatchObject({ changed: 1 })
    expect(await only()).toMatchObject({ status: 'migration', note: 'They move mail in June.' })
  })

  test('… and not where somebody wrote one', async () => {
    await readBefore()
    await change1({ note: 'They move files first.' })
    expect(await read(COMMENTED)).toMatchObject({ changed: 0, unchanged: 1, bad: [] })
    expect(await only()).toMatchObject({ note: 'They move files first.' })
  })

  const HEAD = 'Customer,Workload,Seats,L1,L2,Target date,Owner,Note'

  test('only the cells that say something else than before are applied', async () => {
    await read([HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-09-01,P,They move mail.'])
    await change1({ ...BLOCKED, owner_id: null, owner_name: 'Q', owner_key: 'q' })
    expect(await read([HEAD, 'Contoso,Teams,20,In Progress,Migration,2026-09-01,P,They move mail.'])).toMatchObject({
      changed: 1,
      bad: [],
    })
    expect(await only()).toMatchObject({ ...BLOCKED, seats: 20, owner_name: 'Q' })
  })

  test('with a new status its date and note come, also where they say what they said', async () => {
    await read([HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-09-01,P,They roll it out.'])
    await change1(BLOCKED)
    const newer = 'Contoso,Teams,10,In Progress,Adoption,2026-09-01,P,They roll it out.'
    expect(await read([HEAD, newer])).toMatchObject({ changed: 1, bad: [] })
    expect(await only()).toMatchObject({
      status: 'user-adoption',
      target_date: '2026-09-01',
      date_unknown: 0,
      note: 'They roll it out.',
    })
  })

  test('another list between two readings of the same one makes nothing news', async () => {
    const list = [HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-09-01,P,']
    await read(list)
    await read(['Customer,Workload,CSM', 'Contoso,Teams,Dana'])
    await change1(BLOCKED)
    expect(await read(list)).toMatchObject({ changed: 0, unchanged: 1, bad: [] })
    expect(await only()).toMatchObject({ ...BLOCKED, success_owner: 'Dana' })
  })

  test('a status is news where lists said none so far', async () => {
    await read(['Customer,Workload,Seats', 'Contoso,Teams,10'])
    const report = await read([HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-09-01,,'])
    expect(report).toMatchObject({ changed: 1 })
    expect(await only()).toMatchObject({ status: 'migration', target_date: '2026-09-01' })
  })

  test('a new date beside a status that somebody replaced since is not taken for the other status', async () => {
    await read([HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-09-01,P,'])
    await change1(BLOCKED)
    const report = await read([HEAD, 'Contoso,Teams,10,In Progress,Migration,2026-10-01,P,'])
    expect(report.bad).toEqual([
      {
        line: 2,
        reason:
          'The status was changed since this list was read last: it is Blocked › Adoption Readiness now. Write the one that is true beside the new date.',
      },
    ])
    expect(await only()).toMatchObject(BLOCKED)
  })

  const TENANTS = 'Customer,Tenant ID,Workload,Seats'

  test('what is no tenant id is none', async () => {
    for (const cell of ['n/a', 'N.A.', 'tbd', '-', '–', 'unknown', 'none', 'not known', 'TBC', '?', 'x']) {
      const report = await read([TENANTS, `Contoso,${cell},Teams,10`])
      const bad = cell === 'x' ? 1 : 0
      expect([cell, report.badRows]).toEqual([cell, bad])
    }
    expect(await only()).toMatchObject({ customer_tenant_id: null })
    expect((await read([TENANTS, 'Contoso,1234-abc,Teams,10'])).bad).toEqual([
      {
        line: 2,
        reason: 'Tenant id “1234-abc” is no GUID and no domain. Write one of them, or leave the cell empty.',
      },
    ])
    await read([TENANTS, `Contoso,{${ONE.toUpperCase()}},Teams,10`, 'Fabrikam,Fabrikam.onmicrosoft.com,Teams,10'])
    expect((await all()).map((row) => row.customer_tenant_id)).toEqual([ONE, 'fabrikam.onmicrosoft.com'])
    expect(await read([TENANTS, `Contoso,${ONE.replaceAll('-', '')},Teams,10`])).toMatchObject({ unchanged: 1 })
  })

  test('a placeholder that the version before kept as a tenant id gives way to the first id', async () => {
    await store.transaction(({ records }) =>
      records.add(newEntitlement('e1', { customer: { customer_tenant_id: 'n/a' } }), change('h1')),
    )
    expect(await drop('p1', 'P', [TENANTS, `Contoso,${ONE},Intune,10`])).toMatchObject({ added: 1, bad: [] })
    expect(await all()).toMatchObject([{ customer_tenant_id: ONE }, { customer_tenant_id: ONE }])
  })

  test('a wrong tenant id is replaced by who owns all entitlements of the customer, and that is said', async () => {
    await drop(ALEX, 'Alex Wilber', [TENANTS, `Contoso,${ONE},Teams,10`, `Contoso,${ONE},Intune,10`])
    const lines = [TENANTS, `Contoso,${TWO},Teams,20`, `Contoso,${TWO},Intune,10`]
    expect(await drop(ALEX, 'Alex Wilber', lines)).toMatchObject({
      changed: 1,
      unchanged: 1,
      bad: [],
      tenantIds: [{ customer: 'Contoso', before: ONE, after: TWO }],
    })
    expect(await all()).toMatchObject([
      { customer_tenant_id: TWO, seats: 20 },
      { customer_tenant_id: TWO, seats: 10 },
    ])
  })

  test('… and by who runs the bot, but not by one of several owners', async () => {
    await drop(ALEX, 'Alex Wilber', [TENANTS, `Contoso,${ONE},Teams,10`])
    await keep('e2', BOB, 'Bob', 'intune')
    const lines = [TENANTS, `Contoso,${TWO},Teams,20`]
    const refused = await drop(ALEX, 'Alex Wilber', lines)
    expect(refused).toMatchObject({ changed: 0, badRows: 1 })
    expect(refused.bad[0]!.reason).toContain('is another tenant than the one that “Contoso” has')
    expect(refused.bad[0]!.reason).toContain('whoever runs this bot')
    expect(refused.tenantIds).toBeUndefined()
    expect(await read(lines)).toMatchObject({ changed: 1, tenantIds: [{ before: ONE, after: TWO }] })
    expect((await all()).map((row) => row.customer_tenant_id)).toEqual([TWO, TWO])
  })

  test('a list that names two tenants of a customer replaces neither', async () => {
    await read([TENANTS, `Contoso,${ONE},Teams,10`])
    const report = await read([TENANTS, `Contoso,${TWO},Teams,20`, `Contoso,${THREE},Intune,20`])
    expect(report).toMatchObject({ added: 0, changed: 0, bad: [{ line: 2 }, { line: 3 }] })
    expect(await only()).toMatchObject({ customer_tenant_id: ONE, seats: 10 })
  })

  test('who is not in names no tenant id of a colleague’s customer; the rest of the row is kept', async () => {
    await keep('e1', ALEX, 'Alex Wilber', 'teams')
    expect(await drop(BOB, 'Bob', [TENANTS, `Contoso,${TWO},Intune,10`])).toMatchObject({ added: 1, bad: [] })
    expect((await all()).map((row) => row.customer_tenant_id)).toEqual([null, null])
    expect(await drop(ALEX, 'Alex Wilber', [TENANTS, `Contoso,${ONE},Teams,20`])).toMatchObject({ changed: 1, bad: [] })
    expect((await all()).map((row) => row.customer_tenant_id)).toEqual([ONE, ONE])
  })

  test('whom a list of who runs the bot names as the owner is let in, also where they own it already', async () => {
    await read(['Customer,Workload', 'Contoso,Teams'])
    await keep('e1', ALEX, 'Alex Wilber', 'exchange')
    await store.transaction(({ records }) =>
      records.change('t1', 'e1', 1, { owner_is_in: 0 }, change('h9', { by_id: ALEX, by_name: 'Alex Wilber' })),
    )
    const list = ['Customer,Workload,Owner,Owner id', `Contoso,Exchange,Alex Wilber,${ALEX}`]
    // A colleague's list lets nobody in.
    expect(await drop(BOB, 'Bob', list)).toMatchObject({ unchanged: 1 })
    expect((await all()).find(({ id }) => id === 'e1')).toMatchObject({ owner_is_in: 0 })
    expect(await read(list)).toMatchObject({ changed: 1, bad: [] })
    expect((await all()).find(({ id }) => id === 'e1')).toMatchObject({ owner_is_in: 1, owner_id: ALEX })
    expect(await read(list)).toMatchObject({ changed: 0, unchanged: 1 })
  })

  test('of two FMs with one name a list lets in the one whose id it says', async () => {
    const list = ['Customer,Workload,Owner,Owner id', `Contoso,Teams,Alex Wilber,${BOB}`]
    await keep('e1', ALEX, 'Alex Wilber', 'teams')
    expect(await read(list)).toMatchObject({ changed: 1 })
    expect(await only()).toMatchObject({ owner_id: BOB, owner_is_in: 1 })
  })

  test('… but not somebody else who owns it since the list was read', async () => {
    const list = ['Customer,Workload,Owner', 'Contoso,Teams,Alex Wilber']
    await read(list)
    await change1({ owner_id: BOB, owner_name: 'Bob', owner_key: null, owner_is_in: 0 }, BOB)
    expect(await read(list)).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await only()).toMatchObject({ owner_id: BOB, owner_is_in: 0 })
  })

  test('a name means who is called so today, not who was', async () => {
    await keep('e1', ALEX, 'Alex Wilber', 'exchange')
    await meet(ALEX, 'Alex Miller')
    const named = ['Customer,Workload,Owner', 'Contoso,Teams,Alex Wilber', 'Contoso,Intune,Alex Miller']
    await read(named)
    // Whom it was, may be somebody else: nobody is let in by it, and nothing is taken from them.
    await store.transaction(({ records }) =>
      records.change('t1', 'e1', 1, { owner_is_in: 0 }, change('h9', { by_id: ALEX, by_name: 'Alex Miller' })),
    )
    expect(await read(['Customer,Workload,Owner', 'Contoso,Exchange,Alex Wilber'])).toMatchObject({ unchanged: 1 })
    const owners = async () =>
      Object.fromEntries((await all()).map((row) => [row.workload, row.owner_id ?? row.owner_key]))
    expect(await owners()).toEqual({ exchange: ALEX, teams: 'alex wilber', intune: ALEX })
    await meet(BOB, 'Alex Wilber')
    await read(['Customer,Workload,Owner', 'Contoso,Edge,Alex Wilber', 'Contoso,Exchange,Alex Wilber'])
    expect(await owners()).toMatchObject({ edge: BOB, exchange: BOB })
  })

  test('a guest is nobody whom a list means by a name', async () => {
    await keep('e1', BOB, 'Bob', 'exchange')
    await meet(BOB, 'Bob', 'guest')
    await read(['Customer,Workload,Owner', 'Fabrikam,Teams,Bob'])
    expect((await all())[1]).toMatchObject({ owner_id: null, owner_key: 'bob' })
  })

  test('what was taken back is not there: a row of it is new, and reading it once more changes nothing', async () => {
    const ROW = ['customer,workload,l1,l2,target date,owner', 'Contoso,Teams,In Progress,Migration,2026-10-01,Bob']
    await store.transaction(async ({ records }) => {
      await records.add(newEntitlement('e1'), change('h1'))
      await records.takeBack('t1', 'e1', 1, change('h2'))
    })
    expect(await all()).toEqual([])
    expect(await drop(BOB, 'Bob', ROW)).toMatchObject({ added: 1, changed: 0, badRows: 0 })
    expect(await only()).toMatchObject({ id: 'e1', owner_name: 'Bob', target_date: '2026-10-01', version: 3 })
    expect(await drop(BOB, 'Bob', ROW)).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
  })
})
