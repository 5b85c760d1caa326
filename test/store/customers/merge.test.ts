import { openDatabase, type OpenDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { ENGINES, emptyDatabases } from '../../support/engines.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { newReferral } from '../../support/referrals.ts'

/** Two customers become one: what only one has moves, what both have is joined without loss or refused. */
jest.setTimeout(30_000)

const location = emptyDatabases()
const day = (n: number): string => `2026-03-0${n}T10:00:00.000Z`

describe.each(ENGINES)('merging on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  let ids = 0
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const keep = (id: string, customer: string, at: string, more: Parameters<typeof newEntitlement>[1] = {}) =>
    inTurn(({ records }) =>
      records.add(
        newEntitlement(id, {
          ...more,
          customer: { id: `c-${customer}`, name: customer, name_key: customer.toLowerCase(), ...more.customer },
        }),
        change(`h-${id}`, { at, by_id: more.set?.owner_id ?? 'p1' }),
      ),
    )
  const set = (id: string, seen: number, at: string, what: object, kind: 'status' | 'dibs' = 'status') =>
    inTurn(({ records }) => records.change('t1', id, seen, what, change(`h-${id}-${seen + 1}`, { at, kind })))
  const seen = async (key: string) => {
    const found = await inTurn(({ erasure }) => erasure.customer('t1', key))
    return { id: found?.id ?? '', version: found?.version ?? 0 }
  }
  const merge = async (from = 'contso', into = 'contoso', versions?: readonly [number, number]) => {
    const [one, other] = [await seen(from), await seen(into)]
    const by = { id: 'p1', name: 'P', at: day(9), newId: () => `m${++ids}` }
    return inTurn(({ renaming }) =>
      renaming.merge(
        't1',
        { ...one, version: versions?.[0] ?? one.version },
        { ...other, version: versions?.[1] ?? other.version },
        by,
        (id) => `posting-${id}`,
      ),
    )
  }
  const obstacles = () => inTurn(({ renaming }) => renaming.obstacles('t1', 'c-Contso', 'c-Contoso'))
  const rows = () => inTurn(({ records }) => records.all('t1', '', 9))

  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
    await keep('old', 'Contso', day(1), { set: { owner_id: 'p2', owner_name: 'B', seats: 5, intent: 'They want it.' } })
    await keep('kept', 'Contoso', day(2), { set: { note: 'Kept.' } })
    await set('old', 1, day(3), { status: 'migration', note: 'Newer.' })
    await set('kept', 1, day(4), { seats: 70 }, 'dibs')
  })
  afterEach(() => store.close())

  test('the newer status stays with what belongs to it; histories are one, in the order of time, and nothing is lost', async () => {
    await merge()
    const [row, ...others] = await rows()
    expect(others).toEqual([])
    expect(row).toMatchObject({
      id: 'kept',
      customer_name: 'Contoso',
      version: 5,
      note: 'Newer.',
      status_at: day(3),
      status_version: 3,
      seats: 5,
      intent: 'They want it.',
      owner_id: 'p2',
    })
    const history = await inTurn(({ records }) => records.history('t1', 'kept', undefined, 9))
    expect(history.map(({ id, version }) => [version, id])).toEqual([
      [5, 'm1'],
      [4, 'h-kept-2'],
      [3, 'h-old-2'],
      [2, 'h-kept'],
      [1, 'h-old'],
    ])
    const changes: unknown = JSON.parse(history[0]!.changes)
    expect(changes).toMatchObject({ merged_name: ['Contso', 'Contoso'], note: ['Kept.', 'Newer.'], seats: [70, 5] })
    // A row of somebody else that names an owner would keep the name when the owner is forgotten.
    expect(changes).not.toHaveProperty('owner_name')
    // Whose it is no longer goes on to see it.
    expect(
      await inTurn(({ records }) => records.visible({ tenant: 't1', id: 'p1', key: null, place: undefined }, 'kept')),
    ).toBeDefined()
    expect(await db.selectFrom('customer').select(['id', 'former_keys', 'former_ids']).execute()).toEqual([
      { id: 'c-Contoso', former_keys: '\ncontso\n', former_ids: '\nc-Contso\n' },
    ])
  })

  test('what only one has moves as it is, with all that hangs on it', async () => {
    await keep('intune', 'Contso', day(1), { workload: 'intune', customer: { customer_tenant_id: null } })
    await inTurn(async (tx) => {
      await tx.records.nameCustomerTenant('t1', 'c-Contso', 'contso.example')
      const log = { id: 'l1', what: 'x', by_id: 'p1', by_name: 'P', at: day(1) }
      for (const kind of ['workload', 'stakeholders'] as const) {
        await tx.engagement.save({
          id: `g-${kind}`,
          tenant: 't1',
          kind,
          entitlement: 'old',
          seen: 0,
          body: '{}',
          log: { ...log, id: kind },
        })
      }
      const by = { id: 'p1', name: 'P' }
      await tx.acm.save(
        'c-Contso',
        { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by, at: day(1) },
        [],
      )
      await tx.referrals.add(newReferral('r1'), 'contso')
      await tx.referrals.add(newReferral('r2', { status: 'closed' }), 'contoso')
    })
    const marks = { tenant: 't1', person: 'p1', reason: 'target' }
    await db
      .insertInto('reminder_mark')
      .values([
        { ...marks, entitlement_id: 'intune', version: 1, done_on: '2026-03-02', snoozed_until: null },
        { ...marks, entitlement_id: 'old', version: 2, done_on: '2026-03-02', snoozed_until: null },
        { ...marks, entitlement_id: 'kept', version: 2, done_on: null, snoozed_until: '2026-04-01' },
        {
          ...marks,
          person: 'p3',
          entitlement_id: 'kept',
          version: 2,
          done_on: '2026-03-02',
          snoozed_until: '2026-04-02',
        },
      ])
      .execute()
    expect(await obstacles()).toEqual([])
    await merge()
    const moved = (await rows()).find(({ id }) => id === 'intune')
    expect(moved).toMatchObject({
      customer_id: 'c-Contoso',
      customer_key: 'contoso',
      version: 2,
      customer_tenant_id: 'contso.example',
    })
    for (const table of ['acm', 'referral', 'engagement'] as const) {
      const of = await db.selectFrom(table).select('customer_id').execute()
      expect([table, new Set(of.map((each) => each.customer_id))]).toEqual([table, new Set(['c-Contoso'])])
    }
    const work = await db.selectFrom('engagement').select(['subject', 'entitlement_id']).orderBy('kind').execute()
    expect(work).toEqual([
      { subject: 'c-Contoso', entitlement_id: null },
      { subject: 'kept', entitlement_id: 'kept' },
    ])
    const said = await db.selectFrom('reminder_mark').selectAll().orderBy('entitlement_id').orderBy('person').execute()
    expect(
      said.map(({ person, entitlement_id, version, done_on, snoozed_until }) => [
        person,
        entitlement_id,
        version,
        done_on ?? snoozed_until,
      ]),
    ).toEqual([
      ['p1', 'intune', 2, '2026-03-02'],
      // Of the newer status what was looked at holds, of the other what was put off.
      ['p1', 'kept', 5, '2026-03-02'],
      ['p3', 'kept', 0, '2026-03-02'],
    ])
    expect(said[2]!.snoozed_until).toBe('2026-04-02')
  })

  test('what there can be one of stands in the way, and is told with its workload', async () => {
    await inTurn(async (tx) => {
      for (const [name, id] of [
        ['Contso', 'old'],
        ['Contoso', 'kept'],
      ] as const) {
        await tx.records.nameCustomerTenant('t1', `c-${name}`, `${id}.example`)
        for (const kind of ['workload', 'stakeholders'] as const) {
          const log = { id: `${kind}-${id}`, what: 'x', by_id: 'p1', by_name: 'P', at: day(1) }
          await tx.engagement.save({
            id: `g-${kind}-${id}`,
            tenant: 't1',
            kind,
            entitlement: id,
            seen: 0,
            body: '{}',
            log,
          })
        }
        const by = { id: 'p1', name: 'P' }
        await tx.acm.save(
          `c-${name}`,
          { tenant: 't1', id: `a-${id}`, seen: 0, state: '{}', ended: undefined, by, at: day(1) },
          [],
        )
        await tx.referrals.add(newReferral(`r-${id}`), name.toLowerCase())
      }
    })
    await set('kept', 2, day(5), { owner_id: null, owner_name: 'Adele', owner_key: 'adele' }, 'dibs')
    await set('old', 2, day(6), { note: 'Newest.' })
    expect(await obstacles()).toEqual([
      { kind: 'tenant-ids', ids: ['old.example', 'kept.example'] },
      { kind: 'acm' },
      { kind: 'referral' },
      { kind: 'stakeholders' },
      { kind: 'plan', workload: 'teams' },
      { kind: 'owner', workload: 'teams', name: 'Adele' },
    ])
  })

  test('what was changed since it was seen changes nothing at all; a second merge finds nobody', async () => {
    await expect(merge('contso', 'contoso', [1, 2])).rejects.toThrow(VersionConflict)
    expect((await rows()).map(({ id, version }) => [id, version])).toEqual([
      ['kept', 2],
      ['old', 2],
    ])
    const versions = [(await seen('contso')).version, (await seen('contoso')).version] as const
    const both = await Promise.allSettled([merge('contso', 'contoso', versions), merge('contso', 'contoso', versions)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await rows()).map(({ id, version }) => [id, version])).toEqual([['kept', 5]])
  })

  test('posted cards go along; where both are posted the card of the first is told of', async () => {
    const posting = { tenant: 't1', by_id: 'p1', by_name: 'P', at: day(1) }
    const shown = { tenant: 't1', shown_at: day(1), customers: '\ncontso\n', reference: '{}' }
    for (const [conversation, id] of [
      ['19:a', 'old'],
      ['19:b', 'old'],
      ['19:b', 'kept'],
    ] as const) {
      await db
        .insertInto('posting')
        .values({ ...posting, conversation, entitlement_id: id })
        .execute()
      const activity_id = `${conversation} ${id}`
      await db
        .insertInto('shown_card')
        .values({ ...shown, conversation, record: `posting-${id}`, activity_id })
        .execute()
    }
    expect(await merge()).toMatchObject([{ conversation: '19:b', activity_id: '19:b old' }])
    const cards = await db
      .selectFrom('shown_card')
      .select(['record', 'activity_id', 'customers'])
      .orderBy('activity_id')
      .execute()
    expect(cards).toEqual([
      { record: 'posting-kept', activity_id: '19:a old', customers: '\ncontso\ncontoso\n' },
      { record: 'posting-kept', activity_id: '19:b kept', customers: '\ncontso\ncontoso\n' },
    ])
    const postings = await db
      .selectFrom('posting')
      .select(['conversation', 'entitlement_id'])
      .orderBy('conversation')
      .execute()
    expect(postings).toEqual([
      { conversation: '19:a', entitlement_id: 'kept' },
      { conversation: '19:b', entitlement_id: 'kept' },
    ])
  })

  test('a link to the first leads on, also when another customer is called as it was', async () => {
    await merge()
    const by = { id: 'p1', name: 'P', at: day(9), newId: () => `m${++ids}` }
    const ledTo = () => inTurn(({ board }) => board.mergedInto('t1', 'c-Contso'))
    expect(await ledTo()).toBe('c-Contoso')
    await keep('new', 'Fabrikam', day(5), { workload: 'intune' })
    const fabrikam = await seen('fabrikam')
    await inTurn(({ renaming }) => renaming.rename('t1', fabrikam, { name: 'Contso', name_key: 'contso' }, by))
    expect(await ledTo()).toBe('c-Contoso')
  })
})
