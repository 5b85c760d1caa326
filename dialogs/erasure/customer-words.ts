import { foldName } from '../../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isStrange } from '../commands/command-status.ts'

/** Words that join a sentence and name nobody, folded. */
const OF_GRAMMAR = new Set(
  (
    'a an the this that these those i me my we us our you your he him his she her hers it its they them their who whom whose ' +
    'what which when where why how and or but nor so if as than because until since while though although ' +
    'in on at by for from to of with without about into over under after before between through during up down out off ' +
    'is isnt are arent was wasnt were werent be been being am do does doesnt did didnt dont has hasnt have havent had ' +
    'will wont would can cant cannot could should shall may might must not no nobody none nothing never everybody everyone ' +
    'all any some each every both few many much more most only own same such too very just already still yet again ' +
    'now then here there ' +
    'want wants wanted need needs needed lack lacks lacked say says said'
  ).split(' '),
)

/**
 * True when a customer's key is made of nothing but words that every text has: somebody may have called a customer
 * “They”, but a text that says “they” does not name it.
 */
export function isGrammar(key: string): boolean {
  return key.split(' ').every((word) => OF_GRAMMAR.has(word))
}

/**
 * True when what was typed can be a name by its own words, before anybody has assessed such a customer: every word but
 * the joining ones has a capital, or one of them stands in no text.
 */
export function isNameByItself(prepared: PreparedPlaybook, typed: string): boolean {
  const words = typed.split(/\s+/).filter((word) => !OF_GRAMMAR.has(foldName(word)))
  if (words.length === 0) return false
  return words.every((word) => /^\p{Lu}/u.test(word)) || words.some((word) => isStrange(prepared, word))
}
