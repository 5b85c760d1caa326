import { MONTH } from '../dates/months.ts'
import type { Token } from '../reading/text/text.ts'

const OF_DATES = new RegExp(
  `^(?:target|due|date|deadline|eta|by|until|till|before|on|for|from|the|of|end|beginning|start|middle|mid|early|late|week|kw|month|quarter|next|this|q[1-4]|\\d{1,4}(?:st|nd|rd|th)?|${MONTH})$`,
)
const NAMES_A_DAY = new RegExp(`^(?:q[1-4]|\\d{1,4}(?:st|nd|rd|th)?|${MONTH})$`)
/** Words in "Tom to fix it", at most. */
const MAX_TO_DO = 4

/** True for words that give no reason for any status: a day alone, or a person with a next action. */
export function saysNoReason(tokens: readonly Token[], text: string): boolean {
  const words = tokens.map(({ word }) => word)
  if (words.every((word) => OF_DATES.test(word)) && words.some((word) => NAMES_A_DAY.test(word))) return true
  if (words[1] !== 'to' || words.length > MAX_TO_DO) return false
  // At the beginning of a sentence any word has a capital: "Unable to sign in".
  const { start } = tokens[0]!
  return (
    /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)) && /[\p{L}\p{N},;)] ?$/u.test(text.slice(0, start).slice(-2))
  )
}

const DATE_FIELDS = new Set(['target', 'due', 'unblock'])

/** The name of a field of the card, "Target date 22 Jan", which says nothing about the customer. */
export function isDateField(tokens: readonly Token[], at: number): boolean {
  const field = tokens[at]?.word ?? ''
  return DATE_FIELDS.has(field) && /^dates?$/.test(tokens[at + 1]?.word ?? '')
}
