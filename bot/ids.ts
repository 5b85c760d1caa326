import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'

const POOL_BYTES = 4096

/** Makes ids that sort in the order of making. */
export function createIds(): () => string {
  let pool = randomBytes(POOL_BYTES)
  let used = 0
  // By itself ulid asks the system for each of the 16 random letters.
  const make = monotonicFactory(() => {
    if (used === POOL_BYTES) {
      pool = randomBytes(POOL_BYTES)
      used = 0
    }
    return pool[used++]! / 256
  })
  return () => make()
}
