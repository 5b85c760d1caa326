import { OPERATOR } from '../../store/operator.ts'
import { ALEX, alexAndBob, type AlexAndBob } from '../support/alex-and-bob.ts'
import { Chat } from '../support/chat.ts'
import { letIn } from '../support/let-in.ts'
import { keepBlocked, prepare, request } from '../support/referral-chat.ts'
import { TENANT, type TestService, type World } from '../support/service.ts'
import { BOB, type TabWorld } from '../support/tab.ts'

/** Who is in, and how somebody is taken out of a customer again, in a real service. */
const EVE = '0b6a3f0e-0000-4000-8000-00000000ad09'
const CHANNEL = '19:rollout@thread.tacv2'
const SAID = 'Contoso Teams: all licences were sold back to the reseller, the wrong SKU was bought'

let tab: TabWorld
let world: World
let service: TestService
let alex: Chat
let bob: Chat

let chat: AlexAndBob['chat']
let authorization: string

beforeEach(async () => {
  ;({ world, tab, service, authorization, alex, bob, chat } = await alexAndBob())
  await bob.type('hello')
  await letIn(service, ALEX, BOB)
})

const customerId = async (): Promise<string> => (await service.rows('customer'))[0]!.id
const textsTo = (who: Chat): string[] =>
  world.connector
    .sentTo(who.conversation)
    .flatMap(({ body }) => (typeof body['text'] === 'string' ? [body['text']] : []))
const takenOut = (): string[] => textsTo(bob).filter((text) => text.includes('took you out'))

async function takeBobOut(): Promise<void> {
  await alex.type('who is in contoso')
  await alex.press('Take out Bob')
  await alex.press('Take out')
  expect(alex.said).toContain('Bob is taken out')
  await service.allSent()
}

test('who is taken out is told once, and sees nothing of the customer any more, in the chat and in the tab', async () => {
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await bob.type('contoso teams note: Trainer booked for May, the champion is being looked for.')
  await bob.press('Save')
  const as = await tab.bearer({ oid: BOB, name: 'Bob' })
  const ask = async (path: string) => (await tab.ask(path, { as })).text
  const customer = await customerId()
  const stamp = await ask(`/stamp?customer=${customer}`)
  expect(await ask('/portfolio?offset=0&limit=50')).toContain('Contoso')
  await takeBobOut()
  expect(takenOut()).toEqual([
    'Alex Wilber took you out of Contoso: you no longer see it; “who is in contoso” shows whom to ask.',
  ])
  expect(await ask(`/stamp?customer=${customer}`)).not.toBe(stamp)
  expect(await ask('/portfolio?offset=0&limit=50')).not.toContain('Contoso')
  for (const path of [`/customers/${customer}`, `/customers/${customer}/work`])
    expect([path, (await tab.ask(path, { as })).status]).toEqual([path, 404])
  for (const asked of [
    'status contoso',
    'acm contoso',
    'stakeholders contoso',
    'referral contoso',
    'history contoso',
  ]) {
    await bob.type(asked)
    expect([asked, bob.said]).toEqual([asked, expect.not.stringMatching(/Trainer|Adoption Readiness|Kick-?off/)])
  }
  await bob.type(SAID)
  await bob.press('Keep this status', bob.asked({ dateUnknown: 'true' }))
  expect(textsAndCards(bob)).toContain('Alex Wilber already keeps this entitlement')
  await bob.type('who is in contoso')
  await bob.press('Ask to be let in')
  expect(bob.said).toContain('I asked Alex Wilber')
})

function textsAndCards(who: Chat): string {
  return JSON.stringify(world.connector.sentTo(who.conversation).map(({ body }) => body))
}

test('a note says that rights were taken, when and by whom; not whose, nor of which customer', async () => {
  await takeBobOut()
  const [row, ...others] = await service.rows('erasure')
  expect([row, others]).toEqual([
    expect.objectContaining({
      reason: 'request',
      by_id: ALEX,
      by_name: 'Alex Wilber',
      hash: null,
      counts: '{"letIn":1}',
    }),
    [],
  ])
  expect((await service.rows('history')).map(({ by_id }) => by_id)).toEqual([ALEX])
})

describe('the wrong person, or the wrong moment', () => {
  const press = async (verb: string, more: object = {}) => ({
    verb,
    record: 'r',
    customer: await customerId(),
    ...more,
  })
  /** What the button of Alex's own card sends. */
  async function confirm(): Promise<Record<string, unknown>> {
    await alex.type('who is in contoso')
    await alex.press('Take out Bob')
    const found = /"data":(\{"verb":"take-out"[^}]*\})/.exec(JSON.stringify(alex.card))![1]!
    return JSON.parse(found) as Record<string, unknown>
  }
  const rights = () =>
    service.rows('involvement').then((rows) => rows.filter(({ person }) => person !== ALEX && person !== OPERATOR.id))

  test('who owns nothing takes nobody out, nor does a stranger, a guest, or anybody in a channel', async () => {
    const data = await confirm()
    await letIn(service, ALEX, EVE)
    const before = await rights()
    const eve = chat(EVE, 'Eve')
    await eve.pressData(data)
    expect(eve.said).toContain('Only who keeps something')
    await eve.pressData(await press('ask-take-out', { person: BOB }))
    expect(eve.said).toContain('Only who keeps something')
    const stranger = chat('0b6a3f0e-0000-4000-8000-00000000ad0f', 'Sam')
    for (const each of [data, await press('who-is-in'), await press('step-out')]) {
      await stranger.pressData(each)
      expect(stranger.said).toContain('no customer of that name')
    }
    world.connector.rosters.set(CHANNEL, [{ id: `29:${ALEX}`, aadObjectId: ALEX, tenantId: TENANT, userRole: 'user' }])
    const there = { id: ALEX, name: 'Alex Wilber', authorization, kind: 'channel', conversation: CHANNEL } as const
    await new Chat(world, service, there).pressData(data)
    expect([await rights(), takenOut()]).toEqual([before, []])
  })

  test('pressed twice it is done once; let in anew with more, an old card asks again', async () => {
    const data = await confirm()
    await alex.pressData(data)
    await alex.pressData(data)
    expect(alex.said).toContain('not let in any more')
    await service.allSent()
    expect(takenOut()).toHaveLength(1)
    await alex.type('Contoso Exchange: nobody is trained and there is no champion, they won’t go live')
    await alex.press(
      'Keep this status',
      alex.asked({ dateUnknown: 'true', customer: 'Contoso', workload: 'exchange-online' }),
    )
    await letIn(service, ALEX, BOB)
    await alex.pressData(data)
    expect(alex.said).toMatch(/changed meanwhile[^]*Exchange/)
    expect(await rights()).toHaveLength(2)
  })

  test('who became an owner meanwhile stays in', async () => {
    const data = await confirm()
    await alex.type('assign contoso to Bob')
    await alex.press('Assign')
    await alex.pressData(data)
    expect(alex.said).toContain('Only who keeps something')
    await bob.type('who is in contoso')
    expect(bob.said).toMatch(/Bob \(you\) – Microsoft Teams[^]*Alex Wilber – sees everything/)
    await bob.press('Take out Alex Wilber')
    await bob.press('Take out')
    await alex.type('status contoso')
    expect(alex.said).not.toContain('Adoption Readiness')
  })

  test('whom a list names owns it as well', async () => {
    const { importEntitlements } = await import('../../files/import-entitlements.ts')
    const { prepared } = await import('../support/story.ts')
    let n = 0
    await importEntitlements(service.store, prepared, Buffer.from('Customer,Workload,Owner\nContoso,Intune,Bob\n'), {
      tenant: TENANT,
      by: OPERATOR,
      at: new Date().toISOString(),
      today: '2026-11-22',
      newId: () => `x${++n}`,
    })
    await alex.type('who is in contoso')
    expect(alex.said).toMatch(/Bob – Intune[^]*Nobody\./)
    await alex.pressData(await press('take-out', { person: BOB, stamp: '' }))
    expect(alex.said).toContain('whoever keeps it stays in')
    expect(await rights()).toHaveLength(1)
  })
})

test('what is posted stays open where it is; who posted it hears no more of its changes', async () => {
  const member = (id: string, name: string) => ({
    id: `29:${id}`,
    name,
    aadObjectId: id,
    tenantId: TENANT,
    userRole: 'user',
  })
  world.connector.rosters.set(CHANNEL, [member(ALEX, 'Alex Wilber'), member(BOB, 'Bob')])
  const there = new Chat(world, service, {
    id: BOB,
    name: 'Bob',
    authorization,
    kind: 'channel',
    conversation: CHANNEL,
  })
  await there.type('hello')
  await bob.type('status contoso')
  await bob.press('Open')
  await bob.press('Post to a channel')
  await bob.press('Post', { place: CHANNEL })
  const change = async (note: string): Promise<void> => {
    await alex.type(`contoso teams note: ${note}`)
    await alex.press('Save')
    await service.allSent()
  }
  const told = () => textsTo(bob).filter((text) => text.includes('Alex Wilber changed') || text.includes('note')).length
  await change('Trainer booked for May, the champion is being looked for.')
  const before = told()
  expect(before).toBe(1)
  await takeBobOut()
  await change('Trainer booked for June, the champion is being looked for.')
  expect(told()).toBe(before)
  await there.type('status contoso')
  expect(there.said).toContain('Adoption Readiness')
  await bob.type('status contoso')
  expect(bob.said).not.toContain('Adoption Readiness')
  // What they change there is kept, and opens nothing to them.
  await there.type('status contoso')
  await there.press('Open')
  await there.press('Comment')
  await there.press('Save', { comment: 'They ask for a date.' })
  const { by_id, comment } = (await service.rows('history')).at(-1)!
  expect([by_id, comment]).toEqual([BOB, 'They ask for a date.'])
  await bob.type('status contoso')
  expect(bob.said).not.toContain('Adoption Readiness')
  await alex.type('who is in contoso')
  expect(alex.said).not.toContain('Bob')
})

test('“undo” right after a taking out lets in again with a press, and opens nothing else', async () => {
  await alex.type('Fabrikam Teams: somebody there is unsure')
  await takeBobOut()
  await alex.type('undo')
  expect(alex.said).toMatch(/You took somebody out last[^]*Bob[^]*\[Let them in again\]/)
  await alex.press('Let them in again')
  expect(alex.said).toContain('Bob is let into Contoso')
  await bob.type('status contoso')
  expect(bob.said).toContain('Adoption Readiness')
  await takeBobOut()
  await alex.type('status contoso')
  await alex.type('undo')
  expect(alex.said).not.toContain('You took somebody out')
})

test('their open request for a partner goes to who takes them out; of who steps out, to an owner, who is told', async () => {
  await request(bob, 'Contoso')
  await prepare(bob)
  const owner = async () => (await service.rows('referral'))[0]!.owner_id
  expect(await owner()).toBe(BOB)
  await alex.type('who is in contoso')
  await alex.press('Take out Bob')
  expect(alex.said).toContain('open partner request')
  await alex.press('Cancel')
  await bob.type('who is in contoso')
  await bob.press('Take me out')
  expect(bob.said).toContain('You are out')
  await service.allSent()
  expect([await owner(), textsTo(alex).at(-1)]).toEqual([
    ALEX,
    'Bob is out of Contoso, and the open partner request is yours now.',
  ])
  expect(takenOut()).toEqual([])
  await bob.type('referral contoso')
  expect(bob.said).toContain('no customer of that name')
})

test('of two customers in one question it is asked which, among those that the person sees', async () => {
  await keepBlocked(alex, 'Fabrikam')
  await alex.type('who is in contoso and fabrikam')
  expect(alex.said).toMatch(/Which customer do you mean\?[^]*\[Contoso\][^]*\[Fabrikam\]/)
  await alex.press('Fabrikam')
  expect(alex.said).toMatch(/Fabrikam[^]*Kept by/)
  await bob.type('who is in fabrikam and contoso')
  expect(bob.said).toMatch(/Contoso[^]*Kept by/)
  expect(bob.said).not.toContain('Fabrikam')
  const eve = chat(EVE, 'Eve')
  await eve.type('who is in contoso and fabrikam')
  expect(eve.said).toContain('keep this customer')
  expect(eve.said).not.toMatch(/Which customer|Kept by/)
})

test('who alone is in does not step out: nobody could let anybody in again', async () => {
  await alex.type('forget me')
  await alex.press('Forget me')
  await bob.type('who is in contoso')
  expect(bob.said).toMatch(/Nobody – Microsoft Teams[^]*Bob – sees everything/)
  expect(bob.said).not.toContain('Take me out')
  await bob.pressData({ verb: 'step-out', record: 'r', customer: await customerId() })
  expect(bob.said).toContain('nobody else is in')
  expect((await service.rows('involvement')).map(({ person }) => person)).toEqual([BOB])
})

test('a question to let them in that still stands with a colleague is over', async () => {
  await letIn(service, ALEX, EVE)
  const eve = chat(EVE, 'Eve')
  await eve.type('hello')
  await takeBobOut()
  await bob.type('who is in contoso')
  await bob.press('Ask to be let in')
  await service.allSent()
  const asked = (who: Chat) =>
    [...world.connector.shown(who.conversation).values()].filter((card) => card.includes('Let Bob in')).length
  expect([asked(alex), asked(eve)]).toEqual([1, 1])
  await alex.pressData({ verb: 'let-in', record: 'r', customer: await customerId(), person: BOB })
  await takeBobOut()
  expect(asked(eve)).toBe(0)
})

test('erasing the customer takes along what was said of it; forgetting a person, what they wrote', async () => {
  await bob.type('contoso teams note: Trainer booked for May, the champion is being looked for.')
  await bob.press('Save')
  await takeBobOut()
  await bob.type('forget me')
  await bob.press('Forget me')
  const rows = JSON.stringify([
    await service.rows('entitlement'),
    await service.rows('history'),
    await service.rows('involvement'),
    await service.rows('erasure'),
    await service.rows('posting'),
  ])
  expect([rows.includes(BOB), rows.includes('"Bob"')]).toEqual([false, false])
  await letIn(service, ALEX, EVE)
  const eve = chat(EVE, 'Eve')
  await eve.type('hello')
  // By a press nothing else is read that knows the customer.
  await eve.pressData({ verb: 'who-is-in', record: 'r', customer: await customerId() })
  expect(eve.said).toContain('Also let in')
  await alex.type('who is in contoso')
  await alex.press('Take out Eve')
  await alex.press('Take out')
  await service.allSent()
  await alex.type('forget customer contoso')
  await alex.press('Erase everything')
  await service.allSent()
  for (const who of [alex, eve]) {
    const left = [...world.connector.shown(who.conversation).values()].filter((card) => card.includes('Contoso'))
    expect(left.filter((card) => /Also let in|took you out/.test(card))).toEqual([])
  }
})

test('the tab has the same card and the same presses', async () => {
  const as = await tab.bearer({ oid: ALEX, name: 'Alex Wilber' })
  const turn = async (body: unknown) => (await tab.ask('/turn', { as, method: 'POST', body })).text
  const customer = await customerId()
  const shown = await turn({ action: { verb: 'who-is-in', record: `tab:access:${customer}`, customer } })
  expect(shown).toContain('Take out Bob')
  const asked = await turn({ action: { verb: 'ask-take-out', record: 'r', customer, person: BOB } })
  const data = JSON.parse(/"data":(\{"verb":"take-out"[^}]*\})/.exec(asked)![1]!) as unknown
  expect(await turn({ action: data })).toContain('Bob is taken out')
  await service.allSent()
  expect(takenOut()).toHaveLength(1)
  expect((await service.rows('involvement')).filter(({ person }) => person === BOB)).toEqual([])
})
