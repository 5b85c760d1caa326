import { daysIn } from '../clock/time-zone.ts'
import { createTransport } from 'nodemailer'
import { requestEmail } from '../../domain/referral/request.ts'
import { isAgreed } from '../../domain/referral/state.ts'
import type { OfferedFile } from '../../files/hand-over-files.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { EMAIL_FILE, type Email } from '../../playbook/referral/email.ts'
import type { Viewer } from '../../store/records/records.ts'
import type { StoreTransaction } from '../../store/store.ts'
import { readOf, type ReferralParts } from '../effects/referrals.ts'

export interface EmailFileParts extends Pick<ReferralParts, 'referrals' | 'vault' | 'log'> {
  readonly prepared: PreparedPlaybook
}

/**
 * The request as a file. Undefined when it is not there, the person may not see its customer, or the customer does not
 * agree any more.
 */
export async function readEmailFile(
  tx: StoreTransaction,
  parts: EmailFileParts,
  viewer: Viewer,
  id: string,
): Promise<(() => Promise<OfferedFile>) | undefined> {
  const row = await tx.referrals.find(viewer.tenant, id)
  if (!row) return undefined
  const read = await readOf(tx, parts, row, { viewer, withContact: true })
  const { referral, consents, contact, entitlements } = read
  const may = entitlements.length > 0 && isAgreed(referral, consents) && referral.status !== 'closed'
  if (!may || contact === undefined || contact === 'locked') return undefined
  // The days of the card from which it is fetched.
  const person = await tx.reminders.person(viewer.tenant, viewer.id)
  const dayOf = daysIn(person?.time_zone)
  const { email } = requestEmail(parts.prepared, referral, { ...read, dayOf }, referral.owner ?? '')
  return async () => ({ name: EMAIL_FILE, type: 'message/rfc822', bytes: await emailFile(email) })
}

/** An e-mail that mail programs open as one to be sent. */
async function emailFile({ subject, body }: Email): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message } = await transport.sendMail({ subject, text: body, headers: { 'X-Unsent': '1' } })
  return message as Buffer
}
