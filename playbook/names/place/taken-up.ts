import { OFFICER } from '../../content/words/officers.ts'
import { isFirstName } from '../words/more-first-names.ts'
import type { Token } from '../../reading/text/text.ts'

/** So much text behind a name is searched. In UTF-16 units. */
const REACH = 160
/** The rest of the sentence, up to "he" or the like. A mark such as a colon shows a heading. */
const UP_TO_PRONOUN = /^ (?=\p{Ll})([^.:;!?\n]*?)(?<![\p{L}'’])(?:he|she|him|her|his|hers)(?![\p{L}])/iu
/** Somebody else whom "he" may mean. */
const SOMEBODY = new RegExp(
  String.raw`(?<!\p{L})(?:${OFFICER}|director|manager|mgr|lead|head|chief|admin(?:istrator)?|architect|officer|owner|sponsor|engineer|boss|partner|consultant|reseller|seller|integrator|contact|colleague|assistant|guy|man|woman|lady|md|gm)(?!\p{L})|\p{Lu}\p{Ll}+ (?:says|said|thinks)`,
  'iu',
)

/**
 * True for a first name that "he" or "she" takes up in the same sentence: "Rosa wants Defender, but she may not sign".
 * Where somebody else stands between, that may be who is meant.
 */
export function isTakenUp(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  if (to - from > 1 || !isFirstName(tokens[from]!.word)) return false
  const { end } = tokens[from]!
  const between = UP_TO_PRONOUN.exec(text.slice(end, end + REACH))?.[1]
  return between !== undefined && !SOMEBODY.test(between)
}
