import { importEntitlements } from '../../files/import-entitlements.ts'
import { Chat } from '../support/chat.ts'
import { keepBlocked, prepare, request } from '../support/referral-chat.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** Who is asked of Teams in personal chats: guests get what words mean, and an outage opens nothing. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const GUS = '0b6a3f0e-0000-4000-8000-0000000000f0'
const DAY = 24 * 60 * 60 * 1000
const SAID = 'Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought'

let world: World
let authorization: string
let service: TestService
const chat = (id: string, name: string): Chat => new Chat(world, service, { id, name, authorization })

beforeEach(async () => {
  world = await World.create()
  // The clock of the service is put forward by days.
  authorization = await world.bearer({ exp: Math.floor(Date.now() / 1000) + 3 * 24 * 3600 })
  service = await world.start({ stillClock: true, env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
})

function guest(name = 'Gus'): Chat {
  const gus = chat(GUS, name)
  world.connector.rosters.set(gus.conversation, [
    { id: `29:${GUS}`, aadObjectId: GUS, tenantId: TENANT, userRole: 'guest' },
  ])
  return gus
}

/** A list whose owner is named only. */
async function given(owner: string): Promise<void> {
  let n = 0
  const file = Buffer.from(`Customer,Workload,Owner,Note\nFabrikam,Teams,${owner},They wait because of the CFO\n`)
  const by = { id: 'import', name: 'import' }
  const at = service.now().toISOString()
  await importEntitlements(service.store, prepared, file, {
    tenant: TENANT,
    by,
    at,
    today: at.slice(0, 10),
    newId: () => `x${++n}`,
  })
}

describe('a guest in the personal chat', () => {
  test.each([
    SAID,
    'status',
    'status contoso',
    'history contoso teams',
    'overrides',
    'reminders',
    'assess',
    'keep it',
    'resume',
  ])('is told whom “%s” is for, and nothing is kept', async (text) => {
    await keepBlocked(chat(ALEX, 'Alex'), 'Contoso')
    const gus = guest()
    await gus.type(text)
    expect(gus.said).toContain('for members of the organisation')
    expect(gus.said).not.toMatch(/Adoption Readiness|champion/)
    expect((await service.rows('conversation')).filter(({ person }) => person === GUS)).toEqual([])
  })

  test('changes nothing with the buttons of others', async () => {
    const alex = chat(ALEX, 'Alex')
    await keepBlocked(alex, 'Contoso')
    const [entitlement] = await service.rows('entitlement')
    const gus = guest()
    const on = { record: 'r', entitlement: entitlement!.id, version: 1 }
    for (const data of [
      { verb: 'open', ...on },
      { verb: 'history', ...on },
      { verb: 'save-comment', ...on, comment: 'x' },
      { verb: 'try', text: SAID },
    ]) {
      await gus.pressData(data)
      expect([data.verb, gus.said]).toEqual([data.verb, expect.stringContaining('for members of the organisation')])
    }
    expect(await service.rows('history')).toHaveLength(1)
  })

  test.each([
    ['what is adoption readiness', 'Adoption Readiness'],
    ['difference between legal and security', 'Legal'],
    ['resources', 'Resources'],
    ['help', 'what the playbook’s words mean'],
  ])('may ask “%s”', async (text, answer) => {
    const gus = guest()
    await gus.type(text)
    expect(gus.said).toContain(answer)
    expect(gus.said).not.toContain('nothing was kept')
  })

  test('of the name that a list gives sees nothing of it; a member of that name does, and the nameless do not', async () => {
    await given('Megan Bowen')
    await guest('Megan Bowen').type('status fabrikam')
    const megan = chat(ALEX, 'Megan Bowen')
    await megan.type('status fabrikam')
    expect(megan.said).toContain('Fabrikam')
    await given('FastTrack Manager')
    const nameless = new Chat(world, service, { id: '0b6a3f0e-0000-4000-8000-0000000000f7', name: '', authorization })
    await nameless.type('status fabrikam')
    expect(nameless.said).not.toContain('CFO')
  })
})

describe('while Teams does not say who people are', () => {
  async function withReferral(): Promise<Chat> {
    const alex = chat(ALEX, 'Alex')
    await keepBlocked(alex, 'Contoso')
    await request(alex, 'Contoso')
    await prepare(alex)
    return alex
  }

  test('what it said last is believed for a day', async () => {
    const alex = await withReferral()
    world.connector.unreadable.add(alex.conversation)
    service.advance(DAY / 2)
    await alex.type('referral contoso')
    expect(alex.said).toContain('Write the e-mail')
    service.advance(DAY / 2 + 61_000)
    await alex.type('referral contoso')
    expect(alex.said).toContain('Try again in a minute')
    world.connector.unreadable.clear()
    service.advance(61_000)
    await alex.type('referral contoso')
    expect(alex.said).toContain('Write the e-mail')
  })

  test('a guest stays one', async () => {
    const gus = guest()
    await gus.type('hello')
    world.connector.unreadable.add(gus.conversation)
    service.advance(61_000)
    await gus.type('status')
    expect(gus.said).toContain('Guests can ask')
  })

  test.each([
    'referral contoso',
    'acm contoso',
    'forget customer contoso',
    'my data',
    'stakeholders contoso',
    'plan contoso',
  ])('who was never known is not answered “%s”, and told to try again', async (text) => {
    const alex = chat(ALEX, 'Alex')
    world.connector.unreadable.add(alex.conversation)
    await alex.type(text)
    expect(alex.said).toContain('Try again in a minute')
  })

  test('who was never known keeps and reads what is their own, and their name opens nothing', async () => {
    await given('Alex')
    const alex = chat(ALEX, 'Alex')
    world.connector.unreadable.add(alex.conversation)
    await keepBlocked(alex, 'Contoso')
    expect(alex.said).toContain('✓ Kept')
    await alex.type('status')
    expect(alex.said).toContain('Contoso')
    expect(alex.said).not.toContain('Fabrikam')
  })

  test('on one’s own machine, without an app id, people are trusted', async () => {
    const local = await world.start({ withoutApp: true, env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
    const alex = new Chat(world, local, { id: ALEX, name: 'Alex' })
    world.connector.unreadable.add(alex.conversation)
    await alex.type('my data')
    expect(alex.said).toContain('What I keep about you')
  })
})

test('Teams is asked once a minute, not once a turn, and what it says is noted once an hour', async () => {
  const alex = chat(ALEX, 'Alex')
  await alex.type('hello')
  const before = world.connector.rosterReads
  for (const text of ['status', 'help', 'what is blocked']) await alex.type(text)
  expect(world.connector.rosterReads).toBe(before)
  const [first] = await service.rows('person')
  service.advance(61_000)
  await alex.type('status')
  expect(world.connector.rosterReads).toBe(before + 1)
  expect((await service.rows('person'))[0]).toMatchObject({ membership: 'member', membership_at: first!.membership_at })
  service.advance(60 * 60 * 1000)
  await alex.type('status')
  expect((await service.rows('person'))[0]!.membership_at! > first!.membership_at!).toBe(true)
})

test('a conversation of no kind, or of a new one, is read by others', async () => {
  const alex = chat(ALEX, 'Alex')
  await keepBlocked(alex, 'Contoso')
  for (const conversationType of [undefined, 'hologram']) {
    const said = alex.message('status contoso')
    const conversation = { id: '19:new', tenantId: TENANT, ...(conversationType ? { conversationType } : {}) }
    await service.post({ ...said, conversation }, authorization)
    await service.allSent()
    expect(JSON.stringify(world.connector.sentTo('19:new').at(-1)!.body)).not.toContain('champion')
  }
})
