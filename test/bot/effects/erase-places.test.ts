import { textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { keepBlocked } from '../../support/referral-chat.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'

/** Channels and teams are named after customers: those names go with them, and do not come back by themselves. */
const CHANNEL = '19:x@thread.tacv2'
const OTHER = '19:y@thread.tacv2'
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'

let world: World
let service: TestService
let authorization: string
let alex: Chat

beforeEach(async () => {
  world = await World.create()
  authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
  for (const place of [CHANNEL, OTHER]) {
    world.connector.rosters.set(place, [
      { id: `29:${ALEX}`, name: 'Alex', aadObjectId: ALEX, tenantId: TENANT, userRole: 'user' },
    ])
  }
  alex = new Chat(world, service, { id: ALEX, name: 'Alex', authorization })
})

/** Something is said in a channel, of which Teams tells the names. */
async function saidIn(id: string, name: string, team: string): Promise<void> {
  const activity = world.message('hello', {
    from: { id: `29:${ALEX}`, name: 'Alex', aadObjectId: ALEX },
    conversation: { id: `${id};messageid=1`, conversationType: 'channel', tenantId: TENANT },
    channelData: { tenant: { id: TENANT }, channel: { id, name }, team: { id: `team of ${id}`, name: team } },
  })
  expect((await service.post(activity, authorization)).status).toBe(200)
  await service.allSent()
}
const names = async (): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    (await service.rows('place'))
      .filter(({ kind }) => kind === 'channel')
      .map(({ conversation, name, team }) => [conversation, [name, team]]),
  )
async function eraseContoso(): Promise<void> {
  await alex.type('forget customer contoso')
  await alex.press('Erase everything')
}

test('names of places that name the erased customer are emptied, the others stay', async () => {
  await saidIn(CHANNEL, 'Contoso’s escalation', 'EMEA')
  await saidIn(OTHER, 'Contosomania', 'CONTOSO rollout')
  await keepBlocked(alex, 'Contoso')
  await eraseContoso()
  expect(await names()).toEqual({ [CHANNEL]: ['', 'EMEA'], [OTHER]: ['Contosomania', ''] })
})

test('Teams tells them again: they are not kept again, until the customer is', async () => {
  await keepBlocked(alex, 'Contoso')
  await saidIn(CHANNEL, 'Contoso escalation', 'EMEA')
  await eraseContoso()
  await saidIn(CHANNEL, 'Contoso escalation', 'EMEA')
  await saidIn(OTHER, 'General', 'Contoso')
  expect(await names()).toEqual({ [CHANNEL]: ['', 'EMEA'], [OTHER]: ['General', ''] })
  expect(await service.dump()).not.toMatch(/contoso/i)
  await keepBlocked(alex, 'Contoso')
  await saidIn(CHANNEL, 'Contoso escalations', 'EMEA')
  expect(await names()).toMatchObject({ [CHANNEL]: ['Contoso escalations', 'EMEA'] })
})

test('a word that somebody wanted erased, and that no customer had, takes no names', async () => {
  await alex.type('forget customer Zqxword')
  await saidIn(CHANNEL, 'Zqxword', 'EMEA')
  await keepBlocked(alex, 'Contoso')
  await eraseContoso()
  expect(await names()).toEqual({ [CHANNEL]: ['Zqxword', 'EMEA'] })
})

test('a place without its name is still offered', async () => {
  await saidIn(CHANNEL, 'Contoso escalation', 'Contoso')
  await keepBlocked(alex, 'Contoso')
  await eraseContoso()
  await keepBlocked(alex, 'Fabrikam')
  await alex.press('Post to a channel')
  expect(textOf(alex.card) + JSON.stringify(alex.card)).toContain('"title":"Only colleagues: Channel"')
})
