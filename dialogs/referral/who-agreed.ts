import { customerKey } from '../../playbook/names/customer-key.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'

/** Who agreed, and in what role, as it was said; what was not said is empty. */
export interface WhoAgreed {
  readonly agreedBy: string
  readonly agreedRole: string
}

const NAME = "\\p{Lu}[\\p{L}'’.-]{0,30}(?: \\p{Lu}[\\p{L}'’.-]{0,30}){0,3}"
const ROLE = '[\\p{L}][\\p{L}\\p{N} &/.-]{1,60}'
const AGREES =
  '(?:changed (?:her|his|their) minds? and )?(?:(?:has|have|just|also|now|today|is|was|would be|finally) ){0,2}(?:agree[ds]?|consent(?:s|ed)?|gave|gives|given|said|says|fine|ok|okay|happy|allow(?:s|ed)?)(?![\\p{L}])'
/** "Ines Costa, IT director, agreed", "consent given by Ines Costa, IT director" */
const SAID: readonly RegExp[] = [
  new RegExp(`^(${NAME})(?:, (?:the |their |its )?(${ROLE}),| \\((${ROLE})\\))?,? ${AGREES}`, 'u'),
  new RegExp(
    `\\b(?:given|granted|got|received|obtained|confirmed) (?:by|from) (${NAME})(?:, (${ROLE})| \\((${ROLE})\\))?`,
    'u',
  ),
]
/** "Ida brown of contoso (IT lead) agreed": before a customer's name, a person's may be typed in small letters. */
function ofCustomer(customer: string): RegExp {
  const of = customer.replace(/[^\p{L}\p{N} ]/gu, '.')
  return new RegExp(
    `^(${ANY_NAME})(?:, (?:the |their )?(${ROLE})| \\((${ROLE})\\))? (?:at|of|from) ${of}(?:, (?:the |their )?(${ROLE}),| \\((${ROLE})\\))?,? ${AGREES}`,
    'iu',
  )
}
const ANY_NAME = "[\\p{L}'’.-]{2,30}(?: [\\p{L}'’.-]{2,30}){0,3}"
const NOBODY = /^(?:she|he|they|we|i|it|customer|consent|yes|ok|got)$/i

/**
 * Reads it behind the customer's name, "proseware: Ines Costa, IT director, agreed to share her contact", or before it,
 * "Ines Costa at Proseware (IT director) agreed".
 */
export function whoAgreed(message: string, customer: string): WhoAgreed {
  const behind = message.trim().replace(/^[^:]{1,80}: */, '')
  for (const pattern of [ofCustomer(customer), ...SAID]) {
    const [, name = '', ...roles] = pattern.exec(behind) ?? []
    const isPerson = name !== '' && !NOBODY.test(name) && !customerKey(customer).includes(customerKey(name))
    if (isPerson) return { agreedBy: name, agreedRole: roles.find(Boolean)?.trim() ?? '' }
  }
  return { agreedBy: '', agreedRole: '' }
}

/**
 * True if somebody of this name agreed, or takes it back, and is a person: “Ida Brown agreed” names no customer.
 * @param name as a customer's name was read
 */
export function isPersonWho(message: string, name: string): boolean {
  const [first = ''] = name.split(' ')
  if (isFirstName(first)) return message.trimStart().toLowerCase().startsWith(first.toLowerCase())
  const { agreedBy, agreedRole } = whoAgreed(message, '')
  const isSingle = agreedRole !== '' || /\b(?:she|he|her|his)\b/i.test(message)
  return isSingle && customerKey(agreedBy) === customerKey(name)
}
