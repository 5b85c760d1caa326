import type { By } from '../change.ts'
import type { Consent, Referral, SaveReferral } from './model.ts'
import { awaitedOf } from './awaited.ts'
import { consentInForce, isAgreed, recipientOf } from './state.ts'
import type { ForRequest } from './request.ts'
import { canReach, onlyShared } from '../../playbook/referral/shared-data.ts'

/** Makes the next version of a referral. On another way the customer must be told anew who gets in touch by when. */
export function changed(referral: Referral, set: Partial<Referral>, { at }: Pick<By, 'at'>): Referral {
  const next = { ...referral, ...set, version: referral.version + 1, updatedAt: at }
  const [before, after] = [referral, next].map((each) => awaitedOf(recipientOf(each)).act)
  return before === after || set.daysTold !== undefined ? next : { ...next, daysTold: false }
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
  { hasContact, contact }: Pick<ForRequest, 'contact'> & { readonly hasContact: boolean },
): SaveReferral['contact'] {
  const data = consentInForce(after, consents)?.data
  if (!hasContact || data === undefined) return undefined
  if (contact === undefined || contact === 'locked') return 'erase'
  const left = onlyShared(contact, data)
  if (JSON.stringify(left) === JSON.stringify(contact)) return undefined
  return (left.email || left.phone) && canReach(data) ? left : 'erase'
}
