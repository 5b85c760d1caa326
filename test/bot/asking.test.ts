import { press as dataOf, textOf } from '../support/card-content.ts'
import { Chat } from '../support/chat.ts'
import { letIn } from '../support/let-in.ts'
import { TENANT, World, type TestService } from '../support/service.ts'
import { BOB, startTab, type TabWorld } from '../support/tab.ts'
import { importEntitlements } from '../../files/import-entitlements.ts'
import { prepared } from '../support/story.ts'

/** Whom somebody asks to be let in, how often, and whom they can let in. */
const ALEX = '0b6a3f0e-0000-4000-8000-00000000ad02'
const NAMESAKE = '0b6a3f0e-0000-4000-8000-00000000ad03'
const ZOE = '0b6a3f0e-0000-4000-8000-00000000ad0a'
const DAY = 24 * 60 * 60 * 1000

let world: World
let tab: TabWorld
let service: TestService
let authorization: string
let alex: Chat
let bob: Chat

const chat = (id: string, name: string): Chat => new Chat(world, service, { id, name, authorization })

beforeEach(async () => {
  world = await World.create()
  // The clock of the service is put forward by days.
  authorization = await world.bearer({ exp: Math.floor(Date.now() / 1000) + 30 * 24 * 3600 })
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  ;({ service } = tab)
  alex = chat(ALEX, 'Alex Wilber')
  bob = chat(BOB, 'Bob')
})

async function keep(who: Chat, workload: string, name: string): Promise<void> {
  await who.type(`Contoso ${name}: nobody is trained and there is no champion, they won’t go live`)
  await who.press('Keep this status', who.asked({ dateUnknown: 'true', customer: 'Contoso', workload }))
}

/** The newest message that a chat shows. */
async function newest(who: Chat): Promise<Chat> {
  await service.allSent()
  const body = world.connector.sentTo(who.conversation).findLast(({ method }) => method === 'POST')!.body
  who.card = (body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content ?? body['text']
  return who
}

/** Somebody wants what a colleague keeps, is refused, and asks. */
async function asks(who: Chat, workload: string, name: string): Promise<void> {
  await keep(who, workload, name)
  await (await newest(who)).press('Ask to be let in')
}

/** Cards of a chat that have the button. */
const open = (who: Chat): string[] =>
  [...world.connector.shown(who.conversation).values()].filter((card) => card.includes('Let Bob in'))

let ids = 0
/** A list of who runs the bot. */
const list = (rows: string) =>
  importEntitlements(service.store, prepared, Buffer.from(`Customer,Workload,Owner,Owner id\n${rows}\n`), {
    tenant: TENANT,
    by: { id: 'file-import', name: 'File import' },
    at: service.now().toISOString(),
    today: service.now().toISOString().slice(0, 10),
    newId: () => `x${++ids}`,
  })

describe('a colleague who was asked', () => {
  test('is asked again once they have answered, and not while the question stands', async () => {
    await keep(alex, 'teams', 'Teams')
    await asks(bob, 'teams', 'Teams')
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('I asked Alex Wilber'), 1])
    await (await newest(alex)).press('Let Bob in')
    await service.allSent()
    expect(open(alex)).toEqual([])
    await keep(alex, 'exchange-online', 'Exchange')
    await asks(bob, 'exchange-online', 'Exchange')
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('I asked Alex Wilber'), 1])
    await asks(bob, 'exchange-online', 'Exchange')
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('has my message already'), 1])
    await (await newest(alex)).press('Let Bob in')
    expect(alex.said).toContain('Bob is let into Contoso.')
  })

  test('is asked again when a colleague has answered for them meanwhile', async () => {
    await keep(alex, 'teams', 'Teams')
    await list(`Contoso,Intune,Zoe Zed,${ZOE}`)
    const zoe = chat(ZOE, 'Zoe Zed')
    await zoe.type('hello')
    await keep(bob, 'edge', 'Edge')
    await bob.type('acm contoso')
    await bob.press('Ask to be let in')
    expect(bob.said).toContain('I asked Alex Wilber and Zoe Zed')
    await (await newest(zoe)).press('Let Bob in')
    // Alex shares Teams as well, and Zoe does not.
    await (await newest(alex)).press('Let Bob in')
    await keep(alex, 'exchange-online', 'Exchange')
    await asks(bob, 'exchange-online', 'Exchange')
    expect(bob.said).toContain('I asked Alex Wilber')
  })

  test('has answered also when the colleague had it already', async () => {
    await keep(alex, 'teams', 'Teams')
    await asks(bob, 'teams', 'Teams')
    await letIn(service, ALEX, BOB)
    await (await newest(alex)).press('Let Bob in')
    expect(alex.said).toContain('Bob is let into Contoso already.')
    await keep(alex, 'exchange-online', 'Exchange')
    await asks(bob, 'exchange-online', 'Exchange')
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('I asked Alex Wilber'), 1])
  })

  test('is asked again after a week, and the older question says where it goes on', async () => {
    await keep(alex, 'teams', 'Teams')
    await asks(bob, 'teams', 'Teams')
    service.advance(6 * DAY)
    await asks(bob, 'teams', 'Teams')
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('has my message already'), 1])
    service.advance(1.5 * DAY)
    await asks(bob, 'teams', 'Teams')
    await service.allSent()
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('I asked Alex Wilber'), 1])
  })

  test('is not asked twice while the question waits to be sent, and again once Teams has refused it', async () => {
    await keep(alex, 'teams', 'Teams')
    await keep(bob, 'edge', 'Edge')
    await bob.type('acm contoso')
    const ask = dataOf(bob.card, 'Ask to be let in')
    world.connector.fail(alex.conversation, { status: 403 })
    await bob.pressData(ask)
    expect([bob.said, open(alex).length]).toEqual([expect.stringContaining('I asked Alex Wilber'), 0])
    const release = world.connector.hold(alex.conversation)
    const press = async () => (await service.post(bob.pressing(ask, 'unknown'), authorization)).text
    expect(await press()).toContain('I asked Alex Wilber')
    expect(await press()).toContain('Alex Wilber has my message already')
    release()
    await service.allSent()
    expect(open(alex)).toHaveLength(1)
  })
})

test('of many who keep the customer those are asked who use the bot', async () => {
  const byName = ['Teams,Aa One', 'Exchange,Bb Two', 'Intune,Cc Three', 'SharePoint,Dd Four', 'OneDrive,Ee Five']
  await list([...byName.map((each) => `Contoso,${each},`), `Contoso,Yammer,Zoe Zed,${ZOE}`].join('\n'))
  const zoe = chat(ZOE, 'Zoe Zed')
  await zoe.type('hello')
  await keep(bob, 'edge', 'Edge')
  await bob.type('acm contoso')
  await bob.press('Ask to be let in')
  expect(bob.said).toContain('I asked Zoe Zed')
  expect((await newest(zoe)).said).toContain('Bob asks to be let in')
})

test('two of one name are both asked, and Bob is told so; what the one answers leaves the other’s question', async () => {
  await list(`Contoso,Teams,Alex Wilber,${ALEX}\nContoso,Intune,Alex Wilber,${NAMESAKE}`)
  const other = chat(NAMESAKE, 'Alex Wilber')
  await alex.type('hello')
  await other.type('hello')
  await keep(bob, 'edge', 'Edge')
  await bob.type('acm contoso')
  await bob.press('Ask to be let in')
  expect(bob.said).toContain('I asked Alex Wilber (2 of that name) to let you in.')
  await (await newest(other)).press('Let Bob in')
  await service.allSent()
  expect([open(alex).length, open(other).length]).toEqual([1, 0])
  await bob.type('status contoso intune')
  expect(bob.said).toContain('Intune')
})

describe('who uses only the tab', () => {
  /** A turn of Bob's in the tab. @returns what its last card or text says, and its data */
  async function turn(body: object, claims: object = {}): Promise<{ said: string; card: unknown; status: number }> {
    const as = await tab.bearer({ oid: BOB, name: 'Bob', ...claims })
    const { text, status } = await tab.ask('/turn', { method: 'POST', body, as })
    const { replies = [] } = JSON.parse(text) as { replies?: { text?: string; card?: unknown }[] }
    const last = replies.at(-1)
    return { said: last?.text ?? textOf(last?.card ?? ''), card: last?.card, status }
  }

  /** Bob asks there for what Alex keeps. */
  async function asksThere(): Promise<string> {
    await keep(alex, 'teams', 'Teams')
    const said = 'Contoso Exchange: nobody is trained and there is no champion, they won’t go live'
    const { card } = await turn({ text: said })
    await turn({ action: dataOf(card, 'Keep this status', { dateUnknown: 'true' }) })
    const closed = await turn({ text: 'acm contoso' })
    return (await turn({ action: dataOf(closed.card, 'Ask to be let in') })).said
  }

  test('can be let in, and is not told to wait for a message', async () => {
    expect(await asksThere()).toBe('I asked Alex Wilber to let you in. Look here again later.')
    await (await newest(alex)).press('Let Bob in')
    expect(alex.said).toContain('Bob is let into Contoso.')
    expect((await turn({ text: 'acm contoso' })).said).not.toContain('keeps this customer')
    // Reminders come to the chat, which they do not have.
    expect((await turn({ text: 'reminders' })).said).toContain('as soon as you have written to me there')
  })

  test('is remembered when they ask, and reminded once they have written in the chat', async () => {
    await turn({ text: 'status' })
    const people = async () => (await service.rows('person')).filter(({ person }) => person === BOB)
    expect(await people()).toEqual([])
    await asksThere()
    expect(await people()).toMatchObject([{ name: 'Bob', membership: 'member' }])
    await bob.type('reminders')
    expect(bob.said).toContain('Reminders come on working days at 9:00')
    expect((await people())[0]!.next_digest_at).not.toBeNull()
  })

  test('is no member as a guest: neither by the token, nor when Teams called them one in the chat', async () => {
    expect((await turn({ text: 'status' }, { acct: 1 })).status).toBe(403)
    const roster = [{ id: `29:${BOB}`, aadObjectId: BOB, userRole: 'guest' }]
    world.connector.rosters.set(bob.conversation, roster)
    await bob.type('hello')
    await asksThere()
    await (await newest(alex)).press('Let Bob in')
    expect(alex.said).toContain('I can no longer confirm that they are a member')
    expect((await service.rows('involvement')).filter(({ person, is_in }) => person === BOB && is_in === 1)).toEqual([])
  })
})
