import type { OutboxRow, Store } from '../store/store.ts'
import type { Connector, SendOutcome } from './connector.ts'
import type { Log } from './log.ts'
import type { ConversationReference } from './teams.ts'

/** Conversations that are sent to at the same time. */
const AT_ONCE = 16
const MAX_ATTEMPTS = 8
const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 60_000
/** So long a row is out of reach of other instances: longer than any request. After a crash it is sent again then. */
const TAKEN_MS = 30_000

export interface OutboxParts {
  readonly store: Store
  readonly connector: Connector
  readonly log: Log
  readonly now: () => Date
  /** Uniform in [0, 1): spreads retries. */
  readonly random: () => number
}

/**
 * Sends what turns have put into the outbox: one conversation in order, several at once, none held up by a slow other.
 * A row is deleted only when the channel has taken it, so that a crash loses nothing.
 */
export class Outbox {
  private readonly parts: OutboxParts
  /** Row id → its sending. At most `AT_ONCE`. */
  private readonly sending = new Map<string, Promise<void>>()
  private running: Promise<void> | undefined
  private again = false
  private timer: NodeJS.Timeout | undefined
  private stopped = false

  constructor(parts: OutboxParts) {
    this.parts = parts
  }

  /** Something was put in, or a moment has come: send what is due. Returns at once. */
  kick(): void {
    if (this.stopped) return
    this.again = true
    this.running ??= this.run().finally(() => {
      this.running = undefined
      if (this.again) this.kick()
    })
  }

  /** Finishes what is being sent and stops. What is left is sent after the next start. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.running
    await Promise.all(this.sending.values())
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer)
    try {
      let now = this.parts.now()
      while (this.again && !this.stopped) {
        this.again = false
        now = this.parts.now()
        const free = AT_ONCE - this.sending.size
        if (free > 0) await this.sendDue(now, free)
      }
      await this.wakeAfter(now.toISOString())
    } catch (error) {
      this.report(error)
      this.wakeIn(FIRST_DELAY_MS)
    }
  }

  private async sendDue(now: Date, limit: number): Promise<void> {
    const { store } = this.parts
    const until = new Date(now.getTime() + TAKEN_MS).toISOString()
    for (const row of await store.dueOutbox(now.toISOString(), limit)) {
      if (!(await store.takeOutbox(row, until))) continue
      const sent = this.sendRow(row)
        .catch((error: unknown) => this.report(error))
        .finally(() => {
          this.sending.delete(row.id)
          this.kick()
        })
      this.sending.set(row.id, sent)
    }
  }

  private report(error: unknown): void {
    this.parts.log.error(
      { event: 'outbox-failed', error: error instanceof Error ? error.name : 'unknown' },
      'outbox stopped, tries again',
    )
  }

  private async sendRow(row: OutboxRow): Promise<void> {
    const { store, connector, log } = this.parts
    const reference = JSON.parse(row.reference) as ConversationReference
    const activity = JSON.parse(row.activity) as Record<string, unknown>
    const outcome =
      row.kind === 'update' && row.target !== null
        ? await connector.update(reference, row.target, activity)
        : await connector.send(reference, activity)
    if (outcome.kind === 'sent') {
      await store.sent(row, row.kind === 'update' ? (row.target ?? undefined) : outcome.activityId)
      return
    }
    const retryAt = this.retryAt(row, outcome)
    log.warn(
      { event: 'not-sent', kind: row.kind, code: outcome.code, attempt: row.attempts + 1, final: !retryAt },
      'not sent',
    )
    await store.notSent(row, outcome.code, retryAt ? { dueAt: retryAt } : 'final')
  }

  /** When to try again; undefined: never. A message that may have arrived is not sent a second time. */
  private retryAt(row: OutboxRow, outcome: Exclude<SendOutcome, { kind: 'sent' }>): string | undefined {
    if (outcome.kind === 'refused' || row.attempts + 1 >= MAX_ATTEMPTS) return undefined
    if (outcome.kind === 'ambiguous' && row.kind === 'send') return undefined
    const backoff = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** row.attempts)
    const asked = outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0
    const delay = Math.max(asked, backoff * (0.5 + this.parts.random() / 2))
    return new Date(this.parts.now().getTime() + delay).toISOString()
  }

  /** What is due by `now` was taken, or waits for one that was; its end calls for the next. */
  private async wakeAfter(now: string): Promise<void> {
    const due = await this.parts.store.nextDue(now)
    if (due !== undefined) this.wakeIn(Math.max(50, new Date(due).getTime() - this.parts.now().getTime()))
  }

  private wakeIn(delayMs: number): void {
    if (this.stopped) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.kick(), Math.min(delayMs, LONGEST_DELAY_MS))
    this.timer.unref()
  }
}
