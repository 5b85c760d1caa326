import { openDatabase } from '../../store/engine/open.ts'
import { repeated } from '../../store/engine/repeat.ts'
import { Store, VersionConflict } from '../../store/store.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'

const fresh = emptyDatabases()
const who = { tenant: 't1', person: 'p1' }
const AT = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-02T11:00:00.000Z'

describe.each(ENGINES)('visitors on %s', (engine) => {
  let store: Store
  beforeEach(async () => (store = new Store(await openDatabase(await fresh(engine)))))
  afterEach(() => store.close())
  const visitor = () => store.transaction(({ visitors }) => visitors.visitor('t1', 'p1'))

  test('a visit changes no views, and saved views no visit', async () => {
    await store.transaction(({ visitors }) => visitors.visit({ ...who, seen_at: AT, visit_before: null }))
    expect(await visitor()).toEqual({ ...who, seen_at: AT, visit_before: null, views: '[]' })
    await store.transaction(({ visitors }) => visitors.saveViews(who, '["a"]', '[]', LATER))
    await store.transaction(({ visitors }) => visitors.visit({ ...who, seen_at: LATER, visit_before: AT }))
    expect(await visitor()).toEqual({ ...who, seen_at: LATER, visit_before: AT, views: '["a"]' })
  })

  test('views are saved by who saw the newest ones, also as the first', async () => {
    await store.transaction(({ visitors }) => visitors.saveViews(who, '["a"]', undefined, AT))
    for (const seen of [undefined, '[]']) {
      const late = store.transaction(({ visitors }) => visitors.saveViews(who, '["b"]', seen, AT))
      await expect(late).rejects.toThrow(VersionConflict)
    }
    expect(await visitor()).toEqual({ ...who, seen_at: AT, visit_before: null, views: '["a"]' })
  })

  test('what is saved at the same moment is all there', async () => {
    const keep = (name: string) =>
      repeated(() =>
        store.transaction(async ({ visitors }) => {
          const seen = (await visitors.visitor('t1', 'p1'))?.views
          await visitors.saveViews(who, JSON.stringify([...(JSON.parse(seen ?? '[]') as string[]), name]), seen, AT)
        }),
      )
    const visit = () =>
      store.transaction(async ({ visitors }) => {
        await visitors.visitor('t1', 'p1')
        await visitors.visit({ ...who, seen_at: AT, visit_before: null })
      })
    for (let i = 0; i < 10; i++) await Promise.all([visit(), keep(`a${i}`), visit(), keep(`b${i}`), visit()])
    expect(JSON.parse((await visitor())!.views)).toHaveLength(20)
  })

  test('views are found in pages, and replaced unless they were saved anew meanwhile', async () => {
    await store.transaction(async ({ visitors }) => {
      for (const person of ['p3', 'p1', 'p2'])
        await visitors.saveViews({ tenant: 't1', person }, '["a"]', undefined, AT)
      await visitors.saveViews({ tenant: 't1', person: 'p4' }, '[]', undefined, AT)
      await visitors.saveViews({ tenant: 't2', person: 'p5' }, '["a"]', undefined, AT)
    })
    const saved = (after: string) => store.transaction(({ visitors }) => visitors.savedViews('t1', after, 2))
    expect((await saved('')).map(({ person }) => person)).toEqual(['p1', 'p2'])
    const [third, ...others] = await saved('p2')
    expect([third?.person, others]).toEqual(['p3', []])
    const replace = () => store.transaction(({ visitors }) => visitors.saveViews(third!, '[]', third!.views, AT))
    await replace()
    await expect(replace()).rejects.toThrow(VersionConflict)
  })
})
