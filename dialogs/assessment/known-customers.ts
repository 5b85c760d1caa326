import { functionWords } from '../../playbook/content/note-rules.ts'
import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import { strangers } from '../../playbook/names/strangers.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text.ts'
import type { ConversationState } from '../model.ts'

/**
 * The customer whom a text names and of whom the conversation has spoken before, however the name is spelt there, also by how it
 * begins ("FYI northwind …" of Northwind Traders): whose news it is then needs no guess. Undefined when it names none of them, or several.
 * @param current who is spoken of now: naming them as well says nothing new
 */
export function knownCustomerIn(
  prepared: PreparedPlaybook,
  { assessments }: ConversationState,
  text: string,
  current: string | undefined,
): string | undefined {
  const own = current === undefined ? '' : customerKey(current)
  const said = ` ${foldName(text)} `
  const known = new Map<string, string>()
  for (const { customer, kept } of assessments)
    for (const name of [customer, kept?.customer]) if (name !== undefined) known.set(customerKey(name), name)
  const found = [...known].filter(([key]) => key.length >= SHORTEST && said.includes(` ${key} `))
  if (own !== '' && found.some(([key]) => key === own)) return undefined
  if (found.length > 0) return found.length === 1 ? found[0]![1] : undefined
  const begun = [...known].filter(([key]) => isCalledShort(prepared, key, said, text))
  return begun.length === 1 && begun[0]![0] !== own ? begun[0]![1] : undefined
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
    if (begins.length < SHORTEST_HEAD || !said.includes(` ${begins} `)) continue
    if (length === 1) return said.startsWith(` ${begins} `) || isStrange(prepared, begins, text)
    return short.filter((word) => !functionWords.has(word)).length > 1
  }
  return false
}

function isStrange(prepared: PreparedPlaybook, word: string, text: string): boolean {
  const tokens = tokenize(text)
  const at = tokens.findIndex((token) => token.word === word || token.word === `${word}s`)
  return at >= 0 && strangers(prepared, tokens)(at)
}

/** "HP", "IT" and the like are also something else. In letters. */
const SHORTEST = 4
/** The first word of a name alone; shorter ones are words of any sentence. In letters. */
const SHORTEST_HEAD = 6
