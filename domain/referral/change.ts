import type { By } from '../change.ts'
import type { Consent, Referral, SaveReferral } from './model.ts'
import { isAgreed } from './state.ts'

/** Makes the next version of a referral. */
export function changed(referral: Referral, set: Partial<Referral>, { at }: Pick<By, 'at'>): Referral {
  return { ...referral, ...set, version: referral.version + 1, updatedAt: at }
}

/** The effect that stores a referral. `seen`: the version before the change; 0 begins the request. */
export function saved(
  seen: number,
  referral: Referral,
  { who, at }: Omit<By, 'today'>,
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
  consents: readonly Pick<Consent, 'kind' | 'recipient'>[],
): Pick<SaveReferral, 'contact' | 'email'> {
  return isAgreed(after, consents) ? { email: 'erase' } : { contact: 'erase', email: 'erase' }
}
