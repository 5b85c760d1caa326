import type { Problem, Stamp, TurnAnswer } from '../../../api/wire.ts'
import type { CustomerWork, Preparation } from '../../../api/work-wire.ts'
import { textOf } from '../../support/card-content.ts'
import { Chat } from '../../support/chat.ts'
import { keepBlocked } from '../../support/referral-chat.ts'
import { World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** The tab of who keeps something of a customer without being let into what others share of it. */
let tab: TabWorld
let service: TestService
let adele: Chat
let bob: Chat
let as: string
let customer: string
let exchange: string

beforeEach(async () => {
  const world = await World.create()
  tab = await startTab(world, { THREAD_LIMITS: 'off', TENANT_LIMITS: 'off' })
  service = tab.service
  const authorization = await world.bearer()
  adele = new Chat(world, service, { id: ADELE, name: 'Adele Vance', authorization })
  bob = new Chat(world, service, { id: BOB, name: 'Bob', authorization })
  await keepBlocked(adele, 'Contoso')
  await bob.type('Contoso Exchange: nobody is trained and there is no champion, they won’t go live')
  const named = { dateUnknown: 'true', customer: 'Contoso', workload: 'exchange' }
  await bob.press('Keep this status', bob.asked(named))
  as = await tab.bearer({ oid: BOB, name: 'Bob' })
  const own = (await service.rows('entitlement')).find(({ owner_id }) => owner_id === BOB)!
  ;[customer, exchange] = [own.customer_id, own.id]
})
afterEach(() => service.stop())

const work = () => tab.ask(`/customers/${customer}/work`, { as })
const stamp = async () => (JSON.parse((await tab.ask(`/stamp?customer=${customer}`, { as })).text) as Stamp).stamp

/** Prepares users of one's own entitlement. */
async function plan(who: Chat, workload: string): Promise<void> {
  await who.type(`plan contoso ${workload}`)
  await who.press('Make the plan', { goLive: '2027-05-03', cohorts: 'Sales' })
}

/** What the tab's button does. */
async function ask(): Promise<string> {
  const action = { verb: 'ask-let-in', record: `tab-let-in:${customer}`, customer }
  const answer = await tab.ask('/turn', { as, method: 'POST', body: { action } })
  expect(answer.status).toBe(200)
  const { replies } = JSON.parse(answer.text) as TurnAnswer
  return replies.map((reply) => (reply.kind === 'card' ? textOf(reply.card) : reply.text)).join('\n')
}

test('is told what is not open to them, and nothing that leads into the chat', async () => {
  const { status, text } = await work()
  const { code, message } = JSON.parse(text) as Problem
  expect([status, code]).toEqual([403, 'not-let-in'])
  expect(message).toContain('open to who is let in')
  expect(message).not.toContain('Type')
})

test('has the readiness and plan of their own, and notices when these change', async () => {
  const before = await stamp()
  expect(await stamp()).toBe(before)
  await plan(bob, 'exchange')
  expect(await stamp()).not.toBe(before)
  const answer = await tab.ask(`/entitlements/${exchange}/preparation`, { as })
  expect((JSON.parse(answer.text) as Preparation).plan).toMatchObject({ goLive: '2027-05-03' })
})

test('notices nothing of what others work on with the customer', async () => {
  const before = await stamp()
  await plan(adele, 'teams')
  await adele.type('acm contoso')
  await adele.press('Start: 1 Prepare')
  expect(await stamp()).toBe(before)
})

test('asks to be let in with one press, hears who was asked, and sees it once they are', async () => {
  const before = await stamp()
  expect(await ask()).toBe('I asked Adele Vance to let you in. I tell you in our chat when they did.')
  await service.allSent()
  expect(await ask()).toContain('Adele Vance has my message already')
  const asked = (await service.rows('shown_card')).filter(({ record }) => record === `${customer}-let-in-${BOB}`)
  expect(asked.map(({ conversation }) => conversation)).toEqual([adele.conversation])
  await adele.pressData({ verb: 'let-in', record: asked[0]!.record, customer, person: BOB })
  expect(adele.said).toContain('Bob is let into Contoso.')
  expect(await stamp()).not.toBe(before)
  const { status, text } = await work()
  expect([status, (JSON.parse(text) as CustomerWork).acm.begun]).toEqual([200, false])
})
