import type { BotFrameworkAuthentication } from 'botframework-connector'
import { checkPlaybook } from '../playbook/check.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare, type PreparedPlaybook } from '../playbook/prepare.ts'
import { openDatabase } from '../store/engine/open.ts'
import { Store } from '../store/store.ts'
import { tokenAuthenticator } from './http/authenticate.ts'
import { developmentSignIn } from './api/development.ts'
import { microsoftKeys, teamsSignIn, type KeysOfTenant } from './api/sign-in.ts'
import { allOf } from './background/all-of.ts'
import { startCleanUp } from './background/clean-up.ts'
import type { Config } from './config/config.ts'
import { createHolidays } from './clock/public-holidays.ts'
import { createIds } from './ids.ts'
import type { Log } from './telemetry/log.ts'
import { Reminders } from './background/reminders.ts'
import { openVault } from './contact-data/contact-key.ts'
import { remindReferrals } from './background/referral-reminders.ts'
import { UnderWay } from './under-way.ts'
import { listening, closed } from './http/listening.ts'
import { sdkFor } from './sdk.ts'
import { createSending } from './sending/sending.ts'
import { createServer } from './server.ts'
import type { ServerParts } from './server-parts.ts'
import { describeError } from './telemetry/describe-error.ts'
import { pseudonyms } from './telemetry/pseudonyms.ts'
import { Refusals } from './telemetry/refusals.ts'
import { NO_TELEMETRY, type Telemetry } from './telemetry/telemetry.ts'

const REMIND_EVERY_MS = 60 * 1000
/** When the service stops, requests under way have this time to end. */
const STOP_WITHIN_MS = 10_000

export interface Service {
  /** The port that was opened. */
  readonly port: number
  /**
   * Takes no more requests, finishes those under way, and closes the store.
   * @throws AggregateError after everything else was stopped, with the parts that could not be stopped; these are
   * logged
   */
  stop(): Promise<void>
}

export interface ServiceOptions {
  readonly config: Config
  readonly log: Log
  readonly telemetry?: Telemetry
  readonly now?: () => Date
  /** Replaces the SDK's sign-in, for tests that use their own keys. */
  readonly sdk?: BotFrameworkAuthentication
  /** Replaces the keys of the sign-in service for people, for tests that use their own keys. */
  readonly keysOf?: KeysOfTenant
  /** The time that the channel has to answer. */
  readonly sendTimeoutMs?: number
  /** The interval at which the outbox looks for messages that nobody sends. */
  readonly lookEveryMs?: number
  /** The time that requests under way have to end when the service stops. */
  readonly stopWithinMs?: number
  /** The interval at which the service looks for digests that are due. */
  readonly remindEveryMs?: number
}

/**
 * Creates the parts and listens. If this fails, the parts that were started are stopped, because they would keep the
 * database.
 * @throws StoreError if the database cannot be used; Error if the playbook has faults or the port is taken
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const begun: Ends = []
  try {
    return await startParts(options, begun)
  } catch (error) {
    // The cause of the failure matters more than a part that cannot be stopped.
    await allOf(begun).catch(() => undefined)
    throw error
  }
}

/** Functions that stop the started parts, the last one first. */
type Ends = (() => Promise<unknown>)[]

/** @param begun gets a function for each part that a failed start would leave behind */
async function startParts(options: ServiceOptions, begun: Ends): Promise<Service> {
  const { config, log, telemetry = NO_TELEMETRY, now = () => new Date() } = options
  const prepared = checkedPlaybook()
  const store = new Store(await openDatabase(config.store))
  begun.unshift(() => store.close())
  const vault = openVault(config.contactKeys, config.dataFolder)
  // Before the first turn takes a row.
  await store.takeOver(now().toISOString())
  const hashed = pseudonyms(await store.telemetrySalt())
  const sdk = options.sdk ?? sdkFor(config)
  const newId = createIds()
  const { sendTimeoutMs: timeoutMs, lookEveryMs } = options
  const sending = createSending({ config, store, log, telemetry, now, newId, sdk, timeoutMs, lookEveryMs })
  begun.unshift(...sending.ends)
  const { rosters, channels, places, outbox } = sending
  const { referrals, reminders: spans, administrators } = config
  const reminders = new Reminders({
    prepared,
    spans,
    store,
    rosters,
    newId,
    log,
    now,
    remindReferrals: () => remindReferrals({ store, newId, log, now, vault, referrals }),
    onDigests: () => outbox.kick(),
    everyMs: options.remindEveryMs ?? REMIND_EVERY_MS,
  })
  const refusals = new Refusals(log)
  const underWay = new UnderWay()
  let draining = false
  const server = createServer({
    config,
    authenticator: config.app ? tokenAuthenticator(sdk, config.app.id, () => now().getTime()) : undefined,
    signIn: signInOf(options, store, now),
    prepared,
    spans,
    store,
    newId,
    schedule: outbox.schedule,
    rosters,
    channels,
    places,
    administrators,
    holidays: createHolidays(),
    vault,
    referrals,
    browserUrl: () => referrals.publicUrl ?? (config.app ? undefined : `http://localhost:${server.address().port}`),
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
  await sending.start()
  await listening(server, config, log)
  // Send what an earlier process left unsent.
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
          ...sending.ends,
          () => cleanedUp,
          () => store.close(),
        ])
      } catch (error) {
        log.error({ event: 'stop-failed', error: describeError(error) }, 'a part could not be stopped, the others were')
        throw error
      } finally {
        refusals.tell()
        sending.tellUnread()
      }
    },
  }
}

/** The playbook never changes, so it is checked and indexed once, even if a process starts several services. */
let checked: PreparedPlaybook | undefined

function checkedPlaybook(): PreparedPlaybook {
  if (checked) return checked
  const faults = checkPlaybook(playbook)
  if (faults.length > 0)
    throw new Error(`The playbook has ${faults.length} fault(s):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
  return (checked = prepare(playbook))
}

/** Signs in users of the tab; undefined: the tab is not set up. */
function signInOf({ config, keysOf }: ServiceOptions, store: Store, now: () => Date): ServerParts['signIn'] {
  if (!config.app) return developmentSignIn(store)
  const tab = config.tab && { id: config.tab.id, tenants: config.tenants }
  return tab && teamsSignIn(tab, keysOf ?? microsoftKeys(), now)
}
