import type { Incoming } from '../dialogs/incoming.ts'
import type { Follows } from './conduct.ts'
import { logErased } from './telemetry/log.ts'
import { scrubSoon } from './scrub-soon.ts'
import type { ServerParts } from './server-parts.ts'
import type { Trace } from './telemetry/trace.ts'

/** Whose turn it was and where it came in, as it is told to who runs the bot. */
export interface Whose {
  /** Hashed. */
  readonly person: string
  readonly where: Incoming['where']['kind'] | 'tab' | 'extension'
  readonly trace: Trace | undefined
}

/** What follows once a turn is committed: messages go out, what it did is told, what was erased leaves the files. */
export function afterTurn(parts: ServerParts, whose: Whose, { taken, waiting, erased, events }: Follows): void {
  parts.outbox.send(taken)
  if (waiting) parts.outbox.wakeSoon()
  for (const event of events) parts.log.info({ ...event, ...whose }, event.event)
  for (const each of erased) logErased(parts.log, each)
  if (erased.length > 0) scrubSoon(parts)
}
