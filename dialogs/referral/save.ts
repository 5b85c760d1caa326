import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { Consent, Referral, SaveReferral, Referrals } from './model.ts'
import { isAgreed } from './state.ts'

/** Everything that a pressed button of a referral needs. */
export interface On {
  readonly env: DialogEnv
  readonly referral: Referral
  readonly read: Referrals
  readonly incoming: Incoming
}

/** A referral that was changed: the next version. */
export function changed(referral: Referral, set: Partial<Referral>, { at }: Pick<Incoming, 'at'>): Referral {
  return { ...referral, ...set, version: referral.version + 1, updatedAt: at }
}

/** Keeps a referral, and what is given with it. `seen`: the version that it follows; 0 begins it. */
export function saved(
  seen: number,
  referral: Referral,
  { who, at }: Pick<Incoming, 'who' | 'at'>,
  more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {},
): SaveReferral {
  return { kind: 'saveReferral', tenant: who.tenant, seen, referral, byId: who.id, byName: who.name, at, ...more }
}

/**
 * What of the contact data must go with a change: all of it, as soon as consent is not in force for exactly whom the
 * request goes to; and the e-mail that the FM edited, when what it says has changed.
 */
export function mustGo(
  after: Referral,
  consents: readonly Pick<Consent, 'kind' | 'recipient'>[],
): Pick<SaveReferral, 'contact' | 'email'> {
  return isAgreed(after, consents) ? { email: 'erase' } : { contact: 'erase', email: 'erase' }
}

/** What is read, as a change leaves it. */
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
