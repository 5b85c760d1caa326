import { randomUUID } from 'node:crypto'
import type { TurnAnswer } from '../../../api/wire.ts'
import { answerKept, answerToKeep } from '../../../bot/kept-answer.ts'
import { press, textOf } from '../../support/card-content.ts'
import { change, newEntitlement } from '../../support/entitlements.ts'
import { until } from '../../support/fake-connector.ts'
import { TENANT, World, type TestService } from '../../support/service.ts'
import { ADELE, BOB, startTab, type TabWorld } from '../../support/tab.ts'

/** A turn whose answer was lost is sent again: it is done once, and answered the same. */
const CHANNEL = '19:rollout@thread.tacv2'

let world: World
let tab: TabWorld
let service: TestService

beforeEach(async () => {
  world = await World.create()
  tab = await startTab(world)
  service = tab.service
})
afterEach(() => service.stop())

async function turn(body: object, as?: string): Promise<TurnAnswer> {
  const answer = await tab.ask('/turn', { method: 'POST', body, as })
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return JSON.parse(answer.text) as TurnAnswer
}
const cardOf = ({ replies: [reply] }: TurnAnswer): unknown => (reply?.kind === 'card' ? reply.card : undefined)

async function add(customer: string): Promise<void> {
  const own = { owner_id: ADELE, owner_name: 'Adele Vance' }
  const named = { id: `c-${customer}`, name: customer, name_key: customer.toLowerCase() }
  await service.store.transaction(({ records }) =>
    records.add(
      newEntitlement(`e-${customer}`, { tenant: TENANT, customer: named, set: own }),
      change(`00h-${customer}`, { by_id: ADELE, by_name: 'Adele Vance' }),
    ),
  )
}

/** Bob has written to the bot in a channel in which Adele is, too. */
async function channel(): Promise<void> {
  const member = (id: string, oid: string) => ({ id, aadObjectId: oid, tenantId: TENANT, userRole: 'user' })
  world.connector.rosters.set(CHANNEL, [member('29:adele', ADELE), member('29:bob', BOB)])
  const conversation = { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: TENANT }
  const channelData = { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't' } }
  const from = { id: '29:bob', name: 'Bob', aadObjectId: BOB }
  await service.post(world.message('hello', { from, conversation, channelData }), await world.bearer())
  await service.allSent()
}

/** The data of the button that posts Contoso to the channel. */
async function postButton(): Promise<object> {
  await add('Contoso')
  await channel()
  const opened = await turn({ action: { verb: 'open', record: 'tab:e', entitlement: 'e-Contoso', version: 1 } })
  const form = await turn({ action: press(cardOf(opened), 'Post to a channel') })
  return { ...press(cardOf(form), 'Post'), place: CHANNEL }
}

test('a press that is sent again posts once, and gets the answer of the first time', async () => {
  const action = await postButton()
  const before = world.connector.sentTo(CHANNEL).length
  const requestId = randomUUID()
  const first = await turn({ action, requestId })
  expect(await turn({ action, requestId })).toEqual(first)
  await service.allSent()
  expect(world.connector.sentTo(CHANNEL).length - before).toBe(1)
  await turn({ action, requestId: randomUUID() })
  await service.allSent()
  expect(world.connector.sentTo(CHANNEL).length - before).toBeGreaterThan(1)
})

test('a sentence that is sent again is said once', async () => {
  const said = { text: 'Adatum Teams: nobody is trained', requestId: randomUUID() }
  const first = await turn(said)
  expect(await turn(said)).toEqual(first)
  const rows = (await service.rows('conversation')) as { state: string }[]
  expect(JSON.parse(rows[0]!.state)).toMatchObject({ assessments: [{ customer: 'Adatum' }] })
})

test('an id is the person’s own', async () => {
  await add('Contoso')
  const requestId = randomUUID()
  expect(JSON.stringify(await turn({ text: 'status', requestId }))).toContain('Contoso')
  const bob = await tab.bearer({ oid: BOB, name: 'Bob' })
  expect(JSON.stringify(await turn({ text: 'status', requestId }, bob))).not.toContain('Contoso')
})

test('what was erased is answered before the files are written anew, and also when that fails', async () => {
  await add('Contosofant')
  const asked = await turn({ text: 'forget customer Contosofant', requestId: randomUUID() })
  const action = press(cardOf(asked), 'Erase everything')
  let fail = (_error: Error): void => {}
  const scrub = jest
    .spyOn(service.store, 'scrub')
    .mockImplementation(() => new Promise((_, reject) => (fail = (error) => reject(error))))
  expect(textOf(cardOf(await turn({ action, requestId: randomUUID() })))).toContain('Erased')
  await until(
    () => scrub.mock.calls.length === 1,
    () => 'the files are not written anew',
  )
  fail(new Error('disk I/O error'))
  expect((await tab.ask('/session')).status).toBe(200)
})

test('a card has no button that only the chat carries out, and no empty row of buttons', async () => {
  const recommended = await turn({
    text: 'Contoso Teams: nobody is trained and there is no champion, they won’t go live',
  })
  const kept = await turn({ action: press(cardOf(recommended), 'Keep this status', { dateUnknown: 'true' }) })
  const listed = await turn({ text: 'status contoso' })
  const opened = await turn({ action: press(cardOf(listed), 'Open') })
  const acm = await turn({ text: 'acm contoso' })
  for (const answer of [recommended, kept, opened, acm]) {
    expect(textOf(cardOf(answer))).toMatch(/\[.+\]/)
    expect(JSON.stringify(answer)).not.toMatch(/partner"|"actions":\[\]/)
  }
  expect(textOf(cardOf(opened))).toContain('[Readiness]')
  expect(await turn({ text: 'referral contoso' })).toMatchObject({
    replies: [{ text: expect.stringContaining('in our chat') }],
  })
})

test('what was erased meanwhile is not answered again', async () => {
  await add('Contosofant')
  const said = { text: 'status', requestId: randomUUID() }
  expect(JSON.stringify(await turn(said))).toContain('Contosofant')
  const asked = await turn({ text: 'forget customer Contosofant', requestId: randomUUID() })
  const erase = { action: press(cardOf(asked), 'Erase everything'), requestId: randomUUID() }
  expect(textOf(cardOf(await turn(erase)))).toContain('Erased')
  for (const again of [said, erase]) {
    expect((await turn(again)).replies).toEqual([
      { kind: 'text', text: expect.stringMatching(/^That was done already\./) },
    ])
  }
  expect(JSON.stringify(await service.rows('inbox'))).not.toContain('Contosofant')
})

test('an answer that is too long is not kept, and the turn is not done again for it', () => {
  const answer = (length: number): TurnAnswer => ({ replies: [{ kind: 'text', text: 'x'.repeat(length) }] })
  expect(answerKept(answerToKeep(answer(60_000)))).toEqual(answer(60_000))
  expect(answerToKeep(answer(70_000))).toBeNull()
  expect(JSON.stringify(answerKept(null))).toContain('done already')
})

test('an id is a UUID; what has none is done each time, as by a page of an older version', async () => {
  const answer = await tab.ask('/turn', { method: 'POST', body: { text: 'status', requestId: 'again' } })
  expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('could not be read')])
  await turn({ text: 'help' })
  expect(await service.rows('inbox')).toEqual([])
})
