import type { TurnAnswer } from '../../api/wire.ts'
import { KnownPlaces } from '../../bot/channel/places.ts'
import { NO_TELEMETRY, type Telemetry } from '../../bot/telemetry/telemetry.ts'
import { newTrace, type Trace } from '../../bot/telemetry/trace.ts'
import { press, textOf } from '../support/card-content.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { until } from '../support/fake-connector.ts'
import { TENANT, World, type Activity, type TestService } from '../support/service.ts'
import { ADELE, startTab, type TabWorld } from '../support/tab.ts'

/** A turn in the tab or in the dialog on a message is a turn like one in the chat. */
const CHANNEL = '19:rollout@thread.tacv2'
const CHAT = '19:colleagues@thread.v2'

let world: World
let tab: TabWorld
let service: TestService
/** What the service asked others for: its name, and the request that it belongs to. */
let asked: { readonly name: string; readonly trace: Trace | null }[]
let requests: { readonly name: string; readonly trace: Trace }[]

const telemetry: Telemetry = {
  ...NO_TELEMETRY,
  request(name) {
    const trace = newTrace()
    requests.push({ name, trace })
    return { trace, end() {} }
  },
  dependency(on, trace, work) {
    asked.push({ name: on.name, trace })
    return work()
  },
}

beforeEach(async () => {
  ;[asked, requests] = [[], []]
  world = await World.create()
  tab = await startTab(world, {}, telemetry)
  service = tab.service
  const member = (id: string, oid: string) => ({ id, aadObjectId: oid, tenantId: TENANT, userRole: 'user' })
  world.connector.rosters.set(CHANNEL, [member('29:adele', ADELE), member('29:bob', 'bob')])
  world.connector.rosters.set(CHAT, [member('29:adele', ADELE)])
})
afterEach(() => service.stop())

async function turn(body: object): Promise<TurnAnswer> {
  const answer = await tab.ask('/turn', { method: 'POST', body })
  expect([answer.status, answer.text]).toEqual([200, expect.any(String)])
  return JSON.parse(answer.text) as TurnAnswer
}
const cardOf = ({ replies: [reply] }: TurnAnswer): unknown => (reply?.kind === 'card' ? reply.card : undefined)

/** “Assess this” on a message; the card, or the line in its place. */
async function assess(content: string, more: Activity = {}): Promise<string> {
  const value = { commandId: 'assess', messagePayload: { body: { contentType: 'text', content } } }
  const conversation = { id: CHAT, conversationType: 'groupChat', tenantId: TENANT }
  const invoke = { type: 'invoke', name: 'composeExtension/fetchTask', value, conversation, ...more }
  const answer = await service.post(world.message('', invoke), await world.bearer())
  const { task } = JSON.parse(answer.text) as { task?: { value: { card: { content: unknown } } | string } }
  // A busy machine says first that it takes longer, and to try again.
  if (!task) return assess(content, more)
  return typeof task.value === 'string' ? task.value : textOf(task.value.card.content)
}

async function add(changes: readonly { readonly at: string; readonly comment: string }[] = []): Promise<void> {
  const by = { by_id: ADELE, by_name: 'Adele Vance' }
  await service.store.transaction(async ({ records }) => {
    await records.add(
      newEntitlement('e1', { tenant: TENANT, set: { owner_id: ADELE, owner_name: 'Adele Vance' } }),
      change('00h', by),
    )
    for (const [i, each] of changes.entries())
      await records.change(TENANT, 'e1', i + 1, {}, change(`0${i}c`, { kind: 'comment', ...by, ...each }))
  })
}

/** Bob has written to the bot in a channel in which Adele is, too; Adele has no chat with the bot. */
async function channel(): Promise<void> {
  const conversation = { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: TENANT }
  const channelData = { tenant: { id: TENANT }, channel: { id: CHANNEL, name: 'Rollout' }, team: { id: 't' } }
  const from = { id: '29:bob', name: 'Bob', aadObjectId: 'bob' }
  await service.post(world.message('hello', { from, conversation, channelData }), await world.bearer())
  await service.allSent()
}

/** Shares resources with the channel, from the tab. */
async function share(): Promise<void> {
  const form = cardOf(await turn({ text: 'share champions with contoso' }))
  await turn({ action: { ...press(form, 'Share'), place: CHANNEL } })
}

const LIST = 'Customer,Workload,Seats\nNorthwind,Teams,300\nLitware,Intune,40'

test('a pasted list is offered to be read in, and is read in', async () => {
  const offered = cardOf(await turn({ text: LIST }))
  expect(textOf(offered)).toContain('This is a list of 2 rows.')
  const read = cardOf(await turn({ action: press(offered, 'Read these rows in') }))
  expect(textOf(read)).toMatch(/2 .*(?:new|added)/)
  const rows = await service.rows('entitlement')
  expect(rows.map(({ seats, owner_id }) => [seats, owner_id])).toEqual([
    [300, ADELE],
    [40, ADELE],
  ])
})

test('an offset that a client tells does not take the place of the zone that is kept', async () => {
  const zone = 'Europe/Berlin'
  await service.post(world.message('hello', { localTimezone: zone }), await world.bearer())
  await service.allSent()
  const [summer, winter] = ['2026-07-10T22:30:00.000Z', '2026-01-10T22:30:00.000Z']
  await add([
    { at: winter, comment: 'Said in winter.' },
    { at: summer, comment: 'Said in summer.' },
  ])
  const now = service.now()
  const hour = (timeZone: string) => Number(now.toLocaleString('en-GB', { timeZone, hour: '2-digit', hour12: false }))
  const offset = `+0${(hour(zone) - hour('UTC') + 24) % 24}:00`
  const told = { localTimestamp: `${now.toISOString().slice(0, 19)}${offset}` }
  const history = await assess('history contoso', told)
  expect(history).toContain('11 Jul 2026')
  expect(history).toContain('10 Jan 2026')
})

test('a zone that is none is passed over', async () => {
  await service.post(world.message('hello', { localTimezone: 'Europe/Berlin' }), await world.bearer())
  const headers = { authorization: await tab.bearer(), 'content-type': 'application/json', 'x-time-zone': '+99:99' }
  const answer = await service.call('/api/tab/turn', {
    method: 'POST',
    headers,
    body: JSON.stringify({ text: 'help' }),
  })
  expect(answer.status).toBe(200)
})

test('days in numbers are read as the person writes them', async () => {
  const year = service.now().getUTCFullYear() + 1
  const news = (customer: string) =>
    `${customer} Teams: nobody is trained and there is no champion, they won’t go live before 3/4/${year}`
  expect(await assess(news('Fabrikam'), { locale: 'en-US' })).toContain(`${year}-03-04`)
  expect(await assess(news('Litware'), { locale: 'en-GB' })).toContain(`${year}-04-03`)
})

test('what a turn waits for and what it sends belong to its request', async () => {
  await add()
  await channel()
  asked = []
  await share()
  await service.allSent()
  const traces = requests.filter(({ name }) => name.endsWith('/turn')).map(({ trace }) => trace)
  expect(traces).toHaveLength(2)
  expect(asked).toEqual([
    { name: 'turn', trace: traces[0] },
    { name: 'turn', trace: traces[1] },
    { name: 'send', trace: traces[1] },
  ])
})

test('who has no chat with the bot is not told there what Teams did not take', async () => {
  await add()
  await channel()
  world.connector.fail(CHANNEL, { status: 403 })
  await share()
  await until(
    async () => (await service.rows('outbox')).some(({ failed }) => failed === 1),
    () => 'it was not refused',
  )
  expect((await service.rows('outbox')).map(({ conversation }) => conversation)).toEqual([CHANNEL])
})

test('who is erased is not remembered as part of a place', async () => {
  await add()
  const clear = jest.spyOn(KnownPlaces.prototype, 'clear')
  const asked = cardOf(await turn({ text: 'forget customer Contoso' }))
  expect(textOf(cardOf(await turn({ action: press(asked, 'Erase everything') })))).toContain('Erased')
  expect(clear).toHaveBeenCalled()
})
