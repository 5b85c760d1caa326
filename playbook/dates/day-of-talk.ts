import { FIRST_NAMES } from '../content/words/first-names.ts'

const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? (?:the )?)?'
/** "We agreed on Tuesday 24 Nov": the talk was on that day; nothing is due by it. */
const AGREED = new RegExp(
  String.raw`(?:^|[\s,.;:–-])(?:agreed|settled|decided)\s+(?:on\s+|for\s+)?(?:the\s+)?${WEEKDAY}$`,
  'i',
)
/** "Meeting Tuesday 24 Nov", "spoke on 24 Nov": people talk then, and nothing ends. */
const TALK = new RegExp(
  String.raw`(?:^|[.,;:\n–-]\s*)(?:(?:we|i)\s+)?(?:(?:meeting|appointment|catch[- ]?up|(?:phone )?call|chat|spoke|talked|chatted|met)(?:\s+again)?)(?:\s+(?:with|w\/?)\s+(?:(?:the|their)\s+)?\p{L}+(?:\s+(?!on\b|is\b|for\b|was\b|at\b|until\b|till\b|by\b)\p{L}+){0,3})?(?:\s+(?:is|was|set|booked|fixed|agreed|for|on)){0,3}\s+(?:the\s+)?${WEEKDAY}$`,
  'iu',
)
/** A day in a heading is the day of the talk: "Minutes Contoso 2 March", "Notes of the call with Contoso, 2 March". */
const HEADING =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:(?:short|quick|meeting|call|my) ){0,2}(?:minutes|notes?|mom|recap|protocol|summary|call|meeting|sync|weekly)\b(?! (?:until|till|by|before))(?:[ ,(|–—-]{1,3}(?!(?:until|till|by|in|live|ready|done|due|target|date|eta|before|start|starts|ends?|they|is|are|was|will|it)\b)[\p{L}\d.&'’]{1,30}){0,7}[ ,(|–—-]{1,4}$/iu
/** "Call notes Contoso 3/2: …": such notes may go on in the same line. */
const NOTES =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:(?:short|quick|meeting|call|my|team|phone) ){0,2}(?:minutes|notes?|mom|recap|protocol|summary)\b(?:[ ,(|–—-]{1,3}(?!(?:until|till|by|in|live|ready|done|due|target|date|eta|before|start|starts|ends?|they|is|are|was|will|it|says?)\b)[\p{L}\d.&'’]{1,30}){0,7}[ ,(|–—-]{1,4}$/iu
const ENDS_NOTES_HEADING = /^(?:[,/.-]? ?\d{2,4})?[ )]{0,2}(?::|\s[–—-])\s/
const ENDS_HEADING = /^(?:,? \d{4})?[ ).:–—-]{0,3}\n/
const DECIDES = /^\s*,?\s*(?:decides?|settles?|approves?|signs?|votes?|will (?:decide|settle|approve|sign))\b/i
const WITH =
  /^\s+(?:together\s+)?with\s+(?:(?:the\s+)?(them|him|her|customer|client|admins?|it lead|cio|ciso|cto|it manager)\b|(\p{L}+))/iu

/**
 * True for the day on which people talk to each other: "we agreed on Tuesday 24 Nov with Ann and Jo", "meeting 24 Nov",
 * "Minutes Contoso 24 Nov" above the minutes.
 * @param before the text before the day, or its last words
 */
export function isDayOfTalk(before: string, after: string): boolean {
  if (ENDS_HEADING.test(after) && HEADING.test(before)) return true
  if (ENDS_NOTES_HEADING.test(after) && NOTES.test(before)) return true
  if (TALK.test(before)) return !DECIDES.test(after)
  const [, role, name] = AGREED.test(before) ? (WITH.exec(after) ?? []) : []
  if (role !== undefined) return true
  return name !== undefined && (/^\p{Lu}/u.test(name) || FIRST_NAMES.has(name.toLowerCase()))
}
