import type { EngagementChange } from '../../../store/work/engagement.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store, VersionConflict, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** What readiness, plans and stakeholder maps are promised, on each real engine. */
// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

const location = emptyDatabases()

let logs = 0
function saving(id: string, more: Partial<EngagementChange> = {}): EngagementChange {
  const log = { id: `l${++logs}`, what: 'readiness: Project team', by_id: 'p1', by_name: 'P', at: AT }
  return { id, tenant: 't1', kind: 'workload', entitlement: 'e1', seen: 0, body: '{"answers":{}}', log, ...more }
}

describe.each(ENGINES)('engagements on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const save = (...all: Parameters<typeof saving>): Promise<void> => inTurn((tx) => tx.engagement.save(saving(...all)))
  const ofContoso = (tenant = 't1') => inTurn((tx) => tx.engagement.ofCustomer(tenant, 'c-e1'))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await inTurn(async (tx) => {
      await tx.records.add(newEntitlement('e1'), change('h1'))
      await tx.records.add(newEntitlement('e2', { workload: 'intune' }), change('h2'))
      await tx.records.add(newEntitlement('e9', { tenant: 't2' }), change('h9'))
    })
  })
  afterEach(async () => {
    await store.close()
  })

  test('one of each kind is kept for its entitlement or customer, with a log that only grows', async () => {
    await save('d1')
    await save('d2', { entitlement: 'e2' })
    await save('d3', { entitlement: 'e2', kind: 'stakeholders', body: '{"groups":[]}' })
    await save('d4', { seen: 1, body: '{"answers":{"scope":"all"}}' })
    expect(await ofContoso()).toMatchObject([
      { id: 'd1', kind: 'workload', subject: 'e1', version: 2, body: '{"answers":{"scope":"all"}}' },
      { id: 'd2', subject: 'e2', version: 1 },
      { id: 'd3', kind: 'stakeholders', subject: 'c-e1', entitlement_id: null },
    ])
    const log = await inTurn((tx) => tx.engagement.log('t1', 'd1', 10))
    expect(log.map(({ version, by_name }) => [version, by_name])).toEqual([
      [2, 'P'],
      [1, 'P'],
    ])
  })

  test('who saw an older version, or came second with the first, is told and writes nothing', async () => {
    await save('d1')
    await expect(save('d2')).rejects.toThrow(VersionConflict)
    await expect(save('d3', { seen: 7 })).rejects.toThrow(VersionConflict)
    expect(await ofContoso()).toMatchObject([{ id: 'd1', version: 1 }])
    expect(await inTurn((tx) => tx.engagement.log('t1', 'd1', 10))).toHaveLength(1)
  })

  test('nothing is read or written across tenants', async () => {
    await save('d1')
    await expect(save('d2', { tenant: 't2', seen: 1 })).rejects.toThrow(VersionConflict)
    await expect(save('d3', { tenant: 't2' })).rejects.toThrow(VersionConflict)
    expect(await ofContoso('t2')).toEqual([])
    expect(await inTurn((tx) => tx.engagement.log('t2', 'd1', 10))).toEqual([])
  })

  test('goes with its entitlement, the map with the customer, and the log with both', async () => {
    await save('d1')
    await save('d2', { kind: 'stakeholders', body: '{"groups":[]}' })
    const before = await inTurn((tx) => tx.erasure.customer('t1', 'contoso'))
    expect(before).toMatchObject({ engagements: 2, version: 4 })
    expect(await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e1']))).toMatchObject({ engagements: 1 })
    expect(await ofContoso()).toMatchObject([{ id: 'd2' }])
    expect(await inTurn((tx) => tx.erasure.removeEntitlements('t1', ['e2']))).toMatchObject({ engagements: 1 })
    expect(await ofContoso()).toEqual([])
    expect(await inTurn((tx) => tx.engagement.log('t1', 'd1', 10))).toEqual([])
    expect(await inTurn((tx) => tx.engagement.log('t1', 'd2', 10))).toEqual([])
  })

  test('what is worked on has not expired', async () => {
    const expired = async () => (await inTurn((tx) => tx.erasure.expired('2027-01-01', 10))).map(({ id }) => id)
    const late = { id: 'late', what: 'plan made', by_id: 'p1', by_name: 'P', at: '2027-02-01T00:00:00.000Z' }
    expect(await expired()).toEqual(['e1', 'e2', 'e9'])
    await save('d1', { log: late })
    expect(await expired()).toEqual(['e2', 'e9'])
    await save('d2', { kind: 'stakeholders', log: { ...late, id: 'later' } })
    expect(await expired()).toEqual(['e9'])
  })

  test('who is forgotten stands in no row, and no text that is just the name', async () => {
    await save('d1', { body: '{"answers":{"team-it":"P","scope":"P and others"}}' })
    await inTurn((tx) => tx.person.forget('t1', 'p1', 'P', { id: 'nobody', name: 'former FM' }))
    const [row] = await ofContoso()
    expect(row).toMatchObject({ updated_by_id: 'nobody', updated_by_name: 'former FM' })
    expect(JSON.parse(row!.body)).toEqual({ answers: { 'team-it': 'former FM', scope: 'P and others' } })
    expect(await inTurn((tx) => tx.engagement.log('t1', 'd1', 10))).toMatchObject([
      { by_id: 'nobody', by_name: 'former FM' },
    ])
    expect((await inTurn((tx) => tx.person.counts('t1', 'nobody', 'former FM'))).planning).toBe(1)
  })
})
