import { functionWords } from '../../../playbook/content/note-rules.ts'
import { capitalised } from '../../../playbook/names/words/capitalised.ts'
import { withoutCounts } from '../../../playbook/names/words/counted-names.ts'
import { customerKey } from '../../../playbook/names/customer-key.ts'
import {
  isSaid,
  isSaidFirst,
  isSaidInHaste,
  saidNames,
  type SaidNames,
} from '../../../playbook/names/known/said-names.ts'
import { isAtClose, namesShort, type ShortName } from '../../../playbook/names/known/short-names.ts'
import { strangers } from '../../../playbook/names/place/strangers.ts'
import type { PreparedPlaybook } from '../../../playbook/prepare.ts'
import { rememberingLast } from '../../../playbook/recent.ts'
import { tokenize } from '../../../playbook/reading/text/text.ts'
import type { ConversationState, DialogEnv } from '../../model.ts'

/** Customers in the conversation, and kept customers that the text may name: key → name. */
export function knownCustomers(
  { records }: Pick<DialogEnv, 'records'>,
  { assessments }: ConversationState,
): ReadonlyMap<string, string> {
  return namesOf(assessments, records.ofCustomers)
}

/** Cached, because one turn asks for it many times. */
const namesOf = rememberingLast(
  (
    assessments: ConversationState['assessments'],
    ofCustomers: DialogEnv['records']['ofCustomers'] = [],
  ): ReadonlyMap<string, string> => {
    const spoken = assessments.flatMap(({ customer, kept }) => [customer, kept?.customer])
    const kept = ofCustomers.map(({ customer }) => customer)
    // The name in the records is spelt best, so it comes last.
    return new Map([...spoken, ...kept].flatMap((name) => (name === undefined ? [] : [[customerKey(name), name]])))
  },
)

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

/** The short form by which a text calls a customer; undefined if it has the whole name. */
export function shortOf(key: string, text: string): string | undefined {
  const said = saidNames(text)
  const words = key.split(' ')
  const begins = words.map((_, i) => words.slice(0, words.length - i).join(' '))
  const found = begins.find((each) => (each === key ? isSaidInHaste(said, each) : isSaid(said, each)))
  return found === key ? undefined : found
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

/** The known customers and these names. */
export function withNames(known: ReadonlyMap<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...names.map((name) => [customerKey(name), name] as const), ...known])
}
