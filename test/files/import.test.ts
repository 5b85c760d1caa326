import { importEntitlements, type ImportReport } from '../../files/import-entitlements.ts'
import type { ImportOptions } from '../../files/import-options.ts'
import { openDatabase } from '../../store/engine/open.ts'
import type { EntitlementRow, HistoryRow } from '../../store/records/records.ts'
import { remindersOn } from '../../playbook/reminders.ts'
import { Store } from '../../store/store.ts'
import { AT, change, newEntitlement } from '../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'
import { prepared } from '../support/story.ts'

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()

const HEAD = 'Customer,Tenant ID,Workload,Seats,L1,L2,Target date,Owner,Attempts,Note'

describe.each(ENGINES)('import on %s', (engine) => {
  let store: Store
  let ids = 0

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  function read(lines: readonly string[], more: Partial<ImportOptions> = {}): Promise<ImportReport> {
    return importEntitlements(store, prepared, Buffer.from([HEAD, ...lines].join('\n')), {
      tenant: 't1',
      by: { id: 'import', name: 'Import' },
      at: AT,
      today: '2026-03-02',
      newId: () => `i${String(++ids).padStart(5, '0')}`,
      ...more,
    })
  }
  const all = (tenant = 't1'): Promise<EntitlementRow[]> => store.transaction((tx) => tx.records.all(tenant, '', 1000))
  const history = (id: string): Promise<HistoryRow[]> =>
    store.transaction((tx) => tx.records.history('t1', id, undefined, 100))

  const GOOD = [
    'Contoso,11111111-0000-4000-8000-000000000001,EXO,"1,500",In Progress,Migration,2026-09-01,Alex Wilber,,',
    'CONTOSO LTD,,Teams,20,Blocked,Adoption Read,not known,alex wilber,,Nobody is trained.',
    'Fabrikam,,ProPlus,,No Intent,competitive,,Megan Bowen,,',
    'Tailspin,,Yammer,7,,,,,,',
    'Litware,,Intune,,Status Unknown,Unresponsive,,,4 mails to the CIO,',
    'Adatum,,SPO,,Duplicate,,,,,',
  ]

  const unresponsive = (attempts: string, note: string) => [
    `Contoso,,Intune,,Status Unknown,Unresponsive,,,${attempts},"${note}"`,
  ]

  test.each([
    [
      '4',
      'Four attempts by mail, phone and through the partner, no answer from Jo Park (unmanaged).',
      '4 attempts by mail and phone to Jo Park; partner tried too; unmanaged',
    ],
    ['', '3 mails and 1 call to the IT lead, silence since May.', '3 mails, 1 call to the IT lead since May'],
    ['4 mails', 'Four mails to Jo Park, no answer.', '4 mails to Jo Park'],
    ['4 mails', 'No answer from Jo Park so far.', '4 mails to Jo Park'],
    ['5', 'Two calls to the CIO in May; the account is unmanaged.', '5; 2 calls to the CIO; unmanaged'],
    ['4 mails', 'The IT lead is silent.', '4 mails'],
    ['4 mails to the CIO', 'Two calls to Jo Park.', '4 mails to the CIO'],
  ])('attempts “%s” are told further by the note: %s', async (attempts, note, kept) => {
    const lines = unresponsive(attempts, note)
    expect(await read(lines)).toMatchObject({ added: 1, bad: [] })
    expect((await all())[0]).toMatchObject({ attempts: kept, note })
    expect(await read(lines)).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
  })

  test.each([
    ['4', 'Nobody answers.', 'Say also to whom the attempts went'],
    ['', 'No answer from Jo Park.', 'Say how many attempts were made'],
  ])('attempts “%s” with the note “%s” are refused', async (attempts, note, why) => {
    const { bad } = await read(unresponsive(attempts, note))
    expect(bad[0]!.reason).toContain(why)
  })

  test('good rows become entitlements with customer, seats, status, date and owner', async () => {
    expect(await read(GOOD)).toMatchObject({
      added: 6,
      changed: 0,
      unchanged: 0,
      badRows: 0,
      withoutStatus: 1,
      ignored: [],
    })
    const rows = await all()
    expect(rows).toMatchObject([
      {
        customer_name: 'Contoso',
        customer_tenant_id: '11111111-0000-4000-8000-000000000001',
        workload: 'exchange',
        seats: 1500,
        status: 'migration',
        target_date: '2026-09-01',
        note: '',
        owner_name: 'Alex Wilber',
        owner_key: 'alex wilber',
      },
      {
        customer_name: 'Contoso',
        workload: 'teams',
        status: 'adoption-readiness',
        date_unknown: 1,
        note: 'Nobody is trained.',
      },
      { workload: 'm365-apps', status: 'competitive-solution', seats: null, note: '' },
      { customer_name: 'Tailspin', status: 'new-subscription', seats: 7, note: '', owner_name: null },
      { workload: 'intune', status: 'customer-unresponsive', attempts: '4 mails to the CIO', note: '' },
      { workload: 'sharepoint', status: 'duplicate-invalid' },
    ])
    expect(await history(rows[0]!.id)).toMatchObject([{ kind: 'import', by_name: 'Import', version: 1 }])
  })

  test('the same file twice changes nothing the second time, even after people went on', async () => {
    await read(GOOD)
    const [first] = await all()
    const status = { status: 'app-compatibility', target_date: null, date_unknown: 1, note: 'An add-in.' }
    await store.transaction((tx) => tx.records.change('t1', first!.id, 1, status, change('later')))
    const before = await all()
    const again = await read(GOOD, { at: '2026-04-01T00:00:00.000Z', today: '2026-12-31' })
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 6, badRows: 0, withoutStatus: 0, ignored: [] })
    expect(await all()).toEqual(before)
    expect(await history(first!.id)).toHaveLength(2)
  })

  test('a newer file changes what it says, and nothing else', async () => {
    await read(GOOD)
    const report = await read([
      'contoso,,Exchange Online,1600,,,,,,',
      'Contoso,,Teams,,In Progress,onboarding,1 Oct 2026,,,',
      'Tailspin,22222222-0000-4000-8000-000000000002,Viva Engage,7,,,,,,',
      'Litware,,Intune,,,,,,5 mails to the CIO,',
    ])
    expect(report).toMatchObject({ added: 0, changed: 4, unchanged: 0, bad: [] })
    const rows = await all()
    expect(rows[0]).toMatchObject({ seats: 1600, status: 'migration', target_date: '2026-09-01', version: 2 })
    expect(rows[1]).toMatchObject({
      status: 'technical-onboarding',
      target_date: '2026-10-01',
      date_unknown: 0,
      status_version: 2,
      // What was written of the status before is no reason for this one.
      note: '',
    })
    expect(rows[3]).toMatchObject({ customer_tenant_id: '22222222-0000-4000-8000-000000000002', version: 1 })
    expect(rows[4]).toMatchObject({ attempts: '5 mails to the CIO' })
    expect(JSON.parse((await history(rows[0]!.id))[0]!.changes)).toEqual({ seats: [1500, 1600] })
  })

  test('DIBS are read, changed by a newer file, and kept where it says nothing', async () => {
    const bytes = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'))
    const head = 'Customer,Workload,Due date,Intent,Business reason,CSM'
    const into = { tenant: 't1', by: { id: 'i', name: 'I' }, at: AT, today: '2026-03-02', newId: () => `d${++ids}` }
    const first = bytes([head, 'Contoso,Teams,2026-12-01,Yes,Fewer trips,Dana', 'Fabrikam,Teams,01/02/2026,,,'])
    const report = await importEntitlements(store, prepared, first, into)
    expect(report).toMatchObject({ added: 1, bad: [{ line: 3 }], ignored: [] })
    const newer = bytes([head, 'Contoso,Teams,2027-01-15,,Fewer trips,'])
    expect(await importEntitlements(store, prepared, newer, into)).toMatchObject({ changed: 1 })
    const [row] = await all()
    expect(row).toMatchObject({
      due_date: '2027-01-15',
      intent: 'Yes',
      business_reason: 'Fewer trips',
      success_owner: 'Dana',
    })
    expect((await history(row!.id)).map(({ changes }) => JSON.parse(changes))).toContainEqual({
      due_date: ['2026-12-01', '2027-01-15'],
    })
  })

  test('bad rows are listed with line and reason, and the others are kept', async () => {
    const report = await read([
      'Contoso,,Teams,12.5,,,,,,',
      ',,Teams,,,,,,,',
      'Contoso,,Teleporter,,,,,,,',
      'Contoso,,Teams and Intune,,,,,,,',
      'Contoso,,Edge,,Blocked,,,,,',
      'Contoso,,Edge,,Blocked,Migration,2026-09-01,,,',
      'Contoso,,Edge,,Blocked,security or so,2026-09-01,,,',
      'Contoso,,Edge,,In Progress,o,2026-09-01,,,',
      'Contoso,,Edge,,Stuck,Migration,,,,',
      'Contoso,,Edge,,In Progress,Migration,03/04/2026,,,',
      'Contoso,,Edge,,In Progress,Migration,soon,,,',
      'Contoso,,Edge,,In Progress,Migration,2026-02-30,,,',
      'Fabrikam,,Edge,,In Progress,Migration,,,,',
      'Litware,,Edge,,Blocked,Partner,,,,',
      'Contoso,,Windows,,Status Unknown,Unresponsive,,,,',
      'Contoso,,Intune,9,,,,,,',
      'Contoso,,Intune,9,,,,,,',
      'Contoso Inc,,Intune,10,,,,,,',
    ])
    expect(report).toMatchObject({ added: 1, changed: 0, unchanged: 1 })
    const reasons = Object.fromEntries(report.bad.map(({ line, reason }) => [line, reason]))
    expect(reasons).toEqual({
      2: 'Seats “12.5” is not a whole number of at most 100 million.',
      3: 'The customer is missing.',
      4: 'The workload “Teleporter” is not known.',
      5: '“Teams and Intune” names several workloads. Give each its own line.',
      6: expect.stringMatching(/^L1 “Blocked” needs an L2 beside it: “Customer IT .*”, .* or “Billing, .*”\.$/),
      7: 'L2 “Migration” belongs to In Progress, not to “Blocked”.',
      8: expect.stringMatching(/^L2 “security or so” is not known\. Under Blocked it can be “/),
      9: expect.stringMatching(/^L2 “o” could be .* or .*\. Write more of it\.$/),
      10: expect.stringMatching(/^L1 “Stuck” is not known\. It can be “/),
      11: 'The date “03/04/2026” can be read in two ways, as 3 Apr 2026 or 4 Mar 2026. Write it as YYYY-MM-DD.',
      12: '“soon” is not a date. Write it as YYYY-MM-DD.',
      13: '“2026-02-30” is not a date. Write it as YYYY-MM-DD.',
      14: expect.stringContaining('In Progress needs a target date'),
      15: 'Blocked needs a projected unblock date, or write “not known”.',
      16: expect.stringContaining('Say how many attempts were made'),
      19: 'Line 17 says something else of the same customer and workload.',
    })
  })

  test('a row that is refused makes no good row wrong: the next one of its customer and workload is read', async () => {
    const report = await read([
      'Contoso,,Intune,,Status Unknown,Unresponsive,,,3 mails,',
      'Contoso,,Intune,,Status Unknown,Unresponsive,,,3 mails,',
      'Contoso,,Intune,20,No Intent,Competitor,,,,They run another tool.',
      'Contoso,,Intune,30,No Intent,Competitor,,,,They run another tool.',
      'Contoso,,Intune,20,No Intent,Competitor,,,,They run another tool.',
    ])
    expect(report).toMatchObject({ added: 1, unchanged: 1, badRows: 3 })
    expect(report.bad).toEqual([
      { line: 2, reason: expect.stringContaining('Say also to whom') },
      { line: 3, reason: expect.stringContaining('Say also to whom') },
      { line: 5, reason: 'Line 4 says something else of the same customer and workload.' },
    ])
    expect(await all()).toMatchObject([{ status: 'competitive-solution', seats: 20 }])
  })

  test('days that could be swapped are read as the other days of their column are', async () => {
    const days = (column: string, ...each: readonly string[]): Promise<ImportReport> =>
      importEntitlements(
        store,
        prepared,
        Buffer.from([`Customer,Workload,${column}`, ...each.map((day, i) => `${column} ${i},Teams,${day}`)].join('\n')),
        { tenant: 't1', by: { id: 'i', name: 'I' }, at: AT, today: '2026-03-02', newId: () => `y${++ids}` },
      )
    expect(await days('Due', '02/03/2027', '30/04/2027')).toMatchObject({ added: 2, bad: [] })
    expect(await days('Due date', '4-30-2027', '02/03/27')).toMatchObject({ added: 2, bad: [] })
    expect((await all()).map((row) => row.due_date)).toEqual(['2027-03-02', '2027-04-30', '2027-04-30', '2027-02-03'])
    // Both ways in one column, or none: nothing tells.
    const mixed = await days('Customer due date', '02/03/2027', '30/04/2027', '04/30/2027')
    expect(mixed).toMatchObject({ added: 2, bad: [{ line: 2, reason: expect.stringContaining('in two ways') }] })
  })

  test('a date that has passed is kept as it stands in the file: it is overdue', async () => {
    const report = await read([
      'Contoso,,Edge,,Blocked,Partner,2026-01-10,,,',
      'Contoso,,Teams,,In Progress,Migration,2026-02-01,,,',
    ])
    expect(report).toMatchObject({ added: 2, bad: [] })
    const [blocked, moving] = await all()
    expect(blocked).toMatchObject({ status: 'partner-engagement', unblock_date: '2026-01-10' })
    expect(moving).toMatchObject({ status: 'migration', target_date: '2026-02-01' })
    const due = remindersOn('2026-03-02', { untouchedDays: 100, unknownDays: 100 })({
      status: prepared.status.get('migration')!,
      targetDate: moving!.target_date,
      unblockDate: null,
      statusDay: '2026-03-02',
      touchedDay: '2026-03-02',
      version: 1,
      marks: [],
    })
    expect(due).toMatchObject([{ reason: 'target-passed', day: '2026-02-01' }])
  })

  test('two tenants of one customer are told apart by the name, and nothing of one is kept for the other', async () => {
    const [eu, us] = ['11111111-0000-4000-8000-000000000001', '99999999-0000-4000-8000-000000000009']
    const report = await read([
      `Contoso,${eu},Teams,10,,,,,,`,
      `Contoso,${us},Teams,20,,,,,,`,
      // Another workload, which nobody keeps yet.
      `Contoso Ltd,${us},Intune,20,,,,,,`,
      `Contoso,${eu.toUpperCase()},Edge,10,,,,,,`,
      `Contoso US,${us},Teams,20,,,,,,`,
    ])
    const named = 'is another tenant than the one that “Contoso” has. Customers are told apart by their names'
    expect(report).toMatchObject({
      added: 3,
      bad: [
        { line: 3, reason: expect.stringContaining(named) },
        { line: 4, reason: expect.stringContaining(named) },
      ],
    })
    expect(report.bad[0]!.reason).toContain('99999999-…')
    expect(report.bad[0]!.reason).toContain('such as “Contoso EU” or “Contoso US”')
    expect(await all()).toMatchObject([
      { customer_name: 'Contoso', workload: 'teams', seats: 10, customer_tenant_id: eu },
      { customer_name: 'Contoso', workload: 'edge', customer_tenant_id: eu },
      { customer_name: 'Contoso US', workload: 'teams', seats: 20, customer_tenant_id: us },
    ])
  })

  test('a customer’s other workloads keep its tenant id, and a later list of an FM may not change it', async () => {
    await read(['Contoso,11111111-0000-4000-8000-000000000001,Teams,,,,,,,'])
    const later = ['Contoso,99999999-0000-4000-8000-000000000009,Intune,5,,,,,,', 'Contoso,,Edge,5,,,,,,']
    const report = await read(later, { mayChange: () => true })
    expect(report).toMatchObject({ added: 1, bad: [{ line: 2 }] })
  })

  test('the tenant id of a customer that was known without one is taken with a new workload', async () => {
    await read(['Contoso,,Teams,,,,,,,'])
    await read(['Contoso,11111111-0000-4000-8000-000000000001,Intune,,,,,,,'])
    expect(await all()).toMatchObject([
      { customer_tenant_id: '11111111-0000-4000-8000-000000000001' },
      { customer_tenant_id: '11111111-0000-4000-8000-000000000001' },
    ])
  })

  test('comments are the note where no column is called so', async () => {
    const withHead = (head: string, line: string): Promise<ImportReport> =>
      importEntitlements(store, prepared, Buffer.from(`${head}\n${line}`), {
        tenant: 't1',
        by: { id: 'import', name: 'Import' },
        at: AT,
        today: '2026-03-02',
        newId: () => `c${++ids}`,
      })
    expect(await withHead('Customer,Workload,Comments', 'Contoso,Teams,They begin in May.')).toMatchObject({
      added: 1,
      ignored: [],
    })
    expect(await withHead('Customer,Workload,Remarks,Notes', 'Fabrikam,Teams,ask Kim,They wait.')).toMatchObject({
      added: 1,
      ignored: ['Remarks'],
    })
    expect(await all()).toMatchObject([{ note: 'They begin in May.' }, { note: 'They wait.' }])
  })

  test('an owner is known by id once the FM has used the bot', async () => {
    await store.transaction((tx) =>
      tx.records.add(newEntitlement('e1'), change('h1', { by_id: 'p7', by_name: 'Alex Wilber' })),
    )
    await read(['Fabrikam,,Teams,,,,,ALEX WILBER,,'], {})
    expect((await all()).find((row) => row.customer_name === 'Fabrikam')).toMatchObject({
      owner_id: 'p7',
      owner_key: null,
    })
  })

  const ALEX = '33333333-0000-4000-8000-00000000000a'
  const withIds = (lines: readonly string[]): Promise<ImportReport> =>
    importEntitlements(store, prepared, Buffer.from(['Customer,Workload,Owner,Owner ID', ...lines].join('\n')), {
      tenant: 't1',
      by: { id: 'import', name: 'Import' },
      at: AT,
      today: '2026-03-02',
      newId: () => `o${++ids}`,
    })

  test('of two FMs with one name the owner id tells which', async () => {
    const other = ALEX.replace(/a$/, 'b')
    const report = await withIds([
      `Fabrikam,Teams,Alex Wilber,${ALEX.toUpperCase()}`,
      `Contoso,Teams,Alex Wilber,${other}`,
    ])
    expect(report).toMatchObject({ added: 2, bad: [] })
    expect(await all()).toMatchObject([
      { owner_id: ALEX, owner_name: 'Alex Wilber', owner_key: null },
      { owner_id: other, owner_name: 'Alex Wilber', owner_key: null },
    ])
    // The same name with another id is another person.
    expect(await withIds([`Contoso,Teams,Alex Wilber,${ALEX}`])).toMatchObject({ changed: 1 })
    expect((await all())[1]).toMatchObject({ owner_id: ALEX, version: 2 })
    // Without an id the name is the one that stands there already.
    expect(await withIds(['Contoso,Teams,alex wilber,'])).toMatchObject({ changed: 0, unchanged: 1 })
  })

  test('an owner id alone is enough once the FM is known, and must be one', async () => {
    const first = await withIds([`Fabrikam,Teams,,${ALEX}`, 'Contoso,Teams,Alex Wilber,alex@contoso.com'])
    expect(first.added).toBe(0)
    expect(first.bad).toEqual([
      { line: 2, reason: 'Nobody with that owner id is known yet. Write the owner’s name beside it.' },
      {
        line: 3,
        reason: '“alex@contoso.com” is no owner id. Write the object id that Microsoft Entra shows for them.',
      },
    ])
    await store.transaction((tx) =>
      tx.records.add(newEntitlement('e1'), change('h1', { by_id: ALEX, by_name: 'Alex Wilber' })),
    )
    expect(await withIds([`Fabrikam,Teams,,${ALEX}`])).toMatchObject({ added: 1, bad: [] })
    expect((await all()).find((row) => row.customer_name === 'Fabrikam')).toMatchObject({
      owner_id: ALEX,
      owner_name: 'Alex Wilber',
    })
  })

  test('who is forgotten is not named by id in what a file said either', async () => {
    await withIds([`Fabrikam,Teams,Alex Wilber,${ALEX}`])
    await store.transaction((tx) => tx.person.forget('t1', ALEX, 'Alex Wilber', { id: 'nobody', name: 'A former FM' }))
    const [row] = await all()
    expect(row).toMatchObject({ owner_id: null, owner_name: null })
    expect(JSON.stringify(await history(row!.id))).not.toMatch(/alex|33333333/i)
  })

  test('new entitlements that name nobody get the owner who reads the file in', async () => {
    await read(['Fabrikam,,Teams,,,,,,,'], { owner: { id: 'p1', name: 'P' } })
    expect(await all()).toMatchObject([{ owner_id: 'p1', owner_name: 'P', owner_key: null }])
  })

  test('a customer with another tenant id is not mixed up', async () => {
    await read(['Contoso,11111111-0000-4000-8000-000000000001,Teams,,,,,,,'])
    const another = ['Contoso,99999999-0000-4000-8000-000000000009,Teams,5,,,,,,']
    const report = await read(another, { mayChange: () => true })
    expect(report.bad).toEqual([
      { line: 2, reason: expect.stringContaining('is another tenant than the one that “Contoso” has') },
    ])
    expect(await all()).toMatchObject([{ seats: null }])
  })

  test('another tenant’s entitlements are left alone', async () => {
    await read(GOOD)
    expect(await read(GOOD, { tenant: 't2' })).toMatchObject({ added: 6 })
    expect(await all('t2')).toHaveLength(6)
    expect((await all()).every(({ version }) => version === 1)).toBe(true)
  })

  test('the line of totals below a list is no row of it', async () => {
    const report = await read([
      'Contoso,,Teams,20,,,,,,',
      'Total,,,20,,,,,,',
      'Grand total:,,,20,,,,,,',
      'Totalis,,,20,,,,,,',
    ])
    expect(report).toMatchObject({ added: 1, unchanged: 0, bad: [{ line: 5 }] })
  })

  test('rows by the hundred, with several bad ones in between', async () => {
    const lines = Array.from({ length: 150 }, (_, i) => `Customer ${i},,${i % 50 === 7 ? 'none' : 'Teams'},${i},,,,,,`)
    expect(await read(lines)).toMatchObject({ added: 147, bad: { length: 3 } })
    expect(await read(lines)).toMatchObject({ added: 0, changed: 0, unchanged: 147 })
  })

  test('what follows from changed entitlements is done with their rows, and not with what is new or the same', async () => {
    await read(GOOD)
    const ids = new Map((await all()).map(({ id, customer_name, workload }) => [`${customer_name} ${workload}`, id]))
    const followed: unknown[] = []
    const follow: ImportOptions['follow'] = async (tx, changed) => {
      for (const id of changed.entitlements) expect((await tx.records.find('t1', id))!.version).toBe(2)
      followed.push(changed)
    }
    const lines = [
      'Tailspin,,Yammer,8,,,,,,',
      'Fabrikam,22222222-0000-4000-8000-000000000002,ProPlus,,No Intent,competitive,,Megan Bowen,,',
      'Adatum,,SPO,,Duplicate,,,,,',
      'Northwind,,Teams,,,,,,,',
    ]
    expect(await read(lines, { follow })).toMatchObject({ added: 1, changed: 2, unchanged: 1 })
    // The tenant id is the customer’s: no entitlement shows it.
    expect(followed).toEqual([{ part: 0, last: true, entitlements: [ids.get('Tailspin viva-engage')] }])
  })

  test('each transaction is followed, the last one knows that it is; what fails leaves its rows as they were', async () => {
    const rows = (seats: number): string[] => Array.from({ length: 150 }, (_, n) => `C${n}x,,Teams,${seats},,,,,,`)
    await read(rows(1))
    const followed: unknown[] = []
    const failing = read(rows(2), {
      follow: async (_tx, { part, last, entitlements }) => {
        followed.push([part, last, entitlements.length])
        if (last) throw new Error('Failed on request.')
      },
    })
    await expect(failing).rejects.toThrow('Failed on request.')
    expect(followed).toEqual([
      [0, false, 100],
      [1, true, 50],
    ])
    expect((await all()).filter(({ seats }) => seats === 2)).toHaveLength(100)
  })
})
