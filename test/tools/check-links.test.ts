import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resources } from '../../playbook/content/resources.ts'
import { checkLinks, type CheckedLink } from '../../tools/link-check.ts'

/** A server of this machine that stands for all hosts; the internet is never asked. */
let server: Server
let origin: string
let asked: string[] = []
let open = 0
let mostOpen = 0
let answer: (request: IncomingMessage, response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    mostOpen = Math.max(mostOpen, ++open)
    response.on('close', () => open--)
    answer(request, response)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  asked = []
  mostOpen = 0
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

const HOSTS = ['aka.ms', 'www.example.com', 'new.example.com', 'www.bing.com', 'go.microsoft.com']

async function check(url: string, timeoutMs = 5000): Promise<CheckedLink> {
  const map = new Map(HOSTS.map((host) => [host, origin]))
  return (await checkLinks([{ id: 'x', url }], { map, timeoutMs, atOnce: 4 }))[0]!
}

/** restify, where a test of the same process has loaded it, makes writeHead return nothing. */
function reply(response: ServerResponse, code: number, headers: Record<string, string> = {}): void {
  response.writeHead(code, headers)
  response.end()
}
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => reply(response, code)
const redirect = (code: number, location: string) => (request: IncomingMessage, response: ServerResponse) =>
  request.url === '/old' ? reply(response, code, { location }) : reply(response, 200)

test.each([
  ['is there', 'https://www.example.com/old', status(200), 'ok'],
  ['is gone', 'https://www.example.com/old', status(404), 'dead'],
  ['fails', 'https://www.example.com/old', status(500), 'dead'],
  ['is busy', 'https://www.example.com/old', status(429), 'ok'],
  ['wants sign-in', 'https://www.example.com/old', status(401), 'sign-in'],
  ['refuses who did not sign in', 'https://www.example.com/old', status(403), 'sign-in'],
  ['moved for good', 'https://www.example.com/old', redirect(301, 'https://new.example.com/there'), 'moved'],
  ['moved for now', 'https://www.example.com/old', redirect(302, 'https://new.example.com/there'), 'ok'],
  ['is a short link', 'https://aka.ms/old', redirect(301, 'https://new.example.com/there'), 'ok'],
  ['is a short link of nobody', 'https://aka.ms/old', redirect(302, 'https://www.bing.com/?ref=aka'), 'dead'],
  ['leads to a sign-in', 'https://aka.ms/old', redirect(302, 'https://login.microsoftonline.com/x'), 'sign-in'],
  ['leads to a sign-in of its own', 'https://www.example.com/old', redirect(302, '/signin?back=1'), 'sign-in'],
  ['leads to itself', 'https://www.example.com/old', redirect(302, '/old'), 'dead'],
] as const)('a link that %s', async (_, url, how, state) => {
  answer = how
  expect(await check(url)).toMatchObject({ state })
})

test('who does not like to be asked for the head alone is asked for the page', async () => {
  answer = (request, response) => reply(response, request.method === 'HEAD' ? 405 : 200)
  expect(await check('https://www.example.com/page')).toMatchObject({ state: 'ok' })
  expect(asked).toEqual(['HEAD /page', 'GET /page'])
})

test('who does not answer in time, or is not there, is dead', async () => {
  answer = () => undefined
  expect(await check('https://www.example.com/slow', 50)).toMatchObject({ state: 'dead', detail: 'no answer in time' })
  const map = new Map([['www.example.com', 'http://127.0.0.1:1']])
  const [gone] = await checkLinks([{ id: 'x', url: 'https://www.example.com/' }], { map, timeoutMs: 5000, atOnce: 4 })
  expect(gone).toMatchObject({ state: 'dead' })
})

test('never more than four at a time, and in the order given', async () => {
  answer = (_, response) => void setImmediate(() => reply(response, 200))
  const links = Array.from({ length: 20 }, (_, i) => ({ id: String(i), url: `https://www.example.com/${i}` }))
  const map = new Map([['www.example.com', origin]])
  const found = await checkLinks(links, { map, timeoutMs: 5000, atOnce: 4 })
  expect(found.map(({ id }) => id)).toEqual(links.map(({ id }) => id))
  expect(mostOpen).toBeLessThanOrEqual(4)
})

describe('the command', () => {
  async function run(): Promise<{ code: number | null; lines: string[] }> {
    const hosts = new Set(resources.map(({ url }) => new URL(url).host))
    const maps = [...hosts].flatMap((host) => ['--map', `${host}=${origin}`])
    const child = spawn(process.execPath, ['tools/check-links.ts', ...maps], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()))
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    return { code, lines: out.trim().split('\n') }
  }

  test('asks for every link, prints a line for each, and ends well', async () => {
    answer = status(200)
    const { code, lines } = await run()
    expect(code).toBe(0)
    expect(lines).toHaveLength(resources.length + 1)
    for (const { id, url } of resources)
      expect(lines.some((line) => line.includes(id) && line.includes(url))).toBe(true)
    expect(JSON.parse(lines.at(-1)!)).toEqual({
      n: resources.length,
      ok: resources.length,
      moved: 0,
      signIn: 0,
      dead: 0,
    })
  })

  test('ends with 1 when a link is dead', async () => {
    answer = (request, response) => reply(response, request.url === '/M365AG' ? 404 : 200)
    const { code, lines } = await run()
    expect(code).toBe(1)
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ dead: 1 })
    expect(lines.find((line) => line.startsWith('dead'))).toContain('adoption-guide')
  })
})
