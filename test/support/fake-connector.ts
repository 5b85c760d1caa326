import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BOT_FRAMEWORK_ISSUER, type PublishedKey } from './tokens.ts'

/** An activity that the bot sent or updated. */
export interface Sent {
  readonly method: string
  readonly path: string
  readonly conversation: string
  /** The updated activity; undefined for a new one. */
  readonly target: string | undefined
  readonly body: Readonly<Record<string, unknown>>
  readonly authorization: string | undefined
  /** The activity's id as the channel gave it; undefined when it was not taken. */
  id: string | undefined
}

/** What happens to a request instead of being taken. `reset`: the connection is lost after the request was read. */
export type Failure = { readonly status: number; readonly retryAfter?: string } | 'hang' | 'reset'

const MEMBERS = /\/v3\/conversations\/([^/?]+)\/pagedmembers\?/
const CHANNELS = /\/v3\/teams\/([^/?]+)\/conversations$/
const ACTIVITIES = /\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?$/

/** Plays the Bot Connector and Bot Framework's published keys on one port of this machine. */
export class FakeConnector {
  /** All activities in the order of arrival, also those that were refused. */
  readonly sent: Sent[] = []
  /** How often the OpenID metadata was fetched. */
  metadataFetches = 0
  /** Personal chats whose roster cannot be read. */
  readonly unreadable = new Set<string>()
  /** Who is in a conversation; without an entry there is no such conversation. */
  readonly rosters = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
  /** The channels of a team; without an entry there is no such team. */
  readonly teams = new Map<string, readonly { readonly id: string; readonly name?: string | null }[]>()
  /** How often rosters were asked for. */
  rosterReads = 0
  /** The OpenID metadata is answered with 503. */
  keysDown = false
  private keysHeld: Promise<void> | undefined
  private keysAsked: () => void = () => {}
  private readonly keys: readonly PublishedKey[]
  private readonly held = new Map<string, Promise<void>>()
  private readonly failures: { readonly failure: Failure; readonly conversation: string }[] = []
  private server: Server
  private port = 0
  private lastId = 0

  private constructor(keys: readonly PublishedKey[]) {
    this.keys = keys
    this.server = this.makeServer()
  }

  static async start(keys: readonly PublishedKey[]): Promise<FakeConnector> {
    const connector = new FakeConnector(keys)
    await connector.open()
    return connector
  }

  /** Host and port, as SERVICE_URL_HOSTS wants it. */
  get host(): string {
    return `127.0.0.1:${this.port}`
  }

  get serviceUrl(): string {
    return `http://${this.host}/emea/`
  }

  get metadataUrl(): string {
    return `http://${this.host}/.well-known/openidconfiguration`
  }

  get listening(): boolean {
    return this.server.listening
  }

  /** Somebody writes in a personal chat: Teams knows who they are there. */
  met(activity: Readonly<Record<string, unknown>>): void {
    const conversation = activity['conversation'] as Readonly<Record<string, string>> | undefined
    if (conversation?.['conversationType'] !== 'personal' || this.rosters.has(conversation['id']!)) return
    const from = activity['from'] as object
    this.rosters.set(conversation['id']!, [{ ...from, tenantId: conversation['tenantId'], userRole: 'user' }])
  }

  /** The next `times` activities of a conversation fail like this. */
  fail(conversation: string, failure: Failure, times = 1): void {
    for (let i = 0; i < times; i++) this.failures.push({ failure, conversation })
  }

  /** Holds back the keys until `release`; `asked` resolves when somebody wants them. */
  holdKeys(): { readonly asked: Promise<void>; readonly release: () => void } {
    let release = (): void => {}
    this.keysHeld = new Promise((resolve) => {
      release = resolve
    })
    const asked = new Promise<void>((resolve) => {
      this.keysAsked = resolve
    })
    return { asked, release }
  }

  /** Takes what is sent to a conversation, and answers only once it is released. */
  hold(conversation: string): () => void {
    let release = (): void => {}
    this.held.set(conversation, new Promise((resolve) => (release = resolve)))
    return release
  }

  /** What people see: the activity id → what it shows now, of one conversation or of all. */
  shown(conversation?: string): Map<string, string> {
    const taken = this.sent.filter((sent) => sent.id !== undefined)
    const here = taken.filter((sent) => conversation === undefined || sent.conversation === conversation)
    return new Map(here.map((sent) => [`${sent.conversation} ${sent.id}`, JSON.stringify(sent.body)]))
  }

  /** Activities of one conversation. */
  sentTo(conversation: string): Sent[] {
    return this.sent.filter((sent) => sent.conversation === conversation)
  }

  /** Waits until `count` activities have arrived, here or in one conversation. */
  async received(count: number, conversation?: string): Promise<Sent[]> {
    const arrived = () => (conversation === undefined ? this.sent : this.sentTo(conversation))
    await until(
      () => arrived().length >= count,
      () => `${arrived().length} of ${count} activities arrived`,
    )
    return arrived()
  }

  /** Listens, after `close()` on the same port again. */
  async open(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject)
      this.server.listen(this.port, '127.0.0.1', resolve)
    })
    this.port = (this.server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    const closing = this.server
    this.server = this.makeServer()
    await new Promise<void>((resolve) => {
      closing.close(() => resolve())
      closing.closeAllConnections()
    })
  }

  private makeServer(): Server {
    return createServer((request, response) => {
      this.handle(request, response).catch(() => response.destroy())
    })
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = await read(request)
    if (path === '/.well-known/openidconfiguration') {
      this.metadataFetches++
      this.keysAsked()
      await this.keysHeld
      if (this.keysDown) return answer(response, 503, {})
      return answer(response, 200, { issuer: BOT_FRAMEWORK_ISSUER, jwks_uri: `http://${this.host}/keys` })
    }
    if (path === '/keys') return answer(response, 200, { keys: this.keys })
    const roster = MEMBERS.exec(path)?.[1]
    if (roster !== undefined) {
      this.rosterReads++
      const here = decodeURIComponent(roster)
      const members = this.unreadable.has(here) ? undefined : this.rosters.get(here)
      return members ? answer(response, 200, { members }) : answer(response, 404, {})
    }
    const team = CHANNELS.exec(path)?.[1]
    if (team !== undefined) {
      const conversations = this.teams.get(decodeURIComponent(team))
      return conversations ? answer(response, 200, { conversations }) : answer(response, 404, {})
    }
    const [, conversation, target] = ACTIVITIES.exec(path) ?? []
    const known = conversation !== undefined && request.method === (target === undefined ? 'POST' : 'PUT')
    if (!known) return answer(response, 404, { error: { code: 'NotFound', message: path } })
    const sent: Sent = {
      method: request.method!,
      path,
      conversation: decodeURIComponent(conversation),
      target: target && decodeURIComponent(target),
      body: JSON.parse(body) as Sent['body'],
      authorization: request.headers.authorization,
      id: undefined,
    }
    this.sent.push(sent)
    await this.held.get(sent.conversation)
    const next = this.failures.findIndex((each) => each.conversation === decodeURIComponent(conversation))
    const failure = next === -1 ? undefined : this.failures.splice(next, 1)[0]!.failure
    if (failure === undefined) {
      sent.id = sent.target ?? `1:${++this.lastId}`
      answer(response, target ? 200 : 201, { id: sent.id })
    } else if (failure === 'reset') request.socket.resetAndDestroy()
    else if (failure !== 'hang') {
      if (failure.retryAfter !== undefined) response.setHeader('Retry-After', failure.retryAfter)
      answer(response, failure.status, { error: { code: 'Failed', message: 'Failed on request.' } })
    }
  }
}

/** Waits until something is so; after ten seconds fails and says how it is instead. */
export async function until(isSo: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${otherwise()}`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}
