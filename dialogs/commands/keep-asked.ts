import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import { placeNamed } from '../assessment/answers/ordinals.ts'
import { currentOf, unfinishedOf } from '../assessment/shelf.ts'
import type { ConversationState } from '../model.ts'
import type { Command } from './model.ts'
import { PRAISED, withoutSigns } from './verdict-words.ts'
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

/** In characters. */
const LONGEST_WHICH = 80
const KEEPS = new RegExp(`^${PRAISED}(?:keep|save) (?<which>\\S.*)$`, 'i')
const BEHIND_WHICH = /(?:[ ,]+(?:please|pls|too|as well|now|then))+$/i
const ANOTHER = /^(?:the )?(?:last|other|previous|newer|older|upper|lower|top|bottom)(?: one| two| ones)?$/i
const SEVERAL =
  /^(?:both|all|each|either|the (?:two|three|four|others)|all (?:the )?(?:two|three|four))(?: ones)?(?: of (?:them|these|those|the (?:two|three)))?$/i

/** “The teams one”, “1 and 2”, “both with 1 June”. */
const BY_WORD =
  /^(?:the \S{2,30}(?: \S{2,30})? ones?|(?:no\.? |number |#)?\d (?:and|&|\+) \d|(?:both|all)(?: of them)? (?:with|until|till|by) \S.{2,40})$/i

/**
 * Reads “keep the second one”, “keep both”, which name by its place alone what is meant. Of several that are begun it is
 * asked which; of one alone it is that. Undefined for “keep it” and for what a customer keeps.
 */
export function readKeepWhich(state: ConversationState, message: string): Command | undefined {
  const many = message.length > LONGEST_WHICH ? 0 : unfinishedOf(state).length
  const current = currentOf(state)
  // At the card of several workloads “both” answers that.
  if (many === 0 || current?.view.kind === 'split') return undefined
  const said = withoutEndMarks(withoutSigns(message).replace(/\s+/g, ' '), '.!')
  const which = KEEPS.exec(said)?.groups?.['which']?.replace(BEHIND_WHICH, '')
  if (which === undefined) return undefined
  const isSeveral = SEVERAL.test(which)
  if (many > 1 && BY_WORD.test(which)) return { kind: 'keep-which' }
  if (!isSeveral && !ANOTHER.test(which) && !placeNamed(which)) return undefined
  return { kind: many === 1 && current && !isSeveral ? 'keep' : 'keep-which' }
}
