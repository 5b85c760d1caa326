import { NO_TELEMETRY, type Ended, type Telemetry } from '../../../bot/telemetry/telemetry.ts'
import { World, type TestService } from '../../support/service.ts'
import { startTab, type TabWorld } from '../../support/tab.ts'

/** What is told of the tab's requests to whoever runs the service. */
let tab: TabWorld
let service: TestService
let told: (readonly [name: string, ended: Ended])[]

const telemetry: Telemetry = {
  ...NO_TELEMETRY,
  request(name) {
    const { trace } = NO_TELEMETRY.request(name)
    return { trace, end: (ended) => void told.push([name, ended]) }
  },
}

beforeEach(async () => {
  told = []
  tab = await startTab(await World.create(), {}, telemetry)
  service = tab.service
})
afterEach(() => service.stop())

test('a request is told by its route and how it ended, without ids and what is asked for', async () => {
  await tab.ask('/portfolio?search=Zqxcustomer')
  await tab.ask('/customers/Zqxid/work')
  await tab.ask('/recommend', { method: 'POST', body: { text: 'Zqxsaid', answers: {} } })
  await tab.ask('/portfolio?sort=Zqxmagic')
  await tab.ask('/portfolio', { as: 'Bearer Zqx' })
  expect(told).toEqual([
    ['GET /api/tab/portfolio', { ok: true, code: '200' }],
    ['GET /api/tab/customers/:id/work', { ok: true, code: '404' }],
    ['POST /api/tab/recommend', { ok: true, code: '200' }],
    ['GET /api/tab/portfolio', { ok: true, code: '400' }],
    ['GET /api/tab/portfolio', { ok: true, code: '401' }],
  ])
  expect(JSON.stringify(told)).not.toMatch(/Zqx|Adele/)
})

test('that a tab looks for changes is told only when it fails', async () => {
  await tab.ask('/stamp')
  expect(told).toEqual([])
  jest.spyOn(service.store, 'transaction').mockRejectedValue(new Error('no database'))
  await tab.ask('/stamp')
  jest.restoreAllMocks()
  expect(told).toEqual([['GET /api/tab/stamp', { ok: false, code: '503' }]])
})
