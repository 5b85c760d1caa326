import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { importOnce, type ImportTurn } from '../../../bot/channel/import-once.ts'
import { LOCAL_TENANT } from '../../../bot/channel/local-tenant.ts'
import type { Received } from '../../../bot/channel/teams.ts'
import { Chat } from '../../support/chat.ts'
import { until } from '../../support/fake-connector.ts'
import { World, type Activity, type TestService } from '../../support/service.ts'

/** Lists are read one after the other for a person, and each of them once, however often it is delivered. */
const LIST = 'Customer,Workload\nContoso,Teams\n'

let files: Server
let base: string
let world: World
let service: TestService
let asked: number
let list: string
/** Answers that wait to be given. */
let held: ServerResponse[]

beforeAll(async () => {
  files = createServer((request, response) => {
    asked++
    if (request.url === '/held.csv') held.push(response)
    else response.end(list)
  })
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(files.address() as AddressInfo).port}`
})
afterAll(() => {
  files.closeAllConnections()
  files.close()
})
beforeEach(async () => {
  asked = 0
  list = LIST
  held = []
  world = await World.create()
  service = await world.start({ withoutApp: true })
})

const chat = (id: string): Chat => new Chat(world, service, { id, name: id, tenant: LOCAL_TENANT })
function dropped(by: Chat, name: string): Activity {
  const contentType = 'application/vnd.microsoft.teams.file.download.info'
  const content = { downloadUrl: `${base}/${name}`, uniqueId: '1', fileType: 'csv' }
  return { ...by.message(''), attachments: [{ contentType, content, name }] }
}
const underWay = async (): Promise<number> =>
  (await service.rows('inbox')).filter(({ id }) => id.startsWith('under-way ')).length

test('a second list of a person waits until the first is read; those of others do not', async () => {
  const [alex, megan] = [chat('alex'), chat('megan')]
  const first = service.post(dropped(alex, 'held.csv'), undefined)
  await until(
    async () => held.length === 1,
    () => 'The file was not asked for.',
  )
  await alex.drop('other.csv', `${base}/other.csv`)
  expect(alex.said).toContain('Nothing was read')
  expect(alex.said).toContain('I am still reading another list of yours.')
  expect(asked).toBe(1)
  await megan.drop('hers.csv', `${base}/hers.csv`)
  expect(megan.said).toContain('1 new')
  held[0]!.end(LIST)
  expect((await first).status).toBe(200)
  await service.allSent()
  await alex.drop('other.csv', `${base}/other.csv`)
  expect(alex.said).toContain('Read in')
  expect(await underWay()).toBe(0)
})

test('a list that is delivered again while it is read, or later, is read once and answered once', async () => {
  const alex = chat('alex')
  const activity = dropped(alex, 'held.csv')
  const first = service.post(activity, undefined)
  await until(
    async () => held.length === 1,
    () => 'The file was not asked for.',
  )
  expect(await service.post(activity, undefined)).toMatchObject({ status: 503, text: '{"error":"still-reading"}' })
  held[0]!.end(LIST)
  expect((await first).status).toBe(200)
  expect((await service.post(activity, undefined)).status).toBe(200)
  await service.allSent()
  expect(asked).toBe(1)
  expect(world.connector.sentTo(alex.conversation)).toHaveLength(1)
})

test('what a process had in hand when it died holds up nobody after the next start', async () => {
  const folder = await world.folder()
  service = await world.start({ withoutApp: true, folder })
  const alex = chat('alex')
  const activity = dropped(alex, 'list.csv')
  await service.post(activity, undefined)
  await service.allSent()
  // As it stands while a list is read.
  const at = service.now().toISOString()
  const { id } = (await service.rows('inbox')).find((row) => !row.id.startsWith('clean-up'))!
  await service.store.transaction((tx) => tx.jobs.begin(`under-way ${id}`, at, at))
  await service.stop()
  service = await world.start({ withoutApp: true, folder })
  expect(await underWay()).toBe(0)
})

describe('a list that takes long', () => {
  const MINUTE = 60_000
  const T0 = Date.parse('2026-03-02T10:00:00.000Z')
  let clock: number
  beforeEach(() => {
    clock = T0
  })

  /** A list of Alex's that arrives now. */
  const read = <T>(key: string, work: Parameters<typeof importOnce<T>>[2]): Promise<T> => {
    const who = { tenant: 't1', id: 'alex', name: 'Alex' }
    const incoming = { who, at: new Date(clock).toISOString() }
    return importOnce({ store: service.store, now: () => new Date(clock) }, { key, incoming } as Received, work)
  }
  const standing = (turn: ImportTurn): Promise<ImportTurn> => Promise.resolve(turn)

  test('is not begun again while its rows go on', async () => {
    const others = await read('m1', async (_turn, goesOn) => {
      clock += 4 * MINUTE
      await service.store.transaction((tx) => goesOn(tx))
      clock += 4 * MINUTE
      const again = read('m1', standing).catch((error: unknown) => error)
      return [await read('m2', standing), await again]
    })
    expect(others).toEqual(['busy', expect.objectContaining({ code: 'still-reading' })])
    expect(await read('m3', standing)).toBe('begun')
  })

  test('and was taken for dead, ends itself, and leaves the claim to who took it', async () => {
    let others: Promise<unknown> | undefined
    let end = (): void => {}
    const held = new Promise<void>((resolve) => (end = resolve))
    const first = read('m1', async (_turn, goesOn) => {
      clock += 6 * MINUTE
      const begun = new Promise<ImportTurn>((resolve) => {
        others = read('m2', (turn) => {
          resolve(turn)
          return held
        })
      })
      expect(await begun).toBe('begun')
      await service.store.transaction((tx) => goesOn(tx))
    })
    await expect(first).rejects.toMatchObject({ code: 'still-reading' })
    expect(await read('m3', standing)).toBe('busy')
    end()
    await others
    expect(await read('m4', standing)).toBe('begun')
  })

  test('says so with each portion of its rows', async () => {
    const alex = chat('alex')
    const rows = Array.from({ length: 250 }, (_, n) => `Customer ${n},Teams`)
    list = ['Customer,Workload', ...rows].join('\n')
    const real = service.store.transaction.bind(service.store)
    const moments = new Set<string>()
    const spy = jest.spyOn(service.store, 'transaction').mockImplementation(async (work) => {
      const value = await real(work)
      if ((await service.rows('outbox')).length > 0) return value
      service.advance(MINUTE)
      for (const { id, received_at } of await service.rows('inbox'))
        if (id.startsWith('under-way ')) moments.add(received_at)
      return value
    })
    await alex.drop('long.csv', `${base}/long.csv`)
    spy.mockRestore()
    expect(alex.said).toContain('250 new')
    // When it was begun, and three times since.
    expect(moments.size).toBe(4)
  })
})
