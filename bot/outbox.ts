import type { OutboxRow, Schedule, Start, Store, StoreTransaction } from '../store/store.ts'
import { fitForConversation, isPersonalChat } from './channel/audience.ts'
import { longestRequestMs, type Connector, type ConversationReference, type SendOutcome } from './channel/connector.ts'
import type { SendLimits } from './limits.ts'
import type { Log } from './telemetry/log.ts'
import type { KnownPlaces } from './channel/places.ts'
import type { Rosters } from './channel/roster.ts'
import type { Telemetry } from './telemetry/telemetry.ts'
import { traceSending } from './channel/trace-sending.ts'
import { closedCard, markedRepeated, textMessage, tooLargeNotice } from './channel/say.ts'

/** Sendings at the same time; a stalled channel holds up no more than these. */
const AT_ONCE = 256
/** With the pauses between them about a quarter of an hour. */
export const MAX_ATTEMPTS = 60
const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 20_000
/** What a turn could not start itself is looked for so soon: turns that come together share the look. */
const LOOK_SOON_MS = 50
/** While it stops, so often is it tried to note how a sending ended. */
const LAST_NOTES = 5

export interface OutboxParts {
  readonly store: Store
  readonly connector: Connector
  readonly limits: SendLimits
  readonly log: Log
  readonly telemetry: Telemetry
  readonly now: () => Date
  /** Uniform in [0, 1): spreads retries. */
  readonly random: () => number
  readonly newId: () => string
  /** The connector's time-out; a row is out of reach of other instances for longer than any request. */
  readonly timeoutMs: number
  /** Who is in a conversation, when what is sent depends on it. */
  readonly rosters: Rosters
  /** Which conversations are surely personal chats, without asking the store. */
  readonly places: Pick<KnownPlaces, 'isPersonal'>
  /** Looks so often for what other instances have left, also when nothing happens here. */
  readonly lookEveryMs: number
}

/**
 * Sends what turns have put into the outbox: each conversation in order, many at once, none held up by a slow other.
 * Rows that a turn of this instance took with its commit are sent at once; what is left over, by the limits or by an
 * instance that died, is looked for. A row is deleted only when the channel has taken it.
 */
export class Outbox {
  /** Decides whether a row may start now, and counts it when it may. */
  readonly schedule: Schedule = (row) => this.start(row)
  private readonly parts: OutboxParts
  private readonly leaseMs: number
  /** Row id → its sending. */
  private readonly sending = new Map<string, Promise<void>>()
  /** Something is due and found all places taken. */
  private crowded = false
  private again = false
  private looking: Promise<void> | undefined
  private timer: NodeJS.Timeout | undefined
  private wakesAt = Infinity
  private stopped = false

  constructor(parts: OutboxParts) {
    this.parts = parts
    this.leaseMs = longestRequestMs(parts.timeoutMs) + 5000
  }

  /** Sends rows that were taken with a commit. Returns at once. */
  send(rows: readonly OutboxRow[]): void {
    // Noted as begun: who comes next sends them, with the mark.
    if (this.stopped) return
    for (const row of rows) this.begin(row)
  }

  /** Looks for what is due, and goes on looking. Returns at once. */
  kick(): void {
    if (this.stopped) return
    this.again = true
    this.looking ??= this.look().finally(() => {
      this.looking = undefined
      // It was called for while the look was ending. When all places are taken, the next free one calls.
      if (this.again && !this.crowded) this.kick()
    })
  }

  /** A turn has left something that it could not start. */
  wakeSoon(): void {
    this.wakeIn(LOOK_SOON_MS)
  }

  /** Finishes what is being sent and stops. What is left is sent after the next start, or by another instance. */
  async stop(): Promise<void> {
    this.stopped = true
    clearTimeout(this.timer)
    await this.looking
    await Promise.all(this.sending.values())
  }

  private start({ id, tenant, conversation }: Parameters<Schedule>[0]): Start {
    const now = this.parts.now().getTime()
    // A row that is still being sent, or noted, after its lease has ended is not taken a second time.
    if (this.stopped || this.sending.has(id)) return { notBefore: iso(now) }
    if (this.isCrowded()) return { notBefore: iso(now) }
    const wait = this.parts.limits.reserve(tenant, conversation, now)
    if (wait === 0) return { lease: iso(now + this.leaseMs) }
    this.wakeIn(wait)
    return { notBefore: iso(now + wait) }
  }

  private isCrowded(): boolean {
    this.crowded ||= this.sending.size >= AT_ONCE
    return this.crowded
  }

  private async look(): Promise<void> {
    const { store, now, lookEveryMs } = this.parts
    try {
      let at = now().toISOString()
      while (this.again && !this.isCrowded()) {
        this.again = false
        at = now().toISOString()
        const free = AT_ONCE - this.sending.size
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

  private begin(row: OutboxRow): void {
    const sent = this.sendOn(row)
      .catch((error: unknown) => this.report('outbox-failed', error))
      .finally(() => {
        this.sending.delete(row.id)
        if (!this.crowded) return
        this.crowded = false
        this.wakeSoon()
      })
    this.sending.set(row.id, sent)
  }

  /** Sends the row, notes how that ended, and begins the next of the conversation. */
  private async sendOn(row: OutboxRow): Promise<void> {
    const reference = JSON.parse(row.reference) as ConversationReference
    const outcome = await traceSending(this.parts.telemetry, row, reference, () => this.attempt(row, reference))
    const next = await this.noted((tx) => this.note(tx, row, reference, outcome))
    if (next) this.begin(next)
  }

  private async attempt(row: OutboxRow, reference: ConversationReference): Promise<SendOutcome> {
    const { connector, log } = this.parts
    const activity = await this.activityFor(row, reference)
    if (row.kind === 'update' && row.target !== null) return connector.update(reference, row.target, activity)
    if (row.begun === 0) return connector.send(reference, activity)
    log.warn(
      { event: 'sent-again', attempt: row.attempts + 1, trace: row.trace ?? undefined },
      'may have been sent before a crash: sent with a mark',
    )
    return connector.send(reference, markedRepeated(activity))
  }

  /** Decided when it is sent: since it was written, somebody from outside may have joined. */
  private async activityFor(row: OutboxRow, reference: ConversationReference): Promise<string> {
    const { store, rosters, places } = this.parts
    const isHeldBack = row.shareable !== null && (await rosters.of(row.tenant, reference)).outsiders
    const activity = isHeldBack ? row.shareable! : row.activity
    if (places.isPersonal(row.tenant, row.conversation)) return activity
    return fitForConversation(activity, () => isPersonalChat(store, row.tenant, row.conversation))
  }

  /** How the sending ended, and the next row, in one transaction. */
  private async note(
    tx: StoreTransaction,
    row: OutboxRow,
    reference: ConversationReference,
    outcome: SendOutcome,
  ): Promise<OutboxRow | undefined> {
    if (outcome.kind === 'sent') {
      const activity = row.kind === 'update' ? row.target : (outcome.activityId ?? null)
      const instead = await tx.removeOutbox(row.id)
      if (instead === undefined) await this.noteShown(tx, row, reference, activity)
      else await this.replaceErased(tx, row, instead, activity)
    } else {
      await this.noteFailure(tx, row, reference, outcome)
    }
    return tx.takeNext(row.tenant, row.conversation, this.parts.now().toISOString(), this.schedule)
  }

  /** A record has one live card in a conversation: once the new one is there, the older one says where it goes on. */
  private async noteShown(
    tx: StoreTransaction,
    row: OutboxRow,
    reference: ConversationReference,
    activity: string | null,
  ): Promise<void> {
    if (row.record === null || activity === null) return
    const now = this.parts.now().toISOString()
    const older = await tx.showCard(row, row.record, activity, now)
    if (older === undefined) return
    const { tenant, conversation } = row
    const closed = closedCard(reference, older, row.kind === 'send' ? 'below' : 'above')
    const update = { kind: 'update', activity: closed, target: older, record: null, due_at: now } as const
    const place = { id: this.parts.newId(), tenant, conversation, reference: row.reference, trace: row.trace }
    // Behind what waits already; taken like any other row.
    await tx.enqueue({ ...place, ...update }, () => ({ notBefore: now }))
  }

  /** What it was about was erased while it was being sent: what stood in its row by then takes its place. */
  private async replaceErased(
    tx: StoreTransaction,
    row: OutboxRow,
    instead: string,
    target: string | null,
  ): Promise<void> {
    if (target === null) return
    const { tenant, conversation, reference } = row
    const now = this.parts.now().toISOString()
    const activity = JSON.stringify({ ...(JSON.parse(instead) as Record<string, unknown>), id: target })
    const id = this.parts.newId()
    const update = { kind: 'update', activity, target, record: null, due_at: now } as const
    await tx.enqueue({ id, tenant, conversation, reference, ...update }, () => ({ notBefore: now }))
  }

  private async noteFailure(
    tx: StoreTransaction,
    row: OutboxRow,
    reference: ConversationReference,
    outcome: Exclude<SendOutcome, { kind: 'sent' }>,
  ): Promise<void> {
    const tooLarge = outcome.code === 'http-413' && row.attempts === 0
    const retryAt = tooLarge ? this.parts.now().toISOString() : this.retryAt(row, outcome)
    const { code, kind: ended } = outcome
    this.parts.log.warn(
      {
        event: 'not-sent',
        kind: row.kind,
        code,
        ended,
        attempt: row.attempts + 1,
        final: retryAt === undefined,
        trace: row.trace ?? undefined,
      },
      'not sent',
    )
    if (retryAt === undefined) {
      await tx.failOutbox(row, code)
      await this.tellRequester(tx, row, outcome)
      return
    }
    await tx.retryOutbox(row, code, retryAt, tooLarge ? tooLargeNotice(reference, row.target) : undefined)
    this.wakeIn(Date.parse(retryAt) - this.parts.now().getTime())
  }

  /** Whoever asked for a message elsewhere hears in the own chat that it did not arrive. */
  private async tellRequester(tx: StoreTransaction, row: OutboxRow, outcome: SendOutcome): Promise<void> {
    if (row.requester === null) return
    const requester = JSON.parse(row.requester) as ConversationReference
    if (requester.conversation === row.conversation) return
    const text =
      outcome.kind === 'ambiguous'
        ? 'Teams did not say whether it took what I sent to the other conversation for you. Please look there.'
        : 'I could not send it to the other conversation: Teams did not take it. Is the app installed there, and may it write?'
    await tx.enqueue(
      {
        id: this.parts.newId(),
        tenant: row.tenant,
        conversation: requester.conversation,
        reference: row.requester,
        kind: 'send',
        activity: textMessage(requester, text),
        target: null,
        record: null,
        due_at: this.parts.now().toISOString(),
      },
      () => ({ notBefore: this.parts.now().toISOString() }),
    )
    this.wakeSoon()
  }

  /** When to try again; undefined: never. A message that may have arrived is not sent a second time. */
  private retryAt(row: OutboxRow, outcome: Exclude<SendOutcome, { kind: 'sent' }>): string | undefined {
    if (outcome.kind === 'refused' || row.attempts + 1 >= MAX_ATTEMPTS) return undefined
    if (outcome.kind === 'ambiguous' && row.kind === 'send') return undefined
    const backoff = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** row.attempts)
    const asked = outcome.kind === 'retry' ? (outcome.afterMs ?? 0) : 0
    const delay = Math.max(asked, backoff * (0.5 + this.parts.random() / 2))
    return iso(this.parts.now().getTime() + delay)
  }

  /** A fault of the database must not send again what was sent: the note is tried until it is taken. */
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

  private report(event: string, error: unknown): void {
    const name = error instanceof Error ? error.name : 'unknown'
    this.parts.log.error({ event, error: name }, 'the outbox had a fault, tries again')
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
