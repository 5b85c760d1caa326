import { attemptsSoFar } from './later-attempts.ts'

const ONE = /^1 (?!.* a (?:day|week|fortnight|month|quarter|year)\b)[^,;]+(?:; (?:un)?managed)?$/
/** Words of more than one attempt, or of attempts that are not counted. */
const MORE =
  /\b(?:not (?:one|a single)|again|another|more|several|many|various|numerous|repeated\w*|multiple|both|all|every\w*|each|weekly|daily|monthly|regularly|often|never stop|keep|kept|since then|third|(?<!\d )second|follow(?:ed|ing)?[ -]?ups?|chas\w+|remind\w*|nudg\w+|attempts|tries|trying|tried (?:every|all|to)|(?:e-?)?mails|calls|messages|voice ?mails|letters|invit\w+|pings|visits|(?:call|mail|phon|ring|writ|messag|ping|text)ing|too|also|neither|then)\b/i

/**
 * True where a text counts one attempt to reach the customer and speaks of no other. Customer Unresponsive is several
 * attempts through several channels (playbook, L2 of Status Unknown).
 */
export function tellsOneAttempt(text: string): boolean {
  const found = attemptsSoFar(text)
  return found !== undefined && !found.isByLast && !found.isCountedOn && ONE.test(found.attempts) && !MORE.test(text)
}
