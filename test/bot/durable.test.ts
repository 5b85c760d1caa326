import { connect } from 'node:net'
import { cleanUp } from '../../bot/background/clean-up.ts'
import { Vault } from '../../bot/contact-data/vault.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { textOf, actionsOf, inputsOf } from '../support/card-content.ts'
import { until, type Sent } from '../support/fake-connector.ts'
import { World, type Activity, type TestService } from '../support/service.ts'

/** What a turn promises once it is answered, whatever happens to cards, channel, database and client afterwards. */
let world: World
let service: TestService
let authorization: string

beforeAll(async () => {
  world = await World.create()
  service = await world.start()
  authorization = await world.bearer({ exp: Math.floor(Date.now() / 1000) + 7 * 24 * 3600 })
})

const SITUATION = 'Contoso Teams: nobody is trained and there is no champion, they won’t go live'
let conversations = 0
const newConversation = (): string => `a:durable-${++conversations}`
const say = (to: TestService, conversation: string, text: string) =>
  to.post(world.messageIn(conversation, text), authorization)

const card = (sent: Sent | undefined): unknown =>
  (sent?.body['attachments'] as { content: unknown }[] | undefined)?.[0]?.content
const press = (conversation: string, shown: unknown, verb: string, pressed: string): Activity => {
  const action = actionsOf(shown).find(({ data }) => data['verb'] === verb)
  if (!action) throw new Error(`The card has no button for "${verb}".`)
  return world.press({ ...inputsOf(shown), ...action.data }, pressed, {
    conversation: { id: conversation, conversationType: 'personal' },
  })
}
const shownIn = async (conversation: string): Promise<string> =>
  (await service.rows('shown_card')).find((row) => row.conversation === conversation)!.activity_id

describe('one live card for a record', () => {
  test('a newer card closes the older one, and only after it is there', async () => {
    const conversation = newConversation()
    await say(service, conversation, SITUATION)
    await service.allSent()
    const first = await shownIn(conversation)
    await say(service, conversation, 'They also wait for their budget')
    await service.allSent()
    const [, second, closed, ...more] = world.connector.sentTo(conversation)
    expect([second?.method, closed?.method, closed?.target, more]).toEqual(['POST', 'PUT', first, []])
    expect(textOf(closed!.body)).toContain('Continued below')
    expect(await shownIn(conversation)).not.toBe(first)
  })

  test('also when the older one was not yet sent as the newer one was made', async () => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 503, retryAfter: '1' })
    await say(service, conversation, SITUATION)
    await say(service, conversation, 'They also wait for their budget')
    const sent = await world.connector.received(4, conversation)
    await service.allSent()
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'PUT'])
    expect(sent[3]?.target).not.toBe(await shownIn(conversation))
    expect(textOf(sent[3]!.body)).toContain('Continued below')
  })

  test('a press on an older card that is still to be seen closes the newer one', async () => {
    const conversation = newConversation()
    await say(service, conversation, SITUATION)
    const [before] = await world.connector.received(1, conversation)
    await service.allSent()
    const first = await shownIn(conversation)
    await say(service, conversation, 'They also wait for their budget')
    await service.allSent()
    const second = await shownIn(conversation)
    await service.post(press(conversation, card(before), 'ask', first), authorization)
    await service.allSent()
    const closed = world.connector.sentTo(conversation).at(-1)
    expect([closed?.method, closed?.target]).toEqual(['PUT', second])
    expect(textOf(closed!.body)).toContain('Continued above')
    expect(await shownIn(conversation)).toBe(first)
  })

  test('a press on a message below leads there from the older card', async () => {
    const conversation = newConversation()
    await say(service, conversation, `${SITUATION} until 12 March 2099`)
    const [offered] = await world.connector.received(1, conversation)
    await service.allSent()
    const first = await shownIn(conversation)
    await service.post(press(conversation, card(offered), 'keep', first), authorization)
    await service.allSent()
    await say(service, conversation, 'undo')
    await service.allSent()
    const undo = world.connector.sentTo(conversation).findLast(({ method }) => method === 'POST')!
    await service.post(press(conversation, card(undo), 'take-back', undo.id!), authorization)
    await service.allSent()
    const closed = world.connector.sentTo(conversation).at(-1)
    expect([closed?.method, closed?.target]).toEqual(['PUT', first])
    expect(textOf(closed!.body)).toContain('Continued below')
    expect(await shownIn(conversation)).toBe(undo.id)
  })
})

describe('a message that Teams does not take', () => {
  const reference = (conversation: string) =>
    JSON.stringify({ serviceUrl: world.connector.serviceUrl, conversation, bot: '28:bot' })
  const post = (conversation: string, requester: string | null) =>
    service.store.transaction((tx) =>
      tx.enqueue(
        {
          id: `0-${conversation}`,
          tenant: 't',
          conversation,
          reference: reference(conversation),
          kind: 'send',
          activity: JSON.stringify({ type: 'message', text: 'posted' }),
          target: null,
          record: null,
          due_at: service.now().toISOString(),
          requester,
        },
        () => ({ notBefore: service.now().toISOString() }),
      ),
    )

  test.each([403, 404])('elsewhere, with %d: who asked for it is told in the own chat', async (status) => {
    const [channel, chat] = [newConversation(), newConversation()]
    world.connector.fail(channel, { status })
    await post(channel, reference(chat))
    const [told] = await world.connector.received(1, chat)
    expect(told!.body['text']).toContain('could not send it to the other conversation')
    expect(world.connector.sentTo(channel)).toHaveLength(1)
    await service.allSent()
  })

  test('elsewhere, when nobody knows whether it was taken: that is said, and it is not sent again', async () => {
    const [channel, chat] = [newConversation(), newConversation()]
    world.connector.fail(channel, { status: 500 })
    await post(channel, reference(chat))
    const [told] = await world.connector.received(1, chat)
    expect(told!.body['text']).toContain('did not say whether it took')
    expect(world.connector.sentTo(channel)).toHaveLength(1)
    await service.allSent()
  })

  test('in the own chat: nobody is told there', async () => {
    const chat = newConversation()
    world.connector.fail(chat, { status: 403 })
    await post(chat, reference(chat))
    await until(
      async () => (await service.rows('outbox')).some((row) => row.conversation === chat && row.failed === 1),
      () => 'it is not given up',
    )
    expect(world.connector.sentTo(chat)).toHaveLength(1)
  })

  test('because it is too large: a short notice takes its place', async () => {
    const conversation = newConversation()
    world.connector.fail(conversation, { status: 413 })
    await say(service, conversation, SITUATION)
    const [, notice] = await world.connector.received(2, conversation)
    expect(textOf(notice!.body)).toContain('too large for Teams')
    await service.allSent()
    expect(world.connector.sentTo(conversation)).toHaveLength(2)
  })
})

test('a fault of the database while a sent message is noted does not send it again', async () => {
  const conversation = newConversation()
  const own = await world.start()
  await say(own, newConversation(), 'thanks')
  await own.allSent()
  // The next call is the turn's; the one after that notes how the sending ended.
  const real = own.store.transaction.bind(own.store)
  let calls = 0
  const transaction = jest
    .spyOn(own.store, 'transaction')
    .mockImplementation((work) => (++calls > 1 && calls < 4 ? Promise.reject(new Error('away')) : real(work)))
  await say(own, conversation, 'thanks')
  await own.allSent()
  transaction.mockRestore()
  expect(calls).toBeGreaterThanOrEqual(4)
  expect(world.connector.sentTo(conversation)).toHaveLength(1)
  await own.stop()
})

describe('a press', () => {
  test('that takes too long is answered in time; the card follows', async () => {
    const conversation = newConversation()
    await say(service, conversation, SITUATION)
    const [shown] = await world.connector.received(1, conversation)
    await service.allSent()
    const ask = press(conversation, card(shown), 'ask', await shownIn(conversation))
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const real = service.store.transaction.bind(service.store)
    // Also what runs in the background: whichever came first would be held in its place.
    const transaction = jest.spyOn(service.store, 'transaction').mockImplementation(async (work) => {
      await held
      return real(work)
    })
    const answer = await service.post(ask, authorization)
    expect(JSON.parse(answer.text)).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('longer than usual'),
    })
    release()
    const [, update] = await world.connector.received(2, conversation)
    expect(update?.method).toBe('PUT')
    transaction.mockRestore()
    await service.allSent()
    const again = await service.post(ask, authorization)
    expect(JSON.parse(again.text)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' })
  })
})

describe('many at once in one conversation', () => {
  test('no edit is lost', async () => {
    const conversation = newConversation()
    const count = 12
    const answers = await Promise.all(Array.from({ length: count }, () => say(service, conversation, 'thanks')))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const edits = Array.from({ length: 6 }, (_, n) =>
      say(service, conversation, `Contoso Teams: reason number ${n} is that nobody is trained`),
    )
    expect((await Promise.all(edits)).map(({ status }) => status)).toEqual(edits.map(() => 200))
    const stored = (await service.rows('conversation')).find((row) => row.conversation === conversation)!
    for (let n = 0; n < edits.length; n++) expect(stored.state).toContain(`reason number ${n}`)
    expect(stored.version).toBe(edits.length)
  })
})

test('a client that stalls in the middle does not hold up the end', async () => {
  const own = await world.start({ stopWithinMs: 200 })
  const socket = connect(own.port, '127.0.0.1')
  socket.on('error', () => {})
  const ended = new Promise((resolve) => socket.on('close', resolve))
  await new Promise<void>((resolve) => {
    socket.write('POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n{"ty')
    socket.once('data', () => resolve())
  })
  await own.stop()
  await ended
})

test('a NUL character is dropped wherever it stands', async () => {
  const conversation = newConversation()
  await service.post(world.messageIn(conversation, 'Contoso\0 Teams: nobody\0 is trained, no champion'), authorization)
  await service.allSent()
  const stored = (await service.rows('conversation')).find((row) => row.conversation === conversation)!
  expect(stored.state).toContain('Contoso Teams: nobody is trained')
  expect(JSON.stringify(world.connector.sentTo(conversation))).not.toContain('\\u0000')
})

test('one instance cleans up in an hour, the next hour again', async () => {
  const own = await world.start({ stillClock: true })
  const parts = {
    store: own.store,
    log: createLog('silent'),
    now: own.now,
    newId: () => '',
    config: {
      keptDays: 180,
      retentionDays: 180,
      referrals: { businessDays: 3, country: 'US', contactDays: 90, publicUrl: undefined },
    },
    vault: new Vault(Buffer.alloc(32, 7)),
  }
  await say(own, newConversation(), SITUATION)
  await own.allSent()
  expect(await Promise.all([cleanUp(parts), cleanUp(parts), cleanUp(parts)])).toEqual([true, false, false])
  own.advance(25 * 3_600_000)
  expect(await cleanUp(parts)).toBe(true)
  expect((await own.rows('inbox')).map(({ id }) => id)).toEqual([
    expect.stringMatching(/^clean-up /),
    expect.stringMatching(/^retention /),
  ])
  expect(await own.rows('conversation')).toHaveLength(1)
  own.advance(180 * 24 * 3_600_000)
  expect(await cleanUp(parts)).toBe(true)
  expect([await own.rows('conversation'), await own.rows('shown_card')]).toEqual([[], []])
  await own.stop()
})
