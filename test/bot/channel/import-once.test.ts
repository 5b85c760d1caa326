import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LOCAL_TENANT } from '../../../bot/channel/local-tenant.ts'
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
/** Answers that wait to be given. */
let held: ServerResponse[]

beforeAll(async () => {
  files = createServer((request, response) => {
    asked++
    if (request.url === '/held.csv') held.push(response)
    else response.end(LIST)
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
