import { aboutWhom, type KnownToTurn } from '../../bot/effects/read/customers-on.ts'
import type { Reply } from '../../dialogs/model.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'

/**
 * The kept customers that a reply names and that would not be noted with it: erased later, they would stay on it.
 * @param kept names
 */
export function notNoted(reply: Reply, kept: Iterable<string>, known: KnownToTurn): string[] {
  const said = reply.kind === 'card' ? reply.card : reply.text
  const record = reply.kind === 'card' ? (reply.record ?? null) : null
  const noted = aboutWhom(JSON.stringify(said), record, known).noted ?? ''
  const text = textsIn(said).join('\n')
  return [...new Set(kept)].filter((name) => isSaid(text, name) && !noted.includes(`\n${customerKey(name)}\n`))
}

/** Every text of a card, of its buttons and of what they send; the example in an empty field is of nobody. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (key === 'placeholder' ? [] : textsIn(each)))
}

function isSaid(text: string, name: string): boolean {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text)
}
