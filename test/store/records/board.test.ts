import { openDatabase } from '../../../store/engine/open.ts'
import type { Viewer } from '../../../store/records/records.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What the tab's board promises, on each real engine. */
const VIEWER: Viewer = { tenant: 't1', id: 'p1', key: 'p', place: undefined }
const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString()

jest.setTimeout(30_000)
const location = emptyDatabases()

describe.each(ENGINES)('the board on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await inTurn(async ({ records }) => {
      await records.add(newEntitlement('e1'), change('01'))
      await records.add(
        newEntitlement('e2', {
          customer: { name: 'Fabrikam', name_key: 'fabrikam' },
          set: { owner_id: 'p2', owner_name: 'Q' },
        }),
        change('02', { by_id: 'p2', by_name: 'Q' }),
      )
      await records.add(
        newEntitlement('e3', { workload: 'intune', set: { owner_id: null, owner_name: 'P', owner_key: 'p' } }),
        change('03', { by_id: 'file' }),
      )
      await records.add(newEntitlement('e9', { tenant: 't2', customer: { id: 'c9' } }), change('04'))
    })
  })
  afterEach(() => store.close())

  test('holds what the viewer owns, by id or by the name that a file gave, and what they changed', async () => {
    const ids = async () => (await inTurn(({ board }) => board.board(VIEWER))).map(({ id }) => id).sort()
    expect(await ids()).toEqual(['e1', 'e3'])
    await inTurn(({ records }) =>
      records.change('t1', 'e2', 1, { seats: 3 }, change('05', { kind: 'dibs', at: later(1) })),
    )
    expect(await ids()).toEqual(['e1', 'e2', 'e3'])
    const rows = await inTurn(({ board }) => board.board(VIEWER))
    expect(rows.find(({ id }) => id === 'e2')).toMatchObject({
      customer_key: 'fabrikam',
      version: 2,
    })
  })

  test('reads details and whole rows of the tenant only', async () => {
    expect(await inTurn(({ board }) => board.boardDetails('t1', ['e1', 'e9']))).toEqual([
      { id: 'e1', customer_name: 'Contoso', date_unknown: 0, note: 'Note.', updated_by_name: 'P' },
    ])
    expect((await inTurn(({ board }) => board.boardRows('t1', ['e1', 'e9']))).map(({ id }) => id)).toEqual(['e1'])
    expect(await inTurn(({ board }) => board.boardDetails('t1', []))).toEqual([])
  })

  test('of more than are read at once, those whose name begins in the first ways are among them', async () => {
    await inTurn(async ({ records }) => {
      for (let i = 0; i < 400; i++) {
        const name = `Alder ${String(i).padStart(3, '0')}`
        const customer = { name, name_key: name.toLowerCase() }
        await records.add(newEntitlement(`a${i}`, { customer }), change(`a${i}`))
      }
      await records.add(newEntitlement('z1', { customer: { name: '3M', name_key: '3m' } }), change('z1'))
      await records.add(newEntitlement('z2', { customer: { name: 'Zeta', name_key: 'zeta' } }), change('z2'))
    })
    const keysOf = async (beginnings: readonly string[]): Promise<string[]> =>
      (await inTurn(({ board }) => board.boardBeginning(VIEWER, beginnings))).map((row) => row.customer_key)
    expect(await keysOf(['3m', 'zet'])).toEqual(['3m', 'zeta'])
    const keys = await keysOf(['zet', '3m', 'ald'])
    expect(keys).toHaveLength(400)
    expect(keys).toEqual(expect.arrayContaining(['3m', 'zeta']))
    expect(keys).toEqual(keys.toSorted())
  })

  test('shows of a customer only what the viewer may see', async () => {
    const of = (customer: string) => inTurn(({ board }) => board.boardCustomer(VIEWER, customer))
    expect((await of('c-e1')).map(({ id }) => id)).toEqual(['e3', 'e1'])
    expect(await of('c-e2')).toEqual([])
    expect(await of('c9')).toEqual([])
  })

  test('knows what changed after a moment, newest first', async () => {
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { status: 'user-adoption' }, change('06', { by_id: 'p2', at: later(2) })),
    )
    const changes = await inTurn(({ board }) => board.boardChanges(VIEWER, later(1), 10, 'with-own'))
    expect(changes.map(({ id, customer_name, by_id }) => [id, customer_name, by_id])).toEqual([['06', 'Contoso', 'p2']])
    const two = await inTurn(({ board }) => board.boardChanges(VIEWER, later(-1), 2, 'with-own'))
    expect(two.map(({ id }) => id)).toEqual(['06', '03'])
  })

  test('leaves the viewer’s own changes out before it counts', async () => {
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { status: 'user-adoption' }, change('06', { by_id: 'p2', at: later(1) })),
    )
    for (const version of [2, 3, 4]) {
      const own = change(`1${version}`, { kind: 'comment', by_id: VIEWER.id, at: later(version) })
      await inTurn(({ records }) => records.change('t1', 'e1', version, { note: `${version}` }, own))
    }
    const others = await inTurn(({ board }) => board.boardChanges(VIEWER, later(0), 2, 'others'))
    expect(others.map(({ id }) => id)).toEqual(['06'])
    expect(await inTurn(({ board }) => board.boardChanges(VIEWER, later(0), 10, 'with-own'))).toHaveLength(4)
  })

  test('knows how statuses stand and how they changed after a moment', async () => {
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { status: 'user-adoption' }, change('06', { at: later(10) })),
    )
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 2, { note: 'x' }, change('07', { kind: 'comment', at: later(11) })),
    )
    const trend = (...moments: string[]) => inTurn(({ board }) => board.boardTrend(VIEWER, moments))
    const sinceBefore = await trend(later(-1), later(5), later(20))
    expect(sinceBefore.now.map(({ status, count }) => `${status} ${count}`).sort()).toEqual([
      'migration 1',
      'user-adoption 1',
    ])
    const order = sinceBefore.moves.map(({ after, from, to, count }) => `${after} ${from} ${to} ${count}`).sort()
    expect(order).toEqual([`${later(-1)} null migration 2`, `${later(5)} migration user-adoption 1`])
    // A comment moves nothing, and what was before the first moment is only counted.
    expect((await trend(later(10))).moves).toEqual([])
    expect((await trend(later(9))).moves).toEqual([
      { after: later(9), from: 'migration', to: 'user-adoption', count: 1 },
    ])
  })

  test('has a stamp that tells the viewer’s changes from those of others', async () => {
    const stamp = () => inTurn(({ board }) => board.boardStamp(VIEWER))
    const any = () => inTurn(({ board }) => board.anyStamp())
    const [own, all] = [await stamp(), await any()]
    await inTurn(({ records }) =>
      records.change('t1', 'e2', 1, { seats: 1 }, change('08', { kind: 'dibs', by_id: 'p2', at: later(3) })),
    )
    expect([await stamp(), (await any()) === all]).toEqual([own, false])
    await inTurn(({ records }) =>
      records.change('t1', 'e1', 1, { seats: 1 }, change('09', { kind: 'dibs', at: later(4) })),
    )
    expect(await stamp()).not.toBe(own)
    const before = await stamp()
    const mark = { tenant: 't1', person: 'p1', entitlement_id: 'e1', reason: 'untouched', version: 2 }
    await inTurn(({ reminders }) => reminders.mark({ ...mark, done_on: '2026-03-04', snoozed_until: null }))
    expect(await stamp()).not.toBe(before)
    // The other way round, and about the same day: the sum and the last day stay the same.
    const marked = await stamp()
    await inTurn(({ reminders }) => reminders.mark({ ...mark, done_on: null, snoozed_until: '2026-03-04' }))
    expect(await stamp()).not.toBe(marked)
    const snoozed = await stamp()
    await inTurn(async ({ reminders }) => {
      await reminders.unmark('t1', 'p1', 'e1')
      await reminders.mark({ ...mark, reason: 'target-passed', done_on: null, snoozed_until: '2026-03-04' })
    })
    expect(await stamp()).not.toBe(snoozed)
  })

  test('visitors are remembered and forgotten with the person', async () => {
    const row = { tenant: 't1', person: 'p1', seen_at: AT, visit_before: null }
    await inTurn(({ visitors }) => visitors.visit(row))
    await inTurn(({ visitors }) => visitors.visit({ ...row, seen_at: later(1) }))
    await inTurn(({ visitors }) => visitors.saveViews(row, '[1]', '[]', AT))
    expect(await inTurn(({ visitors }) => visitors.visitor('t1', 'p1'))).toMatchObject({ views: '[1]' })
    expect(await inTurn(({ visitors }) => visitors.visitor('t2', 'p1'))).toBeUndefined()
    expect((await inTurn(({ person }) => person.counts('t1', 'p1', 'P'))).settings).toBe(1)
    await inTurn(({ person }) => person.forget('t1', 'p1', 'P', { id: 'x', name: 'former FM' }))
    expect(await inTurn(({ visitors }) => visitors.visitor('t1', 'p1'))).toBeUndefined()
  })
})
