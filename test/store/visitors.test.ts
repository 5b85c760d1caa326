import { openDatabase } from '../../store/open.ts'
import { repeated } from '../../store/repeat.ts'
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
})
