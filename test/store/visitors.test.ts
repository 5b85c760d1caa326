import { keepViews, session, type AnswerParts } from '../../bot/api/answers.ts'
import { openDatabase, type OpenDatabase } from '../../store/open.ts'
import { Store, VersionConflict } from '../../store/store.ts'
import { emptyDatabases, ENGINES } from '../support/engines.ts'

/** What the tab remembers of who opens it, on each real engine. */
jest.setTimeout(30_000)
const location = emptyDatabases()
const AT = '2026-03-02T10:00:00.000Z'
const LATER = '2026-03-02T10:05:00.000Z'
const NAMED = '[{"name":"mine","query":{}}]'

describe.each(ENGINES)('visitors on %s', (engine) => {
  let db: OpenDatabase
  let store: Store
  beforeEach(async () => {
    db = await openDatabase(await location(engine))
    store = new Store(db)
  })
  afterEach(() => store.close())

  test('a visit leaves the views as they are, and views leave the visit', async () => {
    const visit = { tenant: 't1', person: 'p1', seen_at: AT, visit_before: null }
    const row = await store.transaction(async ({ visitors }) => {
      expect(await visitors.noteVisit(visit)).toEqual({ ...visit, views: '[]' })
      await visitors.keepViews('t1', 'p1', NAMED, LATER)
      return visitors.noteVisit({ ...visit, seen_at: LATER, visit_before: AT })
    })
    expect(row).toEqual({ ...visit, seen_at: LATER, visit_before: AT, views: NAMED })
    await store.transaction(({ visitors }) => visitors.keepViews('t1', 'p2', NAMED, LATER))
    expect(await store.transaction(({ visitors }) => visitors.visitor('t1', 'p2'))).toMatchObject({
      seen_at: LATER,
      views: NAMED,
    })
  })

  test('views that are saved while another window opens are kept', async () => {
    const parts = { store } as unknown as AnswerParts
    const user = { tenant: 't1', id: 'p1', name: 'Adele' }
    const moment = { at: AT, today: '2026-03-02' }
    await session(parts, user, moment)
    for (let i = 0; i < 20; i++) {
      await keepViews(parts, user, [], moment)
      await Promise.all([session(parts, user, moment), keepViews(parts, user, JSON.parse(NAMED), moment)])
      expect((await session(parts, user, moment)).views).toHaveLength(1)
    }
  })

  test('views are found in pages, and replaced unless they were saved anew meanwhile', async () => {
    await store.transaction(async ({ visitors }) => {
      for (const person of ['p3', 'p1', 'p2']) await visitors.keepViews('t1', person, NAMED, AT)
      await visitors.keepViews('t1', 'p4', '[]', AT)
      await visitors.keepViews('t2', 'p5', NAMED, AT)
    })
    const saved = (after: string) => store.transaction(({ visitors }) => visitors.savedViews('t1', after, 2))
    expect((await saved('')).map(({ person }) => person)).toEqual(['p1', 'p2'])
    const [third, ...others] = await saved('p2')
    expect([third?.person, others]).toEqual(['p3', []])
    await store.transaction(({ visitors }) => visitors.replaceViews(third!, '[]'))
    await expect(store.transaction(({ visitors }) => visitors.replaceViews(third!, '[]'))).rejects.toThrow(
      VersionConflict,
    )
  })
})
