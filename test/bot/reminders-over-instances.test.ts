import { readConfig } from '../../bot/config/config.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { startService, type Service } from '../../bot/service.ts'
import { openDatabase } from '../../store/engine/open.ts'
import { Store } from '../../store/store.ts'
import { actionsOf, textOf } from '../support/card-content.ts'
import { change, newEntitlement } from '../support/entitlements.ts'
import { FakeConnector, until, type Sent } from '../support/fake-connector.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'
import { callHttp, CONTACT_KEY } from '../support/service.ts'

/** Three services on one PostgreSQL, as in production, with one clock that goes on only when a test says so. */
const MONDAY = '2026-03-02T10:00:00.000Z'
const TENANT = '0b6a3f0e-0000-4000-8000-0000000000a1'
const PEOPLE = [
  ['Adele', 'Europe/Berlin'],
  ['Pradeep', 'Asia/Kolkata'],
  ['Megan', 'America/Sao_Paulo'],
] as const

// A busy machine may be slow.
jest.setTimeout(60_000)

let postgres: TestPostgres
let connector: FakeConnector
let url: string
let at = MONDAY
let services: Service[] = []
let activities = 0

beforeAll(async () => {
  postgres = await startPostgres()
  connector = await FakeConnector.start([])
  url = await postgres.newDatabase()
  await startThree()
}, 60_000)

afterAll(async () => {
  await Promise.all(services.map((service) => service.stop()))
  await connector.close()
  await postgres.stop()
}, 60_000)

async function startThree(): Promise<void> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: url, CONTACT_KEY })
  const log = createLog(config.logLevel)
  services = await Promise.all(
    [1, 2, 3].map(() => startService({ config, log, now: () => new Date(at), lookEveryMs: 20, remindEveryMs: 20 })),
  )
}

function activity(name: string, timeZone: string, more: Record<string, unknown>): Record<string, unknown> {
  return {
    type: 'message',
    id: `activity-${++activities}`,
    channelId: 'msteams',
    serviceUrl: connector.serviceUrl,
    conversation: { id: `chat-${name}`, conversationType: 'personal', tenantId: TENANT },
    from: { id: `29:${name}`, name, aadObjectId: `id-of-${name}` },
    recipient: { id: '28:bot', name: 'Playbook' },
    localTimezone: timeZone,
    localTimestamp: at,
    ...more,
  }
}

async function post(service: Service, body: Record<string, unknown>): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await callHttp(service.port, '/api/messages', { method: 'POST', headers, body: JSON.stringify(body) })
  expect(answer.status).toBe(200)
  return answer.text === '' ? undefined : JSON.parse(answer.text)
}

const cardOf = (sent: Sent | undefined): unknown =>
  (sent?.body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content ?? null

/** The digests that have arrived, by conversation and in the order of arrival. */
const digests = (): Sent[] =>
  connector.sent.filter((sent) => sent.method === 'POST' && textOf(cardOf(sent)).includes('needs a look'))

/** Waits until each instance has looked a few times more. */
async function looks(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
}

test('each person gets one digest of three instances, at their own nine o’clock; a restart repeats none', async () => {
  for (const [i, [name, timeZone]] of PEOPLE.entries()) {
    await post(services[i]!, activity(name, timeZone, { text: 'thanks' }))
  }
  const store = new Store(await openDatabase({ engine: 'postgres', url }))
  for (const [name] of PEOPLE) {
    const set = { target_date: '2026-03-01', owner_id: `id-of-${name}`, owner_name: name }
    const customer = { name: `Customer of ${name}`, name_key: `customer of ${name.toLowerCase()}` }
    const entitlement = newEntitlement(`e-${name}`, { tenant: TENANT, customer, set })
    await store.transaction((tx) => tx.records.add(entitlement, change(`h-${name}`, { by_name: name })))
  }
  await store.close()
  await connector.received(PEOPLE.length)
  await looks()
  expect(digests()).toEqual([])

  const nines = [
    ['2026-03-02T12:00:00.000Z', 'chat-Megan'],
    ['2026-03-03T03:30:00.000Z', 'chat-Pradeep'],
    ['2026-03-03T08:00:00.000Z', 'chat-Adele'],
  ] as const
  for (const [i, [moment, conversation]] of nines.entries()) {
    at = new Date(Date.parse(moment) - 1000).toISOString()
    await looks()
    expect(digests()).toHaveLength(i)
    at = moment
    await until(
      () => digests().length > i,
      () => `no digest at ${moment}`,
    )
    await looks()
    expect(digests()).toHaveLength(i + 1)
    expect(digests()[i]).toMatchObject({ conversation })
    expect(textOf(cardOf(digests()[i]))).toContain(conversation.replace('chat-', 'Customer of '))
  }

  await Promise.all(services.map((service) => service.stop()))
  await startThree()
  await looks()
  expect(digests()).toHaveLength(3)
})

test('a digest is put off by one instance, and no other brings it back the next day', async () => {
  const digest = digests().find(({ conversation }) => conversation === 'chat-Adele')!
  const snooze = actionsOf(cardOf(digest)).find(({ title }) => title === 'Snooze')!
  const value = { action: { type: 'Action.Execute', verb: 'snooze', data: snooze.data } }
  const press = { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: 'shown' }
  const answer = (await post(services[1]!, activity('Adele', 'Europe/Berlin', press))) as { value: unknown }
  expect(textOf(answer.value)).toContain('Customer of Adele · Microsoft Teams comes back on 10 Mar 2026.')

  const of = (conversation: string) => digests().filter((sent) => sent.conversation === conversation)
  at = '2026-03-04T13:00:00.000Z'
  await until(
    () => of('chat-Megan').length === 2 && of('chat-Pradeep').length === 2,
    () => 'the others have no second digest',
  )
  await looks()
  expect(of('chat-Adele')).toHaveLength(1)
  at = '2026-03-10T08:00:00.000Z'
  await until(
    () => of('chat-Adele').length === 2,
    () => 'the snoozed one does not come back',
  )
})

test('who blocked the bot is left alone by all instances until they write again', async () => {
  const tries = () => connector.sentTo('chat-Megan').filter(({ method }) => method === 'POST').length
  await until(
    () => digests().filter(({ conversation }) => conversation === 'chat-Pradeep').length === 3,
    () => 'the digests of 10 March are under way',
  )
  await looks()
  connector.fail('chat-Megan', { status: 403 })
  const before = tries()
  at = '2026-03-11T13:00:00.000Z'
  await until(
    () => tries() === before + 1,
    () => 'no digest was tried',
  )
  await looks()
  for (at of ['2026-03-12T13:00:00.000Z', '2026-03-13T13:00:00.000Z']) {
    await looks()
    expect(tries()).toBe(before + 1)
  }
  await post(services[2]!, activity('Megan', 'America/Sao_Paulo', { text: 'thanks' }))
  at = '2026-03-16T13:00:00.000Z'
  await until(
    () => tries() === before + 3,
    () => 'no digest after the answer',
  )
})
