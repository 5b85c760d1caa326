import { CONSENT_DATA, CONSENT_VERSION, CONSENT_WORDS, RECIPIENTS } from '../content/consent.ts'
import { customerKey } from '../names/customer-key.ts'
import type { Via } from './model.ts'

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

/** What the customer is asked before contact data is taken down, word for word. */
export function consentRequest(customer: string, recipient: Recipient): ConsentRequest {
  const data = [...CONSENT_DATA]
  const list = `${data.slice(0, -1).join(', ')} and ${data.at(-1)!}`
  const fields: Readonly<Record<string, string>> = { customer, data: list, recipient: recipientInWords(recipient) }
  const words = CONSENT_WORDS.replace(/\{(\w+)\}/g, (_, field: string) => fields[field]!)
  return { words, version: CONSENT_VERSION, data }
}

/** "the partner Tailspin", or the way on which partners are found. */
export function recipientInWords({ via, partner }: Recipient): string {
  if (partner !== null) return RECIPIENTS.named.replace('{partner}', () => partner)
  return via === 'partner' ? 'your partner' : RECIPIENTS[via]
}

/** Consent holds for exactly whom it named: another partner, or another way, is asked for anew. Spelling is no difference. */
export function covers(given: Recipient, recipient: Recipient): boolean {
  return given.via === recipient.via && keyOf(given) === keyOf(recipient)
}

function keyOf({ partner }: Recipient): string | null {
  return partner === null ? null : customerKey(partner)
}
