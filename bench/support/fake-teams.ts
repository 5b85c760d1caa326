/**
 * Stands in for everything that a bot talks to, on one port of this machine: Bot Framework's keys, the sign-in service,
 * and the Bot Connector. It is lean, so that it costs less than the measured bots.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BOT_FRAMEWORK_ISSUER, createTokens, type Tokens } from '../../test/support/tokens.ts'

/** An activity that the bot sent (`target` undefined) or updated. */
export interface Taken {
  readonly conversation: string
  readonly target: string | undefined
  /** The id that the activity has now. */
  readonly id: string
  readonly body: string
}

/** The answer to a refused activity; undefined accepts the activity. */
export interface Refused {
  readonly status: number
  readonly retryAfter?: string
}

/** A member of a conversation in the connector's form: id, aadObjectId, tenantId, userRole. */
export type Member = Readonly<Record<string, unknown>>

export interface FakeTeamsOptions {
  readonly appId: string
  /** Called for each accepted activity, before its answer is sent. */
  readonly onTaken: (taken: Taken) => void
  /** Called for each message before it is accepted. */
  readonly onRequest?: (conversation: string) => Refused | Promise<Refused | undefined> | undefined
  /** Called for each request for members, before it is answered. */
  readonly onRead?: (conversation: string) => Promise<void> | undefined
  /** The members of a conversation; undefined when no conversation has this id. */
  readonly membersOf?: (conversation: string) => readonly Member[] | undefined
}

const OUTBOUND_TOKEN = 'token-of-the-bot'
const ACTIVITIES = /\/v3\/conversations\/([^/?]+)\/activities(?:\/([^/?]+))?/
const MEMBERS = /\/v3\/conversations\/([^/?]+)\/pagedmembers/

export class FakeTeams {
  readonly url: string
  /** Activities that came without a valid token. */
  unauthenticated = 0
  private readonly options: FakeTeamsOptions
  private readonly tokens: Tokens
  private readonly server: ReturnType<typeof createServer>
  private lastId = 0

  private constructor(options: FakeTeamsOptions, tokens: Tokens, server: ReturnType<typeof createServer>) {
    this.options = options
    this.tokens = tokens
    this.server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(options: FakeTeamsOptions): Promise<FakeTeams> {
    const server = createServer()
    server.keepAliveTimeout = 120_000
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const teams = new FakeTeams(options, await createTokens(), server)
    server.on('request', (request, response) => {
      teams.handle(request, response).catch(() => response.destroy())
    })
    return teams
  }

  get serviceUrl(): string {
    return `${this.url}/emea/`
  }

  /** An Authorization header as Bot Framework sends it. Bot Framework uses one for about an hour. */
  async bearer(): Promise<string> {
    const now = Math.floor(Date.now() / 1000)
    const claims = { serviceurl: this.serviceUrl, iss: BOT_FRAMEWORK_ISSUER, aud: this.options.appId }
    return `Bearer ${await this.tokens.sign({ ...claims, iat: now, nbf: now - 60, exp: now + 24 * 3600 })}`
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = await read(request)
    const match = ACTIVITIES.exec(path)
    if (!match) {
      const asked = MEMBERS.exec(path)?.[1]
      if (asked) await this.options.onRead?.(decodeURIComponent(asked))
      const known = this.membersAnswer(path) ?? this.signInAnswer(path)
      return answer(response, known ? 200 : 404, known ?? { error: { code: 'NotFound', message: path } })
    }
    const conversation = decodeURIComponent(match[1]!)
    const refused = this.options.onRequest ? await this.options.onRequest(conversation) : undefined
    if (refused) {
      if (refused.retryAfter) response.setHeader('retry-after', refused.retryAfter)
      return answer(response, refused.status, { error: { code: 'Refused', message: 'Refused on request.' } })
    }
    if (request.headers.authorization !== `Bearer ${OUTBOUND_TOKEN}`) this.unauthenticated++
    // Only PUT replaces an activity. A POST to an activity's id is a reply to it.
    const target = request.method === 'PUT' ? decodeURIComponent(match[2]!) : undefined
    const id = target ?? `r${++this.lastId}`
    this.options.onTaken({ conversation, target, id, body })
    answer(response, target ? 200 : 201, { id })
  }

  private membersAnswer(path: string): Readonly<Record<string, unknown>> | undefined {
    const conversation = MEMBERS.exec(path)?.[1]
    const members = conversation && this.options.membersOf?.(decodeURIComponent(conversation))
    return members ? { members } : undefined
  }

  private signInAnswer(path: string): Readonly<Record<string, unknown>> | undefined {
    if (path.includes('/oauth2/v2.0/token')) {
      return { access_token: OUTBOUND_TOKEN, token_type: 'Bearer', expires_in: 86_000, ext_expires_in: 86_000 }
    }
    if (path.endsWith('/keys')) return { keys: this.tokens.keys }
    if (path.endsWith('/openidconfiguration')) return { issuer: BOT_FRAMEWORK_ISSUER, jwks_uri: `${this.url}/keys` }
    const tenant = /^\/([^/]+)\/.*openid-configuration/.exec(path)?.[1]
    if (!tenant) return undefined
    const authority = `https://login.microsoftonline.com/${tenant}`
    return {
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
