import type { CustomerPage, PortfolioPage, PortfolioSummary, Stamp } from '../../../api/wire.ts'
import { Chat } from '../../support/chat.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** The tab shows what a customer is called now, without being opened anew. */
let tab: TabWorld
let adele: Chat

beforeEach(async () => {
  const world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  const { service } = tab
  adele = new Chat(world, service, { id: ADELE, name: 'Adele Vance', authorization: await world.bearer() })
  for (const [id, name] of [
    ['e1', 'Contso'],
    ['e2', 'Contoso'],
  ] as const) {
    const customer = { id: `c-${id}`, name, name_key: name.toLowerCase() }
    const set = { owner_id: ADELE, owner_name: 'Adele Vance' }
    const entitlement = newEntitlement(id, {
      tenant: TENANT,
      customer,
      workload: id === 'e1' ? 'teams' : 'intune',
      set,
    })
    // As those that are made by time: a later change has a later id.
    const history = change(`00-${id}`, { by_id: ADELE, by_name: 'Adele Vance' })
    await service.store.transaction((tx) => tx.records.add(entitlement, history))
  }
})

const get = async <T>(path: string): Promise<T> => JSON.parse((await tab.ask(path)).text) as T
const shown = async () => {
  const { stamp } = await get<Stamp>('/stamp')
  const { rows } = await get<PortfolioPage>('/portfolio')
  return { stamp, names: rows.map(({ customer }) => customer).sort() }
}

test('once renamed, and once merged, the list is another and has the new name', async () => {
  const before = await shown()
  expect(before.names).toEqual(['Contoso', 'Contso'])
  await adele.type('rename contso to Fabrikam')
  await adele.press('Rename')
  const renamed = await shown()
  expect(renamed.names).toEqual(['Contoso', 'Fabrikam'])
  await adele.type('merge fabrikam into contoso')
  await adele.press('Merge')
  const merged = await shown()
  expect(merged.names).toEqual(['Contoso', 'Contoso'])
  expect(new Set([before.stamp, renamed.stamp, merged.stamp]).size).toBe(3)
})

test('a page of a customer that was merged leads to the one that it is part of, also after another merge', async () => {
  await adele.type('merge contso into contoso')
  await adele.press('Merge')
  expect(await get<CustomerPage>('/customers/c-e1')).toMatchObject({ id: 'c-e2', name: 'Contoso' })
  await tab.service.store.transaction((tx) =>
    tx.records.add(
      newEntitlement('e3', {
        tenant: TENANT,
        customer: { id: 'c-e3', name: 'Fabrikam', name_key: 'fabrikam' },
        workload: 'edge',
        set: { owner_id: ADELE, owner_name: 'Adele Vance' },
      }),
      change('00-e3', { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
  await adele.type('merge contoso into fabrikam')
  await adele.press('Merge')
  for (const id of ['c-e1', 'c-e2']) {
    const page = await get<CustomerPage>(`/customers/${id}`)
    expect([page.id, page.name, page.entitlements.length]).toEqual(['c-e3', 'Fabrikam', 3])
  }
  const stranger = await tab.bearer({ oid: BOB, name: 'Bob' })
  expect((await tab.ask('/customers/c-e1', { as: stranger })).status).toBe(404)
})

test('the list finds a customer by a name that it had before', async () => {
  await adele.type('rename contso to Fabrikam Retail')
  await adele.press('Rename')
  const found = async (search: string) => {
    const { rows } = await get<PortfolioPage>(`/portfolio?search=${encodeURIComponent(search)}`)
    expect((await get<PortfolioSummary>(`/portfolio/summary?search=${encodeURIComponent(search)}`)).total).toBe(
      rows.length,
    )
    return rows.map(({ customer }) => customer)
  }
  expect(await found('Contso')).toEqual(['Fabrikam Retail'])
  expect(await found('nts')).toEqual(['Fabrikam Retail'])
  // The words are of one name.
  expect(await found('contso retail')).toEqual([])
  expect(await found('contoso')).toEqual(['Contoso'])
})
