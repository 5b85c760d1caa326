import { CONSENT_DATA, CONSENT_VERSION, CONSENT_WORDS, RECIPIENTS } from '../content/consent.ts'
import { customerKey } from '../names/customer-key.ts'
import { purposeWords } from '../content/referral.ts'
import { listed } from './listed.ts'
import type { Purpose, Via } from './model.ts'

/** Who gets the contact data. */
export interface Recipient {
  readonly via: Via
  /** The partner's name; null while only the way to a partner is known. */
  readonly partner: string | null
}

export interface ConsentRequest {
  readonly words: string
  readonly version: string
  readonly data: readonly string[]
}

/**
 * The question to the customer before contact data is entered, word for word.
 * @param purpose what the partner is for
 */
export function consentRequest(customer: string, recipient: Recipient, purpose: Purpose): ConsentRequest {
  const data = [...CONSENT_DATA]
  const { help } = purposeWords[purpose]
  const to = recipientInWords(recipient, purpose)
  const fields: Readonly<Record<string, string>> = { customer, data: listed(data), recipient: to, help }
  const words = CONSENT_WORDS.replace(/\{(\w+)\}/g, (_, field: string) => fields[field]!)
  return { words, version: CONSENT_VERSION, data }
}

/** "the partner Tailspin", or the way to a partner. */
export function recipientInWords({ via, partner }: Recipient, purpose: Purpose): string {
  if (partner !== null) return RECIPIENTS.named.replace('{partner}', () => partner)
  if (via === 'partner') return 'your partner'
  return RECIPIENTS[via].replace('{partners}', purposeWords[purpose].partners)
}

/**
 * True when a consent is valid for a recipient. Another partner, or another way, needs a new consent. The spelling does
 * not matter.
 */
export function covers(given: Recipient, recipient: Recipient): boolean {
  return given.via === recipient.via && keyOf(given) === keyOf(recipient)
}

function keyOf({ partner }: Recipient): string | null {
  return partner === null ? null : customerKey(partner)
}
