import { daysIn } from '../clock/time-zone.ts'
import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { showReferral } from '../../dialogs/referral/view.ts'
import type { DueReferral } from '../../store/work/referrals.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { cardInChat } from '../effects/in-chat.ts'
import { Outgoing, waitsFrom } from '../effects/outgoing.ts'
import { readOf, type ReferralParts } from '../effects/referrals.ts'
import { draw } from '../channel/say.ts'
import { describeError } from '../telemetry/describe-error.ts'

/** Referrals that are read at once. */
const AT_ONCE = 50

export interface ReferralReminderParts extends Omit<ReferralParts, 'holidays'> {
  readonly store: Store
  readonly newId: () => string
  readonly now: () => Date
}

/**
 * Reminds FMs of partners who should have called by now, once over all instances: a reminder is claimed, drawn and put
 * into the outbox in one transaction. One that fails is left for the next look, and holds up no other.
 * @returns how many
 */
export async function remindReferrals(parts: ReferralReminderParts): Promise<number> {
  const at = parts.now().toISOString()
  const count = { sent: 0, failed: 0 }
  for (let page: DueReferral[], last: DueReferral | undefined; ; last = page.at(-1)) {
    page = await parts.store.transaction((tx) => tx.referrals.dueReminders(at, last, AT_ONCE))
    for (const due of page) {
      try {
        if (await parts.store.transaction((tx) => remindOf(tx, parts, due, at))) count.sent++
      } catch (error) {
        count.failed++
        const line = { event: 'digests-failed', error: describeError(error) } as const
        parts.log.error(line, 'a reminder of a partner failed, tries again with the next look')
      }
    }
    if (page.length < AT_ONCE) break
  }
  if (count.sent + count.failed > 0)
    parts.log.info({ event: 'referral-reminders', ...count }, 'reminded of partners who have not called')
  return count.sent
}

async function remindOf(
  tx: StoreTransaction,
  parts: ReferralReminderParts,
  due: DueReferral,
  at: string,
): Promise<boolean> {
  const { tenant, id } = due
  if (!(await tx.referrals.claimReminder(due))) return false
  // Whoever wanted to be forgotten is not written to; nor is who has taken the bot out.
  const chat = due.owner_id === null ? undefined : await tx.places.personalChat(tenant, due.owner_id)
  if (!chat) return false
  const row = { ...due, remind_at: null }
  const read = await readOf(tx, parts, row, { viewer: undefined, withContact: false })
  const owner = due.owner_id === null ? undefined : await tx.reminders.person(tenant, due.owner_id)
  const referrals = { ...read, dayOf: daysIn(owner?.time_zone) }
  const card = draw(showReferral(referrals.referral, referrals))
  const { newId } = parts
  const known = { state: NEW_CONVERSATION, referrals }
  await new Outgoing(tx, { newId, schedule: waitsFrom(at) }, known).put(cardInChat(chat, newId(), card, id, at))
  return true
}
