import { mkdtemp, rm } from 'node:fs/promises'
import { request, type Agent, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import {
  AppCredentials,
  PasswordServiceClientCredentialFactory,
  type AuthenticatorResult,
  type BotFrameworkAuthentication,
} from 'botframework-connector'
import type { Kysely } from 'kysely'
import { readConfig, type Config } from '../../bot/config/config.ts'
import { createLog } from '../../bot/telemetry/log.ts'
import { startService, type ServiceOptions } from '../../bot/service.ts'
import type { Database } from '../../store/schema/schema.ts'
import { Store } from '../../store/store.ts'
import { FakeConnector, until } from './fake-connector.ts'
import { BOT_FRAMEWORK_ISSUER, createTokens, type Claims, type SignOptions, type Tokens } from './tokens.ts'

export const APP_ID = '0b6a3f0e-0000-4000-8000-00000000b071'
export const TENANT = '0b6a3f0e-0000-4000-8000-0000000000a1'
export const OTHER_TENANT = '0b6a3f0e-0000-4000-8000-0000000000ff'
/** What contact data is encrypted with. */
export const CONTACT_KEY = Buffer.alloc(32, 7).toString('base64')
export const OUTBOUND_TOKEN = 'token-of-the-bot'

/** The service looks this often for messages that are due by its clock, which tests put forward. */
export const LOOK_EVERY_MS = 50

export type Activity = Record<string, unknown>

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

export interface CallOptions {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Sends the body in chunks and does not say its length. */
  readonly chunked?: boolean
  readonly agent?: Agent
  readonly host?: string
}

/** How long it waits, where a test cannot, and whose keys it takes for the tab. */
export type Waits = Pick<ServiceOptions, 'sendTimeoutMs' | 'stopWithinMs' | 'keysOf' | 'telemetry'>

/** A real service in this process. */
export interface TestService {
  readonly port: number
  readonly config: Config
  /** The sign-in with the connector's keys; without an app id the service makes its own. */
  readonly sdk: BotFrameworkAuthentication | undefined
  /** The service's own store: its file lets nobody else in. */
  readonly store: Store
  readonly now: () => Date
  /** Puts the service's clock forward. */
  advance(ms: number): void
  post(activity: Activity, authorization: string | undefined): Promise<Answer>
  call(path: string, options?: CallOptions): Promise<Answer>
  /** Everything that the tables hold, as one text. */
  dump(): Promise<string>
  rows<T extends keyof Database>(table: T): Promise<Database[T][]>
  /** Waits until nothing is left to be sent. */
  allSent(): Promise<void>
  stop(): Promise<void>
}

/** Keys, connector, data folders and services that belong together; closed after the tests of the file at the latest. */
export class World {
  readonly tokens: Tokens
  readonly connector: FakeConnector
  private readonly services: TestService[] = []
  private readonly folders: string[] = []

  private constructor(tokens: Tokens, connector: FakeConnector) {
    this.tokens = tokens
    this.connector = connector
  }

  static async create(): Promise<World> {
    const tokens = await (keys ??= createTokens())
    const world = new World(tokens, await FakeConnector.start(tokens.keys))
    worlds.push(world)
    return world
  }

  /** A new, empty data folder. */
  async folder(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'playbook-bot-'))
    this.folders.push(folder)
    return folder
  }

  /**
   * Starts the service as `bot/main.ts` does, with this world's keys and connector. A still clock goes on only by
   * `advance`, so that nothing becomes due by itself.
   */
  async start(
    options: {
      folder?: string
      withoutApp?: boolean
      stillClock?: boolean
      env?: Readonly<Record<string, string>>
    } & Waits = {},
  ): Promise<TestService> {
    const folder = options.folder ?? (await this.folder())
    const config = readConfig({
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATA_DIR: folder,
      SERVICE_URL_HOSTS: this.connector.host,
      CONTACT_KEY,
      ...(options.withoutApp
        ? {}
        : { MicrosoftAppId: APP_ID, MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: TENANT }),
      ...options.env,
    })
    const service = await startTestService(config, this.connector, options.stillClock ?? false, options)
    this.services.push(service)
    return service
  }

  claims(more: Claims = {}): Claims {
    const now = Math.floor(Date.now() / 1000)
    return {
      iss: BOT_FRAMEWORK_ISSUER,
      aud: APP_ID,
      serviceurl: this.connector.serviceUrl,
      iat: now,
      nbf: now - 60,
      exp: now + 3600,
      ...more,
    }
  }

  /** An Authorization header; a good one unless claims or options make it bad. */
  async bearer(claims: Claims = {}, options: SignOptions = {}): Promise<string> {
    return `Bearer ${await this.tokens.sign(this.claims(claims), options)}`
  }

  /** A message as Teams sends it, from the world's tenant and to be answered at the connector. */
  message(text: string, more: Activity = {}): Activity {
    return {
      type: 'message',
      id: `activity-${++lastActivity}`,
      channelId: 'msteams',
      serviceUrl: this.connector.serviceUrl,
      conversation: { id: 'a:one', conversationType: 'personal', tenantId: TENANT },
      from: { id: '29:adele', name: 'Adele Vance', aadObjectId: '0b6a3f0e-0000-4000-8000-0000000000ad' },
      recipient: { id: `28:${APP_ID}`, name: 'Playbook' },
      channelData: { tenant: { id: TENANT } },
      text,
      ...more,
    }
  }

  /** A message in another conversation. */
  messageIn(conversation: string, text: string): Activity {
    return this.message(text, { conversation: { id: conversation, conversationType: 'personal', tenantId: TENANT } })
  }

  /** A pressed Action.Execute of the card that the activity `pressed` shows. */
  press(data: Record<string, unknown>, pressed: string, more: Activity = {}): Activity {
    const value = { action: { type: 'Action.Execute', verb: data['verb'], data }, trigger: 'manual' }
    return { ...this.message('', { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: pressed }), ...more }
  }

  async close(): Promise<void> {
    // First, so that no service waits for an answer of it.
    await this.connector.close()
    await Promise.all(this.services.map((service) => service.stop()))
    await Promise.all(this.folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

const worlds: World[] = []
/** Made once for a file of tests: that takes longer than to start a service. */
let keys: Promise<Tokens> | undefined
let lastActivity = 0

// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(20_000)

// Also when a test fails halfway, so that nothing keeps the process.
afterAll(async () => {
  await Promise.all(worlds.map((world) => world.close()))
})

async function startTestService(
  config: Config,
  connector: FakeConnector,
  still: boolean,
  { sendTimeoutMs, stopWithinMs, keysOf, telemetry }: Waits,
): Promise<TestService> {
  const sdk = config.app && signIn(config.app.id, connector)
  const began = Date.now()
  let ahead = 0
  const now = (): Date => new Date((still ? began : Date.now()) + ahead)
  const service = await startService({
    config,
    log: createLog(config.logLevel, telemetry),
    now,
    lookEveryMs: LOOK_EVERY_MS,
    ...(sdk ? { sdk } : {}),
    ...(keysOf ? { keysOf } : {}),
    ...(telemetry ? { telemetry } : {}),
    ...(sendTimeoutMs === undefined ? {} : { sendTimeoutMs }),
    ...(stopWithinMs === undefined ? {} : { stopWithinMs }),
  })
  const call = (path: string, options?: CallOptions): Promise<Answer> => callHttp(service.port, path, options)
  const store = await storeOf(() => call('/readyz'))
  const { db } = store as unknown as { db: Kysely<Database> }
  const rows = async <T extends keyof Database>(table: T): Promise<Database[T][]> =>
    (await db.selectFrom(table).selectAll().execute()) as unknown as Database[T][]
  const dump = async (): Promise<string> => {
    const tables = await db.introspection.getTables()
    return JSON.stringify(await Promise.all(tables.map(({ name }) => rows(name as keyof Database))))
  }
  let stopped: Promise<void> | undefined
  return {
    port: service.port,
    config,
    sdk,
    store,
    now,
    advance: (ms) => void (ahead += ms),
    call,
    rows,
    dump,
    post: (activity, authorization) => {
      connector.met(activity)
      return call('/api/messages', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
        body: JSON.stringify(activity),
      })
    },
    async allSent() {
      let left: Database['outbox'][] = []
      const sent = async () => (left = (await rows('outbox')).filter((row) => row.failed === 0)).length === 0
      await until(sent, () => `${left.length} left in the outbox: ${left.map((row) => row.last_error).join()}`)
    },
    stop: () => (stopped ??= service.stop()),
  }
}

/** The service keeps its store to itself; asked whether it is ready, it asks the store. */
async function storeOf(askWhetherReady: () => Promise<Answer>): Promise<Store> {
  const ping = jest.spyOn(Store.prototype, 'ping')
  await askWhetherReady()
  const store = ping.mock.contexts[0]
  ping.mockRestore()
  if (!store) throw new Error('/readyz no longer asks the store.')
  return store
}

/** The SDK's sign-in with the connector's keys instead of Microsoft's. */
function signIn(appId: string, connector: FakeConnector): BotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      ToChannelFromBotLoginUrl: 'https://login.invalid/',
      ToChannelFromBotOAuthScope: BOT_FRAMEWORK_ISSUER,
      ToBotFromChannelTokenIssuer: BOT_FRAMEWORK_ISSUER,
      OAuthUrl: 'https://oauth.invalid/',
      ToBotFromChannelOpenIdMetadataUrl: connector.metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: connector.metadataUrl,
      CallerId: 'urn:botframework:azure',
    },
    new TestCredentialsFactory(appId, 'secret'),
  )
}

class TestCredentialsFactory extends PasswordServiceClientCredentialFactory {
  override createCredentials(appId: string): Promise<TestCredentials> {
    return Promise.resolve(new TestCredentials(appId))
  }
}

/** The SDK refuses sign-in services without https, so that none is asked at all. */
class TestCredentials extends AppCredentials {
  protected override refreshToken(): Promise<AuthenticatorResult> {
    return Promise.resolve({ accessToken: OUTBOUND_TOKEN, expiresOn: new Date(Date.now() + 3_600_000) })
  }
}

/** One HTTP request; the answer counts even when it comes before the whole body was sent. */
export function callHttp(port: number, path: string, options: CallOptions = {}): Promise<Answer> {
  const { method = 'GET', headers = {}, body, chunked = false, agent, host = '127.0.0.1' } = options
  return new Promise((resolve, reject) => {
    const length = body === undefined || chunked ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const outgoing = request({ host, port, path, method, headers: { ...length, ...headers }, agent: agent ?? false })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('error', reject)
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode!,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        })
      })
    })
    outgoing.end(body)
  })
}
