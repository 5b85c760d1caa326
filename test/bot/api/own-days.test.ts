import type { PortfolioPage } from '../../../api/wire.ts'
import type { CustomerWork } from '../../../api/work-wire.ts'
import { inputsOf, textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** What the tab counts and calls a day is one of the person who looks, not of UTC. */
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** 10 hours behind UTC, and 14 before it; clocks are changed in neither. */
const HONOLULU = 'Pacific/Honolulu'
const KIRITIMATI = 'Pacific/Kiritimati'
const BEHIND_MS = -10 * HOUR_MS
const BEFORE_MS = 14 * HOUR_MS

let world: World
let tab: TabWorld
let service: TestService
let authorization: string

beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  authorization = await tab.bearer({ exp: Math.floor(Date.now() / 1000) + 30 * 86_400 })
})
afterEach(() => service.stop())

async function text(path: string, zone: string, body?: unknown): Promise<string> {
  const headers = { authorization, 'x-time-zone': zone, 'content-type': 'application/json' }
  const request = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const answer = await service.call(`/api/tab${path}`, { headers, ...request })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text
}
const ask = async <T>(path: string, zone: string): Promise<T> => JSON.parse(await text(path, zone)) as T
async function say(said: string, zone: string): Promise<string> {
  const { replies } = JSON.parse(await text('/turn', zone, { text: said })) as { replies: { card?: object }[] }
  return textOf(replies[0]!.card)
}

/** Puts the clock forward to an hour of UTC, of tomorrow. */
function until(hour: number): number {
  service.advance(DAY_MS - (service.now().getTime() % DAY_MS) + hour * HOUR_MS)
  return service.now().getTime()
}
const iso = (ms: number): string => new Date(ms).toISOString()
const dayOf = (ms: number): string => iso(ms).slice(0, 10)

async function keep(at: string, set: object = {}): Promise<void> {
  const own = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const by = { by_id: ADELE, by_name: 'Adele Vance', at }
  await service.store.transaction(({ records }) =>
    records.add(newEntitlement('e1', { tenant: TENANT, set: { ...own, ...set } }), change('00h1', by)),
  )
}
const UNKNOWN = { status: 'new-subscription', target_date: null }

describe('how long a status is unknown', () => {
  test('counts days of who is behind UTC', async () => {
    const now = until(2)
    await keep(iso(now - 14 * DAY_MS), UNKNOWN)
    const due = [{ reason: 'unknown', since: dayOf(now + BEHIND_MS) }]
    expect((await ask<PortfolioPage>('/portfolio', HONOLULU)).rows[0]!.due).toEqual(due)
    expect(await say('reminders', HONOLULU)).toContain('Status unknown for 14 days')
  })

  test('counts days of who is before UTC, also when they looked from elsewhere before', async () => {
    const now = until(11)
    await keep(iso(now - 14 * DAY_MS), UNKNOWN)
    await ask<PortfolioPage>('/portfolio', 'Pacific/Tongatapu')
    const due = [{ reason: 'unknown', since: dayOf(now + BEFORE_MS) }]
    expect((await ask<PortfolioPage>('/portfolio', KIRITIMATI)).rows[0]!.due).toEqual(due)
    const [row] = await service.rows('entitlement')
    const page = await ask<{ entitlements: PortfolioPage['rows'] }>(`/customers/${row!.customer_id}`, KIRITIMATI)
    expect(page.entitlements[0]!.due).toEqual(due)
    expect(await say('reminders', KIRITIMATI)).toContain('Status unknown for 14 days')
  })
})

describe('what was changed since a day', () => {
  test('is asked from midnight on where the person is: yesterday evening is yesterday', async () => {
    const now = until(11)
    // 23:00 of the day before, there.
    await keep(iso(now - 2 * HOUR_MS))
    expect(await say('what changed today', HONOLULU)).toContain('Nothing was changed today')
    expect(await say('what changed yesterday', HONOLULU)).toContain('Contoso')
  })

  test('this morning is today, although it is still yesterday in UTC', async () => {
    const now = until(11)
    await keep(iso(now - HOUR_MS / 2))
    expect(await say('what changed today', KIRITIMATI)).toContain('Contoso')
  })
})

test('days of a history are those of the browser', async () => {
  const now = until(2)
  await keep(iso(now))
  const day = Number(dayOf(now + BEHIND_MS).slice(8))
  expect(await say('history contoso', HONOLULU)).toMatch(new RegExp(`\\b${day} [A-Z][a-z]{2} \\d{4} · Adele Vance`))
})

test('a list that is saved says since which day of the person a status stands', async () => {
  const now = until(2)
  await keep(iso(now))
  expect(await text('/portfolio/export.csv', HONOLULU)).toContain(dayOf(now + BEHIND_MS))
  expect(await text('/portfolio/export.csv', HONOLULU)).not.toContain(dayOf(now))
})

test('what was done in the ACM conversation was done on a day of the person', async () => {
  const exp = Math.floor(Date.now() / 1000) + 60 * 86_400
  const chat = new Chat(world, service, {
    id: ADELE,
    name: 'Adele Vance',
    conversation: 'a:adele',
    authorization: await world.bearer({ exp }),
  })
  const now = until(2)
  await keep(iso(now))
  await chat.type('acm contoso')
  await chat.press('Start: 1 Prepare')
  const [row] = await service.rows('entitlement')
  const [toggle] = Object.keys(inputsOf(chat.card))
  await chat.press('Next: 2 Conduct', { [toggle!]: 'true' })
  const { acm } = await ask<CustomerWork>(`/customers/${row!.customer_id}/work`, HONOLULU)
  const done = acm.parts.flatMap(({ items }) => items).find(({ by }) => by !== null)
  expect(done?.by?.on).toBe(dayOf(now + BEHIND_MS))
  expect(acm.about).toContain(`, ${Number(dayOf(now + BEHIND_MS).slice(8))} `)
})
