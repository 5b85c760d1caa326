import type { EntitlementFilter, NewEntitlement, Viewer } from '../../../store/records/records.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What is left of a first status that was taken back, on each real engine: its history, and nothing else that anybody meets. */
const ALEX: Viewer = { tenant: 't1', id: 'p1', key: 'p', place: undefined }
const MEGAN: Viewer = { tenant: 't1', id: 'p2', key: 'megan', place: undefined }
const CHANNEL: Viewer = { ...MEGAN, place: '19:a' }
const ALL: EntitlementFilter = { customer: [], workloads: [], statuses: [] }
const CONTOSO: EntitlementFilter = { ...ALL, customer: ['contoso'] }
const PAGE = { offset: 0, limit: 10 }
const LATER = '2026-03-03T10:00:00.000Z'

jest.setTimeout(30_000)

const location = emptyDatabases()

describe.each(ENGINES)('a first status that was taken back on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const add = (id: string, more: Parameters<typeof newEntitlement>[1] = {}, by = change(`h-${id}`)): Promise<void> =>
    inTurn(({ records }) => records.add(newEntitlement(id, more), by))
  const takeBack = (id = 'e1', seen = 1, by = change(`t-${id}-${seen}`, { at: LATER })): Promise<void> =>
    inTurn(({ records }) => records.takeBack('t1', id, seen, by))
  const taken = (): Promise<NewEntitlement> => Promise.resolve(newEntitlement('e1'))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
  })
  afterEach(() => store.close())

  test('is in no list, board, channel, export or reminder, and its pair is free', async () => {
    await add('e1')
    await inTurn(async ({ places, reminders }) => {
      await places.remember({
        tenant: 't1',
        conversation: '19:a',
        kind: 'channel',
        name: 'A',
        team: null,
        team_id: null,
        person: null,
        reference: '{}',
        installed: 1,
        updated_at: AT,
      })
      await places.post({ tenant: 't1', conversation: '19:a', entitlement_id: 'e1', by_id: 'p1', by_name: 'P', at: AT })
      await reminders.mark({
        tenant: 't1',
        person: 'p1',
        entitlement_id: 'e1',
        reason: 'overdue',
        version: 1,
        done_on: '2026-03-02',
        snoozed_until: null,
      })
    })
    await inTurn(({ rights }) => rights.letIn(ALEX, 'c-e1', 'p2'))
    await takeBack()
    await inTurn(
      async ({ records, board, reminders, places, rights, acm, assigning, renaming, referrals, resources }) => {
        for (const viewer of [ALEX, MEGAN, CHANNEL]) {
          expect(await records.list(viewer, ALL, PAGE)).toEqual({ rows: [], total: 0 })
          expect(await records.visible(viewer, 'e1')).toBeUndefined()
          expect(await records.ofCustomer(viewer, 'contoso')).toEqual([])
        }
        expect(await records.ofPair('t1', 'contoso', 'teams')).toBeUndefined()
        expect(await records.all('t1', '', 10)).toEqual([])
        expect(await board.board(ALEX)).toEqual([])
        expect(await board.boardMarks(ALEX)).toEqual([])
        expect(await reminders.owned(ALEX, '', 10)).toEqual([])
        expect(await places.postings('t1', 'e1')).toEqual([])
        expect(await rights.keepers('t1', 'c-e1')).toEqual([])
        expect(await rights.isIn(ALEX, 'c-e1')).toBe(false)
        expect(await rights.wouldBeIn(MEGAN, 'c-e1')).toBe(true)
        expect((await rights.people('t1', 'c-e1')).entitlements).toEqual([])
        expect(await acm.dibs('t1', 'c-e1')).toEqual([])
        expect(await renaming.entitlements('t1', 'c-e1')).toEqual([])
        expect(await referrals.allEntitlements('t1', 'c-e1')).toEqual([])
        expect(await resources.customer(ALEX, 'contoso')).toBeUndefined()
        expect(await assigning.assignable(ALEX, { kind: 'named', parts: ['contoso'], workloads: [] }, true)).toEqual([])
      },
    )
  })

  test('is told with its history to who took it back, and to nobody else', async () => {
    await add('e1')
    await takeBack('e1', 1, change('t', { at: LATER, comment: 'It was about another customer.' }))
    await inTurn(async ({ records }) => {
      const [row, ...others] = await records.takenBack(ALEX, CONTOSO, 5)
      expect(others).toEqual([])
      expect(row).toMatchObject({ id: 'e1', version: 2, updated_by_name: 'P', updated_at: LATER, owner_id: null })
      expect(await records.takenBack(MEGAN, CONTOSO, 5)).toEqual([])
      expect(await records.takenBack({ ...ALEX, tenant: 't2' }, CONTOSO, 5)).toEqual([])
      expect(await records.takenBack(ALEX, { ...CONTOSO, workloads: ['intune'] }, 5)).toEqual([])
      expect(await records.takenBackPair('t1', 'contoso', 'teams')).toMatchObject({ id: 'e1', version: 2 })
      expect(await records.takenBackPair('t1', 'contoso', 'intune')).toBeUndefined()
      const [back, first] = await records.history('t1', 'e1', undefined, 10)
      expect(first).toMatchObject({ version: 1, status: 'migration', by_name: 'P' })
      expect(back).toMatchObject({ version: 2, by_id: 'p1', at: LATER, comment: 'It was about another customer.' })
      expect(JSON.parse(back!.changes)).toMatchObject({ status: ['migration', null], note: ['Note.', null] })
    })
  })

  test('is counted nowhere', async () => {
    await add('e1', {}, change('h1', { recommended: 'user-adoption', override_reason: 'mine', strength: 'clear' }))
    await inTurn(async ({ figures, records }) => {
      expect(await figures.kept('t1', '', '', 10)).toHaveLength(1)
      expect(await records.overrides('t1', 'p1', undefined, 10)).toHaveLength(1)
    })
    await takeBack()
    await inTurn(async ({ figures, records }) => {
      expect(await figures.kept('t1', '', '', 10)).toEqual([])
      expect(await records.overrides('t1', 'p1', undefined, 10)).toEqual([])
    })
  })

  test('kept again by the same or another person, it begins cleanly and its history goes on', async () => {
    await add('e1', { set: { seats: 40, owner_id: 'p1' } })
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, {}, change('c', { kind: 'comment', comment: 'Hello.', at: LATER })),
    )
    await takeBack('e1', 2)
    const again = { status: 'user-adoption', note: 'Anew.', target_date: '2026-10-01' }
    const megan = change('h3', { by_id: 'p2', by_name: 'Megan', at: '2026-03-04T10:00:00.000Z', recommended: 'x' })
    await inTurn(({ records }) => records.change('t1', 'e1', 3, again, megan))
    await inTurn(async ({ records, rights, board, figures, acm }) => {
      const row = await records.ofPair('t1', 'contoso', 'teams')
      expect(row).toMatchObject({ id: 'e1', version: 4, status_version: 4, owner_id: 'p2', seats: null, note: 'Anew.' })
      expect(row).toMatchObject({ owner_is_in: 1, status_by_name: 'Megan' })
      const history = await records.history('t1', 'e1', undefined, 10)
      expect(history.map(({ version }) => version)).toEqual([4, 3, 2, 1])
      expect(JSON.parse(history[0]!.changes)).toEqual({
        status: [null, 'user-adoption'],
        target_date: [null, '2026-10-01'],
        note: [null, 'Anew.'],
        owner_name: [null, 'Megan'],
      })
      expect(await rights.isIn(MEGAN, 'c-e1')).toBe(true)
      expect(await records.visible(ALEX, 'e1')).toBeUndefined()
      expect(await records.takenBack(ALEX, CONTOSO, 5)).toEqual([])
      expect((await records.newestComments('t1', ['e1'], '')).size).toBe(0)
      expect(await acm.discussions('t1', 'c-e1')).toEqual([])
      expect((await figures.kept('t1', '', '', 10)).map(({ id }) => id)).toEqual(['h3'])
      expect(await board.boardTrend(MEGAN, ['2026-03-01T00:00:00.000Z'])).toEqual({
        now: [{ status: 'user-adoption', count: 1 }],
        moves: [{ after: '2026-03-01T00:00:00.000Z', from: null, to: 'user-adoption', count: 1 }],
      })
      const seen = await board.boardChanges(MEGAN, '2026-03-01T00:00:00.000Z', 10, 'with-own')
      expect(seen.map(({ version }) => version)).toEqual([4])
    })
  })

  test('a list takes it up as what is new', async () => {
    await add('e1')
    await takeBack()
    const fromList = newEntitlement('e9', {
      set: { owner_id: null, owner_name: 'Megan', owner_key: 'megan', seats: 7 },
    })
    await inTurn(({ records }) => records.add(fromList, change('i', { kind: 'import', by_id: 'operator' })))
    await inTurn(async ({ records }) => {
      const row = await records.ofPair('t1', 'contoso', 'teams')
      expect(row).toMatchObject({ id: 'e1', version: 3, status_version: 3, owner_key: 'megan', seats: 7 })
      expect((await records.history('t1', 'e1', undefined, 10)).map(({ kind }) => kind)).toEqual([
        'import',
        'status',
        'status',
      ])
    })
    // What is kept now is added a second time by nobody.
    await expect(inTurn(async ({ records }) => records.add(await taken(), change('x')))).rejects.toThrow(
      VersionConflict,
    )
  })

  test('a list’s word of before it was taken back does not count', async () => {
    await add('e1')
    const row = change('i', { kind: 'import', evidence: '{"customer":"contoso"}' })
    await inTurn(({ records }) => records.change('t1', 'e1', 1, { seats: 4 }, row))
    await takeBack('e1', 2)
    await inTurn(async ({ records }) => {
      await records.change('t1', 'e1', 3, { status: 'migration', note: 'x' }, change('h4'))
      expect(await records.imports('t1', 'e1')).toEqual([])
    })
  })

  test('is taken back once, as it was seen', async () => {
    await add('e1')
    await expect(takeBack('e1', 2)).rejects.toThrow(VersionConflict)
    await takeBack()
    await expect(takeBack('e1', 2)).rejects.toThrow(VersionConflict)
    await expect(takeBack('e7', 1)).rejects.toThrow(VersionConflict)
  })

  describe('what stands in the way', () => {
    const obstacles = (id = 'e1', person = 'p1') => inTurn(({ records }) => records.takeBackObstacles('t1', id, person))

    test('nothing where one person alone kept and changed it', async () => {
      await add('e1')
      await inTurn(({ records }) => records.change('t1', 'e1', 1, { seats: 3 }, change('d', { kind: 'dibs' })))
      expect(await obstacles()).toEqual([])
    })

    test('that somebody else changed it, or owns it', async () => {
      await add('e1')
      const by = { by_id: 'p2', by_name: 'Megan' }
      await inTurn(({ records }) =>
        records.change('t1', 'e1', 1, {}, change('c', { kind: 'comment', comment: 'Hm.', ...by })),
      )
      expect(await obstacles()).toEqual(['others'])
      await expect(takeBack('e1', 2)).rejects.toThrow(VersionConflict)
      await add('e2', { workload: 'intune', set: { owner_id: 'p2', owner_name: 'Megan' } })
      expect(await obstacles('e2')).toEqual(['owner'])
    })

    test('readiness or a plan of it', async () => {
      await add('e1')
      await add('e2', { workload: 'intune' })
      const log = { id: 'l1', what: 'plan', by_id: 'p1', by_name: 'P', at: AT }
      await inTurn(({ engagement }) =>
        engagement.save({ tenant: 't1', kind: 'workload', id: 'g1', entitlement: 'e1', seen: 0, body: '{}', log }),
      )
      expect(await obstacles()).toEqual(['plan'])
      expect(await obstacles('e2')).toEqual([])
      await expect(takeBack()).rejects.toThrow(VersionConflict)
    })

    test('what is shared of the customer, where nobody else would be in', async () => {
      await add('e1')
      await inTurn(({ acm }) =>
        acm.save(
          'c-e1',
          { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by: { id: 'p1', name: 'P' }, at: AT },
          [],
        ),
      )
      expect(await obstacles()).toEqual(['acm'])
      await expect(takeBack()).rejects.toThrow(VersionConflict)
      await add('e2', { workload: 'intune' })
      expect(await obstacles()).toEqual([])
      await takeBack()
      expect(await obstacles('e2')).toEqual(['acm'])
    })
  })

  test('nothing is begun of it behind the back of who took it back', async () => {
    await add('e1')
    await takeBack()
    const log = { id: 'l1', what: 'plan', by_id: 'p1', by_name: 'P', at: AT }
    const plan = { tenant: 't1', kind: 'workload', id: 'g1', entitlement: 'e1', seen: 0, body: '{}', log } as const
    await expect(inTurn(({ engagement }) => engagement.save(plan))).rejects.toThrow(VersionConflict)
    const by = { id: 'p1', name: 'P' }
    const acm = { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by, at: AT }
    await expect(inTurn((tx) => tx.acm.save('c-e1', acm, []))).rejects.toThrow(VersionConflict)
  })

  test('goes with its customer when that is erased, expires, and holds nobody of it in', async () => {
    await add('e1')
    await takeBack()
    await inTurn(async ({ erasure, records }) => {
      const all = await erasure.customer('t1', 'contoso')
      expect(all?.entitlements).toEqual([expect.objectContaining({ id: 'e1', taken_back_by: 'p1' })])
      expect(all?.history).toBe(2)
      expect((await erasure.expired('2026-04-01T00:00:00.000Z', 10)).map(({ id }) => id)).toEqual(['e1'])
      expect(await records.ownsAll({ tenant: 't1', id: 'p9', key: null }, 'c-e1')).toBe(true)
      await erasure.removeEntitlements('t1', ['e1'], 'contoso')
      expect(await records.customerCalled('t1', 'contoso')).toBeUndefined()
    })
  })

  test('names nobody who is forgotten', async () => {
    await add('e1')
    await takeBack()
    await inTurn((tx) => tx.person.forget('t1', 'p1', 'P', { id: '', name: 'a former colleague' }))
    await inTurn(async ({ records }) => {
      expect(await records.find('t1', 'e1')).toMatchObject({
        updated_by_name: 'a former colleague',
        status_by_name: '',
      })
      const history = await records.history('t1', 'e1', undefined, 10)
      expect(history.map(({ by_name }) => by_name)).toEqual(['a former colleague', 'a former colleague'])
    })
  })

  describe('a customer that is called otherwise', () => {
    const by = { id: 'p2', name: 'Megan', at: '2026-03-05T10:00:00.000Z', newId: () => `n${++next}` }
    let next = 0
    const versionOf = async (tx: StoreTransaction, key: string) => {
      const { id, version } = (await tx.erasure.customer('t1', key))!
      return { id, version }
    }

    test('takes it along, and opens it to nobody', async () => {
      await add('e1')
      await add('e2', { workload: 'intune' })
      await takeBack()
      await inTurn(async (tx) => {
        const named = { name: 'Kontoso', name_key: 'kontoso' }
        await tx.renaming.rename('t1', await versionOf(tx, 'contoso'), named, by)
        expect(await tx.records.visible(MEGAN, 'e1')).toBeUndefined()
        expect(await tx.records.takenBackPair('t1', 'kontoso', 'teams')).toMatchObject({ id: 'e1', version: 3 })
        expect(await tx.records.ofPair('t1', 'kontoso', 'teams')).toBeUndefined()
      })
    })

    test.each(['the one that goes', 'the one that stays'])(
      'merged, what is kept stays kept: taken back was %s',
      async (which) => {
        const isFrom = which === 'the one that goes'
        const customer = { id: 'c2', name: 'Contoso Ltd X', name_key: 'contoso x' }
        await add('e1', isFrom ? { customer } : {})
        await add('e2', isFrom ? {} : { customer }, change('h-e2', { recommended: 'migration' }))
        await takeBack()
        await inTurn(async (tx) => {
          const [from, into] = [await versionOf(tx, 'contoso x'), await versionOf(tx, 'contoso')]
          await tx.renaming.merge('t1', from, into, by, (id) => `r-${id}`)
        })
        await inTurn(async ({ records, figures }) => {
          const row = await records.ofPair('t1', 'contoso', 'teams')
          expect(row).toMatchObject({
            status: 'migration',
            owner_id: 'p1',
            updated_at: AT,
            status_version: 3,
            version: 4,
          })
          const history = await records.history('t1', row!.id, undefined, 10)
          expect(history.map(({ id }) => id).slice(1)).toEqual(['h-e2', 't-e1-1', 'h-e1'])
          expect(await figures.kept('t1', '', '', 10)).toHaveLength(1)
        })
      },
    )

    test('merged, what was taken back of both stays so', async () => {
      await add('e1')
      await add('e2', { customer: { id: 'c2', name: 'Contoso Ltd X', name_key: 'contoso x' } })
      await takeBack('e1')
      await takeBack('e2')
      await inTurn(async (tx) => {
        const [from, into] = [await versionOf(tx, 'contoso x'), await versionOf(tx, 'contoso')]
        await tx.renaming.merge('t1', from, into, by, (id) => `r-${id}`)
        expect(await tx.records.ofPair('t1', 'contoso', 'teams')).toBeUndefined()
        expect(await tx.records.takenBackPair('t1', 'contoso', 'teams')).toMatchObject({ id: 'e1' })
        expect(await tx.records.visible(MEGAN, 'e1')).toBeUndefined()
      })
    })
  })
})

describe('at the same time on postgres', () => {
  let store: Store
  const log = { id: 'l1', what: 'plan', by_id: 'p1', by_name: 'P', at: AT }
  const plan = { tenant: 't1', kind: 'workload', id: 'g1', entitlement: 'e1', seen: 0, body: '{}', log } as const
  const acm = { tenant: 't1', id: 'a1', seen: 0, state: '{}', ended: undefined, by: { id: 'p1', name: 'P' }, at: AT }
  const begin = {
    'a plan': (tx: StoreTransaction) => tx.engagement.save(plan),
    'an ACM conversation': (tx: StoreTransaction) => tx.acm.save('c-e1', acm, []),
  }
  const takeBack = (tx: StoreTransaction) => tx.records.takeBack('t1', 'e1', 1, change('t', { at: LATER }))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location('postgres')))
    await store.transaction(({ records }) => records.add(newEntitlement('e1'), change('h1')))
  })
  afterEach(() => store.close())

  /** The second begins when the first has done its work, and before it commits. */
  async function oneBeforeTheOther(
    first: (tx: StoreTransaction) => Promise<void>,
    second: (tx: StoreTransaction) => Promise<void>,
  ): Promise<PromiseSettledResult<void>[]> {
    let follow: () => void
    const done = new Promise<void>((resolve) => (follow = resolve))
    let commit: () => void
    const begun = new Promise<void>((resolve) => (commit = resolve))
    const one = store.transaction(async (tx) => {
      await first(tx)
      follow()
      await begun
    })
    await done
    const other = store.transaction(async (tx) => {
      // Reads what is kept before it waits for the first.
      await tx.records.visible(ALEX, 'e1')
      const work = second(tx)
      commit()
      await work
    })
    return Promise.allSettled([one, other])
  }

  const ways = Object.entries(begin).flatMap(([what, work]) => [
    [`${what} began before`, work, takeBack] as const,
    [`${what} begins behind it`, takeBack, work] as const,
  ])
  test.each(ways)('%s: the later of the two is done again', async (_, first, second) => {
    const [one, other] = await oneBeforeTheOther(first, second)
    expect(one!.status).toBe('fulfilled')
    expect(other).toMatchObject({ status: 'rejected', reason: expect.any(VersionConflict) as unknown })
  })
})
