import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { SENDINGS_AT_ONCE, teamsConnector } from '../../../bot/channel/connector.ts'
import { until } from '../../support/fake-connector.ts'
import { Ingestion } from '../../support/ingestion.ts'

const TEN_MINUTES = 600_000
const signal = (): AbortSignal => AbortSignal.timeout(2000)

test('a certificate that is not trusted, of a proxy perhaps: nothing was sent, so it is tried again', async () => {
  // Any server with a certificate of its own.
  const server = await Ingestion.start()
  const serviceUrl = /IngestionEndpoint=([^;]+)/.exec(server.env['APPLICATIONINSIGHTS_CONNECTION_STRING']!)![1]!
  const sdk = new ConfigurationBotFrameworkAuthentication({})
  const connector = teamsConnector(sdk, { appId: undefined, timeoutMs: 5000 })
  const outcome = await connector.send({ serviceUrl, conversation: 'c', bot: 'b' }, '{}', signal())
  expect(outcome).toEqual({ kind: 'retry', code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO/), afterMs: undefined })
  expect(server.text).toBe('')
  await connector.close()
  await server.close()
})

describe('a service that takes messages and answers none', () => {
  const held: ServerResponse[] = []
  let answered: 'reads' | 'nothing' | 'all' = 'reads'
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'application/json')
    if (answered === 'all' || (answered === 'reads' && request.method === 'GET')) response.end('{"id":1}')
    else held.push(response)
  })
  const connector = teamsConnector(new ConfigurationBotFrameworkAuthentication({}), {
    appId: undefined,
    timeoutMs: 60_000,
  })
  let sends: Promise<unknown>[] = []
  let reference: Parameters<typeof connector.send>[0]

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    reference = { serviceUrl: `http://127.0.0.1:${port}/`, conversation: 'c', bot: 'b' }
  })
  afterAll(async () => {
    answered = 'all'
    for (const response of held) response.end('{"id":1}')
    await Promise.allSettled(sends)
    await connector.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  test('is read from all the same: nothing that is read stands behind the messages', async () => {
    const never = new AbortController().signal
    sends = Array.from({ length: SENDINGS_AT_ONCE }, () => connector.send(reference, '{}', never))
    expect(await connector.read(reference, 'pagedmembers', signal())).toEqual({ id: 1 })
  })

  test('each of the messages that the outbox sends at once has a connection: none waits behind another', async () => {
    await until(
      () => held.length === SENDINGS_AT_ONCE,
      () => `${held.length} have arrived`,
    )
  })

  test('what is given up before it began is tried again; of what was begun nobody knows', async () => {
    expect(await connector.send(reference, '{}', AbortSignal.abort())).toMatchObject({ kind: 'retry' })
    const other = teamsConnector(new ConfigurationBotFrameworkAuthentication({}), {
      appId: undefined,
      timeoutMs: 60_000,
    })
    const outcome = await other.send(reference, '{}', AbortSignal.timeout(200))
    expect(outcome).toEqual({ kind: 'ambiguous', code: 'TimeoutError' })
    await other.close()
  })

  test('a sign-in that does not end is given up, too', async () => {
    const getToken = (): Promise<string> => new Promise(() => {})
    const factory = { create: () => Promise.resolve({ credentials: { getToken } }) }
    const sdk = { createConnectorFactory: () => factory } as unknown as ConfigurationBotFrameworkAuthentication
    const signedIn = teamsConnector(sdk, { appId: 'app', timeoutMs: 60_000 })
    expect(await signedIn.send(reference, '{}', AbortSignal.timeout(100))).toMatchObject({ kind: 'retry' })
    await signedIn.close()
  })

  test('whoever reads from it gives up when they said, also while they wait for a connection', async () => {
    answered = 'nothing'
    const reads = Array.from({ length: 100 }, () => connector.read(reference, 'pagedmembers', signal()))
    const all = await Promise.allSettled(reads)
    expect(all.map(({ status }) => status)).toEqual(Array.from(reads, () => 'rejected'))
  })
})

test.each([
  ['in seconds', '7', 7000],
  ['as a date, by the clock of the service', 'Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
  ['as a date that has been', 'Mon, 02 Mar 2026 08:00:00 GMT', undefined],
  ['not understood', 'soon', undefined],
  ['in more seconds than a person would wait', '31622400000000', TEN_MINUTES],
  ['as a date of another age', 'Fri, 31 Dec 9999 23:59:59 GMT', TEN_MINUTES],
])('when to try again, %s', async (_name, header, afterMs) => {
  const server = createServer((request, response) => {
    request.resume()
    // restify's own `writeHead` returns nothing.
    response.writeHead(429, { 'Retry-After': header })
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const connector = teamsConnector(new ConfigurationBotFrameworkAuthentication({}), {
    appId: undefined,
    timeoutMs: 5000,
    now: () => new Date('2026-03-02T09:00:00.000Z'),
  })
  const reference = { serviceUrl: `http://127.0.0.1:${port}/`, conversation: 'c', bot: 'b' }
  const outcome = await connector.send(reference, '{}', signal())
  expect(outcome).toEqual({ kind: 'retry', code: 'http-429', afterMs })
  await connector.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
