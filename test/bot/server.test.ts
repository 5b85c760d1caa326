import { Agent, request } from 'node:http'
import { MAX_ATTEMPTS } from '../../bot/sending/outbox.ts'
import { createServer } from '../../bot/server.ts'
import type { ServerParts } from '../../bot/server-parts.ts'
import { actionsOf, inputsOf, textOf } from '../support/card-content.ts'
import { until, type Sent } from '../support/fake-connector.ts'
import { callHttp, LOOK_EVERY_MS, World, type Activity, type Answer, type TestService } from '../support/service.ts'

let world: World
/** For tests that leave its clock alone and do not stop it. */
let service: TestService
let authorization: string

beforeAll(async () => {
  world = await World.create()
  service = await world.start()
  // Good for all the time that the tests let pass.
  authorization = await world.bearer({ exp: Math.floor(Date.now() / 1000) + 7 * 24 * 3600 })
})

const SITUATION = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
const MINUTE = 60_000

let conversations = 0
/** A conversation that no other test uses. */
const newConversation = (): string => `a:${++conversations}`

const say = (to: TestService, conversation: string, text: string): Promise<Answer> =>
  to.post(world.messageIn(conversation, text), authorization)

/** A message elsewhere, and a look: what is due has gone out then, and what is not stays. */
async function nudge(to: TestService): Promise<void> {
  const elsewhere = newConversation()
  await say(to, elsewhere, 'thanks')
  await world.connector.received(1, elsewhere)
  await until(
    async () => !(await to.rows('outbox')).some((row) => row.conversation === elsewhere),
    () => 'the nudge stayed in the outbox',
  )
  await new Promise((resolve) => setTimeout(resolve, 3 * LOOK_EVERY_MS))
}

/** Waits until the service has noted that so many attempts at its oldest message there have failed. */
async function noted(to: TestService, conversation: string, attempts: number): Promise<void> {
  const oldest = async () => (await to.rows('outbox')).find((row) => row.conversation === conversation && !row.failed)
  await until(
    async () => (await oldest())?.attempts === attempts,
    () => `it is not noted that ${attempts} attempts have failed`,
  )
}

const attachment = (sent: Sent | undefined): unknown =>
  (sent?.body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content

/** What pressing the button with this verb sends, with the inputs as the card shows them and the date not known. */
function pressData(card: unknown, verb: string): Record<string, unknown> {
  const action = actionsOf(card).find(({ data }) => data['verb'] === verb)
  if (!action) throw new Error(`The card has no button for "${verb}".`)
  return { ...inputsOf(card), dateUnknown: 'true', ...action.data }
}

/** A conversation that shows a recommendation, with the id under which the channel took the card. */
async function assessed(to: TestService, conversation = newConversation()) {
  await say(to, conversation, SITUATION)
  const [sent] = await world.connector.received(1, conversation)
  await to.allSent()
  const [shown] = (await to.rows('shown_card')).filter((row) => row.conversation === conversation)
  const card = attachment(sent)
  const press = (verb: string): Activity =>
    world.press(pressData(card, verb), shown!.activity_id, {
      conversation: { id: conversation, conversationType: 'personal' },
    })
  return { conversation, card, shown: shown!.activity_id, press }
}

describe('health', () => {
  test('a running service is healthy and ready', async () => {
    expect(await service.call('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}' })
    expect(await service.call('/readyz')).toMatchObject({ status: 200, text: '{"status":"ready"}' })
  })

  test('without its store it is healthy, not ready, and asks Teams to try again', async () => {
    const own = await world.start()
    await own.store.close()
    expect(await own.call('/healthz')).toMatchObject({ status: 200 })
    expect(await own.call('/readyz')).toMatchObject({ status: 503, text: '{"status":"not ready"}' })
    expect(await say(own, newConversation(), 'hello')).toMatchObject({ status: 503, text: '{"error":"try-again"}' })
    await own.stop()
  })
})

describe('a service that stops', () => {
  const agent = new Agent({ keepAlive: true })

  afterAll(() => agent.destroy())

  /** A message of which half has arrived; `end` sends the rest. */
  async function halfSent(to: TestService, activity: Activity): Promise<() => Promise<Answer>> {
    const body = Buffer.from(JSON.stringify(activity))
    const headers = { authorization, 'Content-Length': String(body.length), Expect: '100-continue' }
    const outgoing = request({
      port: to.port,
      host: '127.0.0.1',
      path: '/api/messages',
      method: 'POST',
      headers,
      agent,
    })
    const answered = new Promise<Answer>((resolve, reject) => {
      outgoing.on('error', reject)
      outgoing.on('response', (incoming) => {
        let text = ''
        incoming.on('data', (chunk: Buffer) => (text += chunk.toString()))
        incoming.on('end', () => resolve({ status: incoming.statusCode!, headers: incoming.headers, text }))
      })
    })
    await new Promise<void>((resolve) => outgoing.on('continue', resolve).flushHeaders())
    outgoing.write(body.subarray(0, 100))
    return () => {
      outgoing.end(body.subarray(100))
      return answered
    }
  }

  test('finishes the request under way and its reply, takes no other, and leaves nothing open', async () => {
    const own = await world.start()
    const conversation = newConversation()
    const end = await halfSent(own, world.messageIn(conversation, 'hello'))
    let stopped = false
    const stopping = own.stop().then(() => (stopped = true))
    await expect(own.call('/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(stopped).toBe(false)

    const answer = await end()
    expect(answer).toMatchObject({ status: 200 })
    const started = performance.now()
    await stopping
    // Kept alive, the connection would stay for five seconds.
    expect(performance.now() - started).toBeLessThan(3000)
    await world.connector.received(1, conversation)
  })

  test('waits for what is being sent, and notes how it ended', async () => {
    const folder = await world.folder()
    const own = await world.start({ folder, sendTimeoutMs: 800 })
    const conversation = newConversation()
    world.connector.fail(conversation, 'hang')
    await say(own, conversation, 'thanks')
    await world.connector.received(1, conversation)
    let stopped = false
    const stopping = own.stop().then(() => (stopped = true))
    await expect(own.call('/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(stopped).toBe(false)
    await stopping
    const next = await world.start({ folder })
    expect(await next.rows('outbox')).toMatchObject([
      { conversation, failed: 1, last_error: 'UND_ERR_HEADERS_TIMEOUT' },
    ])
    await next.stop()
  })

  test('is healthy, not ready, and keeps no connection', async () => {
    const parts = { draining: () => true, store: service.store, config: service.config } as unknown as ServerParts
    const server = createServer(parts)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address()
    const health = await callHttp(port, '/healthz', { agent })
    const ready = await callHttp(port, '/readyz', { agent })
    await new Promise<void>((resolve) => server.close(resolve))
    expect([health.status, health.headers.connection]).toEqual([200, 'close'])
    expect([ready.status, ready.headers.connection, ready.text]).toEqual([503, 'close', '{"status":"not ready"}'])
  })
})

describe('an activity that is delivered again', () => {
  const threeTimes: [string, (deliver: () => Promise<Answer>) => Promise<Answer[]>][] = [
    ['one after the other', async (deliver) => [await deliver(), await deliver(), await deliver()]],
    ['at once', (deliver) => Promise.all([deliver(), deliver(), deliver()])],
  ]

  test.each(threeTimes)('a message three times %s: one reply', async (_name, deliver) => {
    const conversation = newConversation()
    const message = world.messageIn(conversation, SITUATION)
    const answers = await deliver(() => service.post(message, authorization))
    expect(answers.map(({ status, text }) => ({ status, text }))).toEqual(
      [1, 2, 3].map(() => ({ status: 200, text: '' })),
    )
    await service.allSent()
    expect(world.connector.sentTo(conversation)).toHaveLength(1)
    const [stored] = (await service.rows('conversation')).filter((row) => row.conversation === conversation)
    expect(stored?.version).toBe(1)
  })

  test.each(threeTimes)(
    'a press that keeps a status three times %s: one status, the same answer',
    async (_name, deliver) => {
      const { conversation, press } = await assessed(service)
      const before = await service.rows('history')
      const keep = press('keep')
      const answers = await deliver(() => service.post(keep, authorization))
      expect(answers[0]).toMatchObject({ status: 200 })
      expect(answers[0]!.text).toContain('"statusCode":200')
      for (const answer of answers) expect(answer).toMatchObject({ status: 200, text: answers[0]!.text })
      await service.allSent()
      expect(await service.rows('history')).toHaveLength(before.length + 1)
      expect(world.connector.sentTo(conversation).map((sent) => sent.method)).toEqual(['POST', 'PUT'])
    },
  )

  test('a press gets the answer that it got, even when the conversation has gone on', async () => {
    const { conversation, press } = await assessed(service)
    const choose = press('choose')
    const first = await service.post(choose, authorization)
    await say(service, conversation, 'cancel')
    const second = await service.post(choose, authorization)
    expect({ status: second.status, text: second.text }).toEqual({ status: 200, text: first.text })
    await service.allSent()
  })

  test('the same id in another conversation is another activity', async () => {
    const [one, two] = [newConversation(), newConversation()]
    for (const conversation of [one, two]) {
      await service.post({ ...world.messageIn(conversation, 'hello'), id: 'the-same' }, authorization)
    }
    await world.connector.received(1, one)
    await world.connector.received(1, two)
    await service.allSent()
  })
})

describe('what the connector takes, once', () => {
  let own: TestService

  beforeAll(async () => {
    own = await world.start({ stillClock: true })
  })

  const rowsOf = async (conversation: string) =>
    (await own.rows('outbox')).filter((row) => row.conversation === conversation)
  const givenUp = (conversation: string) =>
    until(
      async () => (await rowsOf(conversation)).some((row) => row.failed === 1),
      () => 'the message is not given up',
    )
  const texts = (conversation: string) => world.connector.sentTo(conversation).map(({ body }) => body['text'])
  const thanks = 'You are welcome. Tell me about the next customer, or type help.'

  test('a message that is taken is sent once, however much time passes', async () => {
    const conversation = newConversation()
    await say(own, conversation, 'thanks')
    await own.allSent()
    own.advance(10 * MINUTE)
    await nudge(own)
    expect(texts(conversation)).toEqual([thanks])
    expect(await rowsOf(conversation)).toEqual([])
  })

  test.each([
    ['400', { status: 400 }, 'http-400'],
    ['403', { status: 403 }, 'http-403'],
    ['404', { status: 404 }, 'http-404'],
    ['500', { status: 500 }, 'http-500'],
    ['a connection that is lost after the request was read', 'reset', 'ECONNRESET'],
  ] as const)('%s: one POST, and the next message goes out', async (_name, failure, code) => {
    const conversation = newConversation()
    world.connector.fail(conversation, failure)
    await say(own, conversation, 'thanks')
    await givenUp(conversation)
    expect(await rowsOf(conversation)).toMatchObject([{ last_error: code, attempts: 1 }])
    own.advance(10 * MINUTE)
    await say(own, conversation, 'help')
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, undefined])
  })

  test('no answer in time: one POST; the conversation waits for it, others do not', async () => {
    const impatient = await world.start({ sendTimeoutMs: 900 })
    const conversation = newConversation()
    world.connector.fail(conversation, 'hang')
    await say(impatient, conversation, 'thanks')
    await world.connector.received(1, conversation)
    await say(impatient, conversation, 'help')
    await nudge(impatient)
    expect(texts(conversation)).toEqual([thanks])
    await impatient.allSent()
    expect(texts(conversation)).toEqual([thanks, undefined])
    expect((await impatient.rows('outbox')).filter((row) => row.conversation === conversation)).toMatchObject([
      { last_error: 'UND_ERR_HEADERS_TIMEOUT', attempts: 1 },
    ])
    await impatient.stop()
  })

  test('an instance that dies while it sends: nobody else sends before its lease ends, then with a mark', async () => {
    const conversation = newConversation()
    const from = { id: 'b', tenant: 't', conversation, kind: 'send', target: null, record: null } as const
    const reference = JSON.stringify({ serviceUrl: world.connector.serviceUrl, conversation, bot: 'bot' })
    const at = own.now().toISOString()
    const lease = new Date(own.now().getTime() + 30_000).toISOString()
    const activity = (text: string) => JSON.stringify({ type: 'message', text })
    await own.store.transaction(async (tx) => {
      await tx.enqueue({ ...from, reference, activity: activity('one'), due_at: at }, () => ({ lease }))
      await tx.enqueue({ ...from, id: 'c', reference, activity: activity('two'), due_at: at }, () => ({ lease }))
    })
    await nudge(own)
    expect(texts(conversation)).toEqual([])
    own.advance(30_000)
    await world.connector.received(2, conversation)
    await own.allSent()
    expect(texts(conversation)).toEqual(['Sent again after a fault: you may have this twice.\n\none', 'two'])
  })

  test.each([412, 429, 502, 503, 504])(
    '%d: sent again after a second until it is taken, then no more',
    async (status) => {
      const conversation = newConversation()
      world.connector.fail(conversation, { status }, 2)
      await say(own, conversation, 'thanks')
      await noted(own, conversation, 1)
      await nudge(own)
      expect(texts(conversation)).toEqual([thanks])
      own.advance(1000)
      await nudge(own)
      await noted(own, conversation, 2)
      own.advance(2000)
      await nudge(own)
      await own.allSent()
      expect(texts(conversation)).toEqual([thanks, thanks, thanks])
      own.advance(10 * MINUTE)
      await nudge(own)
      expect(texts(conversation)).toHaveLength(3)
    },
  )

  test.each([429, 503])('%d with Retry-After: not sent again before', async (status) => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status, retryAfter: '60' })
    await say(own, conversation, 'thanks')
    await noted(own, conversation, 1)
    own.advance(50_000)
    await nudge(own)
    expect(texts(conversation)).toEqual([thanks])
    own.advance(10_000)
    await nudge(own)
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, thanks])
  })

  test('a retry needs nobody to call for it', async () => {
    const real = await world.start()
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 429, retryAfter: '1' })
    await say(real, conversation, 'thanks')
    await world.connector.received(1, conversation)
    const refused = performance.now()
    await world.connector.received(2, conversation)
    expect(performance.now() - refused).toBeGreaterThan(950)
    await real.stop()
  })

  test('while a message waits for its retry the database is left alone', async () => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 429, retryAfter: '60' })
    await say(own, conversation, 'thanks')
    await say(own, conversation, 'help')
    await noted(own, conversation, 1)
    await nudge(own)
    const look = jest.spyOn(own.store, 'nextDue')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(look.mock.calls.length).toBeLessThanOrEqual(300 / LOOK_EVERY_MS + 2)
    look.mockRestore()
    own.advance(MINUTE)
    await nudge(own)
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, thanks, undefined])
  })

  test('an update that may have arrived is sent again: the card is the same', async () => {
    const { conversation, press } = await assessed(own)
    world.connector.fail(conversation, 'reset')
    await own.post(press('keep'), authorization)
    await noted(own, conversation, 1)
    own.advance(1000)
    await nudge(own)
    await own.allSent()
    const [, first, second, ...more] = world.connector.sentTo(conversation)
    expect([first?.method, second?.method, more]).toEqual(['PUT', 'PUT', []])
    expect(second?.body).toEqual(first?.body)
    expect(await rowsOf(conversation)).toEqual([])
  })

  test('after its last attempt it is given up, and the next message goes out', async () => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 503 }, 2)
    await say(own, conversation, 'thanks')
    await noted(own, conversation, 1)
    const [row] = await rowsOf(conversation)
    const attempts = MAX_ATTEMPTS - 2
    await own.store.transaction((tx) => tx.retryOutbox({ ...row!, attempts }, 'http-503', row!.due_at))
    own.advance(MINUTE)
    await givenUp(conversation)
    await say(own, conversation, 'help')
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, thanks, undefined])
    expect(await rowsOf(conversation)).toMatchObject([{ last_error: 'http-503', attempts: MAX_ATTEMPTS }])
  })

  test('the messages of a conversation arrive in the order of writing', async () => {
    const conversation = newConversation()
    for (const text of ['thanks', 'help', 'thanks', 'help']) await say(own, conversation, text)
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, undefined, thanks, undefined])
  })

  test('a message does not overtake one that waits for its retry', async () => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 503 })
    await say(own, conversation, 'thanks')
    await noted(own, conversation, 1)
    await say(own, conversation, 'help')
    await nudge(own)
    expect(texts(conversation)).toEqual([thanks])
    own.advance(1000)
    await nudge(own)
    await own.allSent()
    expect(texts(conversation)).toEqual([thanks, thanks, undefined])
  })
})

describe('a new start on the same folder', () => {
  test('sends what could not be sent, once', async () => {
    const folder = await world.folder()
    const conversation = newConversation()
    const before = await world.start({ folder })
    // Fetches the keys, which are not to be had later.
    await say(before, newConversation(), 'thanks')
    await before.allSent()
    await world.connector.close()
    expect(await say(before, conversation, 'hello')).toMatchObject({ status: 200 })
    await until(
      async () => (await before.rows('outbox')).some((row) => row.last_error === 'ECONNREFUSED'),
      () => 'no attempt has failed',
    )
    await before.stop()

    await world.connector.open()
    const after = await world.start({ folder })
    const [sent] = await world.connector.received(1, conversation)
    expect(textOf(attachment(sent))).toContain('[')
    await after.allSent()
    after.advance(10 * MINUTE)
    await nudge(after)
    expect(world.connector.sentTo(conversation)).toHaveLength(1)
    await after.stop()
  })

  test('goes on where the conversation was, and knows what was handled', async () => {
    const folder = await world.folder()
    const before = await world.start({ folder })
    const { conversation, press, shown } = await assessed(before)
    const keep = press('keep')
    await before.stop()

    const after = await world.start({ folder })
    const first = await after.post(keep, authorization)
    expect(first).toMatchObject({ status: 200 })
    await after.allSent()
    expect(await after.rows('history')).toMatchObject([{ kind: 'status', version: 1 }])
    expect(world.connector.sentTo(conversation).at(-1)).toMatchObject({ method: 'PUT', target: shown })
    await after.stop()

    const again = await world.start({ folder })
    expect(await again.post(keep, authorization)).toMatchObject({ status: 200, text: first.text })
    await again.allSent()
    expect(await again.rows('history')).toHaveLength(1)
    expect(world.connector.sentTo(conversation)).toHaveLength(2)
    await again.stop()
  })

  test('is refused while the first service has it, and says what to do', async () => {
    const folder = await world.folder()
    const first = await world.start({ folder })
    await expect(world.start({ folder })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining('DATA_DIR'),
    })
    expect(await first.call('/readyz')).toMatchObject({ status: 200 })
    await first.stop()
    const second = await world.start({ folder })
    expect(await second.call('/readyz')).toMatchObject({ status: 200 })
    await second.stop()
  })
})

describe('activities', () => {
  test('a press is answered with the card, and the pressed activity is updated to it for everybody', async () => {
    const { conversation, press, shown } = await assessed(service)
    const answer = await service.post(press('keep'), authorization)
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    const response = JSON.parse(answer.text) as { value: unknown }
    expect(response).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' })
    expect(textOf(response.value)).toContain('Blocked › Adoption Readiness')
    const [, update] = await world.connector.received(2, conversation)
    expect(update).toMatchObject({ method: 'PUT', target: shown, body: { id: shown, type: 'message' } })
    expect(attachment(update)).toEqual(response.value)
    await service.allSent()
    expect(world.connector.sentTo(conversation)).toHaveLength(2)
  })

  test('a press on a card of somebody else is answered with a remark and changes nothing', async () => {
    const { conversation, press } = await assessed(service)
    const before = await service.rows('history')
    const stranger = {
      ...press('keep'),
      from: { id: '29:mallory', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000ee' },
    }
    const answer = await service.post(stranger, authorization)
    expect(JSON.parse(answer.text)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
    })
    await service.allSent()
    expect(await service.rows('history')).toEqual(before)
    expect(world.connector.sentTo(conversation)).toHaveLength(1)
  })

  test.each<[string, Activity, number]>([
    ['typing', { type: 'typing' }, 200],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 200],
    ['a type that nobody knows', { type: 'somethingNew' }, 200],
    ['members without the bot', { type: 'conversationUpdate', membersAdded: [{ id: '29:adele' }] }, 200],
    ['an uninstallation', { type: 'installationUpdate', action: 'remove' }, 200],
    ['an unknown invoke', { type: 'invoke', name: 'task/fetch', value: {} }, 501],
    ['an invoke without a name', { type: 'invoke' }, 501],
  ])('%s: no reply, nothing stored', async (_name, activity, status) => {
    const conversation = newConversation()
    const answer = await service.post({ ...world.messageIn(conversation, ''), ...activity }, authorization)
    expect({ status: answer.status, text: answer.text }).toEqual({ status, text: '' })
    await nudge(service)
    expect(world.connector.sentTo(conversation)).toEqual([])
    expect((await service.rows('conversation')).filter((row) => row.conversation === conversation)).toEqual([])
  })

  test('an installation is welcomed once, however often it is reported', async () => {
    const conversation = newConversation()
    const installed = (): Activity => ({
      ...world.messageIn(conversation, ''),
      type: 'installationUpdate',
      action: 'add',
    })
    for (let i = 0; i < 3; i++) expect(await service.post(installed(), authorization)).toMatchObject({ status: 200 })
    await service.allSent()
    expect(world.connector.sentTo(conversation)).toHaveLength(1)
  })
})
