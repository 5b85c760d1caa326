import type { SavedView, Session } from '../../../api/wire.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** What the tab remembers of a visitor: when they were here, and the views that they saved. */
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let tab: TabWorld
let service: TestService
let as: string

beforeEach(async () => {
  tab = await startTab(await World.create())
  service = tab.service
  as = await tab.bearer({ exp: Math.floor(Date.now() / 1000) + 30 * 86_400 })
})
afterEach(() => service.stop())

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await tab.ask(path, { as, ...(body === undefined ? {} : { method: 'PUT', body }) })
  expect([path, answer.status, answer.text]).toEqual([path, 200, expect.any(String)])
  return JSON.parse(answer.text) as T
}

describe('the visit before', () => {
  const session = () => ask<Session>('/session')
  /** The tab is open and in sight for so many minutes. */
  async function use(minutes: number): Promise<void> {
    for (let i = 0; i < minutes; i++) {
      service.advance(MINUTE_MS)
      await ask('/stamp')
    }
  }

  test('stays the same while the tab is in use, also after a reload', async () => {
    await session()
    service.advance(20 * HOUR_MS)
    const { lastVisit } = await session()
    await use(45)
    expect((await session()).lastVisit).toBe(lastVisit)
  })

  test('a tab that is opened again during the first visit tells what changed since it was opened first', async () => {
    const before = service.now().getTime()
    expect((await session()).lastVisit).toBeNull()
    const first = (await service.rows('visitor'))[0]!.seen_at
    expect(Date.parse(first)).toBeGreaterThanOrEqual(before)
    await use(34)
    expect((await session()).lastVisit).toBe(first)
    await use(4)
    expect((await session()).lastVisit).toBe(first)
  })

  test('ended when the tab was last in use, and not when it was last loaded', async () => {
    await session()
    await use(45)
    const left = service.now().getTime()
    service.advance(20 * HOUR_MS)
    const { lastVisit } = await session()
    // Noted every ten minutes.
    expect(left - Date.parse(lastVisit!)).toBeLessThan(10 * MINUTE_MS)
  })

  test('a tab that comes back into sight the next day begins a visit', async () => {
    await session()
    await use(1)
    const left = service.now().getTime()
    service.advance(20 * HOUR_MS)
    await use(5)
    const { lastVisit } = await session()
    expect(left - Date.parse(lastVisit!)).toBeLessThan(10 * MINUTE_MS)
  })

  test('is noted every ten minutes, and of nobody who was forgotten', async () => {
    await session()
    const seen = async () => ((await service.rows('visitor')) as { seen_at: string }[])[0]?.seen_at
    const first = await seen()
    await use(9)
    expect(await seen()).toBe(first)
    await use(2)
    expect(await seen()).not.toBe(first)
    await service.store.transaction(({ person }) =>
      person.forget(TENANT, ADELE, 'Adele Vance', { id: 'x', name: 'former FM' }),
    )
    await use(11)
    expect(await seen()).toBeUndefined()
  })
})

describe('saved views', () => {
  const view = (name: string, query: SavedView['query'] = {}): SavedView => ({ name, query })
  const change = (body: unknown) => ask<Pick<Session, 'views'>>('/views', body)

  test('are kept and removed one by one: windows do not take away each other’s', async () => {
    await ask('/session')
    expect(await change({ keep: view('Mondays', { l1: ['Blocked'] }) })).toEqual({
      views: [view('Mondays', { l1: ['Blocked'] })],
    })
    await change({ keep: view('Fridays') })
    await change({ keep: view('Mondays', { sort: 'date' }) })
    expect(await change({ remove: 'no such' })).toEqual({
      views: [view('Fridays'), view('Mondays', { sort: 'date' })],
    })
    await change({ remove: 'Mondays' })
    expect((await ask<Session>('/session')).views).toEqual([view('Fridays')])
  })

  test('are twenty at most, whoever saved them', async () => {
    for (let n = 0; n < 20; n++) await change({ keep: view(`View ${n}`) })
    await change({ keep: view('View 7', { sort: 'owner' }) })
    const refused = await tab.ask('/views', { as, method: 'PUT', body: { keep: view('One more') } })
    expect([refused.status, JSON.parse(refused.text)]).toEqual([
      409,
      { code: 'too-many-views', message: 'Twenty views can be saved. Remove one first.' },
    ])
  })
})
