import type { Unfinished } from '../../../api/wire.ts'
import { Chat } from '../../support/chat.ts'
import { World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** What the tab says of assessments that nobody kept yet: one's own, from the chat and from the tab. */
jest.setTimeout(30_000)

let tab: TabWorld
let service: TestService
let adele: Chat

async function unfinished(as?: string): Promise<Unfinished> {
  const answer = await tab.ask('/unfinished', as === undefined ? {} : { as })
  expect(answer.status).toBe(200)
  return JSON.parse(answer.text) as Unfinished
}
const say = (text: string) => tab.ask('/turn', { method: 'POST', body: { text } })

beforeEach(async () => {
  const world = await World.create()
  tab = await startTab(world)
  service = tab.service
  const authorization = await world.bearer()
  adele = new Chat(world, service, { id: ADELE, name: 'Adele Vance', conversation: 'a:adele', authorization })
})
afterEach(() => service.stop())

test('nobody has begun anything', async () => {
  expect(await unfinished()).toEqual({ chat: [], tab: [] })
})

test('what was said in the chat waits there, newest first, until it is kept', async () => {
  await adele.type('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  await adele.type('Fabrikam Intune: their only admin left, nobody else can do it')
  const { chat } = await unfinished()
  expect(chat).toMatchObject([
    { customer: 'Fabrikam', workload: 'intune', said: expect.stringContaining('their only admin left') },
    { customer: 'Contoso', workload: 'teams', begunAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) },
  ])
  await adele.press('Keep this status', { dateUnknown: 'true' })
  expect((await unfinished()).chat).toMatchObject([{ customer: 'Contoso' }])
})

test('what was begun in the tab waits in the tab', async () => {
  await say('Adatum Exchange: the works council has to agree first')
  expect(await unfinished()).toMatchObject({ chat: [], tab: [{ customer: 'Adatum', workload: 'exchange' }] })
})

test('nobody sees what another person has begun', async () => {
  await adele.type('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  await say('Adatum Exchange: the works council has to agree first')
  expect(await unfinished(await tab.bearer({ oid: BOB }))).toEqual({ chat: [], tab: [] })
})
