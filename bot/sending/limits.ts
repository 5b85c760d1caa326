/** At most `count` requests within any period of `withinMs`. */
export interface Limit {
  readonly count: number
  readonly withinMs: number
}

export interface LimitSettings {
  /** For each conversation. */
  readonly thread: readonly Limit[]
  /** For all conversations of a tenant together. */
  readonly tenant: readonly Limit[]
}

/** The number of requests that Teams accepts from a bot, for one conversation and for one tenant. */
export const TEAMS_LIMITS: LimitSettings = {
  thread: [
    { count: 7, withinMs: 1000 },
    { count: 8, withinMs: 2000 },
    { count: 60, withinMs: 30_000 },
    { count: 1800, withinMs: 3_600_000 },
  ],
  tenant: [{ count: 50, withinMs: 1000 }],
}

const SWEEP_EVERY_MS = 60_000

/** Counts the requests of this instance, so that it waits before Teams refuses one. */
export class SendLimits {
  private readonly settings: LimitSettings
  private readonly threads: Windows
  private readonly tenants: Windows

  constructor(settings: LimitSettings) {
    this.settings = settings
    this.threads = new Windows(settings.thread)
    this.tenants = new Windows(settings.tenant)
  }

  /** Sets the number of instances. From now on, this instance uses an equal share of the limits. */
  shareAmong(instances: number): void {
    this.threads.keepTo(sharesOf(this.settings.thread, instances))
    this.tenants.keepTo(sharesOf(this.settings.tenant, instances))
  }

  /**
   * Counts one request and returns 0. If the limit is reached, counts nothing and returns the milliseconds until the
   * next try.
   * @param now in milliseconds
   */
  reserve(tenant: string, conversation: string, now: number): number {
    const thread = `${tenant}\n${conversation}`
    const wait = Math.max(this.threads.wait(thread, now), this.tenants.wait(tenant, now))
    if (wait > 0) return wait
    this.threads.count(thread, now)
    this.tenants.count(tenant, now)
    return 0
  }

  /**
   * Counts a reserved request from the moment at which it goes out. Teams counts requests when they arrive; after a
   * slow commit, the request would come too close to the next ones.
   * @param reserved the moment of the reservation, in milliseconds
   */
  goesOut(tenant: string, conversation: string, reserved: number, now: number): void {
    this.threads.move(`${tenant}\n${conversation}`, reserved, now)
    this.tenants.move(tenant, reserved, now)
  }
}

/**
 * Splits the limits so that all instances together stay within them. If there are more instances than a limit has
 * requests, all of them may send at the same moment. They then keep the limit only over a longer period, and Teams asks
 * those that are too fast to wait.
 */
function sharesOf(limits: readonly Limit[], instances: number): Limit[] {
  return limits.map(({ count, withinMs }) =>
    count >= instances
      ? { count: Math.floor(count / instances), withinMs }
      : // Less than one request each: one, within a longer period.
        { count: 1, withinMs: Math.ceil((withinMs * instances) / count) },
  )
}

/** Sliding windows. Stores the moments of the last requests of each key, as many as the largest limit counts. */
class Windows {
  private limits: readonly Limit[] = []
  private most = 0
  private longestMs = 0
  private readonly moments = new Map<string, number[]>()
  private swept = 0

  constructor(limits: readonly Limit[]) {
    this.keepTo(limits)
  }

  /** Sets the limits. Requests that were counted before still count. */
  keepTo(limits: readonly Limit[]): void {
    this.limits = limits
    this.most = Math.max(0, ...limits.map(({ count }) => count))
    this.longestMs = Math.max(0, ...limits.map(({ withinMs }) => withinMs))
  }

  wait(key: string, now: number): number {
    const moments = this.moments.get(key)
    if (!moments) return 0
    let wait = 0
    for (const { count, withinMs } of this.limits) {
      const oldest = moments[moments.length - count]
      if (oldest !== undefined) wait = Math.max(wait, oldest + withinMs - now)
    }
    return wait
  }

  count(key: string, now: number): void {
    if (this.most === 0) return
    this.sweep(now)
    const moments = this.moments.get(key)
    if (!moments) {
      this.moments.set(key, [now])
      return
    }
    moments.push(now)
    // Not each time, because removing the first element moves the whole array.
    if (moments.length >= 2 * this.most) moments.splice(0, moments.length - this.most)
  }

  /** Moves a counted request to another moment. Does nothing if the request is not counted any more. */
  move(key: string, from: number, to: number): void {
    const moments = this.moments.get(key)
    const at = moments?.lastIndexOf(from) ?? -1
    if (!moments || at < 0) return
    moments.splice(at, 1)
    moments.push(to)
  }

  /** Forgets conversations without a request during the longest window. */
  private sweep(now: number): void {
    if (now - this.swept < SWEEP_EVERY_MS) return
    this.swept = now
    for (const [key, moments] of this.moments) {
      if (moments.at(-1)! <= now - this.longestMs) this.moments.delete(key)
    }
  }
}
