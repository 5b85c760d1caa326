import { functionWords } from '../../playbook/content/note-rules.ts'
import { capitalised } from '../../playbook/names/capitalised.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import { strangers } from '../../playbook/names/strangers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import type { ConversationState, DialogEnv } from '../model.ts'

/** Customers of whom the conversation has spoken, or who are kept and may be named: key → name. */
export function knownCustomers(
  { records }: Pick<DialogEnv, 'records'>,
  { assessments }: ConversationState,
): ReadonlyMap<string, string> {
  const spoken = assessments.flatMap(({ customer, kept }) => [customer, kept?.customer])
  const kept = (records.ofCustomers ?? []).map(({ customer }) => customer)
  // As it is kept, a name is spelt best.
  return new Map([...spoken, ...kept].flatMap((name) => (name === undefined ? [] : [[customerKey(name), name]])))
}

/**
 * The customer whom a text names and who is known, however the name is spelt there, also by how it
 * begins ("FYI northwind …" of Northwind Traders): whose news it is then needs no guess. Undefined when it names none of them, or several.
 * @param known as `knownCustomers` has them
 * @param current who is spoken of now: naming them as well says nothing new
 */
export function knownCustomerIn(
  prepared: PreparedPlaybook,
  known: ReadonlyMap<string, string>,
  text: string,
  current: string | undefined,
): string | undefined {
  const own = current === undefined ? '' : customerKey(current)
  const said = ` ${foldName(text)} `
  const found = [...known].filter(([key]) => key.length >= SHORTEST && isNamed(prepared, key, said, text))
  if (own !== '' && said.includes(` ${own} `)) return undefined
  // "Contoso Pharma" names no Contoso.
  const whole = found.filter(([key]) => !found.some(([other]) => other.startsWith(`${key} `)))
  if (whole.length > 0) return whole.length === 1 ? whole[0]![1] : undefined
  const begun = [...known].filter(([key]) => isCalledShort(prepared, key, said, text))
  return begun.length === 1 && begun[0]![0] !== own ? begun[0]![1] : undefined
}

/** A name of one ordinary word, such as "Relay", is one at the head of a text, or with a capital. */
function isNamed(prepared: PreparedPlaybook, key: string, said: string, text: string): boolean {
  if (!said.includes(` ${key} `)) return false
  if (key.includes(' ') || said.startsWith(` ${key} `) || isStrange(prepared, key, text)) return true
  return text.includes(capitalised(key)) || text.includes(key.toUpperCase())
}

/**
 * "Woodgrove has …", "wide world is …": how a name begins stands for all of it. One word does so at the head of a text, and
 * elsewhere when no message shares it; several words, when two of them or more carry a meaning.
 */
function isCalledShort(prepared: PreparedPlaybook, key: string, said: string, text: string): boolean {
  const words = key.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const short = words.slice(0, length)
    const begins = short.join(' ')
    if (begins.length < SHORTEST || !said.includes(` ${begins} `)) continue
    if (length === 1)
      return (begins.length >= SHORTEST_HEAD && said.startsWith(` ${begins} `)) || isStrange(prepared, begins, text)
    return short.filter((word) => !functionWords.has(word)).length > 1
  }
  return false
}

/** How a text calls a customer in short; undefined when it has the whole name. */
export function shortOf(key: string, text: string): string | undefined {
  const said = ` ${foldName(text)} `
  const words = key.split(' ')
  const begins = words.map((_, i) => words.slice(0, words.length - i).join(' '))
  const found = begins.find((each) => said.includes(` ${each} `))
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
