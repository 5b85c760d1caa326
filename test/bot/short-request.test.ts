import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Agent } from 'undici'
import { shortRequest } from '../../bot/short-request.ts'

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

const ask = (body = '{}') => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return shortRequest(dispatcher, { origin, path: '/', method: 'POST', body })
}

test('the answer comes with status, headers and text; what is sent is UTF-8', async () => {
  respond = (response, body) => response.writeHead(429, { 'retry-after': '2' }).end(body)
  expect(await ask('“né” – ✓')).toMatchObject({ status: 429, headers: { 'retry-after': '2' }, text: '“né” – ✓' })
})

test('an answer that breaks off after its status is one without text', async () => {
  respond = (response) => {
    response.writeHead(201, { 'content-length': '1000' }).write('{"id":')
    setTimeout(() => response.destroy(), 20)
  }
  expect(await ask()).toMatchObject({ status: 201, text: '' })
})

test('an answer that is too long is broken off', async () => {
  respond = (response) => response.writeHead(200).end('x'.repeat(1_000_000))
  expect(await ask()).toMatchObject({ status: 200, text: '' })
})

test('what comes before the answer is none', async () => {
  respond = (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    response.writeHead(200).end('{"id":"1"}')
  }
  expect(await ask()).toMatchObject({ status: 200, text: '{"id":"1"}' })
  respond = (response) => {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    setTimeout(() => response.destroy(), 20)
  }
  await expect(ask()).rejects.toThrow()
})

test('without a status it fails', async () => {
  respond = (response) => response.destroy()
  await expect(ask()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
})
