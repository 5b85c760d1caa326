import { functionWords } from '../../playbook/content/note-rules.ts'
import { capitalised } from '../../playbook/names/capitalised.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { isSaid, isSaidFirst, isSaidInHaste, saidNames, type SaidNames } from '../../playbook/names/said-names.ts'
import { isAtClose, namesShort } from '../../playbook/names/short-names.ts'
import { strangers } from '../../playbook/names/strangers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { rememberingLast } from '../../playbook/recent.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import type { ConversationState, DialogEnv } from '../model.ts'

/** Customers of whom the conversation has spoken, or who are kept and may be named: key → name. */
export function knownCustomers(
  { records }: Pick<DialogEnv, 'records'>,
  { assessments }: ConversationState,
): ReadonlyMap<string, string> {
  return namesOf(assessments, records.ofCustomers)
}

/** One turn asks many times who is known. */
const namesOf = rememberingLast(
  (
    assessments: ConversationState['assessments'],
    ofCustomers: DialogEnv['records']['ofCustomers'] = [],
  ): ReadonlyMap<string, string> => {
    const spoken = assessments.flatMap(({ customer, kept }) => [customer, kept?.customer])
    const kept = ofCustomers.map(({ customer }) => customer)
    // As it is kept, a name is spelt best.
    return new Map([...spoken, ...kept].flatMap((name) => (name === undefined ? [] : [[customerKey(name), name]])))
  },
)

/**
 * The customers whom a text names and who are known, however the names are spelt there, also by how the only one of them
 * begins ("FYI northwind …" of Northwind Traders): whose news it is then needs no guess.
 * @param known as `knownCustomers` has them
 * @param current who is spoken of now: where the text names them as well, it says nothing new, and nobody is found
 * @returns their names as `known` has them; of "Contoso Pharma" and "Contoso" the longer one, where it is there
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
  const found = [...known].filter(([key, name]) => isNamed(prepared, key, name, said, text))
  // "Contoso Pharma" names no Contoso.
  const whole = found.filter(([key]) => !found.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
  if (whole.length > 0) return whole.map(([, name]) => name)
  const begun = [...known].filter(([key]) => isCalledShort(prepared, key, said, text))
  return begun.length === 1 && begun[0]![0] !== own ? [begun[0]![1]] : []
}

/** A name of one ordinary word, such as "Relay", is one at the head of a text, with a capital, or behind "at" where that ends. */
function isNamed(prepared: PreparedPlaybook, key: string, name: string, said: SaidNames, text: string): boolean {
  if (key.includes(' ') || isStrange(prepared, key, text)) return isSaidInHaste(said, key)
  if (!isSaid(said, key)) return false
  if (key.length < SHORTEST) return namesShort(prepared, key, name, text)
  const isWritten = text.includes(capitalised(key)) || text.includes(key.toUpperCase())
  return isWritten || isSaidFirst(said, key) || isAtClose(key, text)
}

/**
 * "Woodgrove has …", "wide world is …": how a name begins stands for all of it. One word does so at the head of a text, and
 * elsewhere when no message shares it; several words, when two of them or more carry a meaning.
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

/** How a text calls a customer in short; undefined when it has the whole name. */
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

/** "HP", "IT" and the like are also something else. In letters. */
const SHORTEST = 4
/** The first word of a name alone; shorter ones may be words of any sentence. In letters. */
const SHORTEST_HEAD = 6

/** Those who are known, and these. */
export function withNames(known: ReadonlyMap<string, string>, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...names.map((name) => [customerKey(name), name] as const), ...known])
}
