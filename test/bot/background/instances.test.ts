import { Instances } from '../../../bot/background/instances.ts'
import { createLog } from '../../../bot/telemetry/log.ts'
import { openDatabase } from '../../../store/engine/open.ts'
import { Store } from '../../../store/store.ts'
import { emptyDatabases, ENGINES } from '../../support/engines.ts'

/** How instances of the service learn how many they are, on each real engine. */
jest.setTimeout(30_000)
const location = emptyDatabases()

describe.each(ENGINES)('instances on %s', (engine) => {
  let store: Store
  let now: number
  const counts: Record<string, number[]> = {}
  const instance = (id: string): Instances => {
    counts[id] = []
    const onCount = (count: number) => counts[id]!.push(count)
    return new Instances({ store, log: createLog('silent'), now: () => new Date(now), id, onCount, everyMs: 10 })
  }
  const until = async (condition: () => boolean): Promise<void> => {
    for (let n = 0; n < 500 && !condition(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  beforeEach(async () => {
    store = new Store(await openDatabase(await location(engine)))
    now = Date.parse('2026-03-02T10:00:00.000Z')
  })
  afterEach(() => store.close())

  test('a new one counts the others at once, they count it soon, and one that stops is gone', async () => {
    const [first, second] = [instance('a'), instance('b')]
    await first.start()
    expect(counts['a']).toEqual([])
    await second.start()
    expect(counts['b']).toEqual([2])
    await until(() => counts['a']!.length > 0)
    expect(counts['a']).toEqual([2])
    await second.stop()
    await until(() => counts['a']!.length > 1)
    expect(counts['a']).toEqual([2, 1])
    await first.stop()
  })

  test('one that died is gone after half a minute; a store that is down changes nothing', async () => {
    await store.transaction(({ instances }) => instances.present('dead', new Date(now).toISOString(), ''))
    const alive = instance('a')
    await alive.start()
    expect(counts['a']).toEqual([2])
    const transaction = jest.spyOn(store, 'transaction').mockRejectedValue(new Error('down'))
    now += 36_000
    await until(() => transaction.mock.calls.length > 2)
    expect(counts['a']).toEqual([2])
    transaction.mockRestore()
    await until(() => counts['a']!.length > 1)
    expect(counts['a']).toEqual([2, 1])
    await alive.stop()
  })
})
