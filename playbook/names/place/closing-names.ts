import { nameCapitals } from '../words/capitalised.ts'
import { joined } from '../words/joined.ts'
import { isPersonHere, NEVER } from '../model/name-candidates.ts'
import { isSaid, isTrade } from '../model/name-features.ts'
import { strangers } from './strangers.ts'
import { TELLING_VERBS } from '../words/telling-verbs.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import type { Token } from '../../reading/text/text.ts'

const FEWEST_WORDS = 2
const MOST_WORDS = 4
/** A longer mail ends with its signature. In tokens. */
const MOST_TOKENS = 400
/** A mark before the last words. Words on a line of their own are a signature. */
const MARK = /(?:[.!?;,(]|\s[-–—]|\.\.)\s*$/
const AT_THE_END = /^[\s.!)]*$/
/** "… waits till may. harrowgate mills, teams": the workload may follow the name. */
const BEFORE_WORKLOAD = /^\s*[,(/–—-]\s*$/

/**
 * Finds a name that closes a message: its last words behind a mark, alone or before a workload. At least one of them is
 * a stranger, none is a word that sentences are made of. A single stranger needs a word of trade beside it, or
 * capitals.
 */
export function findClosingName(
  prepared: PreparedPlaybook,
  tokens: readonly Token[],
  text: string,
): string | undefined {
  if (
    tokens.length === 0 ||
    tokens.length > MOST_TOKENS ||
    !AT_THE_END.test(text.slice(tokens.at(-1)!.end, tokens.at(-1)!.end + 10))
  )
    return undefined
  // Only the last words can be the name, but products are looked for once in the whole text.
  const products = prepared.products.find(tokens)
  const workload = products.findLast((found) => found.to === tokens.length)
  let to = tokens.length
  if (workload) {
    to = workload.from
    if (to === 0 || !BEFORE_WORKLOAD.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start))) return undefined
  }
  let from = to - 1
  while (from > 0 && to - from < MOST_WORDS + 1 && joined(text, tokens[from - 1]!, tokens[from]!)) from--
  // "…, says pelham studios"
  if (TELLING_VERBS.has(tokens[from]!.word)) from++
  const count = to - from
  if (from <= 0 || count < FEWEST_WORDS || count > MOST_WORDS) return undefined
  const told = TELLING_VERBS.has(tokens[from - 1]!.word) ? 1 : 0
  if (from === told || !MARK.test(text.slice(tokens[from - 1 - told]!.end, tokens[from - told]!.start)))
    return undefined
  const words = tokens.slice(from, to)
  if (words.some(({ word }, i) => (i === 0 || i === count - 1 || !INNER.has(word)) && isNoName(word))) return undefined
  if (products.some((found) => found.from < to && found.to > from)) return undefined
  if (isPersonHere(tokens, from, to, text)) return undefined
  const isStrange = strangers(prepared, tokens)
  const strange = words.filter((_, i) => isStrange(from + i)).length
  const hasTrade = words.some(({ word }) => isTrade(word))
  const isCapital = CAPITAL.test(text.slice(words[0]!.start))
  if (strange === 0 || (strange === 1 && !hasTrade && (!isCapital || count > FEWEST_WORDS))) return undefined
  if (words.some(({ word, start }) => !INNER.has(word) && CAPITAL.test(text.slice(start)) !== isCapital))
    return undefined
  return nameCapitals(text.slice(words[0]!.start, words.at(-1)!.end))
}

const CAPITAL = /^\p{Lu}/u
/** Words that stand inside names. */
const INNER = new Set('of and de del du la le van von der den y i'.split(' '))

function isNoName(word: string): boolean {
  return NEVER.has(word) || isSaid(word) || !/^\p{L}/u.test(word)
}
