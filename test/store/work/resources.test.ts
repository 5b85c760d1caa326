import { openDatabase } from '../../../store/engine/open.ts'
import type { SharedResourceRow } from '../../../store/work/resources.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What shared resources promise, on each real engine. */
const location = emptyDatabases()

const VIEWER = { tenant: 't1', id: 'p1', key: 'p', place: undefined }

const shared = (id: string, more: Partial<SharedResourceRow> = {}): SharedResourceRow => ({
  tenant: 't1',
  id,
  customer_id: 'c-e1',
  resource: 'champions',
  conversation: '19:a',
  by_id: 'p1',
  by_name: 'P',
  at: AT,
  ...more,
})

describe.each(ENGINES)('shared resources on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await inTurn(async ({ records }) => {
      await records.add(newEntitlement('e1'), change('h1'))
      const fabrikam = { name: 'Fabrikam', name_key: 'fabrikam' }
      const owner = { owner_id: 'p2', owner_name: 'Q' }
      await records.add(
        newEntitlement('e2', { customer: fabrikam, set: owner }),
        change('h2', { by_id: 'p2', by_name: 'Q' }),
      )
      await records.add(newEntitlement('e3', { tenant: 't2' }), change('h3'))
    })
  })
  afterEach(async () => {
    await store.close()
  })

  test('a customer is found by whoever owns or changed one of its entitlements, in this tenant', async () => {
    await inTurn(async ({ resources }) => {
      expect(await resources.customer(VIEWER, 'contoso')).toEqual({ id: 'c-e1', name: 'Contoso', name_key: 'contoso' })
      expect(await resources.customer(VIEWER, 'fabrikam')).toBeUndefined()
      expect(await resources.customer({ ...VIEWER, tenant: 't2' }, 'contoso')).toMatchObject({ id: 'c-e3' })
      expect(await resources.customer({ ...VIEWER, tenant: 't3' }, 'contoso')).toBeUndefined()
    })
  })

  test('what was shared with a customer, newest first, and nothing of other tenants and customers', async () => {
    await inTurn(({ resources }) =>
      resources.share([
        shared('a'),
        shared('b', { at: '2026-04-01T10:00:00.000Z', conversation: null }),
        shared('c', { customer_id: null }),
        shared('a', { tenant: 't2', customer_id: 'c-e3' }),
      ]),
    )
    await inTurn(async ({ resources }) => {
      expect((await resources.ofCustomer('t1', 'c-e1')).map(({ id }) => id)).toEqual(['b', 'a'])
      expect(await resources.ofCustomer('t2', 'c-e1')).toEqual([])
      expect(await resources.find('t1', 'c')).toEqual(shared('c', { customer_id: null }))
      expect(await resources.find('t2', 'c')).toBeUndefined()
    })
  })

  test('a customer that was erased meanwhile is a conflict, and nothing is noted', async () => {
    await expect(inTurn(({ resources }) => resources.share([shared('a', { customer_id: 'gone' })]))).rejects.toThrow(
      VersionConflict,
    )
    expect(await inTurn(({ resources }) => resources.find('t1', 'a'))).toBeUndefined()
  })

  test('it goes with the customer, is counted before, and stays while an entitlement stays', async () => {
    await inTurn(({ records }) =>
      records.add(newEntitlement('e4', { workload: 'intune', customer: { id: 'c-e1' } }), change('h4')),
    )
    await inTurn(({ resources }) => resources.share([shared('a'), shared('b')]))
    expect(await inTurn(({ erasure }) => erasure.customer('t1', 'contoso'))).toMatchObject({ shared: 2 })
    await inTurn(({ erasure }) => erasure.removeEntitlements('t1', ['e4']))
    expect(await inTurn(({ resources }) => resources.ofCustomer('t1', 'c-e1'))).toHaveLength(2)
    await inTurn(({ erasure }) => erasure.removeEntitlements('t1', ['e1']))
    expect(await inTurn(({ resources }) => resources.ofCustomer('t1', 'c-e1'))).toEqual([])
  })

  test('what is older than a moment goes, in all tenants', async () => {
    const later = '2026-05-01T00:00:00.000Z'
    await inTurn(({ resources }) =>
      resources.share([shared('a'), shared('b', { tenant: 't2', customer_id: null }), shared('c', { at: later })]),
    )
    expect(await inTurn(({ resources }) => resources.expire('2026-04-01T00:00:00.000Z'))).toBe(2)
    expect(await inTurn(({ resources }) => resources.find('t1', 'c'))).toBeDefined()
  })

  test('who shared is counted, and becomes nobody', async () => {
    await inTurn(({ resources }) => resources.share([shared('a'), shared('b', { by_id: 'p2', by_name: 'Q' })]))
    const before = await inTurn(({ person }) => person.counts('t1', 'p1', 'P'))
    expect(before.shared).toBe(1)
    await inTurn(({ resources }) => resources.share([shared('c')]))
    expect((await inTurn(({ person }) => person.counts('t1', 'p1', 'P'))).version).toBe(before.version + 1)
    await inTurn(({ person }) => person.forget('t1', 'p1', 'P', { id: 'n1', name: 'former FM' }))
    expect(await inTurn(({ resources }) => resources.find('t1', 'a'))).toMatchObject({
      by_id: 'n1',
      by_name: 'former FM',
    })
    expect(await inTurn(({ resources }) => resources.find('t1', 'b'))).toMatchObject({ by_id: 'p2', by_name: 'Q' })
  })

  test('the newest comment of each, in one query: words of somebody, and nothing of another tenant', async () => {
    await inTurn(async ({ records }) => {
      const comment = (id: string, more: Partial<Parameters<typeof change>[1]> = {}) =>
        change(id, { kind: 'comment', by_id: 'p2', by_name: 'Q', ...more })
      await records.add(newEntitlement('e12', { workload: 'intune' }), change('n2'))
      await records.add(newEntitlement('e13', { workload: 'edge' }), change('n3'))
      await records.change('t1', 'e1', 1, {}, comment('s1', { comment: 'First.' }))
      await records.change('t1', 'e1', 2, {}, comment('s2', { comment: 'Second.', at: '2026-03-04T10:00:00.000Z' }))
      // The customer has another name: that is no words of anybody.
      await records.change('t1', 'e1', 3, {}, comment('s3'))
      await records.change('t1', 'e1', 4, {}, change('s4', { kind: 'value', comment: 'Held.' }))
      await records.change('t1', 'e12', 1, {}, comment('s5', { comment: 'Of the other.' }))
      await records.change('t2', 'e3', 1, {}, comment('s6', { comment: 'Elsewhere.' }))
      const found = await records.newestComments('t1', ['e1', 'e12', 'e13', 'e3'], 'Put back.')
      expect([...found].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
        ['e1', { comment: 'Second.', by_name: 'Q', at: '2026-03-04T10:00:00.000Z' }],
        ['e12', expect.objectContaining({ comment: 'Of the other.', by_name: 'Q' })],
      ])
      expect((await records.newestComments('t1', [], 'Put back.')).size).toBe(0)
    })
  })

  test('the newest change of a kind', async () => {
    await inTurn(async ({ records }) => {
      await records.change('t1', 'e1', 1, {}, change('s1', { kind: 'sme', comment: 'SME requested.' }))
      await records.change('t1', 'e1', 2, {}, change('s2', { kind: 'sme', comment: 'SME assigned.' }))
      await records.change('t1', 'e1', 3, {}, change('v1', { kind: 'value', comment: 'Held.' }))
      expect(await records.newestOf('t1', 'e1', 'sme')).toMatchObject({ comment: 'SME assigned.', version: 3 })
      expect(await records.newestOf('t1', 'e1', 'dibs')).toBeUndefined()
      expect(await records.newestOf('t2', 'e1', 'sme')).toBeUndefined()
    })
  })
})
