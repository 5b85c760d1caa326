import { OFFICER } from '../content/words/officers.ts'
import { saysToWhom } from './attempts-told.ts'

/** What ends the name of whom an attempt went to. */
const STOPS =
  'and|or|but|since|over|in|on|by|via|without|with|no|not|nothing|nobody|never|none|who|which|that|then|i|we|last|this|next|for|from|until|so|because|unanswered|plus|also|again|once|twice|is|are|was|has|have|went|came|all|ever|about|re|regarding|to|at'
/** A person or a role: up to four words, and one more behind "and" where the statement ends with it. */
const NAME = `(?!(?:${STOPS})(?!\\p{L}))\\p{L}[\\p{L}&'’.-]{0,30}`
const TO_WHOM = new RegExp(
  `^\\s+(?:to|with)\\s+(${NAME}(?:\\s+${NAME}){0,3}(?:\\s+(?:and|&)\\s+${NAME}(?:\\s+${NAME})?(?=\\s*(?:$|[,;.(\\n])))?)`,
  'iu',
)
/** Not whom, though it stands between "tried" and the count. */
const HOW = /^(?:hard|calling|phoning|mailing|e-?mailing|even|really|just|all|in vain|personally|both ways)$/i
/** "Tried to reach Priya 4 times". */
const IN_ORDER_TO = /^(?:out\s+)?(?:to\s+(?:reach|call|contact|get|phone|ping|mail)\s+(?:hold of\s+)?)?(?:to\s+)?/i
/** "About the renewal", "again and". */
const NOT_NAMED = new RegExp(
  `^(?:${STOPS})(?!\\p{L})|(?:^|\\s)(?:${STOPS}|them|him|her|us|me|it|up|back|already)$`,
  'iu',
)

/** Looked at behind a count. In UTF-16 units. */
const REACH = 80

/**
 * Whom attempts went to that a text counts: "to joe" behind the count, else "Priya" in "tried Priya 4 times".
 * @param behind the text behind the count
 * @param between the words between the verb and the count
 * @param customer whose name is nobody at the customer
 * @returns as it was written; empty where it is not said
 */
export function whomOf(behind: string, between: string, customer: string | undefined): string {
  const said = TO_WHOM.exec(behind.slice(0, REACH))?.[1]?.replace(/\.$/, '') ?? between.trim().replace(IN_ORDER_TO, '')
  const isSomebody = saysToWhom(said) && !HOW.test(said) && !NOT_NAMED.test(said)
  return isSomebody && said.toLowerCase() !== customer?.toLowerCase() ? said : ''
}

/** As an answer: "to joe and maria", "they all went to the CIO", "I tried Priya, the IT admin". */
const ANSWER = new RegExp(
  `^(?:(?:(?:they|it|that|those|these|all|both)\\s+){0,2}(?:(?:was|were|went|all)\\s+){0,2}(?:to|with)\\s+|(?:i|we)\\s+(?:tried|called|mailed|wrote to|asked)\\s+)?(${NAME}(?:[ ,]{1,2}(?:and\\s+|&\\s+)?${NAME}){0,6})[.!]?$`,
  'iu',
)
const ROLE = new RegExp(
  String.raw`\b(?:${OFFICER}|admins?|director|manager|lead|head|owner|sponsor|champion|contact|assistant|purchasing|procurement|reception|board|HR)\b`,
  'i',
)
/** Longer is a sentence about something else. In UTF-16 units. */
const LONGEST_ANSWER = 80

/**
 * Whom a short message names that was typed where it is asked to whom attempts went; undefined where it names nobody. What
 * says "to" names anybody, anything else a role, or a name with its capital.
 */
export function whomAnswered(message: string): string | undefined {
  const said = message.trim()
  if (said.length > LONGEST_ANSWER) return undefined
  const whom = ANSWER.exec(said)?.[1]
  if (whom === undefined || !saysToWhom(whom)) return undefined
  const isLed = whom.length < said.replace(/[.!]$/, '').length
  const isNames = whom.split(/[ ,&]+/).every((word) => /^(?:\p{Lu}|(?:and|the|their)$)/u.test(word))
  return isLed || isNames || ROLE.test(whom) ? whom : undefined
}
