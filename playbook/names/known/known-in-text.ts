import { functionWords } from '../../content/note-rules.ts'
import { capitalised } from '../words/capitalised.ts'
import { withoutCounts } from '../words/counted-names.ts'
import { customerKey } from '../customer-key.ts'
import { isSaid, isSaidFirst, isSaidInHaste, saidNames, type SaidNames } from './said-names.ts'
import { isAtClose, namesShort, type ShortName } from './short-names.ts'
import { strangers } from '../place/strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'

/**
 * Finds the known customers that a text names, in any spelling, also by the beginning of a name that only one of them
 * has ("FYI northwind …" for Northwind Traders). The customer is then certain, not guessed.
 * @param known as `knownCustomers` returns them
 * @param current the current customer: if the text names them as well, nothing is found
 * @returns the names as in `known`; if the text has "Contoso Pharma", that name and not "Contoso"
 */
export function knownCustomersIn(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  text: string,
  current: string | undefined,
): readonly string[] {
  const own = current === undefined ? '' : customerKey(current)
  const said = saidNames(text)
  if (own !== '' && isSaidInHaste(said, own)) return []
  const named = withoutCounts(known, text)
  const found = [...named].filter(([key, name]) => isNamed(prepared, named, { key, name }, said, text))
  // "Contoso Pharma" names no Contoso.
  const whole = found.filter(([key]) => !found.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
  if (whole.length > 0) return whole.map(([, name]) => name)
  const begun = [...known].filter(([key]) => isCalledShort(prepared, key, said, text))
  return begun.length === 1 && begun[0]![0] !== own ? [begun[0]![1]] : []
}

/** A name of one ordinary word, such as "Relay", is one at the head of a text, with a capital, or behind "at" where that ends. */
function isNamed(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  { key, name }: ShortName,
  said: SaidNames,
  text: string,
): boolean {
  if (key.includes(' ') || isStrange(prepared, key, text)) return isSaidInHaste(said, key)
  if (!isSaid(said, key)) return false
  if (key.length < SHORTEST) return namesShort(prepared, known, { key, name }, text)
  const isWritten = text.includes(capitalised(key)) || text.includes(key.toUpperCase())
  return isWritten || isSaidFirst(said, key) || isAtClose(key, text)
}

/**
 * "Woodgrove has …", "wide world is …": the beginning of a name stands for the whole name. One word does at the
 * beginning of a text, or elsewhere if it is an unknown word. Several words do if at least two of them carry a meaning.
 */
function isCalledShort(prepared: PreparedPlaybook, key: string, said: SaidNames, text: string): boolean {
  const words = key.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const short = words.slice(0, length)
    const begins = short.join(' ')
    if (begins.length < SHORTEST || !isSaid(said, begins)) continue
    if (length === 1)
      return (begins.length >= SHORTEST_HEAD && isSaidFirst(said, begins)) || isStrange(prepared, begins, text)
    return short.filter((word) => !functionWords.has(word)).length > 1
  }
  return false
}

function isStrange(prepared: PreparedPlaybook, word: string, text: string): boolean {
  const tokens = tokenize(text)
  const at = tokens.findIndex((token) => token.word === word || token.word === `${word}s`)
  return at >= 0 && strangers(prepared, tokens)(at)
}

/** Shorter names ("HP", "IT") are also other words. In letters. */
const SHORTEST = 4

/** The first word of a name stands for it only if it is not shorter: short words occur in any sentence. In letters. */
const SHORTEST_HEAD = 6
