import { createServer, type OutgoingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { shortRequest } from '../../../bot/channel/short-request.ts'
import { until } from '../../support/fake-connector.ts'

let server: Server
let respond: (response: ServerResponse, body: string) => void
const dispatcher = new Agent({ connections: 1 })

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => respond(response, body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  await dispatcher.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** Not chained: restify, which other tests load into the same process, replaces `writeHead` by one that returns nothing. */
function answer(response: ServerResponse, status: number, body: string, headers: OutgoingHttpHeaders = {}): void {
  response.writeHead(status, headers)
  response.end(body)
}

const ask = (body = '{}', signal = new AbortController().signal) => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return shortRequest(dispatcher, { origin, path: '/', method: 'POST', body }, signal)
}

test('the answer comes with status, headers and text; what is sent is UTF-8', async () => {
  respond = (response, body) => answer(response, 429, body, { 'retry-after': '2' })
  expect(await ask('“né” – ✓')).toMatchObject({ status: 429, headers: { 'retry-after': '2' }, text: '“né” – ✓' })
})

test('an answer that breaks off after its status is one without text', async () => {
  respond = (response) => {
    response.writeHead(201, { 'content-length': '1000' })
    response.write('{"id":')
    setTimeout(() => response.destroy(), 20)
  }
  expect(await ask()).toMatchObject({ status: 201, text: '' })
})

test('an answer that is too long is broken off', async () => {
  respond = (response) => answer(response, 200, 'x'.repeat(1_000_000))
  expect(await ask()).toMatchObject({ status: 200, text: '' })
})

test('what comes before the answer is none', async () => {
  respond = (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    answer(response, 200, '{"id":"1"}')
  }
  expect(await ask()).toMatchObject({ status: 200, text: '{"id":"1"}' })
  respond = (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    setTimeout(() => response.destroy(), 20)
  }
  await expect(ask()).rejects.toThrow()
})

test('one that is given up while it waits for a connection was never begun, and never is', async () => {
  const bodies: string[] = []
  let answerFirst = (): void => {}
  respond = (response, body) => {
    bodies.push(body)
    answerFirst = () => answer(response, 200, '{}')
    if (body !== 'first') answerFirst()
  }
  const first = ask('first')
  const late = new AbortController()
  const second = ask('second', late.signal)
  late.abort()
  await expect(second).rejects.toMatchObject({ code: 'never-begun' })
  await expect(ask('third', AbortSignal.abort())).rejects.toMatchObject({ code: 'never-begun' })
  await until(
    () => bodies.length > 0,
    () => 'The first does not arrive.',
  )
  answerFirst()
  await first
  await ask('fourth')
  expect(bodies).toEqual(['first', 'fourth'])
})

test('one that is given up while nobody answers fails with the reason', async () => {
  const late = new AbortController()
  respond = () => late.abort(new Error('too late'))
  await expect(ask('{}', late.signal)).rejects.toThrow('too late')
})

test('without a status it fails', async () => {
  respond = (response) => response.destroy()
  await expect(ask()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
})
