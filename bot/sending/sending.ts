import type { BotFrameworkAuthentication } from 'botframework-connector'
import type { Store } from '../../store/store.ts'
import { Instances } from '../background/instances.ts'
import { teamsConnector } from '../channel/connector.ts'
import { KnownPlaces } from '../channel/places.ts'
import { Rosters } from '../channel/roster.ts'
import { TeamChannels } from '../channel/team-channels.ts'
import type { Config } from '../config/config.ts'
import { SendLimits } from './limits.ts'
import { Outbox } from './outbox.ts'
import type { Log } from '../telemetry/log.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { UnreadRosters } from '../telemetry/unread-rosters.ts'

/** Milliseconds. Teams answers within seconds, or not at all. */
const SEND_TIMEOUT_MS = 15_000
const LOOK_EVERY_MS = 3000

export interface SendingParts {
  readonly config: Config
  readonly store: Store
  readonly log: Log
  readonly telemetry: Telemetry
  readonly now: () => Date
  readonly newId: () => string
  readonly sdk: BotFrameworkAuthentication
  /** The time that the channel has to answer. */
  readonly timeoutMs?: number | undefined
  /** The interval at which the outbox looks for messages that nobody sends. */
  readonly lookEveryMs?: number | undefined
}

/** Everything that talks to Teams: sending, its limits, rosters and places. */
export interface Sending {
  readonly rosters: Rosters
  readonly channels: TeamChannels
  readonly places: KnownPlaces
  readonly outbox: Outbox
  /**
   * Tells the other instances that this one runs, because they share the limits of Teams. With SQLite there is only one
   * instance.
   */
  start(): Promise<void>
  /** Functions that stop the parts. They do not depend on each other. */
  readonly ends: readonly (() => Promise<unknown>)[]
  /** Reports how many rosters Teams has refused since the last report. */
  tellUnread(): void
}

/** Creates everything that talks to Teams. Nothing is sent before `outbox.kick()`. */
export function createSending(parts: SendingParts): Sending {
  const { config, store, log, telemetry, now, newId, sdk } = parts
  const timeoutMs = parts.timeoutMs ?? SEND_TIMEOUT_MS
  const connector = teamsConnector(sdk, { appId: config.app?.id, timeoutMs, now })
  const limits = new SendLimits(config.limits)
  const instances =
    config.store.engine === 'postgres'
      ? new Instances({ store, log, now, id: newId(), onCount: (count) => limits.shareAmong(count) })
      : undefined
  const unread = new UnreadRosters(log)
  const onUnread: UnreadRosters['count'] = (what, error) => unread.count(what, error)
  const rosters = new Rosters(connector, () => now().getTime(), { trusting: config.app === undefined, onUnread })
  const places = new KnownPlaces()
  const lookEveryMs = parts.lookEveryMs ?? LOOK_EVERY_MS
  const sends = { places, store, connector, rosters, limits, log, telemetry, now, newId, timeoutMs, lookEveryMs }
  const outbox = new Outbox({ ...sends, random: Math.random })
  return {
    rosters,
    channels: new TeamChannels(connector, () => now().getTime(), onUnread),
    places,
    outbox,
    start: async () => instances?.start(),
    ends: [() => outbox.stop(), async () => instances?.stop(), async () => connector.close()],
    tellUnread: () => unread.tell(),
  }
}
