/**
 * Passwords and the like: a word for one, words that lead to it, and a value that is no ordinary word. "The password is
 * reset" and "a PIN is required" give none.
 */
const LEADS =
  '(?:(?:the|their|our|my|an?)\\s)?(?:(?:admin(?:istrator)?|global admin|user|test|wi-?fi|tenant|account|login)\\s)?(?:pass ?words?|pass ?codes?|passphrase|pwd|pw|(?:api|access|recovery|bitlocker|secret|product|licen[cs]e) keys?|(?:api|access) tokens?|client secret|secret)(?:\\s(?:for|of|to)(?:\\s[^\\s,;.:=]{1,30}){1,3}?)?(?:\\s?[:=]\\s?|\\s(?:is|are|was)(?:\\snow)?(?::|\\s))\\s?'
/** In quotation marks anything; otherwise letters with figures or signs. Not "12-character". */
const VALUE =
  '(?:["“\'‘][^"”\'’\\n]{4,64}["”\'’]|(?!\\d+-\\p{L})(?=[^\\s]{0,64}?\\p{L})(?=[^\\s]{0,64}?[\\d!@#$%^&*?~])(?![\\p{L}\\d-]{1,64}[?!](?:\\s|$)(?<!\\d.))[^\\s,;]{6,64})'
const PIN =
  '(?:(?:the|their|our|my)\\s)?\\bPIN(?:\\s(?:code|number))?(?:\\s?[:=]\\s?|\\s(?:is\\s)?)\\d{4,8}(?![\\p{L}\\d-])'
const SECRET = new RegExp(`(?<![\\p{L}\\d])(?:${LEADS}${VALUE}|${PIN})`, 'giu')
/** Most texts have none of these words. */
const SPEAKS_OF_ONE = /pass|pwd|\bpw\b|keys?\b|token|secret|\bpin\b/i

/** True when a text holds a password or another secret. */
export function holdsSecret(text: string): boolean {
  return SPEAKS_OF_ONE.test(text) && text.search(SECRET) >= 0
}

/** Removes passwords and other secrets, and the words that lead to them. */
export function withoutSecrets(text: string): string {
  return SPEAKS_OF_ONE.test(text) ? text.replace(SECRET, '') : text
}
