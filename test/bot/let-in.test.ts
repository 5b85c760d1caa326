import { ALEX, alexAndBob, type AlexAndBob } from '../support/alex-and-bob.ts'
import type { Chat } from '../support/chat.ts'
import { prepare, request } from '../support/referral-chat.ts'
import { TENANT, type TestService, type World } from '../support/service.ts'
import { BOB, type TabWorld } from '../support/tab.ts'

/** What is shared of a customer is open to who was let in, and nobody lets themselves in. */
const EVE = '0b6a3f0e-0000-4000-8000-00000000ad09'
const EMAIL = 'jo@contoso.example'

let tab: TabWorld
let world: World
let service: TestService
let alex: Chat
let bob: Chat

let chat: AlexAndBob['chat']

beforeEach(async () => {
  ;({ world, tab, service, alex, bob, chat } = await alexAndBob())
  await request(alex, 'Contoso')
  await prepare(alex)
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await alex.type('stakeholders contoso')
  await alex.press('Add the first')
  const group = {
    roles: 'unwilling',
    resists: 'Calls it surveillance',
    name: 'Works council',
    person: 'Jo Dobrowolska',
  }
  await alex.press('Save', alex.asked({ ...group, support: 'against', influence: 'high', success: 'x', owner: 'Alex' }))
})

/** Somebody who is not in keeps another workload of the customer. */
async function keepExchange(who: Chat): Promise<void> {
  await who.type('Contoso Exchange: nobody is trained and there is no champion, they won’t go live')
  await who.press(
    'Keep this status',
    who.asked({ dateUnknown: 'true', customer: 'Contoso', workload: 'exchange-online' }),
  )
}

/** What a chat shows last; what a press is answered with stands above it. */
async function newest(who: Chat): Promise<Chat> {
  await service.allSent()
  const body = world.connector.sentTo(who.conversation).findLast(({ method }) => method === 'POST')!.body
  who.card = (body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content ?? body['text']
  return who
}

const customerId = async (): Promise<string> => (await service.rows('customer'))[0]!.id
const work = async () => {
  const as = await tab.bearer({ oid: BOB, name: 'Bob' })
  return tab.ask(`/customers/${await customerId()}/work`, { as })
}

test('keeping another workload opens nothing of what others share, and says whom to ask', async () => {
  await bob.type('referral contoso')
  expect(bob.said).toContain('no customer of that name')
  await keepExchange(bob)
  expect(bob.said).toContain('✓ Kept')
  expect((await newest(bob)).said).toMatch(/Alex Wilber keeps this customer.*yours/)
  for (const asked of ['referral contoso', 'acm contoso', 'acm contoso note', 'stakeholders contoso']) {
    await bob.type(asked)
    expect([asked, bob.said]).toEqual([asked, expect.stringContaining('Alex Wilber keeps this customer')])
    expect(bob.said).not.toMatch(/Dobrowolska|works council|jo@/i)
  }
  const seen = await work()
  expect([seen.status, seen.text.includes('Dobrowolska')]).toEqual([403, false])
  // Their own is theirs, and the plan of it knows nothing of the map.
  await bob.type('status contoso')
  expect(bob.said).toContain('Exchange')
  await bob.type('readiness contoso exchange')
  expect(bob.said).not.toContain('council')
})

test('a press with the customer’s id, or on a card of somebody who is in, opens nothing either', async () => {
  await keepExchange(bob)
  const customer = await customerId()
  await bob.pressData({ verb: 'acm-open', record: 'r1', customer })
  expect(bob.said).toContain('let you in')
  const [referral] = await service.rows('referral')
  await bob.pressData({ verb: 'referral-email', record: referral!.id, version: referral!.version })
  expect(bob.said).toContain('somebody else’s')
  expect(bob.said).not.toContain(EMAIL)
})

test('who is in lets a colleague in with one press; both are told, and the colleague sees all of it', async () => {
  await keepExchange(bob)
  await (await newest(bob)).press('Ask to be let in')
  expect(bob.said).toContain('I asked Alex Wilber')
  expect((await newest(alex)).said).toMatch(/Bob asks to be let in[^]*partner request/)
  // Asked again while the message stands, nobody is told twice.
  const before = world.connector.sentTo(alex.conversation).length
  await bob.type('acm contoso')
  await bob.press('Ask to be let in')
  expect(bob.said).toContain('Alex Wilber has my message already')
  expect(world.connector.sentTo(alex.conversation)).toHaveLength(before)

  await alex.press('Let Bob in')
  expect(alex.said).toContain('Bob is let into Contoso.')
  await service.allSent()
  const told = world.connector.sentTo(bob.conversation).at(-1)!
  expect(told.body['text']).toContain('Alex Wilber let you into Contoso')
  await bob.type('stakeholders contoso')
  expect(bob.said).toContain('Works council')
  await bob.type('referral contoso')
  await bob.press('Write the e-mail')
  expect(bob.said).toContain(EMAIL)
  expect((await work()).text).toContain('Dobrowolska')
})

test('the press that lets in does so once, and only for who sees the customer', async () => {
  await keepExchange(bob)
  await (await newest(bob)).press('Ask to be let in')
  const data = {
    verb: 'let-in',
    record: `${await customerId()}-let-in-${BOB}`,
    customer: await customerId(),
    person: BOB,
  }
  // Bob sees his own and shares no more than that; Eve sees nothing.
  await bob.pressData({ ...data, person: EVE })
  await chat(EVE, 'Eve').pressData(data)
  await chat(EVE, 'Eve').pressData({ ...data, person: EVE })
  expect((await service.rows('involvement')).filter(({ is_in, person }) => is_in === 1 && person !== ALEX)).toEqual([])
  await alex.pressData(data)
  const told = world.connector.sentTo(bob.conversation).length
  await alex.pressData(data)
  expect(alex.said).toContain('already')
  expect(world.connector.sentTo(bob.conversation)).toHaveLength(told)
})

test('who was let in by somebody who is not in sees that one’s entitlement, and nothing of what is shared', async () => {
  await keepExchange(bob)
  const eve = chat(EVE, 'Eve')
  await eve.type('hello')
  await bob.pressData({ verb: 'let-in', record: 'r', customer: await customerId(), person: EVE })
  await eve.type('status contoso')
  expect(eve.said).toContain('Exchange')
  await eve.type('referral contoso')
  expect(eve.said).toContain('Alex Wilber keeps this customer')
})

test('erasing the customer, or forgetting who asks, takes the question along', async () => {
  const asked = () =>
    [...world.connector.shown(alex.conversation).values()].filter((card) => card.includes('Let Bob in'))
  await keepExchange(bob)
  await (await newest(bob)).press('Ask to be let in')
  await service.allSent()
  const [shown] = (await service.rows('shown_card')).filter(({ record }) => record.includes('-let-in-'))
  expect([shown?.customers?.trim(), asked().length]).toEqual(['contoso', 1])
  await bob.type('forget me')
  await bob.press('Forget me')
  await service.allSent()
  expect(asked()).toEqual([])
  await keepExchange(chat(EVE, 'Eve'))
  const eve = await newest(chat(EVE, 'Eve'))
  await eve.press('Ask to be let in')
  await alex.type('forget customer contoso')
  await alex.press('Erase everything')
  await service.allSent()
  expect([...world.connector.shown(alex.conversation).values()].filter((card) => card.includes('Let Eve in'))).toEqual(
    [],
  )
})

describe('an entitlement that somebody else keeps', () => {
  const SAID = 'Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought'

  test('is not taken over however often it is kept, and nothing is told of it but whose it is', async () => {
    await bob.type(SAID)
    for (let press = 0; press < 3; press++) {
      await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
      expect(bob.said).toContain('Alex Wilber')
      expect(bob.said).not.toMatch(/Adoption Readiness|nobody is trained/)
      await bob.type('resume')
    }
    expect(bob.said).toMatch(/Billing/)
    const [only, ...others] = await service.rows('entitlement')
    expect([only!.status, only!.updated_by_id, others]).toEqual(['adoption-readiness', ALEX, []])
    await bob.type('history contoso teams')
    expect(bob.said).not.toContain('nobody is trained')
  })

  test('is followed once it is shared, and its owner is told', async () => {
    await bob.type(SAID)
    await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
    await (await newest(bob)).press('Ask to be let in')
    await alex.pressData({ verb: 'let-in', record: 'r', customer: await customerId(), person: BOB })
    await bob.type('resume')
    await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
    expect(bob.said).toContain('Alex Wilber set it to Blocked › Adoption Readiness')
    await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
    expect((await service.rows('entitlement'))[0]).toMatchObject({ updated_by_id: BOB, owner_id: ALEX })
    await service.allSent()
    expect(world.connector.sentTo(alex.conversation).at(-1)!.body['text']).toContain(
      'Bob changed Contoso · Microsoft Teams.',
    )
  })
})

test('a list that an FM drops gives rights only where that FM is in', async () => {
  const { store } = service
  const { importEntitlements } = await import('../../files/import-entitlements.ts')
  const { prepared } = await import('../support/story.ts')
  let n = 0
  const read = (rows: string, own: boolean) =>
    importEntitlements(store, prepared, Buffer.from(`Customer,Workload,Owner,Owner id\n${rows}\n`), {
      tenant: TENANT,
      by: own ? { id: BOB, name: 'Bob' } : { id: 'import', name: 'import' },
      ...(own ? { mayChange: () => true } : {}),
      at: new Date().toISOString(),
      today: '2026-11-22',
      newId: () => `x${++n}`,
    })
  await read(`Contoso,Exchange,Bob,${BOB}\nContoso,Intune,Eve,${EVE}`, true)
  await bob.type('referral contoso')
  expect(bob.said).toContain('Alex Wilber keeps this customer')
  await read(`Contoso,Intune,Bob,${BOB}`, false)
  await bob.type('referral contoso')
  expect(bob.said).not.toContain('keeps this customer')
})

test('whoever runs the bot lets somebody in by a list that names them for what they own already', async () => {
  await keepExchange(bob)
  await bob.type('acm contoso')
  expect(bob.said).toContain('Alex Wilber keeps this customer')
  const exchange = (await service.rows('entitlement')).find(({ owner_id }) => owner_id === BOB)!
  const { importEntitlements } = await import('../../files/import-entitlements.ts')
  const { prepared } = await import('../support/story.ts')
  let n = 0
  const list = `Customer,Workload,Owner,Owner id\nContoso,${exchange.workload},Bob,${BOB}\n`
  await importEntitlements(service.store, prepared, Buffer.from(list), {
    tenant: TENANT,
    by: { id: 'import', name: 'import' },
    at: new Date().toISOString(),
    today: '2026-11-22',
    newId: () => `x${++n}`,
  })
  await bob.type('acm contoso')
  expect(bob.said).not.toContain('keeps this customer')
})
