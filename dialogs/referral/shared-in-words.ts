import { listed } from '../../playbook/referral/listed.ts'
import { withheldIn } from '../../playbook/referral/shared-data.ts'

/** Why a consent without a way to reach the customer is not enough. */
export const UNREACHABLE =
  'Partners call the customer directly, so the request needs an e-mail address or a phone number: nothing can be sent.'

/** What the customer agreed to share, where it is not all: “the e-mail address”, “the company’s name alone”. */
export function sharedInWords(data: readonly string[]): string {
  return data.length === 0 ? 'the company’s name alone' : `the ${listed(data)}`
}

/** How a consent differs from one to everything, behind it: “, without the phone number”; empty if it does not. */
export function lessInWords(data: readonly string[]): string {
  const withheld = withheldIn(data)
  if (withheld.length === 0) return ''
  return data.length === 0 ? ', to give the company’s name alone' : `, without the ${listed(withheld)}`
}

/** What was said, in the words of the bot: “to share the e-mail address, without the name and phone number, only with Fabrikam”. */
export function agreedInWords(data: readonly string[], onlyTo: string): string {
  const withheld = withheldIn(data)
  const left = data.length === 0 || withheld.length === 0 ? '' : `, without the ${listed(withheld)}`
  const what = withheld.length === 0 ? '' : `to share ${sharedInWords(data)}${left}`
  return [what, onlyTo ? `only with ${onlyTo}` : ''].filter(Boolean).join(', ')
}
