import { codeOf } from '../../store/engine/faults.ts'
import { isTooLarge, noteFailed, noteSent, type SendFailure } from './after-sending.ts'
import type { OutboxRow, Schedule, Start, Store, StoreTransaction } from '../../store/store.ts'
import { fitForConversation, isPersonalChat } from '../channel/audience.ts'
import {
  longestRequestMs,
  SENDINGS_AT_ONCE,
  type Connector,
  type ConversationReference,
  type SendOutcome,
} from '../channel/connector.ts'
import type { SendLimits } from './limits.ts'
import { describeError } from '../telemetry/describe-error.ts'
import type { Log } from '../telemetry/log.ts'
import type { KnownPlaces } from '../channel/places.ts'
import { orAborted } from '../channel/or-aborted.ts'
import type { Rosters } from '../channel/roster.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'
import { traceSending } from '../channel/trace-sending.ts'
import { markedRepeated } from '../channel/say.ts'
import { referenceOf } from '../channel/reference.ts'

/** Together with the pauses between them, these attempts take about a quarter of an hour. */
export const MAX_ATTEMPTS = 60
const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 20_000
/** The delay of the look for rows that a turn could not start itself. Turns that come together share one look. */
const LOOK_SOON_MS = 50
/** The time for what an attempt does before its request: asking for the roster and signing in. */
const PREPARING_MS = 5000
/** An attempt is given up this long before its lease ends, to leave time for noting its result. */
const NOTING_MS = 5000
/** The result of an attempt that has sent nothing when its lease ends. */
const LEASE_ENDS: SendFailure = { kind: 'retry', code: 'lease-ends', afterMs: undefined }
/** While the outbox stops, it tries this many times to note the result of a sending. */
const LAST_NOTES = 5

export interface OutboxParts {
  readonly store: Store
  readonly connector: Connector
  readonly limits: SendLimits
  readonly log: Log
  readonly telemetry: Telemetry
  readonly now: () => Date
  /** Uniform in [0, 1). Spreads retries. */
  readonly random: () => number
  readonly newId: () => string
  /** The connector's time-out. Other instances cannot take a row for longer than any attempt lasts. */
  readonly timeoutMs: number
  /** The members of a conversation, for messages that depend on them. */
  readonly rosters: Rosters
  /** Conversations that are known to be personal chats, without asking the store. */
  readonly places: Pick<KnownPlaces, 'isPersonal'>
  /** The interval of looks for rows that other instances have left, even if nothing happens here. */
  readonly lookEveryMs: number
}

/**
 * Sends the messages that turns have put into the outbox. Each conversation is sent in order. Many conversations are
 * sent at once, and a slow one does not delay the others. Rows that a turn of this instance took with its commit are
 * sent at once. The outbox also looks for rows that were left over because of the limits, or by an instance that died.
 * A row is deleted only after the channel has taken it.
 */
export class Outbox {
  /** Decides whether a row may start now. If so, it counts the row against the limits. */
  readonly schedule: Schedule = (row) => this.start(row)
  private readonly parts: OutboxParts
  private readonly leaseMs: number
  /** Row id → sending of this row. */
  private readonly sending = new Map<string, Promise<void>>()
  /** True if a row was due while the largest number of sendings was already under way. */
  private crowded = false
  private again = false
  private looking: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined
  private wakesAt = Infinity
  private stopped = false

  constructor(parts: OutboxParts) {
    this.parts = parts
    this.leaseMs = PREPARING_MS + longestRequestMs(parts.timeoutMs) + NOTING_MS
  }

  /** Sends rows that were taken with a commit. Returns at once. */
  send(rows: readonly OutboxRow[]): void {
    for (const row of rows) this.begin(row)
  }

  /** Looks for due rows now, and at intervals from then on. Returns at once. */
  kick(): void {
    if (this.stopped) return
    this.again = true
    this.looking ??= this.look().finally(() => {
      this.looking = undefined
      // Somebody asked for a look while this one was ending. If too many rows are being sent, the next one that ends
      // asks.
      if (this.again && !this.crowded) this.kick()
    })
  }

  /** Looks soon, because a turn has left a row that it could not start. */
  wakeSoon(): void {
    this.wakeIn(LOOK_SOON_MS)
  }

  /** Finishes the rows that are being sent. Others are sent after the next start, or by another instance. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.looking
    // Noting a result may have taken the next row.
    while (this.sending.size > 0) await Promise.all(this.sending.values())
  }

  private start({ id, tenant, conversation }: Parameters<Schedule>[0]): Start {
    const now = this.parts.now().getTime()
    // A row that is still being sent or noted after its lease has ended is not taken a second time. Its lease must not
    // change, because the note recognises the row by it.
    if (this.sending.has(id)) return { notBefore: iso(0) }
    if (this.stopped) return { notBefore: iso(now) }
    if (this.isCrowded()) return { notBefore: iso(now) }
    const wait = this.parts.limits.reserve(tenant, conversation, now)
    if (wait === 0) return { lease: iso(now + this.leaseMs) }
    this.wakeIn(wait)
    return { notBefore: iso(now + wait) }
  }

  private isCrowded(): boolean {
    this.crowded ||= this.sending.size >= SENDINGS_AT_ONCE
    return this.crowded
  }

  private async look(): Promise<void> {
    const { store, now, lookEveryMs } = this.parts
    try {
      let at = now().toISOString()
      while (this.again && !this.isCrowded()) {
        this.again = false
        at = now().toISOString()
        const free = SENDINGS_AT_ONCE - this.sending.size
        const taken = await store.transaction((tx) => tx.takeDue(at, free, this.schedule))
        for (const row of taken) this.begin(row)
      }
      const due = await store.nextDue(at)
      this.wakeIn(due === undefined ? lookEveryMs : Math.min(lookEveryMs, Date.parse(due) - now().getTime()))
    } catch (error) {
      this.again = false
      this.report('outbox-failed', error)
      this.wakeIn(FIRST_DELAY_MS)
    }
  }

  /** Sends a row that was taken. If the outbox is stopping, gives the row back. */
  private begin(row: OutboxRow): void {
    const sent = (this.stopped ? this.giveBack(row) : this.sendOn(row))
      .catch((error: unknown) => this.report('outbox-failed', error))
      .finally(() => {
        this.sending.delete(row.id)
        if (!this.crowded) return
        this.crowded = false
        this.wakeSoon()
      })
    this.sending.set(row.id, sent)
  }

  /** Gives back a row that was not sent. The next instance sends it at once, without the mark. */
  private async giveBack(row: OutboxRow): Promise<void> {
    await this.noted((tx) => tx.giveBackOutbox(row, iso(this.parts.now().getTime())))
  }

  /** Sends the row, notes the result, and begins with the next row of the conversation. */
  private async sendOn(row: OutboxRow): Promise<void> {
    const reference = referenceOf(row)
    const outcome = await traceSending(this.parts.telemetry, row, reference, () => this.inLease(row, reference))
    const next = await this.noted((tx) => this.note(tx, row, reference, outcome))
    if (next) this.begin(next)
  }

  /** Makes one attempt, and gives it up before the lease ends; `due_at` is the end of the lease. */
  private async inLease(row: OutboxRow, reference: ConversationReference): Promise<SendOutcome> {
    const leftMs = Date.parse(row.due_at) - NOTING_MS - this.parts.now().getTime()
    // The commit that took the row may have been slow.
    if (leftMs <= 0) return LEASE_ENDS
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(new DOMException('The lease ends.', 'TimeoutError')), leftMs)
    try {
      return await this.attempt(row, reference, late.signal)
    } finally {
      clearTimeout(timer)
    }
  }

  private async attempt(row: OutboxRow, reference: ConversationReference, late: AbortSignal): Promise<SendOutcome> {
    const { connector, limits, log, now } = this.parts
    let activity: string
    try {
      activity = this.isForAll(row) ? row.activity : await orAborted(late, this.activityFor(row, reference))
    } catch (error) {
      // The fault came from a query. Nothing was sent.
      return late.aborted ? LEASE_ENDS : { kind: 'retry', code: codeOf(error) || 'not-read', afterMs: undefined }
    }
    const { tenant, conversation } = row
    limits.goesOut(tenant, conversation, Date.parse(row.due_at) - this.leaseMs, now().getTime())
    if (row.kind === 'update' && row.target !== null) return connector.update(reference, row.target, activity, late)
    if (row.begun === 0) return connector.send(reference, activity, late)
    log.warn(
      { event: 'sent-again', attempt: row.attempts + 1, trace: row.trace ?? undefined },
      'may have been sent before a crash: sent with a mark',
    )
    return connector.send(reference, markedRepeated(activity), late)
  }

  /** True if everybody in the conversation may read the message as it was written, so that no roster is needed. */
  private isForAll({ shareable, tenant, conversation }: OutboxRow): boolean {
    return shareable === null && this.parts.places.isPersonal(tenant, conversation)
  }

  /** The form of the message to send, decided now because somebody from outside may have joined. */
  private async activityFor(row: OutboxRow, reference: ConversationReference): Promise<string> {
    const { store, rosters, places } = this.parts
    const isHeldBack = row.shareable !== null && (await rosters.of(row.tenant, reference)).outsiders
    const activity = isHeldBack ? row.shareable! : row.activity
    if (places.isPersonal(row.tenant, row.conversation)) return activity
    return fitForConversation(activity, () => isPersonalChat(store, row.tenant, row.conversation))
  }

  /** Notes the result and takes the next row, in one transaction. */
  private async note(
    tx: StoreTransaction,
    row: OutboxRow,
    reference: ConversationReference,
    outcome: SendOutcome,
  ): Promise<OutboxRow | undefined> {
    if (outcome.kind === 'sent') {
      await noteSent(tx, this.parts, row, reference, outcome.activityId)
    } else {
      const retryAt = this.retryAt(row, reference, outcome)
      await noteFailed(tx, this.parts, row, reference, outcome, retryAt)
      // It failed for good, and the person who asked for it is told by a message.
      if (retryAt === undefined) this.wakeSoon()
      else this.wakeIn(Date.parse(retryAt) - this.parts.now().getTime())
    }
    return tx.takeNext(row.tenant, row.conversation, this.parts.now().toISOString(), this.schedule)
  }

  /** The moment of the next attempt; undefined: never. What may have arrived is not sent a second time. */
  private retryAt(row: OutboxRow, reference: ConversationReference, outcome: SendFailure): string | undefined {
    if (isTooLarge(row, reference, outcome)) return iso(this.parts.now().getTime())
    if (outcome.kind === 'refused' || row.attempts + 1 >= MAX_ATTEMPTS) return undefined
    if (outcome.kind === 'ambiguous' && row.kind === 'send') return undefined
    const backoff = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** row.attempts)
    const asked = outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0
    const delay = Math.max(asked, backoff * (0.5 + this.parts.random() / 2))
    return iso(this.parts.now().getTime() + delay)
  }

  /** Repeats a note until the database takes it, so that a fault of the database causes no second sending. */
  private async noted<T>(note: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.parts.store.transaction(note)
      } catch (error) {
        this.report('note-failed', error)
        if (this.stopped && attempt >= LAST_NOTES) throw error
        await new Promise((resolve) => setTimeout(resolve, Math.min(5000, FIRST_DELAY_MS * 2 ** (attempt - 1))))
      }
    }
  }

  private report(event: 'outbox-failed' | 'note-failed', error: unknown): void {
    this.parts.log.error({ event, error: describeError(error) }, 'the outbox had a fault, tries again')
  }

  private wakeIn(delayMs: number): void {
    if (this.stopped) return
    const at = performance.now() + Math.max(LOOK_SOON_MS, delayMs)
    if (at >= this.wakesAt) return
    this.wakesAt = at
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.wakesAt = Infinity
      this.kick()
    }, at - performance.now())
    this.timer.unref()
  }
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
