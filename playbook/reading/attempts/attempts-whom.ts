import { OFFICER } from '../../content/words/officers.ts'
import { saysToWhom } from './attempts-told.ts'

/** Words that end a contact's name in "called Sandra twice". */
const STOPS =
  'and|or|but|since|over|in|on|by|via|without|with|no|not|nothing|nobody|never|none|who|which|that|then|i|we|last|this|next|for|from|until|so|because|unanswered|plus|also|again|once|twice|is|are|was|has|have|went|came|all|ever|about|re|regarding|to|at'
/** One word of a person's name or of a role. */
const NAME = `(?!(?:${STOPS})(?!\\p{L}))\\p{L}[\\p{L}&'’.-]{0,30}`
/** Behind a count: a person or role of up to four words; a second one behind "and" where the statement ends with it. */
const TO_WHOM = new RegExp(
  `^\\s+(?:to|with)\\s+(${NAME}(?:\\s+${NAME}){0,3}(?:\\s+(?:and|&)\\s+${NAME}(?:\\s+${NAME})?(?=\\s*(?:$|[,;.(\\n])))?)`,
  'iu',
)
/** Words between "tried" and the count that name nobody. */
const HOW = /^(?:hard|calling|phoning|mailing|e-?mailing|even|really|just|all|in vain|personally|both ways)$/i
/** The words before the name in "tried to reach Priya 4 times". */
const IN_ORDER_TO = /^(?:out\s+)?(?:to\s+(?:reach|call|contact|get|phone|ping|mail)\s+(?:hold of\s+)?)?(?:to\s+)?/i
/** Words that name nobody: "about the renewal", "again and". */
const NOT_NAMED = new RegExp(
  `^(?:${STOPS})(?!\\p{L})|(?:^|\\s)(?:${STOPS}|them|him|her|us|me|it|up|back|already)$`,
  'iu',
)

/** So much text behind a count is searched. In UTF-16 units. */
const REACH = 80

/**
 * The person or role that counted attempts went to: "joe" in "3 mails to joe", else "Priya" in "tried Priya 4 times".
 * @param behind the text behind the count
 * @param between the words between the verb and the count
 * @param customer the customer's name, which is not a contact
 * @returns as it was written; empty where the text does not say it
 */
export function whomOf(behind: string, between: string, customer: string | undefined): string {
  const said =
    TO_WHOM.exec(behind.slice(0, REACH))?.[1]?.replace(/(?<=\p{Ll}{3})\.\s.*$|\.$/u, '') ??
    between.trim().replace(IN_ORDER_TO, '')
  const isSomebody = saysToWhom(said) && !HOW.test(said) && !NOT_NAMED.test(said)
  return isSomebody && said.toLowerCase() !== customer?.toLowerCase() ? said : ''
}

/** The list of attempts stands behind the name: "tried Ida (2 mails, one call) and Bo (3 calls". */
const BEFORE_LIST = new RegExp(
  `(?:\\b(?:tried|contacted|chased|reached out to)|\\)(?:,| and)) ((?:the |their )?${NAME}(?: ${NAME}){0,2}) ?\\([^()\\n]*$`,
  'iu',
)

/** The person or role before an open bracket with attempts; empty where there is none. */
export function whomBefore(before: string, customer: string | undefined): string {
  const said = BEFORE_LIST.exec(before.slice(-REACH))?.[1] ?? ''
  return said && !NOT_NAMED.test(said) && said.toLowerCase() !== customer?.toLowerCase() ? said : ''
}

/** A person who gave no answer was tried: "no answer from bob". */
const NONE_FROM = new RegExp(
  `\\b(?:no (?:answers?|repl(?:y|ies)|responses?|reactions?|feedback|word|news|sign(?: of life)?)|nothing|(?:radio )?silence|(?:not|never|n['’]?t) heard(?: (?:back|anything))?) (?:back |at all |so far )?from ((?:the |their )?${NAME}(?: ${NAME}){0,2}(?: (?:or|and|nor) ${NAME}(?: ${NAME})?)?)`,
  'iu',
)
/** The same with a verb: "bob never replied". */
const NEVER_ANSWERS = new RegExp(
  `(?:^|[,;:.!\\n–—-]\\s{0,3}|\\b(?:and|but)\\s)((?:the |their )?${NAME}(?: ${NAME})?) (?:does ?n['’]?[o]?t|did ?n['’]?[o]?t|has ?n['’]?[o]?t|have ?n['’]?[o]?t|never|won['’]?t) (?:even )?(?:answer|repl|respon|react|pick|call(?:s|ed)? back|come back|came back)`,
  'iu',
)
/** Words for people that name nobody in particular. */
const ANYBODY =
  /^(?:them|him|her|anybody|anyone|everybody|everyone|somebody|someone|nobody|any|either|both|customer|client|company|they|he|she|it|we|you|us|who|there|people|side|end|teams|mails?|calls?|phones?|line|mailbox|number|again|still|so|ones?|trust|firm|group|bank|hospital|school|city|council|university|organi[sz]ation|tenant|site|office|partner|reseller|supplier|seller|csp|msp|lsp|vendor|integrator)$/i

/**
 * The person or role that did not answer, for a text that does not say who was tried. Empty where it does not say that
 * either.
 */
export function whomSilent(text: string, customer: string | undefined): string {
  const said = (NONE_FROM.exec(text) ?? NEVER_ANSWERS.exec(text))?.[1]?.replace(/\.$/, '').trim() ?? ''
  const words = said.split(/\s+/)
  const isNobody =
    words.some((word) => word !== 'IT' && ANYBODY.test(word)) || NOT_NAMED.test(said) || !saysToWhom(said)
  return isNobody || said.toLowerCase() === customer?.toLowerCase() ? '' : said
}

/** A message that says who was tried: "to joe and maria", "they all went to the CIO", "I tried Priya, the IT admin". */
const ANSWER = new RegExp(
  `^(?:(?:(?:they|it|that|those|these|all|both)\\s+){0,2}(?:(?:was|were|went|all)\\s+){0,2}(?:to|with)\\s+|(?:i|we)\\s+(?:tried|called|mailed|wrote to|asked)\\s+)?(${NAME}(?:[ ,]{1,2}(?:and\\s+|&\\s+)?${NAME}){0,6})[.!]?$`,
  'iu',
)
const ROLE = new RegExp(
  String.raw`\b(?:${OFFICER}|admins?|director|manager|lead|head|owner|sponsor|champion|contact|assistant|purchasing|procurement|reception|board|HR)\b`,
  'i',
)
/** A longer message is a sentence about something else. In UTF-16 units. */
const LONGEST_ANSWER = 80

/**
 * The person or role in a short message that answers the question who was tried. Behind "to" or "I called" any name
 * counts; alone it must be a role, or have capitals.
 * @returns undefined where the message names nobody
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
