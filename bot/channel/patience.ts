/** So long a turn waits for a service that has just let another turn wait in vain. In milliseconds. */
const SHORT_MS = 250

/**
 * How long turns wait for an answer of Teams: while a service is silent, only shortly, so that a stall holds up nobody. What
 * was asked goes on meanwhile, and the first answer ends it.
 */
export class Patience {
  private readonly silent = new Set<string>()

  /**
   * @param service its URL
   * @param asked never fails
   * @param ms how long is waited for a service that answers
   * @returns what was asked, or `otherwise` when it takes longer
   */
  async inTime<T>(service: string, asked: Promise<T>, ms: number, otherwise: T): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<T>((resolve) => {
      const lose = (): void => {
        this.silent.add(service)
        resolve(otherwise)
      }
      timer = setTimeout(lose, this.silent.has(service) ? Math.min(SHORT_MS, ms) : ms)
    })
    try {
      return await Promise.race([asked, late])
    } finally {
      clearTimeout(timer)
    }
  }

  /** The service has answered, in time or not. */
  answered(service: string): void {
    this.silent.delete(service)
  }
}
