import type { Person } from '../dialogs/incoming.ts'
import type { AsideOutcome } from './aside.ts'
import { logErased } from './telemetry/log.ts'
import { scrubSoon } from './scrub-soon.ts'
import type { ServerParts } from './server-parts.ts'
import type { Trace } from './telemetry/trace.ts'

/** What follows once a turn beside the chat is kept: messages go out, what it did is told, what was erased leaves the files. */
export function afterAside(
  parts: ServerParts,
  who: Person,
  where: 'tab' | 'extension',
  { taken, waiting, erased, events }: Omit<AsideOutcome, 'answer'>,
  trace?: Trace,
): void {
  parts.outbox.send(taken)
  if (waiting) parts.outbox.wakeSoon()
  const whose = { person: parts.hashed(who), where, trace }
  for (const event of events) parts.log.info({ ...event, ...whose }, event.event)
  for (const each of erased) logErased(parts.log, each)
  if (erased.length > 0) scrubSoon(parts)
}
