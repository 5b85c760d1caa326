import { openDatabase } from '../../../store/engine/open.ts'
import { Store, type StoreTransaction } from '../../../store/store.ts'
import { AT, change, newEntitlement } from '../../support/entitlements.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'
import { newReferral } from '../../support/referrals.ts'

/** When the tab notices that the work with a customer changed, on each real engine. */
jest.setTimeout(30_000)
const location = emptyDatabases()

const by = { id: 'p1', name: 'P' }
const log = { id: 'l1', what: 'readiness: Project team', by_id: 'p1', by_name: 'P', at: AT }
const plan = { tenant: 't1', kind: 'workload', id: 'w1', entitlement: 'e1', body: '{"answers":{}}', log } as const
const talk = { tenant: 't1', id: 'a1', state: '{}', ended: undefined, by, at: AT }
const request = newReferral('r1')

describe.each(ENGINES)('the stamp of a customer’s work on %s', (engine) => {
  let store: Store
  const inTurn = <T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> => store.transaction(work)
  const stamp = (tenant: string, customer: string) => inTurn(({ work }) => work.workStamp(tenant, customer))

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    await inTurn(async ({ records }) => {
      await records.add(newEntitlement('e1'), change('01'))
      await records.add(newEntitlement('e2', { customer: { name: 'Fabrikam', name_key: 'fabrikam' } }), change('02'))
    })
  })
  afterEach(() => store.close())

  test('differs after each change of the work, and only for that customer in that tenant', async () => {
    const others = [await stamp('t1', 'c-e2'), await stamp('t2', 'c-e1')]
    const seen = [await stamp('t1', 'c-e1')]
    const changes: ((tx: StoreTransaction) => Promise<unknown>)[] = [
      (tx) => tx.engagement.save({ ...plan, seen: 0 }),
      (tx) => tx.engagement.save({ ...plan, seen: 1, log: { ...log, id: 'l2' } }),
      (tx) => tx.acm.save('c-e1', { ...talk, seen: 0 }, []),
      (tx) => tx.acm.save('c-e1', { ...talk, seen: 1 }, []),
      (tx) => tx.referrals.add(request, 'contoso'),
      (tx) => tx.referrals.change('t1', 'r1', 1, { status: 'closed' }),
    ]
    for (const work of changes) {
      await inTurn(work)
      seen.push(await stamp('t1', 'c-e1'))
    }
    expect(new Set(seen).size).toBe(changes.length + 1)
    expect([await stamp('t1', 'c-e2'), await stamp('t2', 'c-e1')]).toEqual(others)
  })

  test('differs after something was shared', async () => {
    const before = await stamp('t1', 'c-e1')
    await inTurn(({ resources }) =>
      resources.share([
        {
          id: 's1',
          tenant: 't1',
          customer_id: 'c-e1',
          resource: 'adoption-guide',
          conversation: null,
          by_id: 'p1',
          by_name: 'P',
          at: AT,
        },
      ]),
    )
    expect(await stamp('t1', 'c-e1')).not.toBe(before)
  })

  test('of readiness and plans differs after a change of one of these entitlements, and of no other', async () => {
    const prepared = (tenant: string, ids: readonly string[]) => inTurn(({ work }) => work.preparedStamp(tenant, ids))
    const others = [await prepared('t1', ['e2']), await prepared('t2', ['e1']), await prepared('t1', [])]
    const seen = [await prepared('t1', ['e1', 'e2'])]
    for (const [i, log] of [{ id: 'l1' }, { id: 'l2' }].entries()) {
      await inTurn(({ engagement }) => engagement.save({ ...plan, seen: i, log: { ...plan.log, ...log } }))
      seen.push(await prepared('t1', ['e1', 'e2']))
    }
    const map = { ...plan, kind: 'stakeholders', id: 's1', log: { ...plan.log, id: 'l3' } } as const
    await inTurn(({ engagement }) => engagement.save({ ...map, seen: 0 }))
    expect(await prepared('t1', ['e1', 'e2'])).toBe(seen.at(-1))
    expect(new Set(seen).size).toBe(3)
    expect([await prepared('t1', ['e2']), await prepared('t2', ['e1']), await prepared('t1', [])]).toEqual(others)
  })
})
