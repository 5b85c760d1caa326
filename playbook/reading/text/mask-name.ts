import type { FoundCustomer } from '../../names/find-customer.ts'
import { productEnd } from '../../names/place/product-behind.ts'
import { strangers } from '../../names/place/strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { matchesOf } from './matches.ts'
import { wordsWithMeaning } from './meaning.ts'
import { normalizeWord, tokenize, type Token } from './text.ts'

/** Stands for a hidden word. No weight, class, cue or workload knows it. */
export const MASK = '§'

/**
 * Hides a customer's name wherever it stands in the tokens: a customer called "Outage Inc" says nothing about the
 * service. Places in the text stay as they are.
 */
export function maskName(tokens: readonly Token[], name: string | undefined): readonly Token[] {
  const words = name ? tokenize(name).map(({ word }) => word) : []
  if (words.length === 0) return tokens
  const masked = [...tokens]
  for (let i = 0; i + words.length <= tokens.length; i++) {
    if (!words.every((word, k) => tokens[i + k]!.word === word || isPossessive(tokens[i + k]!.word, word))) continue
    for (let k = 0; k < words.length; k++) masked[i + k] = { ...tokens[i + k]!, word: MASK }
  }
  return masked
}

/**
 * Hides the name that was found in a text, where nobody has confirmed it. What is surely a name is hidden whole. Of a guess only what heads
 * the text, and of that the words which no message shares: their letters are no evidence, and another word may be what happened.
 */
export function maskFound(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
  customer: FoundCustomer | undefined,
): readonly Token[] {
  if (!customer) return tokens
  const { name, certainty } = customer
  if (certainty === 'named') return maskName(tokens, name)
  if (customer.heads !== true && !headsText(name, text)) return tokens
  const isStrange = strangers(prepared, tokens)
  return maskName(tokens, name).map((token, i) => (token !== tokens[i] && isStrange(i) ? token : tokens[i]!))
}

/** Words that continue a report, before the next name. */
const GOES_ON = 'and|also|then|next|but|ok|okay'.split('|')
const GOING_ON = new RegExp(`^(?:(?:${GOES_ON.join('|')})[\\s,]+){1,3}`, 'i')

/** True when a text begins with a name, or with "and" or the like and a name. */
export function headsText(name: string, text: string): boolean {
  return text.replace(GOING_ON, '').slice(0, name.length).toLowerCase() === name.toLowerCase()
}

/** True when only a hidden name stands before a token, perhaps behind "and" or the like. */
export function isBehindHidden(tokens: readonly Token[], at: number): boolean {
  const from = tokens.findIndex(({ word }) => !GOES_ON.includes(word))
  return from >= 0 && from < at && tokens.slice(from, at).every(({ word }) => word === MASK)
}

/** True when a name was hidden in the tokens. */
export function hidesName(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => word === MASK)
}

/** A longer text is a mail, which contains other names. In UTF-16 units. */
const LONGEST_NOTE = 2000
/** "Blue Sky & Sons": three capitalised words or more. */
const JOINED_NAME = /\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){1,4} & \p{Lu}[\p{L}-]{1,30}/gu

/**
 * For each token: true when it may belong to a customer's name. Such a word is no reason for a status.
 * @param name the name that was found in the text, sure or guessed
 */
export function nameTokens(tokens: readonly Token[], text: string, name: string | undefined): boolean[] {
  const isName = maskName(tokens, name).map((token, i) => token !== tokens[i])
  // "Contoso planner: …": nor is the product behind it.
  for (let i = 1; i < tokens.length; i++)
    if (isName[i - 1] || tokens[i - 1]!.word === MASK) isName.fill(true, i, productEnd(tokens, i))
  if (text.length > LONGEST_NOTE) return isName
  for (const { 0: found, index } of matchesOf(JOINED_NAME, text)) {
    // "Their Legal & Compliance" is nobody's name.
    if (wordsWithMeaning([normalizeWord(found.slice(0, found.indexOf(' ')))]) === 0) continue
    tokens.forEach(({ start, end }, i) => (isName[i] ||= start >= index && end <= index + found.length))
  }
  return isName
}

/** "Contoso's" is tokenised as "contosos". */
function isPossessive(word: string, name: string): boolean {
  return word.length === name.length + 1 && word.startsWith(name) && word.endsWith('s')
}
