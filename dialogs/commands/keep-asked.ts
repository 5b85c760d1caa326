import { dateIn } from './keep-orders.ts'
import type { KeepWith, PlainCommand } from './model.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const YES = words(
  'yes y yep yeah yup ya sure ok okay k please fine agreed confirm confirmed absolutely definitely go do right correct',
)
const BESIDE_YES = words('keep save it that this ahead so now then just please pls thanks thank you thx as is i would')
const NO = words('no n nope nah not dont later wait')
const BESIDE_NO = words('keep save it that this yet now today please pls thanks thank you thx do i would need to')
/** A longer message means something else. In characters. */
const MAX_LENGTH = 80

/**
 * Reads the answer to "Not kept yet. Keep it?": "yes", "yes with 1 June", "no, not yet"; undefined if the message says
 * more.
 */
export function readKeepAsked(message: string): KeepWith | { readonly kind: PlainCommand } | undefined {
  if (message.length > MAX_LENGTH) return undefined
  if (/^\s*👍\p{Emoji_Modifier}?\s*$/u.test(message)) return { kind: 'keep' }
  const typed = message.trim().split(/\s+/)
  const said = typed.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
  const all = (...sets: readonly ReadonlySet<string>[]) =>
    said.every((word) => sets.some((set) => set.has(word)) || word === '')
  if (said.some((word) => NO.has(word)) && all(NO, BESIDE_NO)) return { kind: 'leave-open' }
  if (!YES.has(said[0]!)) return undefined
  if (all(YES, BESIDE_YES)) return { kind: 'keep' }
  const behind = said.findIndex((word) => !YES.has(word) && !BESIDE_YES.has(word))
  const date = dateIn(typed.slice(behind).join(' '))
  return date === undefined ? undefined : { kind: 'keep-with', date }
}
