import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LOCAL_TENANT } from '../../bot/channel/local-tenant.ts'
import { postingOf } from '../../dialogs/records/posted.ts'
import { textOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { World, type TestService } from '../support/service.ts'

/** A list that is read in changes what is posted: the cards follow, and whom it concerns hears of it once. */
const CHANNEL = '19:rollout@thread.tacv2'
const AT = '2026-03-02T10:00:00.000Z'

let files: Server
let list = ''
let world: World
let service: TestService
let alex: Chat
let megan: Chat

beforeAll(async () => {
  files = createServer((_request, response) => response.end(list))
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
})
afterAll(() => files.close())

beforeEach(async () => {
  world = await World.create()
  service = await world.start({ withoutApp: true, env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  world.connector.rosters.set(CHANNEL, [
    { id: '29:alex', aadObjectId: 'alex', userRole: 'user' },
    { id: '29:megan', aadObjectId: 'megan', userRole: 'user' },
  ])
  alex = new Chat(world, service, { id: 'alex', name: 'Alex', tenant: LOCAL_TENANT })
  megan = new Chat(world, service, { id: 'megan', name: 'Megan', tenant: LOCAL_TENANT })
  await alex.type('hello')
  await megan.type('hello')
  const reference = { serviceUrl: world.connector.serviceUrl, conversation: CHANNEL, bot: '28:bot' }
  await service.store.transaction(({ places }) =>
    places.remember({
      tenant: LOCAL_TENANT,
      conversation: CHANNEL,
      kind: 'channel',
      name: 'Rollout',
      team: 'EMEA',
      team_id: null,
      person: null,
      reference: JSON.stringify(reference),
      installed: 1,
      updated_at: AT,
    }),
  )
})

/** An entitlement of Alex's that Megan, who was let in, has posted; its card is in the channel already. */
async function posted(customer: string): Promise<void> {
  const id = `e-${customer}`
  const entitlement = newEntitlement(id, {
    tenant: LOCAL_TENANT,
    customer: { name: customer, name_key: customer.toLowerCase() },
    set: { owner_id: 'alex', owner_name: 'Alex' },
  })
  await service.store.transaction(async (tx) => {
    await tx.records.add(entitlement, change(`h-${customer}`, { by_id: 'alex', by_name: 'Alex' }))
    await tx.rights.letIn({ tenant: LOCAL_TENANT, id: 'alex', key: null, place: undefined }, `c-${id}`, 'megan')
    await tx.places.post({
      tenant: LOCAL_TENANT,
      conversation: CHANNEL,
      entitlement_id: id,
      by_id: 'megan',
      by_name: 'Megan',
      at: AT,
    })
    const row = { tenant: LOCAL_TENANT, conversation: CHANNEL, kind: 'send', reference: '{}' } as const
    await tx.showCard(row, postingOf(id), `card-${customer}`, AT)
  })
}

async function drop(by: Chat, ...rows: readonly string[]): Promise<void> {
  list = ['Customer,Workload,L1,L2,Target date,Note', ...rows].join('\n')
  await by.drop('list.csv', `http://127.0.0.1:${(files.address() as AddressInfo).port}/list.csv`)
  await service.allSent()
}

const blocked = (customer: string): string =>
  `${customer},Teams,Blocked,Adoption Readiness,not known,Nobody is trained.`
const toldTo = (chat: Chat): string[] =>
  world.connector
    .sentTo(chat.conversation)
    .flatMap(({ body }) => (typeof body['text'] === 'string' ? [body['text']] : []))

test('the card in the channel shows the new status, and who posted it is told', async () => {
  await posted('Contoso')
  await posted('Fabrikam')
  await drop(alex, blocked('Contoso'), 'Fabrikam,Teams,In Progress,Migration,2026-09-01,Note.')
  expect(alex.said).toContain('0 new, 1 changed, 1 unchanged')
  const [update, ...others] = world.connector.sentTo(CHANNEL)
  expect(others).toEqual([])
  expect([update!.method, update!.target]).toEqual(['PUT', 'card-Contoso'])
  expect(textOf((update!.body['attachments'] as { content: unknown }[])[0]!.content)).toContain(
    'Blocked › Adoption Readiness',
  )
  expect(toldTo(megan)).toEqual([
    'Alex changed Contoso · Microsoft Teams, posted in EMEA › Rollout. It is now Blocked › Adoption Readiness.',
  ])
  expect(toldTo(alex)).toEqual([])
})

test('of many changes in one list one message tells, with the first of them by name', async () => {
  const names = Array.from({ length: 120 }, (_, n) => `Customer${String(n).padStart(3, '0')}`)
  for (const name of names) await posted(name)
  await drop(alex, ...names.map(blocked))
  expect(world.connector.sentTo(CHANNEL)).toHaveLength(120)
  expect(toldTo(megan)).toEqual([
    expect.stringMatching(
      /^Alex changed 120 entitlements from a list: Customer000 · Microsoft Teams, posted in EMEA › Rollout; .*Customer009 [^;]*; and 110 more\. The posted cards show it\.$/,
    ),
  ])
  expect(toldTo(alex)).toEqual([])
})

test('the same list again tells nobody, and neither does a row about what is posted nowhere', async () => {
  await posted('Contoso')
  await drop(alex, blocked('Contoso'))
  const before = world.connector.sentTo(CHANNEL).length
  await drop(alex, blocked('Contoso'), blocked('Tailspin'))
  await drop(alex, blocked('Contoso'), 'Tailspin,Teams,In Progress,Migration,2031-05-01,Files are moving')
  expect(world.connector.sentTo(CHANNEL)).toHaveLength(before)
  expect(toldTo(megan)).toHaveLength(1)
})

test('what was said because of a list is erased with its customer', async () => {
  await posted('Qzvone')
  await posted('Qzvtwo')
  await drop(alex, blocked('Qzvone'), blocked('Qzvtwo'))
  expect(toldTo(megan)).toEqual([expect.stringContaining('Qzvone')])
  await alex.type('forget customer qzvone')
  await alex.press('Erase everything')
  await service.allSent()
  const shown = [...world.connector.shown(CHANNEL).values(), ...world.connector.shown(megan.conversation).values()]
  expect(shown.filter((body) => body.includes('Qzvone ·'))).toEqual([])
  expect(shown.filter((body) => body.includes('Qzvtwo ·'))).toHaveLength(1)
})
