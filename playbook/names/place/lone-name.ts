import { nameCapitals } from '../words/capitalised.ts'
import { findWholeName } from '../find-customer.ts'
import { strangers } from './strangers.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { tokenize } from '../../reading/text/text.ts'

/** A shorter strange word is no name: "Yep", "brb". In letters. */
const SHORTEST = 4

/**
 * The name, in a message that is nothing but a name: "Contoso", "wide world importers". Undefined for words that
 * messages are made of. It is a guess: a mistyped word is strange, too.
 */
export function loneName(prepared: PreparedPlaybook, text: string): string | undefined {
  const said = text.trim().replace(/[\s?!.:,;–-]{1,9}$/u, '')
  const tokens = tokenize(said)
  const name = findWholeName(prepared, said)?.name
  const isWhole = name?.toLowerCase() === said.toLowerCase()
  if (tokens.length > 1) return isWhole ? name : undefined
  const [only] = tokens
  if (!only || only.word.length < SHORTEST || only.end - only.start < said.length) return undefined
  return isWhole || strangers(prepared, tokens)(0) ? nameCapitals(said) : undefined
}
