import { functionWords } from '../content/note-rules.ts'
import { LEGAL_FORMS } from '../content/words/legal-forms.ts'
import type { PreparedPlaybook } from '../prepare.ts'
import { stem, tokenize, type Token } from '../reading/text.ts'
import { customerKey } from './customer-key.ts'

/** In front of whom something is done or said. */
const AT = /(?:^|[^\p{L}\p{N}])(?:at|for|with|from|re|@)\s{0,2}$/iu
const ONLY_AT = /(?:^|[^\p{L}\p{N}])at [^\s\p{L}\p{N}.,;:!?]?$/iu
/** "At all", "at risk", "at home": no customer's. */
const AT_NOBODYS = new Set(
  'all first last least most once present home work hand risk rest ease stake best worst peak'.split(' '),
)
const ENDS = /^\s*(?:[.!?,;:)]|$)/
/** A mark makes a name a heading. */
const MARK = /^\s*(?::|[-–—]\s)/
/** What is said of somebody, right behind the name. */
const SAYS =
  /^ (?:(?:now|also|still|already|just) )?(?:is|are|was|were|has|have|had|will|wants?|needs?|says?|said|uses?|does|do|did|cannot|can['’]?t|won['’]?t)\b/i
/** How far around a name is looked. In UTF-16 units. */
const REACH = 24

/**
 * True where a text names a customer whose name is short, or an ordinary word: "BP", "3M", "Gap". As units, things and words these
 * stand anywhere. A name is what heads the text or stands behind "at", and is marked, or says something and is written as it is kept.
 * @param key of one word
 * @param name as it is kept
 */
export function namesShort(prepared: PreparedPlaybook, key: string, name: string, text: string): boolean {
  if (functionWords.has(key)) return false
  const tokens = tokenize(text)
  return tokens.some((token, i) => isIt(key, token, text) && isFramed(prepared, key, name, tokens, i, text))
}

/** True where a text ends, or one of its clauses, with "at" and the name: in lower case as well. */
export function isAtClose(key: string, text: string): boolean {
  if (functionWords.has(key) || AT_NOBODYS.has(key)) return false
  return tokenize(text).some((token) => isIt(key, token, text) && closesBehindAt(token, text))
}

function isIt(key: string, { start, end }: Token, text: string): boolean {
  return customerKey(bare(text.slice(start, end))) === key
}

function bare(word: string): string {
  return word.replace(/['’]s$/iu, '')
}

function closesBehindAt({ start, end }: Pick<Token, 'start' | 'end'>, text: string): boolean {
  return ONLY_AT.test(text.slice(Math.max(0, start - REACH), start)) && ENDS.test(text.slice(end, end + REACH))
}

function isFramed(
  prepared: PreparedPlaybook,
  key: string,
  name: string,
  tokens: readonly Token[],
  at: number,
  text: string,
): boolean {
  const { start, end } = tokens[at]!
  const isBehindAt = AT.test(text.slice(Math.max(0, start - REACH), start))
  if (at > 0 && !isBehindAt) return false
  // "SAP SE: …"
  const isForm = LEGAL_FORMS.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]!.start - end === 1
  const next = isForm ? at + 2 : at + 1
  const to = tokens[next - 1]!.end
  const behind = text.slice(to, to + REACH)
  const isProduct = prepared.products.find(tokens.slice(next, next + 4))[0]?.from === 0
  if (MARK.test(behind) || isProduct) return true
  const written = bare(text.slice(start, end))
  // "BP", and not "bp" or "Gap", which may begin a sentence.
  const isWritten = /\p{Lu}/u.test(written) && /[\p{Lu}\p{N}]$/u.test(written) && name.split(' ').includes(written)
  if (isBehindAt) return isWritten || (!AT_NOBODYS.has(key) && closesBehindAt({ start, end: to }, text))
  const isStrange = key.length > 2 || (key.length > 1 && !prepared.textModel.knows(stem(key)))
  return (isWritten || isStrange) && SAYS.test(behind)
}
