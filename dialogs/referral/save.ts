import type { DialogEnv } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import type { Consent, Referral, SaveReferral, Referrals } from './model.ts'
import { canReach, onlyShared } from '../../playbook/referral/shared-data.ts'
import { consentInForce, isAgreed } from './state.ts'

/** Everything that a pressed button of a referral needs. */
export interface On {
  readonly env: DialogEnv
  readonly referral: Referral
  readonly read: Referrals
  readonly incoming: Incoming
}

/** Makes the next version of a referral. */
export function changed(referral: Referral, set: Partial<Referral>, { at }: Pick<Incoming, 'at'>): Referral {
  return { ...referral, ...set, version: referral.version + 1, updatedAt: at }
}

/** The effect that stores a referral. `seen`: the version before the change; 0 begins the request. */
export function saved(
  seen: number,
  referral: Referral,
  { who, at }: Pick<Incoming, 'who' | 'at'>,
  more: Pick<SaveReferral, 'consent' | 'contact' | 'email'> = {},
): SaveReferral {
  return { kind: 'saveReferral', tenant: who.tenant, seen, referral, byId: who.id, byName: who.name, at, ...more }
}

/**
 * What a change must erase: all contact data unless consent is in force for exactly this recipient; and the FM's
 * changed e-mail, because its facts have changed.
 */
export function mustGo(
  after: Referral,
  consents: readonly Pick<Consent, 'kind' | 'recipient' | 'data'>[],
): Pick<SaveReferral, 'contact' | 'email'> {
  return isAgreed(after, consents) ? { email: 'erase' } : { contact: 'erase', email: 'erase' }
}

/**
 * What a narrower consent leaves of the contact; undefined if it leaves all. Where nothing remains by which somebody can
 * be reached, or the contact cannot be read, all of it goes.
 */
export function leftOfContact(
  after: Referral,
  consents: readonly Pick<Consent, 'kind' | 'recipient' | 'data'>[],
  { hasContact, contact }: Pick<Referrals, 'hasContact' | 'contact'>,
): SaveReferral['contact'] {
  const data = consentInForce(after, consents)?.data
  if (!hasContact || data === undefined) return undefined
  if (contact === undefined || contact === 'locked') return 'erase'
  const left = onlyShared(contact, data)
  if (JSON.stringify(left) === JSON.stringify(contact)) return undefined
  return (left.email || left.phone) && canReach(data) ? left : 'erase'
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
