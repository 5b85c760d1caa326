import type { Incoming } from '../dialogs/incoming.ts'
import type { Follows } from './conduct.ts'
import { logErased } from './telemetry/log.ts'
import { scrubSoon } from './scrub-soon.ts'
import type { ServerParts } from './server-parts.ts'
import type { Trace } from './telemetry/trace.ts'

/** Whose turn it was and where it came in, for log and telemetry. */
export interface Whose {
  /** A hash of the person's id. */
  readonly person: string
  readonly where: Incoming['where']['kind'] | 'tab' | 'extension'
  readonly trace: Trace | undefined
}

/**
 * Runs after the commit of a turn: sends messages, reports what the turn did, and removes erased data from the database
 * files.
 */
export function afterTurn(parts: ServerParts, whose: Whose, { taken, waiting, erased, events }: Follows): void {
  parts.outbox.send(taken)
  if (waiting) parts.outbox.wakeSoon()
  for (const event of events) parts.log.info({ ...event, ...whose }, event.event)
  for (const each of erased) logErased(parts.log, each)
  if (erased.length > 0) scrubSoon(parts)
}
