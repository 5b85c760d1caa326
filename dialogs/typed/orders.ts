import { nameCapitals } from '../../playbook/names/words/capitalised.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { NOBODY_CALLED_SO } from '../nobody-called-so.ts'
import { withoutPoliteWords } from '../commands/around-commands.ts'
import { behindForm, hasFullStop, withoutFormComma } from '../commands/clause-marks.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import { readNameSlip } from './name-slips.ts'
import type { OtherNameAsked } from '../other-name/model.ts'

/** A request that the bot cannot carry out, and what is nearest. */
export interface Addressed {
  /** The answer, in our own words. */
  readonly says: string
  /** The answer also names what was typed. */
  readonly namesTyped?: true
  /** An order about this customer and nothing else; as typed. */
  readonly whom?: string
  /** A typed command that helps. */
  readonly instead: string
  /** The request is to rename or merge customers; `says` is the answer if there is no customer of the old name. */
  readonly otherName?: OtherNameAsked
  /** Only known to be a question: any dialog that knows more answers instead. */
  readonly isUnanswered?: true
}

const SAME =
  '(?:are|is) (?:actually |really |in fact |all )?(?:the same(?: one)?|one and the same|one)(?: (?:customer|company|client|account))?'
/** "Merge A into B", "A and B are the same customer", or "A is now called B". */
const OTHER_NAME: readonly RegExp[] = [
  new RegExp(`^(?<old>.{2,60}?) (?:and|&) (?<name>[^,;]{2,60}?) ${SAME}$`, 'i'),
  new RegExp(
    `^(?<old>.{2,60}?) ${SAME} as (?!(?:before|last|always|yesterday|ever|then|now|it|in|the|for|at|of|with|usual|we|they)\\b)(?<name>[^,;]{2,60})$`,
    'i',
  ),
  /^(?:merge|combine|join|unite|consolidate) (?:the )?(?:customers? )?(?<old>.{2,60}?) (?:into|with|and|to|under) (?:the )?(?:customer )?(?<name>.{2,60})$/i,
  /^(?:rename|re-name) (?:the )?(?:customer )?(?<old>.{2,60}?) (?:to|into|as) (?<name>.{2,120})$/i,
  /^(?:change|correct|fix) (?:the )?(?:customer(?:['’]s)?(?: name)?|name of|spelling of)(?: of| from)? (?<old>.{2,60}?) (?:to|into) (?<name>.{2,60})$/i,
  /^(?:the )?(?:customer|company|client) is (?:now |really |actually )*(?:called|named) (?<name>.{2,60}?),? (?:and )?(?:not|instead of|formerly|no longer) (?<old>.{2,60})$/i,
  /^(?<old>.{2,60}?) (?:is (?:now |really |actually )*(?:called|named|known as)|(?:was |has been |got |is )?(?:just )?renamed (?:to|as|itself)|was (?:just )?renamed|has (?:changed|a new) (?:its )?name(?: to|:)?) (?<name>[^,;]{2,60}?)(?: now)?$/i,
]
/** After "rename" the new name may have any length and any words. */
const RENAMES = /^re-?name /i
const JOINS = new RegExp(`^(?:merge|combine|join|unite|consolidate) | ${SAME}(?: as .+)?$`, 'i')
/** Both say that nothing was done. */
const NOT_DONE = { rename: 'Nothing was renamed.', join: 'Nothing was merged.' }
/** News never begins so: an order, and behind it a sentence that may be news. */
const BEGINS_ORDER = /^(?:re-?name|merge|combine) (?!(?:of|in|into|with|by|is|was|on|at|and|or)\b)/i
const ALONE =
  'I rename and merge only what stands alone in a message; a name with marks of its own goes into quotation marks.'

/** Before a customer's name these words are an order and never a part of the name. */
const ORDER =
  /^(?:unblock|close|reopen|rename|open|edit|update|find|search|assign|reassign|transfer|print|export|download|copy|clone|duplicate|move|change|merge|combine|split|snooze|unsnooze|mute|tag|flag|pin|unpin|archive|subscribe|unsubscribe|handover|hand over|prioriti[sz]e|prepare|set up) (?:for )?(?:the )?(?:customer )?(.+)$/i
/** No customer's news begins with these words, whatever the name is. */
const ONLY_ORDERS =
  /^(?:snooze|unsnooze|mute|rename|merge|reassign|unpin|clone) (?!(?:of|in|with|by|is|was|on|at|and|or)\b)/i
/** These orders exist; the words behind were no name. */
const OTHER_NAME_ORDER = /^(?:re-?name|merge|combine) /i
/** "Rename their tenant to Contoso" is news; "Our Lady Hospital" has a capital. */
const RENAMES_OTHERS = /^[Rr]e-?name (?:(?:their|our|its|your|his|her|my) |users? )/
/** "Rename it to Contoso": it does not say which customer. */
const NOBODY_NAMED = /^re-?name (?:(?:it|this|that|them|the|this one)(?: customer)?|customer) (?:to|into|as) \S/i
const UNREADABLE = 'I could not read both names.'
const HOW = {
  rename: 'Type “rename”, the name as it is kept, “to”, and the new name alone.',
  join: 'Type “merge”, the one name, “into”, and the other name alone.',
}
const BEHIND = / (?:to|into|with|as|for|until|till|by|on|from) .+$/i

/** "Don't remind me of Fabrikam anymore" is no customer's news either. */
const NO_REMINDER =
  /^(?:(?:please )?(?:do not|don['’]?t|never|no need to) remind|stop reminding) me (?:of|about|for) (.{2,60}?)(?: (?:any ?more|any longer|again|ever|please|now|today|for now))*$/i

/** Finds an order about a customer that no command carries out, with the remedy; undefined if the message is news. */
export function readOrder(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const asked = withoutPoliteWords(text)
  if (RENAMES_OTHERS.test(asked)) return undefined
  return readOtherName(prepared, asked) ?? readNoReminder(prepared, asked) ?? readDone(prepared, asked)
}

/**
 * Finds an order to rename or merge with more text behind it than a name: nothing is done, and it is nobody's news.
 * Undefined for any other beginning.
 */
export function readOrderAmongOthers(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const asked = withoutPoliteWords(text)
  const slip = readNameSlip(prepared, asked)
  if (slip) return otherName(slip.old, slip.name, false)
  if (!BEGINS_ORDER.test(asked) || RENAMES_OTHERS.test(asked)) return undefined
  const isRead = readOtherName(prepared, asked)
  if (isRead) return isRead
  const first = /^.+?(?=[.!?:] )/.exec(asked)?.[0] ?? asked
  const whom = ORDER.exec(first)?.[1]?.replace(BEHIND, '') ?? ''
  return namesCustomer(prepared, whom) ? notDone(asked, ALONE, whom) : undefined
}

function readOtherName(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const slip = readNameSlip(prepared, text)
  if (slip) return otherName(slip.old, slip.name, false)
  for (const pattern of OTHER_NAME) {
    const groups = pattern.exec(text)?.groups
    const [old, name] = [bare(groups?.['old']), bare(groups?.['name'])]
    const mayBe =
      (isName(old) || (RENAMES.test(text) && mayBeOldName(old))) &&
      (isName(name) || (RENAMES.test(text) && mayBeNewName(groups!['name']!)))
    if (!mayBe || !(namesCustomer(prepared, old) || namesCustomer(prepared, name))) continue
    return otherName(old, name, JOINS.test(text))
  }
  return undefined
}

function otherName(old: string, name: string, joins: boolean): Addressed {
  const says = `${NOBODY_CALLED_SO} ${joins ? NOT_DONE.join : NOT_DONE.rename}`
  return { says, instead: `status ${old}`, otherName: { old, name: nameCapitals(name), joins } }
}

const NO_CUSTOMER = /^(?:it|this|that|them|these|those|customer)\b/i

/** "Bed, Bath & Beyond", "Just Eat": what stands between "rename" and "to" is a name, whatever marks and words it has. */
function mayBeOldName(text: string): boolean {
  return /^(?:\S{1,40} ){0,6}\S{1,40}$/.test(text) && !NO_CUSTOMER.test(text)
}

function isName(text: string): boolean {
  return text !== '' && isFilter(text) && !isSentence(text)
}

/** True for a new name of any length and words, as long as no sentence follows, except inside quotation marks. */
function mayBeNewName(text: string): boolean {
  if (/^[“"][^“”"]{2,}[”"]$/.test(text)) return true
  const name = withoutFormComma(text)
  return /^[^,;:]{2,}$/.test(name) && !/[!?] /.test(name) && !hasFullStop(name) && !isSentence(behindForm(name))
}

function notDone(order: string, why: string, whom: string): Addressed {
  const what = JOINS.test(order) ? 'join' : 'rename'
  return { says: `${why} ${HOW[what]} ${NOT_DONE[what]}`, instead: `status ${whom}`.trim() }
}

/** The name without quotation marks around it. */
function bare(name = ''): string {
  return withoutQuotes(name)
}

function readNoReminder(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const whom = NO_REMINDER.exec(text)?.[1]
  if (whom === undefined || !isFilter(whom) || isSentence(whom) || !namesCustomer(prepared, whom)) return undefined
  return {
    says: 'I remind of what is due as long as it is due. Snoozed, a customer waits: a week, or until the day that you say.',
    instead: `snooze ${whom}`,
  }
}

function readDone(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  if (NOBODY_NAMED.test(text)) return notDone(text, UNREADABLE, '')
  const whom = ORDER.exec(text)?.[1]?.replace(BEHIND, '')
  if (whom === undefined) return undefined
  if (!namesCustomer(prepared, whom) && !(ONLY_ORDERS.test(text) && isName(whom))) return undefined
  if (OTHER_NAME_ORDER.test(text)) return notDone(text, UNREADABLE, whom)
  return { says: 'I cannot do that. Open it: what can be done has a button there.', whom, instead: `status ${whom}` }
}
