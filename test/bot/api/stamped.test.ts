import { STAMPS } from '../../../api/headers.ts'
import type { Stamp } from '../../../api/wire.ts'
import { Boards } from '../../../bot/api/board.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { TENANT, World } from '../../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../../support/tab.ts'

/** Whatever the tab shows says under which stamp it was read: a change behind that is another stamp. */
const BY = { by_id: ADELE, by_name: 'Adele Vance' }
let tab: TabWorld
let customer: string

beforeEach(async () => {
  tab = await startTab(await World.create())
  await add('e1')
  const [row] = await tab.service.rows('entitlement')
  customer = row!.customer_id
})
afterEach(async () => {
  jest.restoreAllMocks()
  await tab.service.stop()
})

async function add(id: string, name = 'Contoso'): Promise<void> {
  const set = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const entitlement = newEntitlement(id, { tenant: TENANT, set, customer: { name, name_key: name.toLowerCase() } })
  await tab.service.store.transaction(({ records }) => records.add(entitlement, change(`00-${id}`, BY)))
}
async function readUnder(path: string): Promise<Record<string, string>> {
  const { status, headers } = await tab.ask(path)
  expect([path, status]).toEqual([path, 200])
  return Object.fromEntries(new URLSearchParams(String(headers[STAMPS] ?? '')))
}
const looked = async (path = '/stamp') => (JSON.parse((await tab.ask(path)).text) as Stamp).parts

test('what is of the portfolio, and of a customer’s page, is read under the stamp of the next look', async () => {
  const now = await looked()
  expect(Object.keys(now)).toEqual(['board'])
  const since = encodeURIComponent('2020-01-01T00:00:00.000Z')
  const paths = ['/portfolio', '/portfolio/summary', '/portfolio/trend?weeks=2', `/portfolio/changes?since=${since}`]
  for (const path of [...paths, `/customers/${customer}`, '/entitlements/e1/history'])
    expect([path, await readUnder(path)]).toEqual([path, now])
})

test('the work with a customer is read under its own as well', async () => {
  const now = await looked(`/stamp?customer=${customer}`)
  expect(Object.keys(now)).toEqual(['board', `work ${customer}`])
  for (const path of [`/customers/${customer}/work`, '/entitlements/e1/preparation'])
    expect([path, await readUnder(path)]).toEqual([path, now])
})

test('the stamp is that of before: a change while a page is read is noticed with the next look', async () => {
  const before = await looked()
  const read = jest.spyOn(Boards.prototype, 'of').mockImplementationOnce(async function (this: Boards, ...asked) {
    await add('e2', 'Fabrikam')
    return this.of(...asked)
  })
  expect(await readUnder('/portfolio')).toEqual(before)
  expect(read).toHaveBeenCalled()
  expect(await looked()).not.toEqual(before)
})
