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
  return found.size === 1 ? [...found.values()][0] : undefined
}

/** "HP", "IT" and the like are also something else. In letters. */
const SHORTEST = 4
