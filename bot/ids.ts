import { monotonicFactory } from 'ulid'
import { RandomPool } from './random-pool.ts'

/** Makes ids that sort in the order in which they were made. */
export function createIds(): () => string {
  const pool = new RandomPool()
  // Without the pool, ulid asks the system for each of the 16 random letters.
  const make = monotonicFactory(() => pool.take(1)[0]! / 256)
  return () => make()
}
