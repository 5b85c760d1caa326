import { importEntitlements } from '../../files/import-entitlements.ts'
import { OPERATOR } from '../../store/operator.ts'
import { Chat } from '../support/chat.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { prepared } from '../support/story.ts'

/** What becomes of customers that a list of who runs the bot brings: with owners by name, and without any. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const NAMESAKE = '0b6a3f0e-0000-4000-8000-00000000ad09'
const BOB = '0b6a3f0e-0000-4000-8000-0000000000b0'

let world: World
let service: TestService
let authorization: string
let ids = 0

const chat = (id: string, name: string): Chat => new Chat(world, service, { id, name, authorization })

beforeEach(async () => {
  world = await World.create()
  authorization = await world.bearer()
  service = await world.start({ env: { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' } })
})

/** Reads a list in as who runs the bot does. */
async function list(rows: string): Promise<void> {
  await importEntitlements(service.store, prepared, Buffer.from(rows), {
    tenant: TENANT,
    by: OPERATOR,
    at: new Date().toISOString(),
    today: '2026-11-22',
    newId: () => `x${++ids}`,
  })
}

async function keep(who: Chat, workload: string, name: string, date?: string): Promise<void> {
  await who.type(`Contoso ${name}: nobody is trained and there is no champion, they won’t go live`)
  const dated = date === undefined ? { dateUnknown: 'true' } : { date, dateUnknown: 'false' }
  const press = () => who.press('Keep this status', who.asked({ ...dated, customer: 'Contoso', workload }))
  await press()
  // Of what is kept already, the first press shows what it is.
  if (!who.said.includes('✓ Kept')) await press()
}

/** What a chat shows last; what a press is answered with stands above it. */
async function newest(who: Chat): Promise<Chat> {
  await service.allSent()
  const body = world.connector.sentTo(who.conversation).findLast(({ method }) => method === 'POST')!.body
  who.card = (body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content ?? body['text']
  return who
}

const owners = async () =>
  (await service.rows('entitlement'))
    .sort((a, b) => a.workload.localeCompare(b.workload))
    .map(({ workload, owner_id, owner_is_in }) => [workload, owner_id, owner_is_in])

test('who owns what a list brought keeps a new status with one press: the card showed what was kept so far', async () => {
  const alex = chat(ALEX, 'Alex Wilber')
  await alex.type('hello')
  await list(
    `Customer,Workload,L1,L2,Target date,Owner,Owner id\nContoso,Teams,In Progress,Migration,2099-03-01,Alex,${ALEX}\n`,
  )
  await alex.type('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  expect(alex.said).toContain('Kept so far: In Progress › Migration')
  await alex.press('Keep this status', alex.asked({ dateUnknown: 'true', customer: 'Contoso', workload: 'teams' }))
  expect(alex.said).toContain('✓ Kept')
})

test('what a list changes while the card is open is shown before it is followed', async () => {
  const alex = chat(ALEX, 'Alex Wilber')
  await list(
    `Customer,Workload,L1,L2,Target date,Owner,Owner id\nContoso,Teams,In Progress,Migration,2099-03-01,Alex,${ALEX}\n`,
  )
  await alex.type('Contoso Teams: nobody is trained and there is no champion, they won’t go live')
  await new Promise((resolve) => setTimeout(resolve, 5))
  await list(`Customer,Workload,L1,L2,Owner,Owner id\nContoso,Teams,No Intent,Executive Sponsorship,Alex,${ALEX}\n`)
  await alex.press('Keep this status', alex.asked({ dateUnknown: 'true', customer: 'Contoso', workload: 'teams' }))
  expect(alex.said).toContain('File import set it to No Intent › Executive Sponsorship')
})

describe('a list without owners', () => {
  test('leaves the customer to whoever keeps something of it first: theirs it is, and they are reminded', async () => {
    await list('Customer,Workload\nContoso,Teams\nContoso,Intune\n')
    const alex = chat(ALEX, 'Alex Wilber')
    const soon = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await keep(alex, 'teams', 'Teams', soon)
    expect(await owners()).toEqual([
      ['intune', null, 1],
      ['teams', ALEX, 1],
    ])
    await alex.type('which dates are coming up')
    expect(alex.said).toContain('Contoso')
    await alex.type('acm contoso')
    expect(alex.said).toContain('1 Prepare')
    // Whoever comes next asks.
    const bob = chat(BOB, 'Bob')
    await keep(bob, 'exchange-online', 'Exchange')
    await bob.type('acm contoso')
    expect(bob.said).toContain('Alex Wilber keeps this customer')
  })
})

describe('whom a list names without an id', () => {
  beforeEach(() => list('Customer,Workload,Owner\nContoso,Teams,Alex Wilber\n'))

  test('can be asked once they have done something with the customer, and keeps it under another name', async () => {
    const alex = chat(ALEX, 'Alex Wilber')
    const bob = chat(BOB, 'Bob')
    await alex.type('acm contoso')
    expect(await owners()).toEqual([['teams', null, 1]])
    await alex.press('Start: 1 Prepare')
    expect(await owners()).toEqual([['teams', ALEX, 1]])
    await keep(bob, 'exchange-online', 'Exchange')
    await bob.type('acm contoso')
    await bob.press('Ask to be let in')
    expect(bob.said).toContain('I asked Alex Wilber')
    const renamed = chat(ALEX, 'Alex Miller')
    await renamed.type('acm contoso')
    expect(renamed.said).toContain('1 Prepare')
    await renamed.type('status contoso')
    expect(renamed.said).toContain('Microsoft Teams')
  })

  test('is in with what they keep of it, and erases it as their own', async () => {
    const alex = chat(ALEX, 'Alex Wilber')
    await keep(alex, 'intune', 'Intune')
    expect(await owners()).toEqual([
      ['intune', ALEX, 1],
      ['teams', ALEX, 1],
    ])
    await alex.type('forget customer contoso')
    expect(alex.said).toContain('2 entitlements')
    expect(alex.said).not.toContain('Of others')
    await alex.press('Erase everything')
    expect(await owners()).toEqual([])
  })

  test('erases it as their own also before they have done anything with it', async () => {
    const alex = chat(ALEX, 'Alex Wilber')
    await alex.type('forget customer contoso')
    expect(alex.said).toContain('1 entitlement\n')
    await alex.press('Erase everything')
    expect(await owners()).toEqual([])
  })

  test('owns nothing by id while two have the name: both see it, and neither erases it', async () => {
    await chat(NAMESAKE, 'Alex Wilber').type('hello')
    const alex = chat(ALEX, 'Alex Wilber')
    await alex.type('acm contoso')
    await alex.press('Start: 1 Prepare')
    await keep(alex, 'intune', 'Intune')
    expect(await owners()).toEqual([
      ['intune', ALEX, 1],
      ['teams', null, 1],
    ])
    const other = chat(NAMESAKE, 'Alex Wilber')
    await other.type('acm contoso')
    expect(other.said).toContain('1 Prepare')
    await other.type('forget customer contoso')
    expect(other.said).toContain('Nothing was erased')
  })
})

test('a colleague who was let in keeps what is shared, when who let them in erases their own or it expires', async () => {
  const alex = chat(ALEX, 'Alex Wilber')
  const bob = chat(BOB, 'Bob')
  await keep(alex, 'teams', 'Teams')
  await keep(bob, 'exchange-online', 'Exchange')
  await (await newest(bob)).press('Ask to be let in')
  await (await newest(alex)).press('Let Bob in')
  await bob.type('acm contoso')
  await bob.press('Start: 1 Prepare')
  await alex.type('forget customer contoso')
  expect(alex.said).toContain('Exchange Online (Bob), and what its FMs share')
  await alex.press('Erase everything')
  expect(await service.rows('acm')).toHaveLength(1)
  await bob.type('acm contoso')
  expect(bob.said).toContain('1 Prepare')
})
