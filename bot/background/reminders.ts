import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { REMINDERS_PAGE, showReminders } from '../../dialogs/reminders/view.ts'
import type { DigestPlace, DueDigest } from '../../store/work/reminders.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { digestDay, nextDigest } from '../clock/digest-time.ts'
import { daysIn } from '../clock/time-zone.ts'
import { describeError } from '../telemetry/describe-error.ts'
import type { Log } from '../telemetry/log.ts'
import { viewerAway } from '../effects/viewer.ts'
import { withMembership, type MembershipParts } from './asked-membership.ts'
import { readReminders, type ReminderParts } from '../effects/read/own-due.ts'
import { cardInChat } from '../effects/in-chat.ts'
import { Outgoing, waitsFrom } from '../effects/outgoing.ts'
import { draw } from '../channel/say.ts'

/** People whose digests are read at once. */
const AT_ONCE = 50

export interface RemindersParts extends ReminderParts, MembershipParts {
  readonly newId: () => string
  readonly log: Log
  readonly now: () => Date
  /** Puts reminders of partners who have not called into the outbox; returns how many. */
  readonly remindReferrals: () => Promise<number>
  /** Digests or reminders were put into the outbox. */
  readonly onDigests: () => void
  /** How often it is looked for digests that are due, in milliseconds. */
  readonly everyMs: number
}

type Digest = 'sent' | 'nothing' | 'not-now'

/**
 * Puts the daily digests into the outbox. Every instance looks each minute; who is due is found by an index, so that
 * a look with nothing to do is one query. A digest is claimed, drawn and put into the outbox in one transaction: a
 * crash leaves it to the next look of any instance, and of several instances one claims it.
 */
export class Reminders {
  private readonly parts: RemindersParts
  private timer: NodeJS.Timeout | undefined
  private running: Promise<void> | undefined
  private stopped = false

  constructor(parts: RemindersParts) {
    this.parts = parts
  }

  /** Looks now, and again and again. */
  start(): void {
    this.timer = setInterval(() => void this.look(), this.parts.everyMs).unref()
    void this.look()
  }

  /** Finishes the digest under way and stops; who is next is left to another instance, or to the next start. */
  async stop(): Promise<void> {
    this.stopped = true
    clearInterval(this.timer)
    this.timer = undefined
    await this.running
  }

  /** Sends every digest that is due. A look that comes during another joins it. Never throws. */
  look(): Promise<void> {
    this.running ??= this.lookOnce().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async lookOnce(): Promise<void> {
    const { store, now, log } = this.parts
    const count = { sent: 0, nothing: 0, 'not-now': 0, failed: 0 }
    try {
      const at = now()
      let after: DigestPlace | undefined
      for (;;) {
        const page = await store.transaction((tx) => tx.reminders.dueDigests(at.toISOString(), after, AT_ONCE))
        for (const person of page) if (!this.stopped) count[await this.digestOf(person, at)]++
        if (count.sent > 0) this.parts.onDigests()
        if (page.length < AT_ONCE || this.stopped) break
        after = page.at(-1)!
      }
    } catch (error) {
      this.report(error)
    }
    const referrals = this.stopped ? 0 : await this.referrals()
    if (referrals > 0) this.parts.onDigests()
    if (count.sent + count.failed > 0) log.info({ event: 'digests', ...count }, 'digests')
  }

  /** How many were reminded of partners who have not called. */
  private async referrals(): Promise<number> {
    try {
      return await this.parts.remindReferrals()
    } catch (error) {
      this.report(error)
      return 0
    }
  }

  /** One person's failure is not everybody's: it is tried again with the next look. */
  private async digestOf(due: DueDigest, at: Date): Promise<Digest | 'failed'> {
    try {
      const person = digestDay(at, planOf(due)) ? await withMembership(this.parts, due, at.toISOString()) : due
      return await this.parts.store.transaction((tx) => this.digestIn(tx, person, at))
    } catch (error) {
      this.report(error)
      return 'failed'
    }
  }

  private async digestIn(tx: StoreTransaction, person: DueDigest, at: Date): Promise<Digest> {
    const { tenant } = person
    if (person.digest_row !== null && (await tx.reminders.isRefused(person.digest_row))) {
      // They blocked the bot. When they write again, they are reminded again.
      await tx.reminders.claimDigest(person, { blocked: 1, next_digest_at: null })
      return 'not-now'
    }
    const plan = planOf(person)
    const day = digestDay(at, plan)
    if (day === undefined) {
      await tx.reminders.claimDigest(person, { next_digest_at: nextDigest(at, plan) })
      return 'not-now'
    }
    const next = nextDigest(at, { ...plan, lastDay: day })
    if (!(await tx.reminders.claimDigest(person, { last_digest: day, next_digest_at: next }))) return 'not-now'
    const chat = await tx.places.personalChat(tenant, person.person)
    if (!chat) return 'nothing'
    const when = { today: day, dayOf: daysIn(plan.timeZone) }
    const due = await readReminders(this.parts, tx.reminders, person, viewerAway(person), when, {
      offset: 0,
      limit: REMINDERS_PAGE,
    })
    if (due.total === 0) return 'nothing'
    const id = this.parts.newId()
    await tx.reminders.changePerson(tenant, person.person, { digest_row: id })
    const card = draw(showReminders(this.parts, this.parts.newId(), due, 0, day))
    const now = at.toISOString()
    const { newId } = this.parts
    const known = { state: NEW_CONVERSATION, reminders: due }
    const record = card.kind === 'card' ? card.record : null
    await new Outgoing(tx, { newId, schedule: waitsFrom(now) }, known).put(cardInChat(chat, id, card, record, now))
    return 'sent'
  }

  private report(error: unknown): void {
    const line = { event: 'digests-failed', error: describeError(error) } as const
    this.parts.log.error(line, 'digests failed, tries again with the next look')
  }
}

/** When they want digests, and which they had last. */
function planOf({ time_zone: timeZone, hour, minute, last_digest: lastDay }: DueDigest) {
  return { timeZone, hour, minute, lastDay }
}
