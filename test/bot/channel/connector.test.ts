import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { teamsConnector } from '../../../bot/channel/connector.ts'
import { Ingestion } from '../../support/ingestion.ts'

test('a certificate that is not trusted, of a proxy perhaps: nothing was sent, so it is tried again', async () => {
  // Any server with a certificate of its own.
  const server = await Ingestion.start()
  const serviceUrl = /IngestionEndpoint=([^;]+)/.exec(server.env['APPLICATIONINSIGHTS_CONNECTION_STRING']!)![1]!
  const sdk = new ConfigurationBotFrameworkAuthentication({})
  const connector = teamsConnector(sdk, { appId: undefined, timeoutMs: 5000 })
  const outcome = await connector.send({ serviceUrl, conversation: 'c', bot: 'b' }, '{}')
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
  const signal = (): AbortSignal => AbortSignal.timeout(2000)

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
    sends = Array.from({ length: 200 }, () => connector.send(reference, '{}'))
    expect(await connector.read(reference, 'pagedmembers', signal())).toEqual({ id: 1 })
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
  const outcome = await connector.send({ serviceUrl: `http://127.0.0.1:${port}/`, conversation: 'c', bot: 'b' }, '{}')
  expect(outcome).toEqual({ kind: 'retry', code: 'http-429', afterMs })
  await connector.close()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
