import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import { checkPlaybook } from '../playbook/check.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import { openDatabase } from '../store/open.ts'
import { Store } from '../store/store.ts'
import { tokenAuthenticator } from './authenticate.ts'
import type { Config } from './config.ts'
import { teamsConnector } from './connector.ts'
import { createIds } from './ids.ts'
import { SendLimits, TEAMS_LIMITS } from './limits.ts'
import type { Log } from './log.ts'
import { Outbox } from './outbox.ts'
import { KnownPlaces } from './places.ts'
import { Rosters } from './roster.ts'
import { createServer } from './server.ts'

/** Redeliveries come within minutes; a day is generous. */
const INBOX_KEPT_MS = 24 * 60 * 60 * 1000
const SEND_TIMEOUT_MS = 15_000
const LOOK_EVERY_MS = 3000
const CLEAN_UP_EVERY_MS = 60 * 60 * 1000

export interface Service {
  /** The port that was really opened. */
  readonly port: number
  /** Takes no more requests, finishes those under way, closes the store. */
  stop(): Promise<void>
}

export interface ServiceOptions {
  readonly config: Config
  readonly log: Log
  readonly now?: () => Date
  /** Replaces the SDK's sign-in, for tests with their own keys. */
  readonly sdk?: BotFrameworkAuthentication
  /** How long the channel may take for an answer. */
  readonly sendTimeoutMs?: number
  /** How often it is looked for messages that nobody sends. */
  readonly lookEveryMs?: number
}

/**
 * Puts the parts together and listens.
 * @throws StoreError when the database cannot be used; Error when the playbook has faults or the port is taken
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, log } = options
  const now = options.now ?? (() => new Date())
  const faults = checkPlaybook(playbook)
  if (faults.length > 0)
    throw new Error(`The playbook has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  const prepared = prepare(playbook)
  const store = new Store(await openDatabase(config.store))
  const sdk = options.sdk ?? sdkFor(config)
  const timeoutMs = options.sendTimeoutMs ?? SEND_TIMEOUT_MS
  const connector = teamsConnector(sdk, { appId: config.app?.id, timeoutMs })
  const newId = createIds()
  const limits = new SendLimits(TEAMS_LIMITS)
  const rosters = new Rosters(connector, () => now().getTime())
  const outbox = new Outbox({
    store,
    connector,
    rosters,
    limits,
    log,
    now,
    random: Math.random,
    newId,
    timeoutMs,
    lookEveryMs: options.lookEveryMs ?? LOOK_EVERY_MS,
  })
  const authenticator = config.app ? tokenAuthenticator(sdk, config.app.id, () => now().getTime()) : undefined
  let draining = false
  const server = createServer({
    config,
    authenticator,
    prepared,
    store,
    newId,
    schedule: outbox.schedule,
    rosters,
    places: new KnownPlaces(),
    outbox,
    log,
    now,
    draining: () => draining,
  })
  await new Promise<void>((resolve, reject) => {
    // restify hands on the errors of its server; unheard they would end the process.
    server.on('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  // What an earlier process left unsent goes out now.
  outbox.kick()
  const cleaning = setInterval(() => {
    const before = (keptMs: number): string => new Date(now().getTime() - keptMs).toISOString()
    void store
      .cleanUp({
        inbox: before(INBOX_KEPT_MS),
        failed: before(30 * 24 * 3600_000),
        untouched: before(180 * 24 * 3600_000),
      })
      .catch(() => {
        log.warn({ event: 'clean-up-failed' }, 'clean-up failed, tries again in an hour')
      })
  }, CLEAN_UP_EVERY_MS)
  cleaning.unref()
  const { port } = server.address()
  return {
    port,
    async stop() {
      draining = true
      clearInterval(cleaning)
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.server.closeIdleConnections()
      })
      await outbox.stop()
      await connector.close()
      await store.close()
    },
  }
}

function sdkFor(config: Config): BotFrameworkAuthentication {
  const settings = {
    MicrosoftAppId: config.app?.id ?? '',
    MicrosoftAppPassword: config.app?.password ?? '',
    MicrosoftAppType: config.app?.type ?? 'SingleTenant',
    MicrosoftAppTenantId: config.app?.tenant ?? '',
    ...config.channelSettings,
  }
  if (!config.app) return new ConfigurationBotFrameworkAuthentication({})
  return new ConfigurationBotFrameworkAuthentication(
    settings,
    new ConfigurationServiceClientCredentialFactory(settings),
  )
}
