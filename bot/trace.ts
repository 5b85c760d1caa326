import { randomBytes } from 'node:crypto'

/** Where something belongs, as W3C traceparent: a turn and all that is sent because of it have the same trace id. */
export type Trace = string

/** A new one, of nobody's. */
export function newTrace(): Trace {
  const bytes = randomBytes(24).toString('hex')
  return `00-${bytes.slice(0, 32)}-${bytes.slice(32)}-01`
}

/** What log and telemetry know it by. */
export function traceId(trace: Trace): string {
  return trace.split('-')[1] ?? trace
}
