import type { Holidays } from '../dialogs/model.ts'
import type { Schedule, Store } from '../store/store.ts'
import type { Administrators } from './config/administrators.ts'
import type { FileSources } from './channel/file.ts'
import type { KnownPlaces } from './channel/places.ts'
import type { Rosters } from './channel/roster.ts'
import type { TeamChannels } from './channel/team-channels.ts'
import type { ReminderParts } from './effects/read/own-due.ts'
import type { ReferralParts } from './effects/referrals.ts'
import type { Telemetry } from './telemetry/telemetry.ts'

/** The parts that every turn needs, in the chat and beside it. */
export interface TurnParts extends ReminderParts, ReferralParts {
  readonly store: Store
  readonly newId: () => string
  /** Decides which messages are taken for sending by the turn's commit. */
  readonly schedule: Schedule
  /** The members of channels and group chats. */
  readonly rosters: Rosters
  readonly channels: TeamChannels
  /** Conversations that are already stored. */
  readonly places: KnownPlaces
  readonly administrators: Administrators
  readonly files: FileSources
  readonly now: () => Date
  readonly holidays: Holidays
  readonly telemetry: Telemetry
  /** The address at which browsers reach this service; undefined: unknown. */
  readonly browserUrl: () => string | undefined
}
