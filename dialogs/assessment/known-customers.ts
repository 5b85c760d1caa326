import { customerKey, foldName } from '../../playbook/names/customer-key.ts'
import type { ConversationState } from '../model.ts'

/**
 * The customer whom a text names and of whom the conversation has spoken before, however the name is spelt there: whose news it
 * is then needs no guess. Undefined when it names none of them, or several.
 * @param current who is spoken of now: naming them as well says nothing new
 */
export function knownCustomerIn(
  { assessments }: ConversationState,
  text: string,
  current: string | undefined,
): string | undefined {
  const own = current === undefined ? '' : customerKey(current)
  const said = ` ${foldName(text)} `
  const found = new Map<string, string>()
  for (const { customer, kept } of assessments) {
    for (const name of [customer, kept?.customer]) {
      const key = name === undefined ? '' : customerKey(name)
      if (key.length >= SHORTEST && said.includes(` ${key} `)) found.set(key, name!)
    }
  }
  if (own !== '' && found.has(own)) return undefined
  if (found.size === 0) return headed(assessments, said.trim().split(' ')[0] ?? '')
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** "Woodgrove has …" is about Woodgrove Bank, when nobody else is called so. */
function headed(assessments: ConversationState['assessments'], word: string): string | undefined {
  if (word.length < SHORTEST_HEAD) return undefined
  const found = new Map<string, string>()
  for (const { customer, kept } of assessments) {
    const name = kept?.customer ?? customer
    if (name !== undefined && foldName(name).startsWith(`${word} `)) found.set(customerKey(name), name)
  }
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** "HP", "IT" and the like are also something else. In letters. */
const SHORTEST = 4
/** The first word of a name alone; shorter ones are words of any sentence. In letters. */
const SHORTEST_HEAD = 6
