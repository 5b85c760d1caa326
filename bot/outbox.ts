import type { OutboxRow, Store } from '../store/store.ts'
import type { Connector, SendOutcome } from './connector.ts'
import type { Log } from './log.ts'
import type { ConversationReference } from './teams.ts'

const BATCH = 16
const MAX_ATTEMPTS = 8
const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 60_000

export interface OutboxParts {
  readonly store: Store
  readonly connector: Connector
  readonly log: Log
  readonly now: () => Date
  /** Uniform in [0, 1): spreads retries. */
  readonly random: () => number
}

/**
 * Sends what turns have put into the outbox: one conversation in order, several at once. A row is deleted only when
 * the channel has taken it, so that a crash loses nothing.
 */
export class Outbox {
  private readonly parts: OutboxParts
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
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer)
    try {
      while (this.again && !this.stopped) {
        this.again = false
        for (;;) {
          const rows = await this.parts.store.dueOutbox(this.parts.now().toISOString(), BATCH)
          if (rows.length === 0 || this.stopped) break
          await Promise.all(rows.map((row) => this.sendRow(row)))
        }
      }
      await this.wakeWhenDue()
    } catch (error) {
      this.parts.log.error(
        { event: 'outbox-failed', error: error instanceof Error ? error.name : 'unknown' },
        'outbox stopped, tries again',
      )
      this.wakeIn(FIRST_DELAY_MS)
    }
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

  private async wakeWhenDue(): Promise<void> {
    const due = await this.parts.store.nextDue()
    if (due !== undefined) this.wakeIn(Math.max(50, new Date(due).getTime() - this.parts.now().getTime()))
  }

  private wakeIn(delayMs: number): void {
    if (this.stopped) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.kick(), Math.min(delayMs, LONGEST_DELAY_MS))
    this.timer.unref()
  }
}
