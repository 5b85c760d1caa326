import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { Referral, SaveReferral } from '../../domain/referral/model.ts'
import type { Referrals } from './model.ts'

/** Everything that a pressed button of a referral needs. */
export interface On {
  readonly env: DialogEnv
  readonly referral: Referral
  readonly read: Referrals
  readonly incoming: Incoming
}

/** The records as they are after a change. */
export function readAfter(read: Referrals, after: Referral, save: SaveReferral): Referrals {
  const { consent, contact = read.contact, email = read.email } = save
  const { contact: _, email: __, ...rest } = read
  return {
    ...rest,
    referral: after,
    consents: consent ? [...read.consents, consent] : read.consents,
    hasContact: save.contact === undefined ? read.hasContact : save.contact !== 'erase',
    hasEmail: save.email === undefined ? read.hasEmail : save.email !== 'erase',
    ...(contact === undefined || contact === 'erase' ? {} : { contact }),
    ...(email === undefined || email === 'erase' ? {} : { email }),
  }
}
