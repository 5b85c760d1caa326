import { importEntitlements } from '../../files/import-entitlements.ts'
import { press as dataOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** In a channel or group chat `acm` tells the progress of customers of whom somebody who is in has posted something. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const BOB = '0b6a3f0e-0000-4000-8000-0000000000b0'
const GROUP = '19:rollout@thread.tacv2'

let world: World
let service: TestService
let alex: Chat
let bob: Chat
let there: Chat

beforeEach(async () => {
  world = await World.create()
  const authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  const member = (id: string) => ({ id: `29:${id}`, aadObjectId: id, tenantId: TENANT, userRole: 'user' })
  world.connector.rosters.set(GROUP, [member(ALEX), member(BOB)])
  const chat = (id: string, name: string, more = {}) => new Chat(world, service, { id, name, authorization, ...more })
  alex = chat(ALEX, 'Zoe Ångström')
  bob = chat(BOB, 'Bob')
  there = chat(BOB, 'Bob', { kind: 'groupChat', conversation: GROUP })
  await there.type('hello')
  let n = 0
  await importEntitlements(
    service.store,
    prepared,
    Buffer.from('Customer,Workload,Owner\nContoso,Teams,Zoë Ångström\n'),
    {
      tenant: TENANT,
      by: { id: 'file-import', name: 'File import' },
      at: service.now().toISOString(),
      today: service.now().toISOString().slice(0, 10),
      newId: () => `x${++n}`,
    },
  )
})

async function posts(who: Chat): Promise<void> {
  await who.type('status contoso teams')
  await who.press('Open')
  await who.press('Post to a channel')
  await who.pressData({ ...dataOf(who.card, 'Post'), place: GROUP })
  expect(who.said).toContain('Posted to')
}

test('whom a list named opens the customer by posting, and who is not in does not close it by posting again', async () => {
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await there.type('acm contoso')
  expect(there.said).not.toContain('1 Prepare')
  await posts(alex)
  await there.type('acm contoso')
  const told = there.said
  expect(told).toContain('1 Prepare')
  // Whoever is there may comment on what is posted, and sees it from then on.
  const [entitlement] = await service.rows('entitlement')
  const on = { record: 'r', entitlement: entitlement!.id, version: entitlement!.version, filter: '', offset: 0 }
  await there.pressData({ verb: 'save-comment', ...on, comment: 'spoke to them', was: '' })
  await posts(bob)
  await there.type('acm contoso')
  expect(there.said).toBe(told)
})
