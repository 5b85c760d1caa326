import { FIRST_NAMES } from '../content/words/first-names.ts'

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? (?:the )?)?'
/** "We agreed on Tuesday 24 Nov": on a day, and not on what is to be done by it. */
const AGREED = new RegExp(
  String.raw`(?:^|[\s,.;:–-])(?:agreed|settled|decided)\s+(?:on\s+|for\s+)?(?:the\s+)?${WEEKDAY}$`,
  'i',
)
/** "Meeting Tuesday 24 Nov", "spoke on 24 Nov": one talks then, and nothing ends. */
const TALK = new RegExp(
  String.raw`(?:^|[.,;:\n–-]\s*)(?:(?:we|i)\s+)?(?:(?:meeting|appointment|catch[- ]?up|(?:phone )?call|chat|spoke|talked|chatted|met)(?:\s+again)?)(?:\s+with\s+\p{L}+(?:\s+and\s+\p{L}+)?)?(?:\s+(?:is|was|set|booked|fixed|agreed|for|on)){0,3}\s+(?:the\s+)?${WEEKDAY}$`,
  'iu',
)
const DECIDES = /^\s*,?\s*(?:decides?|settles?|approves?|signs?|votes?|will (?:decide|settle|approve|sign))\b/i
const WITH =
  /^\s+(?:together\s+)?with\s+(?:(?:the\s+)?(them|him|her|customer|client|admins?|it lead|cio|ciso|cto|it manager)\b|(\p{L}+))/iu

/**
 * True for the day on which people talk to each other: "we agreed on Tuesday 24 Nov with Ann and Jo", "meeting 24 Nov".
 * @param before what stands before the day, up to the beginning of the text or some words
 */
export function isDayOfTalk(before: string, after: string): boolean {
  if (TALK.test(before)) return !DECIDES.test(after)
  const [, role, name] = AGREED.test(before) ? (WITH.exec(after) ?? []) : []
  if (role !== undefined) return true
  return name !== undefined && (/^\p{Lu}/u.test(name) || FIRST_NAMES.has(name.toLowerCase()))
}
