import { hash } from 'node:crypto'
import { ConfigurationBotFrameworkAuthentication, ConfigurationServiceClientCredentialFactory } from 'botbuilder'
import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Server } from 'restify'
import { checkPlaybook } from '../playbook/check.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare, type PreparedPlaybook } from '../playbook/prepare.ts'
import { Recent } from '../playbook/recent.ts'
import { openDatabase } from '../store/open.ts'
import { Store } from '../store/store.ts'
import { tokenAuthenticator } from './authenticate.ts'
import { developmentSignIn } from './api/development.ts'
import { microsoftKeys, teamsSignIn, type KeysOfTenant } from './api/sign-in.ts'
import { allOf } from './background/all-of.ts'
import { startCleanUp } from './background/clean-up.ts'
import type { Config } from './config.ts'
import { teamsConnector } from './channel/connector.ts'
import { createHolidays } from './clock/public-holidays.ts'
import { createIds } from './ids.ts'
import { Instances } from './background/instances.ts'
import { SendLimits } from './limits.ts'
import type { Log } from './telemetry/log.ts'
import { Outbox } from './outbox.ts'
import { KnownPlaces } from './channel/places.ts'
import { TeamChannels } from './channel/team-channels.ts'
import { Reminders } from './background/reminders.ts'
import { openVault } from './contact-data/contact-key.ts'
import { Rosters } from './channel/roster.ts'
import { remindReferrals } from './background/referral-reminders.ts'
import { UnderWay } from './under-way.ts'
import { createServer } from './server.ts'
import type { ServerParts } from './server-parts.ts'
import { describeError } from './telemetry/describe-error.ts'
import { Refusals } from './telemetry/refusals.ts'
import { UnreadRosters } from './telemetry/unread-rosters.ts'
import { NO_TELEMETRY, type Telemetry } from './telemetry/telemetry.ts'

/** Teams answers within seconds, or not at all. */
const SEND_TIMEOUT_MS = 15_000
const LOOK_EVERY_MS = 3000
const REMIND_EVERY_MS = 60 * 1000
/** Requests under way get so long to end when the service stops. */
const STOP_WITHIN_MS = 10_000

export interface Service {
  /** The port that was really opened. */
  readonly port: number
  /**
   * Takes no more requests, finishes those under way, closes the store.
   * @throws AggregateError with what could not be stopped, after all else; that is logged
   */
  stop(): Promise<void>
}

export interface ServiceOptions {
  readonly config: Config
  readonly log: Log
  readonly telemetry?: Telemetry
  readonly now?: () => Date
  /** Replaces the SDK's sign-in, for tests with their own keys. */
  readonly sdk?: BotFrameworkAuthentication
  /** Replaces the keys of the people’s sign-in service, for tests with their own. */
  readonly keysOf?: KeysOfTenant
  /** How long the channel may take for an answer. */
  readonly sendTimeoutMs?: number
  /** How often it is looked for messages that nobody sends. */
  readonly lookEveryMs?: number
  /** How long requests under way get when it stops. */
  readonly stopWithinMs?: number
  /** How often it is looked for digests that are due. */
  readonly remindEveryMs?: number
}

/**
 * Puts the parts together and listens.
 * @throws StoreError when the database cannot be used; Error when the playbook has faults or the port is taken
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, log } = options
  const { telemetry = NO_TELEMETRY } = options
  const now = options.now ?? (() => new Date())
  const prepared = checkedPlaybook()
  const store = new Store(await openDatabase(config.store))
  const vault = openVault(config.contactKeys, config.dataFolder)
  // Before the first turn takes anything for itself.
  await store.takeOver(now().toISOString())
  const hashed = pseudonyms(await store.telemetrySalt())
  const sdk = options.sdk ?? sdkFor(config)
  const timeoutMs = options.sendTimeoutMs ?? SEND_TIMEOUT_MS
  const connector = teamsConnector(sdk, { appId: config.app?.id, timeoutMs, now })
  const newId = createIds()
  const limits = new SendLimits(config.limits)
  // A file of SQLite has one instance.
  const instances =
    config.store.engine === 'postgres'
      ? new Instances({ store, log, now, id: newId(), onCount: (count) => limits.shareAmong(count) })
      : undefined
  const unread = new UnreadRosters(log)
  const onUnread: UnreadRosters['count'] = (what, error) => unread.count(what, error)
  const rosters = new Rosters(connector, () => now().getTime(), { trusting: config.app === undefined, onUnread })
  const channels = new TeamChannels(connector, () => now().getTime(), onUnread)
  const places = new KnownPlaces()
  const outbox = new Outbox({
    places,
    store,
    connector,
    rosters,
    limits,
    log,
    telemetry,
    now,
    random: Math.random,
    newId,
    timeoutMs,
    lookEveryMs: options.lookEveryMs ?? LOOK_EVERY_MS,
  })
  const authenticator = config.app ? tokenAuthenticator(sdk, config.app.id, () => now().getTime()) : undefined
  const reminders = new Reminders({
    prepared,
    spans: config.reminders,
    store,
    rosters,
    newId,
    log,
    now,
    remindReferrals: () => remindReferrals({ store, newId, log, now, vault, referrals: config.referrals }),
    onDigests: () => outbox.kick(),
    everyMs: options.remindEveryMs ?? REMIND_EVERY_MS,
  })
  const refusals = new Refusals(log)
  const underWay = new UnderWay()
  let draining = false
  const server = createServer({
    config,
    authenticator,
    signIn: signInOf(options, store, now),
    prepared,
    spans: config.reminders,
    store,
    newId,
    schedule: outbox.schedule,
    rosters,
    channels,
    places,
    administrators: config.administrators,
    holidays: createHolidays(),
    vault,
    referrals: config.referrals,
    browserUrl: () =>
      config.referrals.publicUrl ?? (config.app ? undefined : `http://localhost:${server.address().port}`),
    files: { hosts: config.fileHosts, development: config.app === undefined },
    outbox,
    log,
    underWay,
    refusals,
    now,
    draining: () => draining,
    telemetry,
    hashed,
  })
  await instances?.start()
  await listening(server, config)
  // What an earlier process left unsent goes out now.
  outbox.kick()
  reminders.start()
  const endCleanUp = startCleanUp({ store, newId, log, now, config, vault })
  const { port } = server.address()
  return {
    port,
    async stop() {
      draining = true
      const withinMs = options.stopWithinMs ?? STOP_WITHIN_MS
      const cleanedUp = endCleanUp()
      try {
        await allOf([
          () => closed(server, withinMs),
          () => underWay.ended(withinMs),
          () => reminders.stop(),
          () => outbox.stop(),
          async () => instances?.stop(),
          () => connector.close(),
          () => cleanedUp,
          () => store.close(),
        ])
      } catch (error) {
        log.error({ event: 'stop-failed', error: describeError(error) }, 'a part could not be stopped, the others were')
        throw error
      } finally {
        refusals.tell()
        unread.tell()
      }
    },
  }
}

function checkedPlaybook(): PreparedPlaybook {
  const faults = checkPlaybook(playbook)
  if (faults.length > 0)
    throw new Error(`The playbook has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  return prepare(playbook)
}

/** Who the tab's people are; undefined: the tab is not set up. */
function signInOf({ config, keysOf }: ServiceOptions, store: Store, now: () => Date): ServerParts['signIn'] {
  if (!config.app) return developmentSignIn(store)
  const tab = config.tab && { id: config.tab.id, tenants: config.tenants }
  return tab && teamsSignIn(tab, keysOf ?? microsoftKeys(), now)
}

/** Of people who have written lately. */
const MOST_PSEUDONYMS = 5000

/** Pseudonyms: the same for the same person as long as the database lives. */
function pseudonyms(salt: string): ServerParts['hashed'] {
  const known = new Recent<string>(MOST_PSEUDONYMS)
  return ({ tenant, id }) =>
    known.get(`${tenant}\n${id}`, () => hash('sha256', [salt, tenant, id].join('\n')).slice(0, 16))
}

async function listening(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    // restify hands on the errors of its server; unheard they would end the process.
    server.on('error', reject)
    server.listen(port, host, resolve)
  })
}

/** Waits for the requests under way, but not for ever: a client may have stalled in the middle of one. */
async function closed(server: Server, withinMs: number): Promise<void> {
  const force = setTimeout(() => server.server.closeAllConnections(), withinMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.server.closeIdleConnections()
  })
  clearTimeout(force)
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
