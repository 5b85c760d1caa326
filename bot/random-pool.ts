import { randomBytes } from 'node:crypto'

const POOL_BYTES = 4096

/**
 * Hands out random bytes in small portions, each once. Asking the system for a few bytes costs as much as asking for
 * many.
 */
export class RandomPool {
  private pool = Buffer.alloc(0)
  private used = 0

  /** @param length at most 4096 */
  take(length: number): Buffer {
    if (this.used + length > this.pool.length) {
      this.pool = randomBytes(POOL_BYTES)
      this.used = 0
    }
    this.used += length
    return this.pool.subarray(this.used - length, this.used)
  }
}
