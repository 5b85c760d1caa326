import { CONSENT_DATA } from '../content/consent.ts'
import type { Contact } from './email.ts'

/** What of a contact a customer agrees to share, one by one. */
export const SHARED_IDS = ['name', 'title', 'email', 'phone'] as const
export type SharedId = (typeof SHARED_IDS)[number]

const WORDS: Readonly<Record<SharedId, (typeof CONSENT_DATA)[number]>> = {
  name: 'name',
  title: 'job title',
  email: 'e-mail address',
  phone: 'phone number',
}

/** The words of the consent question for them, in its order: so they are kept with a consent. */
export function sharedWords(ids: readonly SharedId[]): string[] {
  return SHARED_IDS.filter((id) => ids.includes(id)).map((id) => WORDS[id])
}

/** @param data the words that are kept with a consent */
export function sharedIds(data: readonly string[]): SharedId[] {
  return SHARED_IDS.filter((id) => data.includes(WORDS[id]))
}

/** @param ids separated by commas, as a form sends them */
export function sharedIn(ids: string): SharedId[] {
  const chosen = new Set(ids.split(','))
  return SHARED_IDS.filter((id) => chosen.has(id))
}

/** What was asked for and not agreed to, in the words of the question. */
export function withheldIn(data: readonly string[]): string[] {
  return CONSENT_DATA.filter((each) => !data.includes(each))
}

/**
 * True if a partner can call or write. By the playbook (“Request an ACM Partner”) the partner contacts the customer
 * directly, so a request without e-mail address and phone number cannot go out.
 */
export function canReach(data: readonly string[]): boolean {
  return data.includes(WORDS.email) || data.includes(WORDS.phone)
}

/** The contact without what the customer did not agree to share. */
export function onlyShared(contact: Contact, data: readonly string[]): Contact {
  const shared = new Set(sharedIds(data))
  return {
    name: shared.has('name') ? contact.name : '',
    role: shared.has('title') ? contact.role : '',
    email: shared.has('email') ? contact.email : '',
    phone: shared.has('phone') ? contact.phone : '',
  }
}
