import type { Store } from '../../store/store.ts'
import type { Log } from '../telemetry/log.ts'

/** How often an instance says that it is up, and after how long it counts as gone. */
const EVERY_MS = 10_000
const GONE_MS = 35_000

export interface InstancesParts {
  readonly store: Store
  readonly log: Log
  readonly now: () => Date
  /** This instance. */
  readonly id: string
  /** How many are up, whenever that is another number than before. */
  readonly onCount: (instances: number) => void
  readonly everyMs?: number
}

/**
 * Counts the instances that work on the same database. A new one counts itself before it sends anything; the others notice
 * within ten seconds, and that one has died after half a minute.
 */
export class Instances {
  private readonly parts: InstancesParts
  private timer: NodeJS.Timeout | undefined
  private counted = 1
  private counting: Promise<void> | undefined

  constructor(parts: InstancesParts) {
    this.parts = parts
  }

  /** Resolves when this instance is counted. */
  async start(): Promise<void> {
    await this.count()
    this.timer = setInterval(() => void this.count(), this.parts.everyMs ?? EVERY_MS).unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    await this.counting
    const { store, id } = this.parts
    // A database that is down needs not be told: the others will notice.
    await store.transaction(({ instances }) => instances.leave(id)).catch(() => undefined)
  }

  /** Counts; one that is called for during another joins it. Never throws: until the next, it is what it was. */
  private count(): Promise<void> {
    this.counting ??= this.countOnce().finally(() => {
      this.counting = undefined
    })
    return this.counting
  }

  private async countOnce(): Promise<void> {
    const { store, log, now, id, onCount } = this.parts
    const at = now()
    const gone = new Date(at.getTime() - GONE_MS).toISOString()
    try {
      const up = await store.transaction(({ instances }) => instances.present(id, at.toISOString(), gone))
      if (up === this.counted) return
      this.counted = up
      onCount(up)
      log.info({ event: 'instances', instances: up }, 'what Teams lets the bot send is shared by so many instances')
    } catch {
      log.warn({ event: 'instances-not-counted' }, 'the instances could not be counted, tries again')
    }
  }
}
