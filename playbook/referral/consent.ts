import { CONSENT_DATA, CONSENT_VERSION, CONSENT_WORDS, RECIPIENTS } from '../content/consent.ts'
import { customerKey } from '../names/customer-key.ts'
import { purposeWords } from '../content/referral.ts'
import type { Purpose, Via } from './model.ts'

/** To whom contact data goes. */
export interface Recipient {
  readonly via: Via
  /** The partner by name; null while only the way to one is known. */
  readonly partner: string | null
}

export interface ConsentRequest {
  readonly words: string
  readonly version: string
  readonly data: readonly string[]
}

/** What the customer is asked before contact data is taken down, word for word. @param purpose what the partner is wanted for */
export function consentRequest(customer: string, recipient: Recipient, purpose: Purpose): ConsentRequest {
  const data = [...CONSENT_DATA]
  const list = `${data.slice(0, -1).join(', ')} and ${data.at(-1)!}`
  const { help } = purposeWords[purpose]
  const to = recipientInWords(recipient, purpose)
  const fields: Readonly<Record<string, string>> = { customer, data: list, recipient: to, help }
  const words = CONSENT_WORDS.replace(/\{(\w+)\}/g, (_, field: string) => fields[field]!)
  return { words, version: CONSENT_VERSION, data }
}

/** "the partner Tailspin", or the way on which partners are found. */
export function recipientInWords({ via, partner }: Recipient, purpose: Purpose): string {
  if (partner !== null) return RECIPIENTS.named.replace('{partner}', () => partner)
  if (via === 'partner') return 'your partner'
  return RECIPIENTS[via].replace('{partners}', purposeWords[purpose].partners)
}

/** Consent holds for exactly whom it named: another partner, or another way, is asked for anew. Spelling is no difference. */
export function covers(given: Recipient, recipient: Recipient): boolean {
  return given.via === recipient.via && keyOf(given) === keyOf(recipient)
}

function keyOf({ partner }: Recipient): string | null {
  return partner === null ? null : customerKey(partner)
}
