import { daysIn } from '../clock/time-zone.ts'
import { NEW_CONVERSATION } from '../../dialogs/model.ts'
import { showReferral } from '../../dialogs/referral/view.ts'
import type { DueReferral } from '../../store/referrals.ts'
import type { Store, StoreTransaction } from '../../store/store.ts'
import { cardInChat, Outgoing, waitsFrom } from '../effects/outgoing.ts'
import { readOf, type ReferralParts } from '../effects/referrals.ts'
import { draw } from '../channel/say.ts'

/** Referrals that are read at once. */
const AT_ONCE = 50

export interface ReferralReminderParts extends Omit<ReferralParts, 'holidays'> {
  readonly store: Store
  readonly newId: () => string
  readonly now: () => Date
}

/**
 * Reminds FMs of partners who should have called by now, once over all instances: a reminder is claimed, drawn and put
 * into the outbox in one transaction. Returns how many.
 */
export async function remindReferrals(parts: ReferralReminderParts): Promise<number> {
  const at = parts.now().toISOString()
  let sent = 0
  for (let page: DueReferral[], last: DueReferral | undefined; ; last = page.at(-1)) {
    page = await parts.store.transaction((tx) => tx.referrals.dueReminders(at, last, AT_ONCE))
    for (const due of page) if (await parts.store.transaction((tx) => remindOf(tx, parts, due, at))) sent++
    if (page.length < AT_ONCE) break
  }
  if (sent > 0) parts.log.info({ event: 'referral-reminders', sent }, 'reminded of partners who have not called')
  return sent
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
