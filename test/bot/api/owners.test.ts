import type { PortfolioPage, PortfolioSummary, Problem, Session } from '../../../api/wire.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { Chat } from '../../support/chat.ts'
import { OTHER_TENANT, TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** The portfolio by owner: of what the person sees, whoever owns it. */
const ZOE = '0b6a3f0e-0000-4000-8000-0000000000e0'

let world: World
let tab: TabWorld
let service: TestService

/** An entitlement that Adele sees, because she was the last to change it. */
async function add(customer: string, owner: { id?: string; name: string } | undefined, tenant = TENANT): Promise<void> {
  const at = { id: `c-${customer}`, name: customer, name_key: customer.toLowerCase() }
  const set = { owner_id: owner?.id ?? null, owner_name: owner?.name ?? null }
  await service.store.transaction(({ records }) =>
    records.add(
      newEntitlement(`e-${customer}`, { tenant, customer: at, set }),
      change(`h-${customer}`, { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
}

beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  await add('Contoso', { id: ADELE, name: 'Adele Vance' })
  await add('Fabrikam', { id: ZOE, name: 'Zoë O’Hara, Jr.' })
  await add('Litware', { name: 'zoe o’hara jr' })
  await add('Tailspin', undefined)
  await add('Northwind', { name: 'Somebody else' }, OTHER_TENANT)
})
afterEach(() => service.stop())

async function get<T>(path: string, as?: string): Promise<T> {
  const answer = await tab.ask(path, { as })
  expect([path, answer.status]).toEqual([path, 200])
  return JSON.parse(answer.text) as T
}
const customers = async (query: string) =>
  (await get<PortfolioPage>(`/portfolio?sort=customer&${query}`)).rows.map(({ customer }) => customer)
const owners = async (query = '') => (await get<PortfolioSummary>(`/portfolio/summary?${query}`)).owners

test('are those of what the person sees, each name once, in order, whatever else is asked', async () => {
  const all = [
    { key: 'adele vance', name: 'Adele Vance' },
    { key: 'zoe ohara jr', name: 'Zoë O’Hara, Jr.' },
    { key: '-', name: null },
  ]
  expect(await owners()).toEqual(all)
  expect(await owners('owners=adele%20vance&search=contoso')).toEqual(all)
  expect(await owners('owners=nobody%20known')).toEqual(all)
  const bob = await tab.bearer({ oid: BOB, name: 'Bob' })
  expect((await get<PortfolioSummary>('/portfolio/summary', bob)).owners).toEqual([])
})

test('choose the rows, the figures and the file', async () => {
  expect(await customers('owners=zoe%20ohara%20jr')).toEqual(['Fabrikam', 'Litware'])
  expect(await customers('owners=-,adele%20vance')).toEqual(['Contoso', 'Tailspin'])
  expect(await customers('owners=-&search=contoso')).toEqual([])
  expect(await customers('owners=')).toHaveLength(4)
  expect((await get<PortfolioSummary>('/portfolio/summary?owners=-')).total).toBe(1)
  const csv = await tab.ask('/portfolio/export.csv?owners=adele%20vance')
  expect(csv.text.split('\r\n').filter(Boolean)).toHaveLength(2)
})

test('a name of nothing but commas, or of a dash, owns as nobody does', async () => {
  await add('Adatum', { name: ' ,, ' })
  await add('Proseware', { name: '-' })
  expect((await owners()).map(({ key }) => key)).toEqual(['adele vance', 'zoe ohara jr', '-'])
  expect(await customers('owners=-')).toEqual(['Adatum', 'Proseware', 'Tailspin'])
})

test('that are too long to be names are refused', async () => {
  const answer = await tab.ask(`/portfolio?owners=${'x'.repeat(300)}`)
  expect([answer.status, (JSON.parse(answer.text) as Problem).code]).toEqual([400, 'wrong-shape'])
})

test('are kept in a saved view, until the owner is forgotten', async () => {
  const keep = (name: string, query: object) => tab.ask('/views', { method: 'PUT', body: { keep: { name, query } } })
  const views = async () => (await get<Session>('/session')).views.map(({ name }) => name)
  await get('/session')
  await keep('Zoë’s', { owners: ['zoe ohara jr', 'adele vance'] })
  await keep('Mine', { owners: ['adele vance'] })
  await keep('Stuck', { search: 'blocked zoë o’hara, jr.' })
  await keep('Miller Zoe Miller', {})
  await keep('Ohara', { search: 'ohara' })
  expect((await keep('Bad', { owners: [''] })).status).toBe(400)
  expect(await views()).toEqual(['Zoë’s', 'Mine', 'Stuck', 'Miller Zoe Miller', 'Ohara'])
  const zoe = new Chat(world, service, { id: ZOE, name: 'Zoe Miller', authorization: await world.bearer() })
  await zoe.type('forget me')
  await zoe.press('Forget me')
  expect(await views()).toEqual(['Mine'])
  expect(await service.dump()).not.toMatch(/ohara jr/)
})
