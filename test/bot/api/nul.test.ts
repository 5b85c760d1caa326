import type { StoreLocation } from '../../../store/engine/open.ts'
import { emptyDatabases } from '../../support/engines.ts'
import { World } from '../../support/service.ts'
import { startTab } from '../../support/tab.ts'

// A server has to be started, on a machine that may be busy.
jest.setTimeout(60_000)

const location = emptyDatabases()

test('a NUL in an address is the fault of who asks, on PostgreSQL too, which refuses it in text', async () => {
  const { url } = (await location('postgres')) as Extract<StoreLocation, { engine: 'postgres' }>
  const tab = await startTab(await World.create(), { DATABASE_URL: url })
  const paths = [
    '/customers/%00',
    '/customers/a%00b/work',
    '/entitlements/%00/preparation',
    '/entitlements/a%00/history',
  ]
  for (const path of paths) expect([path, (await tab.ask(path)).status]).toEqual([path, 400])
  for (const path of ['/stamp?customer=%00', '/stamp?customer=a%00b']) {
    expect([path, (await tab.ask(path)).status]).toEqual([path, 200])
  }
})
