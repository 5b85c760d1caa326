import { randomBytes } from 'node:crypto'

const POOL_BYTES = 4096

/** Random bytes in small portions, each given out once: asking the system for a few costs as much as for many. */
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
