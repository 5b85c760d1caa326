import { pino, type Logger } from 'pino'
import type { Erased } from './erasure.ts'

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** Structured lines on standard output. Callers log codes and hashes: never text, names or ids of people. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}

/** One line for what was erased: how much, and a hash that says nothing to who has not the database. */
export function logErased(log: Log, { reason, hash, counts }: Erased): void {
  log.info({ event: 'erased', reason, hash, ...counts }, 'erased')
}
