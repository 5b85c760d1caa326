import type { Contact } from '../../playbook/referral/email.ts'
import { onlyShared, sharedIds } from '../../playbook/referral/shared-data.ts'
import type { ActionOn } from './requests.ts'

type Typed = Pick<ActionOn<'referral-contact'>, 'contactName' | 'contactRole' | 'contactEmail' | 'contactPhone'>

/** One address: what a mail program takes without quotes. */
const EMAIL = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{M}\p{N}.-]{4,190}$/u
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.){1,8}[\p{L}\p{M}\p{N}-]{2,63}$/u
/** Digits in any groups, perhaps with an extension. */
const PHONE = /^[+(\d][\d ()/.-]{3,36}(?: ?(?:ext(?:ension|\.)?|x) ?\d{1,6})?$/i
const FEWEST_DIGITS = 4

const NO_EMAIL = 'That is no e-mail address. Write one address alone, like name@company.com.'
const NO_PHONE = 'That is no phone number. Write it in digits, like +49 89 123456, or leave the field empty.'

/**
 * The contact as the partner gets it, and what is wrong with what was typed.
 * @param data what the customer agreed to share; nothing else is read
 */
export function readContact(
  typed: Typed,
  data: readonly string[],
): { readonly contact: Contact; readonly problems: readonly string[] } {
  const shared = new Set(sharedIds(data))
  const name = typed.contactName.trim()
  // Keyboards curl the apostrophe of O’Neil, which no address has.
  const email = plain(typed.contactEmail).replace(/[‘’ʼ´]/g, "'")
  const phone = plain(typed.contactPhone)
  const problems = [
    ...(name || !shared.has('name') ? [] : ['Say whom they shall call.']),
    ...(email || !shared.has('email') ? [] : ['The e-mail address is missing.']),
    // With an e-mail address the phone number is only wished for.
    ...(phone || shared.has('email') ? [] : ['The phone number is missing.']),
    ...(email && shared.has('email') && !isEmail(email) ? [NO_EMAIL] : []),
    ...(phone && shared.has('phone') && !isPhone(phone) ? [NO_PHONE] : []),
  ]
  return { contact: onlyShared({ name, role: typed.contactRole.trim(), email, phone }, data), problems }
}

/** Without signs that are not seen, and with one kind of blank and hyphen: so it comes from signatures and contact cards. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function isEmail(text: string): boolean {
  const [local = '', domain = ''] = text.split('@')
  return EMAIL.test(text) && DOMAIN.test(domain) && !/^\.|\.$|\.\./.test(local)
}

function isPhone(text: string): boolean {
  return PHONE.test(text) && (text.match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS
}
