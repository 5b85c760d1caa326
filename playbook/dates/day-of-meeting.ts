const WEEKDAY = '(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? (?:the )?)?'
/** “Review meeting with the CISO on 9 March”, “workshop planned for May”. */
const MEETING = new RegExp(
  String.raw`(?:^|[\s,.;:–(-])(?<!\b(?:board|council|committee|group|cab|steerco) )(?:meeting|workshop|appointment)(?:\s+(?:with|w\/?|of)\s+(?:(?:the|their)\s+)?\p{L}+(?:\s+(?!is\b|was\b|on\b|for\b|in\b|planned\b|set\b|booked\b)\p{L}+){0,2})?(?:\s+(?:is|was|set|booked|fixed|agreed|planned|scheduled|for|on|at|in|the|again|next)){0,5}\s+${WEEKDAY}$`,
  'iu',
)
/** With such a word it is the day that they wait for, or on which the obstacle is decided about. */
const SETTLES =
  /\b(?:until|untill|till|til|by|before|once|when|if|after|waits?|waiting|decid\w+|decision|approv\w+|sign\w*|settle[sd]?|votes?|rul(?:es?|ing)|agree\w*|clear\w*|lift\w*|ok|okay|sign-?off|unblock\w*|target|eta|due|deadline)\b/i
const CLAUSE = /[^.,;:\n(]*$/
const BEHIND = /^[^.,;:\n)]*/

/**
 * True for the day of a meeting that nothing is said to be decided at: for all that is known, the obstacle is there on
 * the next day as well. A body that decides, such as a board or a steering committee, meets to decide: on its day the
 * obstacle may be gone, and the card says whose day it is.
 * @param before the text before the day, or its last words
 */
export function isDayOfMeeting(before: string, after: string): boolean {
  if (!MEETING.test(before)) return false
  return !SETTLES.test(CLAUSE.exec(before)![0]) && !SETTLES.test(BEHIND.exec(after)![0])
}
