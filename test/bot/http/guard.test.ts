import { Agent } from 'node:http'
import { connect } from 'node:net'
import { MAX_BODY_BYTES } from '../../../bot/http/body.ts'
import { withoutSdkNoise } from '../../../bot/sdk-noise.ts'
import { textOf } from '../../support/card-content.ts'
import {
  APP_ID,
  OTHER_TENANT,
  OUTBOUND_TOKEN,
  TENANT,
  World,
  type Activity,
  type Answer,
  type CallOptions,
  type TestService,
} from '../../support/service.ts'
import { forge, withBrokenSignature, withClaims, type Claims, type SignOptions } from '../../support/tokens.ts'

let world: World
let service: TestService

beforeAll(async () => {
  world = await World.create()
  service = await world.start()
})

const HOUR = 3600
const minutesFromNow = (minutes: number): number => Math.floor(Date.now() / 1000) + minutes * 60

/** Everything that a refused request must leave as it is. */
async function traces(of: TestService) {
  return {
    inbox: await of.rows('inbox'),
    conversation: await of.rows('conversation'),
    outbox: await of.rows('outbox'),
    statuses: await of.rows('history'),
    sent: world.connector.sent.length,
  }
}

/** Asserts status and code, that the answer says nothing else, and that the request left no trace. */
async function expectRefusal(of: TestService, status: number, code: string, ask: () => Promise<Answer>): Promise<void> {
  const before = await traces(of)
  const answer = await ask()
  expect({ status: answer.status, text: answer.text }).toEqual({ status, text: JSON.stringify({ error: code }) })
  expect(answer.headers['server']).toBeUndefined()
  expect(await traces(of)).toEqual(before)
}

const hello = (more: Activity = {}): Activity => world.message('hello', more)
const without = (field: string): Activity => {
  const { [field]: _, ...rest } = hello()
  return rest
}

test('a good token: 200, and the reply arrives with the token of the bot', async () => {
  const answer = await service.post(hello(), await world.bearer())
  expect({ status: answer.status, text: answer.text }).toEqual({ status: 200, text: '' })
  const [reply] = await world.connector.received(1)
  expect(reply).toMatchObject({
    method: 'POST',
    path: '/emea/v3/conversations/a%3Aone/activities',
    authorization: `Bearer ${OUTBOUND_TOKEN}`,
  })
  expect(textOf(reply!.body)).toContain('[')
  await service.allSent()
  expect(await service.rows('conversation')).toHaveLength(1)
})

describe('tokens', () => {
  const signed = (claims: Claims, options?: SignOptions) => () => world.bearer(claims, options)
  const changed = (change: (token: string) => string) => async () =>
    `Bearer ${change(await world.tokens.sign(world.claims()))}`
  /** What the SDK takes for a token of its Emulator, signed with a key that it trusts. */
  const emulator = (claims: Claims) => signed({ aud: APP_ID, tid: OTHER_TENANT, ...claims })

  test.each<[string, string, () => Promise<string | undefined>]>([
    ['missing', 'no-token', () => Promise.resolve(undefined)],
    ['empty', 'no-token', () => Promise.resolve('')],
    ['junk', 'bad-token', () => Promise.resolve('Bearer junk')],
    ['three parts of junk', 'bad-token', () => Promise.resolve('Bearer junk.junk.junk')],
    ['JSON that is no object', 'bad-token', () => Promise.resolve('Bearer bnVsbA.bnVsbA.AAAA')],
    ['another scheme', 'bad-token', async () => (await world.bearer()).replace('Bearer', 'Basic')],
    ['two of them', 'bad-token', async () => `${await world.bearer()} ${await world.bearer()}`],
    ['12 KB', 'bad-token', signed({ filler: 'x'.repeat(9000) })],
    ['not signed', 'bad-token', signed({}, { alg: 'none' })],
    [
      'not signed, with noise for a signature',
      'bad-token',
      async () => `${await world.bearer({}, { alg: 'none' })}AAAA`,
    ],
    ['expired a second ago', 'bad-token', signed({ exp: minutesFromNow(0) - 1 })],
    ['expired an hour ago', 'bad-token', signed({ exp: minutesFromNow(-60) })],
    ['without an expiry', 'bad-token', signed({ exp: undefined })],
    ['not valid before ten minutes from now', 'bad-token', signed({ nbf: minutesFromNow(10) })],
    ['for another audience', 'bad-token', signed({ aud: OTHER_TENANT })],
    ['for several audiences', 'bad-token', signed({ aud: [APP_ID, OTHER_TENANT] })],
    ['from another issuer', 'bad-token', signed({ iss: 'https://api.botframework.com.example' })],
    ['without an issuer', 'bad-token', signed({ iss: undefined })],
    [
      'changed claims under a good signature',
      'bad-token',
      changed((token) => withClaims(token, { exp: minutesFromNow(600) })),
    ],
    ['changed signature', 'bad-token', changed(withBrokenSignature)],
    ['another key under the id of the trusted one', 'bad-token', signed({}, { key: 'foreign', kid: 'trusted' })],
    ['another key under its own id', 'bad-token', signed({}, { key: 'foreign' })],
    ['the trusted key under an unknown id', 'bad-token', signed({}, { kid: 'unknown' })],
    ['a key that is endorsed for another channel', 'bad-token', signed({}, { key: 'webchat' })],
    ['HS256 with the public key as the secret', 'bad-token', signed({}, { alg: 'HS256' })],
    [
      'Emulator, version 1, of another tenant',
      'bad-token',
      emulator({ iss: `https://sts.windows.net/${OTHER_TENANT}/`, ver: '1.0', appid: APP_ID }),
    ],
    [
      'Emulator, version 2, of another tenant',
      'bad-token',
      emulator({ iss: `https://login.microsoftonline.com/${OTHER_TENANT}/v2.0`, ver: '2.0', azp: APP_ID }),
    ],
    [
      'Emulator, from an issuer that the SDK always trusts',
      'bad-token',
      emulator({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: APP_ID }),
    ],
    ['for another service URL', 'bad-token', signed({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['for no service URL', 'bad-token', signed({ serviceurl: undefined })],
  ])('%s: 401 %s', async (_name, code, authorization) => {
    const header = await authorization()
    await expectRefusal(service, 401, code, () => service.post(hello(), header))
  })

  test('a token that was good once: 401 for another service URL, and for anything once it has expired', async () => {
    const own = await world.start()
    const authorization = await world.bearer({ exp: minutesFromNow(0) + HOUR })
    expect(await own.post(hello(), authorization)).toMatchObject({ status: 200 })
    await own.allSent()
    const elsewhere = hello({ serviceUrl: `http://${world.connector.host}/amer/` })
    await expectRefusal(own, 401, 'bad-token', () => own.post(elsewhere, authorization))
    own.advance((HOUR + 1) * 1000)
    await expectRefusal(own, 401, 'bad-token', () => own.post(hello(), authorization))
    await own.stop()
  })
})

describe('when the keys cannot be fetched', () => {
  test.each([
    ['their address answers 503', async (own: World) => void (own.connector.keysDown = true)],
    ['their address does not answer', (own: World) => own.connector.close()],
  ])('%s: 503 for a good token, which is let in once they can', async (_name, breakKeys) => {
    const own = await World.create()
    const target = await own.start()
    const [message, authorization] = [own.message('hello'), await own.bearer()]
    await breakKeys(own)
    const answer = await target.post(message, authorization)
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 503, text: '{"error":"try-again"}' })
    expect(await target.rows('inbox')).toEqual([])
    own.connector.keysDown = false
    if (!own.connector.listening) await own.connector.open()
    expect(await target.post(message, authorization)).toMatchObject({ status: 200 })
    await own.connector.received(1)
    await own.close()
  })
})

test('while the keys are fetched for the first time, everybody waits for that one fetch', async () => {
  const own = await World.create()
  const target = await own.start()
  const held = own.connector.holdKeys()
  const bearers = await Promise.all(Array.from({ length: 10 }, () => own.bearer()))
  const answers = bearers.map((bearer) => target.post(own.message('thanks'), bearer))
  await held.asked
  held.release()
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(bearers.map(() => 200))
  expect(own.connector.metadataFetches).toBe(1)
  await own.close()
})

describe('what the SDK writes about a token', () => {
  test('nothing for one that is no good; what others write meanwhile stays', async () => {
    const written: unknown[][] = []
    const write = jest.spyOn(console, 'error').mockImplementation((...values) => void written.push(values))
    await service.post(hello(), await world.bearer({}, { key: 'foreign', kid: 'trusted' }))
    await service.post(hello(), `Bearer ${withBrokenSignature(await world.tokens.sign(world.claims()))}`)
    expect(written).toEqual([])
    const { error } = console
    await withoutSdkNoise(() => Promise.resolve(Reflect.get(console, 'error')('the disk is full')))
    error('Error finding key for token. Available keys: none')
    expect(written).toEqual([['the disk is full'], ['Error finding key for token. Available keys: none']])
    write.mockRestore()
  })
})

describe('who and where, with a good token for the service URL', () => {
  const tenant = (conversation: string | undefined, channelData: string | undefined): Activity =>
    hello({
      conversation: { id: 'a:one', ...(conversation ? { tenantId: conversation } : {}) },
      channelData: channelData ? { tenant: { id: channelData } } : {},
    })
  const at = (serviceUrl: (host: string) => string) => () => hello({ serviceUrl: serviceUrl(world.connector.host) })

  test.each<[string, string, () => Activity]>([
    ['conversation of another tenant', 'wrong-tenant', () => tenant(OTHER_TENANT, undefined)],
    ['channel data of another tenant', 'wrong-tenant', () => tenant(undefined, OTHER_TENANT)],
    ['conversation of ours, channel data of another tenant', 'wrong-tenant', () => tenant(TENANT, OTHER_TENANT)],
    ['conversation of another tenant, channel data of ours', 'wrong-tenant', () => tenant(OTHER_TENANT, TENANT)],
    ['no tenant at all', 'wrong-tenant', () => tenant(undefined, undefined)],
    ['a host that is not allowed', 'wrong-service-url', at(() => 'https://smba.example/emea/')],
    ['an allowed host as a subdomain', 'wrong-service-url', at(() => 'https://smba.trafficmanager.net.example/emea/')],
    ['an allowed host as the user', 'wrong-service-url', at(() => 'https://smba.trafficmanager.net@smba.example/')],
    ['another port of an allowed host', 'wrong-service-url', at(() => 'https://smba.trafficmanager.net:8443/emea/')],
    ['another port of this machine', 'wrong-service-url', at(() => 'http://127.0.0.1:1/emea/')],
    ['http to an allowed host', 'wrong-service-url', at(() => 'http://smba.trafficmanager.net/emea/')],
    ['a user in the URL', 'wrong-service-url', at((host) => `http://adele@${host}/emea/`)],
    ['user and password in the URL', 'wrong-service-url', at((host) => `http://adele:secret@${host}/emea/`)],
    ['a password in the URL', 'wrong-service-url', at((host) => `http://:secret@${host}/emea/`)],
    ['a query in the URL', 'wrong-service-url', at((host) => `http://${host}/emea/?to=elsewhere`)],
    ['another scheme', 'wrong-service-url', at((host) => `ftp://${host}/emea/`)],
    ['another channel', 'wrong-channel', () => hello({ channelId: 'webchat' })],
    ['the Emulator channel', 'wrong-channel', () => hello({ channelId: 'emulator' })],
    ['the channel in capitals', 'wrong-channel', () => hello({ channelId: 'MSTEAMS' })],
  ])('%s: 403 %s', async (_name, code, activity) => {
    const body = activity()
    const authorization = await world.bearer({ serviceurl: body['serviceUrl'] })
    await expectRefusal(service, 403, code, () => service.post(body, authorization))
  })
})

describe('bodies, with a good token', () => {
  const raw = async (body: string | Buffer, options: CallOptions = {}): Promise<Answer> =>
    service.call('/api/messages', {
      method: 'POST',
      body,
      ...options,
      headers: { authorization: await world.bearer(), 'Content-Type': 'application/json', ...options.headers },
    })

  test.each<[string, string | Buffer, CallOptions?]>([
    ['nothing', ''],
    ['words', 'hello'],
    ['half an object', '{"type":"message"'],
    ['an array', '[{"type":"message"}]'],
    ['null', 'null'],
    ['a number', '7'],
    ['a string', '"message"'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
    ['a compressed body', '{}', { headers: { 'Content-Encoding': 'gzip' } }],
  ])('%s: 400 not-json', async (_name, body, options = {}) => {
    await expectRefusal(service, 400, 'not-json', () => raw(body, options))
  })

  test.each<[string, () => Activity]>([
    ['an empty object', () => ({})],
    ['no type', () => without('type')],
    ['an empty type', () => hello({ type: '' })],
    ['a number for the type', () => hello({ type: 7 })],
    ['an object for the type', () => hello({ type: { toString: 'message' } })],
    ['null for the type', () => hello({ type: null })],
    ['no conversation', () => without('conversation')],
    ['no from', () => without('from')],
    ['no recipient', () => without('recipient')],
    ['no service URL', () => without('serviceUrl')],
    ['no channel', () => without('channelId')],
    ['a string for the conversation', () => hello({ conversation: 'a:one' })],
    ['a conversation without id', () => hello({ conversation: { tenantId: TENANT } })],
    ['a number for the tenant', () => hello({ conversation: { id: 'a:one', tenantId: 7 } })],
    ['a number for the sender', () => hello({ from: { id: 7 } })],
    ['an object for the object id', () => hello({ from: { id: '29:adele', aadObjectId: {} } })],
    ['an array for from', () => hello({ from: [] })],
    ['no URL for the service URL', () => hello({ serviceUrl: 'smba.trafficmanager.net' })],
    ['a number for the text', () => hello({ text: 7 })],
    ['a number for the id', () => hello({ id: 7 })],
    ['an id of 2,000 characters', () => hello({ id: 'x'.repeat(2000) })],
    ['a string for the channel data', () => hello({ channelData: 'tenant' })],
    ['a number for the pressed activity', () => hello({ replyToId: 7 })],
  ])('%s: 400 wrong-shape', async (_name, activity) => {
    const body = activity()
    const authorization = await world.bearer()
    await expectRefusal(service, 400, 'wrong-shape', () => service.post(body, authorization))
  })

  test.each<[string, number, CallOptions]>([
    ['one byte too many', MAX_BODY_BYTES + 1, {}],
    ['one byte too many, in chunks', MAX_BODY_BYTES + 1, { chunked: true }],
    ['20 MB', 20_000_000, {}],
    ['20 MB, in chunks', 20_000_000, { chunked: true }],
  ])('%s: 413 too-large', async (_name, length, options) => {
    await expectRefusal(service, 413, 'too-large', () => raw(padded(length), options))
  })

  test.each<[string, string, string]>([
    ['is said to be long and does not come', `Content-Length: ${MAX_BODY_BYTES + 1}`, ''],
    ['comes in chunks and never ends', 'Transfer-Encoding: chunked', `4000\r\n${'x'.repeat(0x4000)}\r\n`],
  ])('a body that %s: 413, and the connection is closed', async (_name, header, chunk) => {
    const received = await new Promise<string>((resolve, reject) => {
      let text = ''
      const socket = connect(service.port, '127.0.0.1')
      const tooLong = setTimeout(() => socket.destroy(new Error('It is still open after 3 seconds.')), 3000)
      // One chunk more whenever the last one has gone.
      const more = () => void (chunk && socket.writable && socket.write(chunk, more))
      socket.write(`POST /api/messages HTTP/1.1\r\nHost: bot\r\n${header}\r\n\r\n`, more)
      socket.on('data', (data) => (text += data.toString()))
      socket.on('error', (error: NodeJS.ErrnoException) => {
        // Whoever still writes when the connection is closed hears so.
        if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') reject(error)
      })
      socket.on('close', () => {
        clearTimeout(tooLong)
        resolve(text)
      })
    })
    expect(received).toMatch(/^HTTP\/1\.1 413 [^]*\r\n\r\n\{"error":"too-large"\}$/)
  })

  test('exactly 256 KB: 200', async () => {
    const answer = await raw(padded(MAX_BODY_BYTES))
    expect(answer.status).toBe(200)
    await service.allSent()
  })

  /** A good message of so many bytes. */
  function padded(length: number): string {
    const start = JSON.stringify(hello()).slice(0, -1)
    return `${start},"filler":"${'x'.repeat(length - start.length - 13)}"}`
  }
})

test.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s on /api/messages: 405', async (method) => {
  const before = await traces(service)
  const answer = await service.call('/api/messages', { method, headers: { authorization: await world.bearer() } })
  expect(answer.status).toBe(405)
  expect(answer.headers['allow']).toBe('POST')
  expect(JSON.parse(answer.text)).toEqual({ code: 'MethodNotAllowed', message: `${method} is not allowed` })
  expect(await traces(service)).toEqual(before)
})

test('after all refusals nothing but the replies to good messages has been sent', async () => {
  const before = world.connector.sent.length
  await service.post(world.messageIn('a:last', 'hello'), await world.bearer())
  await world.connector.received(1, 'a:last')
  await service.allSent()
  expect(world.connector.sent).toHaveLength(before + 1)
})

describe('forged tokens, before the keys have ever been fetched', () => {
  const guid = (n: number): string => `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`

  const agent = new Agent({ keepAlive: true, maxSockets: 50 })

  afterAll(() => agent.destroy())

  /** Posts to a service of its own with its own connector; says how often the SDK was asked and fetched. */
  async function flood(authorizations: (world: World) => string[]) {
    const own = await World.create()
    const target = await own.start()
    const verify = jest.spyOn(target.sdk!, 'authenticateRequest')
    const body = JSON.stringify(own.message('hello'))
    const answers = await Promise.all(
      authorizations(own).map((authorization) =>
        target.call('/api/messages', { method: 'POST', headers: { authorization }, body, agent }),
      ),
    )
    const statuses = [...new Set(answers.map((answer) => answer.status))]
    const rows = [...(await target.rows('inbox')), ...(await target.rows('conversation'))]
    // The one who comes after the flood is served.
    expect(await target.post(own.message('hello'), await own.bearer())).toMatchObject({ status: 200 })
    await own.connector.received(1)
    const { metadataFetches, sent } = own.connector
    const result = { statuses, rows, verified: verify.mock.calls.length - 1, metadataFetches, sent: sent.length }
    await own.close()
    return result
  }

  test('2,000 of different tenants: the SDK is not even asked', async () => {
    const result = await flood((own) =>
      Array.from({ length: 2000 }, (_, n) => {
        const [iss, ver] =
          n % 2
            ? [`https://sts.windows.net/${guid(n)}/`, '1.0']
            : [`https://login.microsoftonline.com/${guid(n)}/v2.0`, '2.0']
        return `Bearer ${forge({ ...own.claims(), iss, ver, tid: guid(n), appid: APP_ID, azp: APP_ID })}`
      }),
    )
    expect(result).toEqual({ statuses: [401], rows: [], verified: 0, metadataFetches: 1, sent: 1 })
  })

  test('300 that claim the right issuer, under different keys: the keys are fetched once', async () => {
    const result = await flood((own) =>
      Array.from(
        { length: 300 },
        (_, n) => `Bearer ${forge({ ...own.claims(), tid: guid(n) }, n % 2 ? 'trusted' : guid(n))}`,
      ),
    )
    expect(result).toEqual({ statuses: [401], rows: [], verified: 300, metadataFetches: 1, sent: 1 })
  })
})

describe('without an app id', () => {
  let open: TestService

  beforeAll(async () => {
    open = await world.start({ withoutApp: true })
  })

  test('a message of this machine: 200 without a token, and the reply arrives', async () => {
    const answer = await open.post(world.messageIn('a:open', 'hello'), undefined)
    expect(answer).toMatchObject({ status: 200, text: '' })
    const [reply] = await world.connector.received(1, 'a:open')
    expect(reply?.authorization).toBeUndefined()
    await open.allSent()
  })

  test.each<[string, number, string, Record<string, string>]>([
    ['a page of the web', 403, 'wrong-origin', { Origin: 'https://evil.example' }],
    ['a page of a file, or in a sandbox', 403, 'wrong-origin', { Origin: 'null' }],
    ['a name that looks like this machine', 403, 'wrong-origin', { Origin: 'http://localhost.evil.example' }],
    ['a name that was made to mean this machine', 403, 'wrong-origin', { Host: 'evil.example:3978' }],
    ['a form, which needs no permission', 400, 'not-json', { 'Content-Type': 'text/plain' }],
    ['a form with JSON in its type', 400, 'not-json', { 'Content-Type': 'text/plain; application/json' }],
  ])('%s: %d %s', async (_name, status, code, headers) => {
    const all = { 'Content-Type': 'application/json', ...headers }
    await expectRefusal(open, status, code, () =>
      open.call('/api/messages', { method: 'POST', headers: all, body: JSON.stringify(hello()) }),
    )
  })

  test.each(['http://localhost:56150', 'http://127.0.0.1:56150'])('the Playground at %s: 200', async (Origin) => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8', Origin }
    const body = JSON.stringify(world.messageIn('a:playground', 'thanks'))
    expect(await open.call('/api/messages', { method: 'POST', headers, body })).toMatchObject({ status: 200 })
    await open.allSent()
  })

  test.each([
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1:3978/?to=elsewhere',
    'http://someone@127.0.0.1:3978/',
    'http://127.0.0.1.example:3978/',
    'http://localhost.example/',
    'http://127.0.0.1@smba.example/',
    'http://[::2]/',
    'http://0.0.0.0/',
    'file:///etc/passwd',
  ])('service URL %s: 403', async (serviceUrl) => {
    await expectRefusal(open, 403, 'wrong-service-url', () => open.post(hello({ serviceUrl }), undefined))
  })

  // All of 127.0.0.0/8 is this machine on Linux only.
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('listens on 127.0.0.1 only; with an app id on all addresses', async () => {
    expect(await service.call('/healthz', { host: '127.0.0.2' })).toMatchObject({ status: 200 })
    await expect(open.call('/healthz', { host: '127.0.0.2' })).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
