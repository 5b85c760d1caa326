import type { PortfolioPage, PortfolioSummary, PortfolioTrend, Stamp } from '../../../api/wire.ts'
import { endOfDay } from '../../../bot/clock/time-zone.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** Days of the portfolio are those of the person who looks, and change at their midnight. */
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let tab: TabWorld
let service: TestService
let authorization: string

beforeEach(async () => {
  tab = await startTab(await World.create())
  service = tab.service
  authorization = await tab.bearer({ exp: Math.floor(Date.now() / 1000) + 30 * 86_400 })
})
afterEach(() => service.stop())

async function ask<T>(path: string, zone = 'UTC'): Promise<T> {
  const answer = await service.call(`/api/tab${path}`, { headers: { authorization, 'x-time-zone': zone } })
  expect([path, answer.status]).toEqual([path, 200])
  return JSON.parse(answer.text) as T
}
async function add(set: object): Promise<void> {
  const customer = { id: 'c1', name: 'Contoso', name_key: 'contoso' }
  const own = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const by = { by_id: ADELE, by_name: 'Adele Vance', at: service.now().toISOString() }
  await service.store.transaction(({ records }) =>
    records.add(newEntitlement('e1', { tenant: TENANT, customer, set: { ...own, ...set } }), change('00h1', by)),
  )
}

test('past midnight the stamp is another, and says which day it is', async () => {
  const today = service.now().toISOString().slice(0, 10)
  await add({ target_date: today })
  const before = await ask<Stamp>('/stamp')
  expect(before.today).toBe(today)
  service.advance(DAY_MS)
  const after = await ask<Stamp>('/stamp')
  expect(after.today > today).toBe(true)
  expect(after.stamp).not.toBe(before.stamp)
  expect((await ask<PortfolioPage>('/portfolio')).rows[0]!.due).toMatchObject([{ reason: 'target-passed' }])
})

test('the last figures of the trend are those of now, also where it is still yesterday', async () => {
  const now = service.now().getTime()
  service.advance(DAY_MS - (now % DAY_MS) + 2 * HOUR_MS)
  await add({ status: 'adoption-readiness', target_date: null, date_unknown: 1 })
  const { statuses } = await ask<PortfolioSummary>('/portfolio/summary', 'America/Los_Angeles')
  expect(statuses).toEqual([{ status: 'adoption-readiness', count: 1 }])
  const trend = await ask<PortfolioTrend>('/portfolio/trend?weeks=2', 'America/Los_Angeles')
  expect(trend.statuses).toEqual([{ status: 'adoption-readiness', counts: [0, 1] }])
})

test('a day ends at midnight where the person is, also when clocks are changed', () => {
  expect(endOfDay('2026-03-02', undefined)).toBe('2026-03-02T23:59:59.999Z')
  expect(endOfDay('2026-03-02', 'America/Los_Angeles')).toBe('2026-03-03T07:59:59.999Z')
  expect(endOfDay('2026-03-02', 'Asia/Kolkata')).toBe('2026-03-02T18:29:59.999Z')
  // The night in which summer time begins, in a zone where midnight itself is left out.
  expect(endOfDay('2026-04-23', 'Africa/Cairo')).toBe('2026-04-23T21:59:59.999Z')
  expect(endOfDay('2026-03-02', 'no zone')).toBe('2026-03-02T23:59:59.999Z')
})
