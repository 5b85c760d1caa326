/** At most `count` requests within any `withinMs`. */
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

/** What Teams lets a bot send: to one conversation, and in one tenant. */
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

/** Counts what this instance sends, so that it waits by itself before Teams refuses. */
export class SendLimits {
  private readonly settings: LimitSettings
  private readonly threads: Windows
  private readonly tenants: Windows

  constructor(settings: LimitSettings) {
    this.settings = settings
    this.threads = new Windows(settings.thread)
    this.tenants = new Windows(settings.tenant)
  }

  /** From now on takes an equal share of what several instances may send together. */
  shareAmong(instances: number): void {
    this.threads.keepTo(sharesOf(this.settings.thread, instances))
    this.tenants.keepTo(sharesOf(this.settings.tenant, instances))
  }

  /**
   * Counts one request and returns 0, or counts nothing and returns after how many milliseconds to ask again.
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
   * Counts a reserved request from the moment at which it goes out: Teams counts when it comes, and a commit that was long in
   * coming would bring it close to the next ones.
   * @param reserved when it was reserved, in milliseconds
   */
  goesOut(tenant: string, conversation: string, reserved: number, now: number): void {
    this.threads.move(`${tenant}\n${conversation}`, reserved, now)
    this.tenants.move(tenant, reserved, now)
  }
}

/**
 * Splits the limits so that all instances together stay within them. Of more instances than a limit has requests, all may send at
 * the same moment: they keep the limit over the longer time only, and Teams asks whoever is too fast to wait.
 */
function sharesOf(limits: readonly Limit[], instances: number): Limit[] {
  return limits.map(({ count, withinMs }) =>
    count >= instances
      ? { count: Math.floor(count / instances), withinMs }
      : // Less than one each: one, within longer.
        { count: 1, withinMs: Math.ceil((withinMs * instances) / count) },
  )
}

/** Sliding windows: the moments of the last requests of each key, as many as the largest limit counts. */
class Windows {
  private limits: readonly Limit[] = []
  private most = 0
  private longestMs = 0
  private readonly moments = new Map<string, number[]>()
  private swept = 0

  constructor(limits: readonly Limit[]) {
    this.keepTo(limits)
  }

  /** What was counted before counts on. */
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
    // Now and then instead of each time: shifting an array moves all of it.
    if (moments.length >= 2 * this.most) moments.splice(0, moments.length - this.most)
  }

  /** Nothing moves that is not counted any more. */
  move(key: string, from: number, to: number): void {
    const moments = this.moments.get(key)
    const at = moments?.lastIndexOf(from) ?? -1
    if (!moments || at < 0) return
    moments.splice(at, 1)
    moments.push(to)
  }

  /** Conversations that have been quiet for the longest window need not be remembered. */
  private sweep(now: number): void {
    if (now - this.swept < SWEEP_EVERY_MS) return
    this.swept = now
    for (const [key, moments] of this.moments) {
      if (moments.at(-1)! <= now - this.longestMs) this.moments.delete(key)
    }
  }
}
