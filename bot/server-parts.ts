import type { TurnParts } from './turn-parts.ts'
import type { Config } from './config/config.ts'
import type { Authenticator } from './http/authenticate.ts'
import type { SignIn } from './api/sign-in.ts'
import type { Outbox } from './sending/outbox.ts'
import type { Log } from './telemetry/log.ts'
import type { Refusals } from './telemetry/refusals.ts'
import type { UnderWay } from './under-way.ts'
import type { Person } from '../dialogs/incoming.ts'

export interface ServerParts extends TurnParts {
  readonly config: Config
  readonly authenticator: Authenticator | undefined
  /** Signs in users of the tab; undefined: the tab has no registration. */
  readonly signIn: SignIn | undefined
  readonly outbox: Outbox
  readonly log: Log
  readonly underWay: UnderWay
  readonly refusals: Refusals
  readonly now: () => Date
  /** True while the service shuts down, so that load balancers send no requests here. */
  readonly draining: () => boolean
  /** The pseudonym of a person in log and telemetry. */
  readonly hashed: (who: Person) => string
}
