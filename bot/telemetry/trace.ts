import { RandomPool } from '../random-pool.ts'

/** Where something belongs, as W3C traceparent: a turn and all that is sent because of it have the same trace id. */
export type Trace = string

const pool = new RandomPool()

/** A new one, of nobody's. */
export function newTrace(): Trace {
  const bytes = pool.take(24).toString('hex')
  return `00-${bytes.slice(0, 32)}-${bytes.slice(32)}-01`
}

/** What log and telemetry know it by. */
export function traceId(trace: Trace): string {
  return trace.split('-')[1] ?? trace
}
