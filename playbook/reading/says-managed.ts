const UNMANAGED =
  /\b(?:un-?managed|not (?:a )?managed|(?:no|without an?) (?:microsoft )?(?:seller|account team|atu))\b/i
/** Of the account, and not "managed to reach them" or a "managed service provider". */
const MANAGED = /\bmanaged(?= (?:account|acct|customer|tenant)\b|\s*(?:[.,;:!?)\n–—-]|$))/i
/** Who has a seller of Microsoft is managed, whoever tells of one. */
const SELLER = /\b(?:account team|atu|sellers?|account (?:exec(?:utive)?|manager)|ae)\b/i
/** The words that say it, where nothing else is to be read from them. */
const WORDS = /\b(?:un-?|not (?:a )?)?managed(?: (?:account|acct|customer|tenant))?\b/gi

/**
 * Whether the account of a customer has a seller of Microsoft, as a text says of attempts to reach them: "unmanaged",
 * "managed account", "no account team".
 * @returns undefined where it does not say so in these words
 */
export function accountSaid(text: string): 'managed' | 'unmanaged' | undefined {
  if (UNMANAGED.test(text)) return 'unmanaged'
  return MANAGED.test(text) ? 'managed' : undefined
}

/**
 * Playbook, Customer Unresponsive: the note says whether the account is managed. True where a text does, or tells of the
 * account team, which only a managed one has.
 */
export function saysManaged(text: string): boolean {
  return accountSaid(text) !== undefined || SELLER.test(text)
}

/** The attempts without what they say of the account, which is nobody to whom they went. */
export function withoutAccount(attempts: string): string {
  return accountSaid(attempts) ? attempts.replace(WORDS, ' ') : attempts
}
