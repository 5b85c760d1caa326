import type { AcmState } from '../../../playbook/acm/acm.ts'
import { press as dataOf, textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { until } from '../../support/fake-connector.ts'
import { prepare } from '../../support/referral-chat.ts'
import { DETAILS } from '../../support/referral-story.ts'
import { startPostgres, type TestPostgres } from '../../support/postgres.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'

/** Adoption & Change Management conversations against a real service: many at once, guests, channels, erasure. */
jest.setTimeout(60_000)

const CHANNEL = '19:rollout@thread.tacv2'
const person = (n: number) => `0b6a3f0e-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`
const ALEX = person(1)

let postgres: TestPostgres
let world: World
let authorization: string
beforeAll(async () => {
  postgres = await startPostgres()
})
afterAll(() => postgres.stop())
beforeEach(async () => {
  world = await World.create()
  authorization = await world.bearer()
})

const NO_LIMITS = { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' }
const chat = (service: TestService, n = 1): Chat =>
  new Chat(world, service, { id: person(n), name: `FM ${n}`, authorization })

/** Contoso, of which each of so many FMs was given a workload. */
async function contoso(service: TestService, people = 1): Promise<void> {
  const workloads = ['teams', 'intune', 'edge', 'exchange', 'sharepoint', 'onedrive', 'm365-apps']
  await service.store.transaction(async (tx) => {
    for (let n = 1; n <= people; n++) {
      const set = { owner_id: person(n), owner_name: `FM ${n}`, owner_is_in: 1 }
      const entitlement = newEntitlement(`e${n}`, { tenant: TENANT, workload: workloads[n - 1]!, set })
      await tx.records.add(entitlement, change(`h${n}`, { by_id: person(n), by_name: `FM ${n}` }))
    }
  })
}

const stateOf = async (service: TestService): Promise<AcmState> => {
  const [row] = await service.rows('acm')
  return JSON.parse(row!.state) as AcmState
}

test.each(['sqlite', 'postgres'] as const)(
  '%s: what seven FMs tick at once is all kept, with who it was',
  async (engine) => {
    const env = engine === 'postgres' ? { ...NO_LIMITS, DATABASE_URL: await postgres.newDatabase() } : NO_LIMITS
    const service = await world.start({ env })
    await contoso(service, 7)
    const chats = Array.from({ length: 7 }, (_, at) => chat(service, at + 1))
    for (const each of chats) {
      await each.type('acm contoso')
      await each.press(each === chats[0] ? 'Start: 1 Prepare' : 'Go on: 1 Prepare')
    }
    const items = ['kickoff-held', 'strategies-introduced', 'benefit-understood', 'roles-defined', 'licences-known']
    const all = [...items, 'conversation-agreed', 'resources-chosen']
    const presses = chats.map((each, at) =>
      each.pressing(dataOf(each.card, 'Next: 2 Conduct', { [all[at]!]: 'true' }), '1:1'),
    )
    const answers = await Promise.all(presses.map((activity) => service.post(activity, authorization)))
    expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
    await service.allSent()
    const { marks } = await stateOf(service)
    expect(
      Object.entries(marks)
        .map(([item, { by }]) => `${item} ${by}`)
        .sort(),
    ).toEqual(all.map((item, at) => `${item} FM ${at + 1}`).sort())
    expect((await service.rows('acm_log')).filter(({ kind }) => kind === 'done')).toHaveLength(7)
    const [row] = await service.rows('acm')
    expect(row!.version).toBe(8)
  },
)

test('a redelivered press keeps nothing twice', async () => {
  const service = await world.start({ env: NO_LIMITS })
  await contoso(service)
  const alex = chat(service)
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  const pressed = alex.pressing(dataOf(alex.card, 'Next: 2 Conduct', { 'kickoff-held': 'true' }), '1:1')
  const first = await service.post(pressed, authorization)
  const again = await service.post(pressed, authorization)
  expect(again.text).toBe(first.text)
  expect((await service.rows('acm_log')).map(({ kind }) => kind).sort()).toEqual(['begin', 'done'])
})

test('a guest of the tenant is refused in the personal chat, too', async () => {
  const service = await world.start({ env: NO_LIMITS })
  await contoso(service)
  const alex = chat(service)
  world.connector.rosters.set(alex.conversation, [{ id: `29:${ALEX}`, aadObjectId: ALEX, userRole: 'guest' }])
  await alex.type('acm contoso')
  expect(alex.said).toContain('guests can neither see nor change them')
})

/** Alex has an open conversation, and the bot is in a channel with him. */
async function withChannel(service: TestService): Promise<Chat> {
  await contoso(service)
  world.connector.rosters.set(CHANNEL, [member(ALEX)])
  await service.post(world.message('hello', there()), authorization)
  const alex = chat(service)
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await alex.press('Note', { 'kickoff-held': 'true' })
  await alex.press('Post to a channel')
  return alex
}

const there = () => ({
  from: { id: `29:${ALEX}`, name: 'FM 1', aadObjectId: ALEX },
  conversation: { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: TENANT },
  channelData: { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't', name: 'EMEA' } },
})
const member = (id: string) => ({ id: `29:${id}`, aadObjectId: id, tenantId: TENANT, userRole: 'user' })
const inChannel = (): string => {
  const { body } = world.connector.sentTo(CHANNEL).at(-1)!
  return textOf((body['attachments'] as { content: unknown }[])[0]!.content)
}

test('the note is posted with what was ticked', async () => {
  const service = await world.start({ env: NO_LIMITS })
  const alex = await withChannel(service)
  await alex.press('Post the note')
  expect(alex.said).toContain('Posted to EMEA › Rollout.')
  expect(inChannel()).toContain('- The kickoff meeting was held')
  expect(inChannel()).toContain('posted by FM 1')
})

const GUEST = { ...member(person(9)), userRole: 'guest' }

test('who comes from outside before the note is sent reads that it is held back', async () => {
  const service = await world.start({ env: NO_LIMITS })
  const alex = await withChannel(service)
  world.connector.fail(CHANNEL, { status: 503 })
  await service.post(alex.pressing(dataOf(alex.card, 'Post the note'), '1:1'), authorization)
  await until(
    async () => (await service.rows('outbox')).some(({ attempts }) => attempts > 0),
    () => 'The note was not tried.',
  )
  world.connector.rosters.set(CHANNEL, [member(ALEX), GUEST])
  const joined = { type: 'conversationUpdate', text: undefined, membersAdded: [GUEST] }
  await service.post(world.message('', { ...there(), ...joined }), authorization)
  service.advance(61_000)
  await service.allSent()
  expect(inChannel()).toContain('Note held back')
  expect(JSON.stringify(world.connector.sentTo(CHANNEL).at(-1)!.body)).not.toMatch(/Kickoff|Contoso/)
})

test('a channel with people from outside is neither offered nor posted to', async () => {
  const service = await world.start({ env: NO_LIMITS })
  const alex = await withChannel(service)
  const data = dataOf(alex.card, 'Post the note')
  const before = world.connector.sentTo(CHANNEL).length
  world.connector.rosters.set(CHANNEL, [member(ALEX), GUEST])
  service.advance(61_000)
  await alex.pressData({ ...data, place: CHANNEL })
  expect(alex.said).toContain('People from outside read there')
  await alex.press('Back')
  await alex.press('Post to a channel')
  expect(alex.said).toContain('places where people from outside read are left out')
  expect(alex.said).not.toContain('[Post the note]')
  expect(world.connector.sentTo(CHANNEL)).toHaveLength(before)
})

test('erasing the customer takes the conversation along, and replaces its cards', async () => {
  const service = await world.start({ env: NO_LIMITS })
  const alex = await withChannel(service)
  await alex.press('Post the note')
  await alex.type('forget customer contoso')
  expect(alex.said).toContain('1 ACM conversation')
  const old = dataOf(alex.card, 'Erase everything')
  await alex.type('acm contoso')
  await alex.press('Go on: 1 Prepare')
  await alex.press('Back', { 'roles-defined': 'true' })
  await alex.pressData(old)
  expect(alex.said).toContain('Something was added or changed since.')
  await alex.press('Erase everything')
  expect(alex.said).toContain('Erased: 1 entitlement')
  await service.allSent()
  expect([await service.rows('acm'), await service.rows('acm_log')]).toEqual([[], []])
  expect(inChannel()).toBe('Erased on request.')
  expect([...world.connector.shown().values()].join('\n')).not.toContain('Kickoff meeting held')
})

test('my data counts what was done in conversations, and forgetting me takes the name out of them', async () => {
  const service = await world.start({ env: NO_LIMITS })
  await contoso(service, 2)
  const alex = chat(service)
  await alex.type('acm contoso')
  await alex.press('Start: 1 Prepare')
  await alex.press('Back', { 'kickoff-held': 'true' })
  await alex.type('my data')
  expect(alex.said).toContain('2 entries – that you made in ACM conversations')
  await alex.type('forget me')
  await alex.press('Forget me')
  expect(JSON.stringify([await service.rows('acm'), await service.rows('acm_log')])).not.toMatch(/FM 1"|0000000001"/)
  const megan = chat(service, 2)
  await megan.type('acm contoso')
  expect(megan.said).toContain('Last changed by former FM')
})

describe('what a request for a partner says', () => {
  /** The note after a request that was sent; `answers` are the buttons that find the way. */
  async function noteAfter(answers: readonly (readonly [string, Record<string, string>?])[]): Promise<string> {
    const service = await world.start({ env: NO_LIMITS })
    await contoso(service)
    const alex = chat(service)
    await alex.type('acm contoso')
    await alex.press('Start: 1 Prepare')
    await alex.press('Next: 2 Conduct')
    await alex.press('Next: 3 Partner', { skills: 'no', bandwidth: 'no' })
    await alex.type('referral contoso')
    for (const [button, inputs] of answers) await alex.press(button, inputs)
    await alex.press('Save', DETAILS)
    await prepare(alex)
    await alex.press('I have sent it')
    if (answers.some(([button]) => button === 'Yes, an account team')) {
      await alex.press('No answer')
      await alex.press('Ask for consent')
      await prepare(alex)
      await alex.press('I have sent it')
    }
    await alex.type('acm contoso note')
    return alex.said
  }

  test('their own partner that does ACM is told as that, without what belongs to QuickLeads', async () => {
    const note = await noteAfter([['Yes, with a partner'], ['Yes, they do', { partner: 'Tailspin' }]])
    expect(note).toContain('- They already have a partner that can support ACM')
    expect(note).not.toMatch(/not for ACM|request e-mail|e-mail for the referral|best matched|contact data/)
  })

  test('a partner for training says nothing of the way to a partner for ACM', async () => {
    const service = await world.start({ env: NO_LIMITS })
    await contoso(service)
    const alex = chat(service)
    const press = async (purpose?: string) =>
      alex.pressData({ verb: 'referral', record: 'r', customer: 'Contoso', ...(purpose ? { purpose } : {}) })
    await press()
    await alex.press('No partner')
    await alex.press('Yes, an account team')
    await alex.press('Save', DETAILS)
    await alex.press('Later')
    await alex.press('Close it')
    await alex.press('Close', { reason: 'They found somebody' })
    await press('training')
    const { service: _, ...withoutService } = DETAILS
    await alex.press('Save', withoutService)
    const [first, second] = await service.rows('referral')
    const byFacts = [first!.facts, second!.facts].map((facts) => JSON.parse(facts) as object)
    expect(byFacts).toContainEqual({ purpose: 'training' })
    await alex.type('acm contoso')
    await alex.press('Start: 1 Prepare')
    await alex.press('Next: 2 Conduct')
    await alex.press('Next: 3 Partner', { skills: 'no' })
    expect(alex.said).toMatch(/✓ No partner for ACM; the account team .* – referral by FM 1/)
    expect(alex.said).not.toContain('QuickLeads')
  })

  test('QuickLeads after an account team that gave no answer: nobody got an e-mail, and they have an account team', async () => {
    const note = await noteAfter([['No partner'], ['Yes, an account team']])
    expect(note).toContain('- The account team was asked without result; they want a FastTrack Ready Partner')
    expect(note).toContain('- They agreed to share their contact data')
    expect(note).not.toMatch(/no account team|e-mail for the referral/i)
  })
})
