const UNMANAGED =
  /\b(?:un-?managed|not (?:a )?managed|(?:no|without an?) (?:microsoft )?(?:seller|account team|atu))\b/i
/** "Managed" as said of the account, not "managed to reach them" or a "managed service provider". */
const MANAGED = /\bmanaged(?= (?:account|acct|customer|tenant)\b|\s*(?:[.,;:!?)\n–—-]|$))/i
/** A Microsoft seller. Only a managed account has one. */
const SELLER = /\b(?:account team|atu|sellers?|account (?:exec(?:utive)?|manager)|ae)\b/i
/** The words that say it, to be removed from a text. */
const WORDS = /\b(?:un-?|not (?:a )?)?managed(?: (?:account|acct|customer|tenant))?\b/gi

/**
 * Whether the customer's account has a Microsoft seller, as a text about attempts says: "unmanaged", "managed account",
 * "no account team".
 * @returns undefined where it does not say so in these words
 */
export function accountSaid(text: string): 'managed' | 'unmanaged' | undefined {
  if (UNMANAGED.test(text)) return 'unmanaged'
  return MANAGED.test(text) ? 'managed' : undefined
}

/**
 * True when a text says whether the account is managed, as the playbook asks for Customer Unresponsive. Naming the
 * account team is enough, because only a managed account has one.
 */
export function saysManaged(text: string): boolean {
  return accountSaid(text) !== undefined || SELLER.test(text)
}

/** Removes "managed account" and the like from attempts, so that it is not taken for somebody who was tried. */
export function withoutAccount(attempts: string): string {
  return accountSaid(attempts) ? attempts.replace(WORDS, ' ') : attempts
}
