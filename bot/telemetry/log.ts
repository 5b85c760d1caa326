import { pino } from 'pino'
import type { Erased } from '../effects/erasure/erasure.ts'
import { NO_TELEMETRY, type Telemetry, type Told } from './telemetry.ts'
import { traceId, type Trace } from './trace.ts'

/** What a line says: codes, figures and hashes, never text, names or ids of people. */
export type Line = Told & {
  /** What happened; the name of the event in telemetry, too. */
  readonly event: string
  /** The turn that it belongs to; the line has its id. */
  readonly trace?: Trace | undefined
}

/**
 * Faults of ours or of something that we need. Somebody is told of each: they are asked for by an alert of
 * `deploy/azuredeploy.json`, and `deploy/README.md` says what to do.
 */
export const FAULTS = [
  'server-failed',
  'turn-failed',
  'tab-failed',
  'file-failed',
  'outbox-failed',
  'note-failed',
  'digests-failed',
  'clean-up-failed',
  'contact-locked',
  'contacts-not-resealed',
  'scrub-failed',
  'stop-failed',
  'crashed',
] as const

export interface Log {
  info(line: Line, message: string): void
  warn(line: Line, message: string): void
  error(line: Line & { readonly event: (typeof FAULTS)[number] }, message: string): void
}

/** Lines of turns are written together, in bytes, but no later than this; what went wrong is written at once. */
const TOGETHER = 4096
const LATEST_MS = 200

/** Structured lines on standard output, the same for telemetry as events, whatever the level. */
export function createLog(level: string, telemetry: Telemetry = NO_TELEMETRY): Log {
  const lines = pino.destination({ dest: 1, sync: false, minLength: TOGETHER, periodicFlush: LATEST_MS })
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines)
  const write =
    (kind: 'info' | 'warn' | 'error') =>
    (line: Line, message: string): void => {
      const { event, trace, ...told } = line
      log[kind]({ event, ...told, ...(trace === undefined ? {} : { trace: traceId(trace) }) }, message)
      telemetry.event(event, told, trace)
      // pino's own flush would wait for each of them with a listener.
      if (kind !== 'info') lines.flush()
      if (kind === 'error') telemetry.failure(event, String(told['error'] ?? event), trace)
    }
  return { info: write('info'), warn: write('warn'), error: write('error') }
}

/** One line for what was erased: how much, and a hash that says nothing to who has not the database. */
export function logErased(log: Log, { reason, hash, counts }: Erased): void {
  log.info({ event: 'erased', reason, hash, ...counts }, 'erased')
}
