import { nameCapitals } from '../../playbook/names/capitalised.ts'
import { withoutQuotes } from '../../playbook/names/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { NOBODY_CALLED_SO } from '../nobody-called-so.ts'
import { withoutPoliteWords } from '../commands/around-commands.ts'
import { behindForm, hasFullStop, withoutFormComma } from '../commands/clause-marks.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'
import type { OtherNameAsked } from '../other-name/model.ts'

/** What somebody asked of the bot that it cannot do, and what comes nearest. */
export interface Addressed {
  /** Our own words. */
  readonly says: string
  /** A typed command that helps. */
  readonly instead: string
  /** A customer is to be called otherwise; the rest is said where nobody is kept under the old name. */
  readonly otherName?: OtherNameAsked
  /** Nothing but that it is a question is known: whoever knows more of it answers instead. */
  readonly isUnanswered?: true
}

/** Two customers that are one, or one that is called otherwise. */
const OTHER_NAME: readonly RegExp[] = [
  /^(?:merge|combine|join|unite|consolidate) (?:the )?(?:customers? )?(?<old>.{2,60}?) (?:into|with|and|to|under) (?:the )?(?:customer )?(?<name>.{2,60})$/i,
  /^(?:rename|re-name) (?:the )?(?:customer )?(?<old>.{2,60}?) (?:to|into|as) (?<name>.{2,120})$/i,
  /^(?:change|correct|fix) (?:the )?(?:customer(?:['’]s)?(?: name)?|name of|spelling of)(?: of| from)? (?<old>.{2,60}?) (?:to|into) (?<name>.{2,60})$/i,
  /^(?:the )?(?:customer|company|client) is (?:now |really |actually )*(?:called|named) (?<name>.{2,60}?),? (?:and )?(?:not|instead of|formerly|no longer) (?<old>.{2,60})$/i,
  /^(?<old>.{2,60}?) (?:is (?:now |really |actually )*(?:called|named|known as)|(?:was |has been |got |is )?(?:just )?renamed (?:to|as|itself)|was (?:just )?renamed|has (?:changed|a new) (?:its )?name(?: to|:)?) (?<name>[^,;]{2,60}?)(?: now)?$/i,
]
/** What it is to be called then is a name, however long and of whatever words. */
const RENAMES = /^re-?name /i
const JOINS = /^(?:merge|combine|join|unite|consolidate) /i
/** Both say that nothing came of the order. */
const NOT_DONE = { rename: 'Nothing was renamed.', join: 'Nothing was merged.' }
/** Nobody’s news begins so: an order, and behind it a sentence that may be news. */
const BEGINS_ORDER = /^(?:re-?name|merge|combine) (?!(?:of|in|into|with|by|is|was|on|at|and|or)\b)/i
const ALONE =
  'I rename and merge only what stands alone in a message; a name with marks of its own goes into quotation marks.'

/** In front of a customer's name these are wishes, and never a part of it. */
const ORDER =
  /^(?:unblock|close|reopen|rename|open|edit|update|find|search|assign|reassign|transfer|print|export|download|copy|clone|duplicate|move|change|merge|combine|split|snooze|unsnooze|mute|tag|flag|pin|unpin|archive|subscribe|unsubscribe|handover|hand over|prioriti[sz]e|set up) (?:for )?(?:the )?(?:customer )?(.+)$/i
/** No customer's news begins with these, whatever words the name is made of. */
const ONLY_ORDERS =
  /^(?:snooze|unsnooze|mute|rename|merge|reassign|unpin|clone) (?!(?:of|in|with|by|is|was|on|at|and|or)\b)/i
/** They can be done; what stands behind was no name. */
const OTHER_NAME_ORDER = /^(?:re-?name|merge|combine) /i
/** "Rename it to Contoso": whom, nothing tells. */
const NOBODY_NAMED = /^re-?name (?:(?:it|this|that|them|the|this one)(?: customer)?|customer) (?:to|into|as) \S/i
const UNREADABLE = 'I could not read both names.'
const HOW = {
  rename: 'Type “rename”, the name as it is kept, “to”, and the new name alone.',
  join: 'Type “merge”, the one name, “into”, and the other name alone.',
}
const BEHIND = / (?:to|into|with|as|for|until|till|by|on|from) .+$/i

/** "Don't remind me of Fabrikam anymore": no customer's news either. */
const NO_REMINDER =
  /^(?:(?:please )?(?:do not|don['’]?t|never|no need to) remind|stop reminding) me (?:of|about|for) (.{2,60}?)(?: (?:any ?more|any longer|again|ever|please|now|today|for now))*$/i

/** What a message wants done with a customer that no command does, with the remedy; undefined when it tells of one. */
export function readOrder(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const asked = withoutPoliteWords(text)
  return readOtherName(prepared, asked) ?? readNoReminder(prepared, asked) ?? readDone(prepared, asked)
}

/**
 * An order to rename or merge with more behind it than a name: nothing is done of it, and it is nobody's news. Undefined for
 * whatever begins otherwise.
 */
export function readOrderAmongOthers(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const asked = withoutPoliteWords(text)
  if (!BEGINS_ORDER.test(asked)) return undefined
  const isRead = readOtherName(prepared, asked)
  if (isRead) return isRead
  const first = /^.+?(?=[.!?:] )/.exec(asked)?.[0] ?? asked
  const whom = ORDER.exec(first)?.[1]?.replace(BEHIND, '') ?? ''
  return namesCustomer(prepared, whom) ? notDone(asked, ALONE, whom) : undefined
}

function readOtherName(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  for (const pattern of OTHER_NAME) {
    const groups = pattern.exec(text)?.groups
    const [old, name] = [bare(groups?.['old']), bare(groups?.['name'])]
    const mayBe =
      (isName(old) || (RENAMES.test(text) && mayBeOldName(old))) &&
      (isName(name) || (RENAMES.test(text) && mayBeNewName(groups!['name']!)))
    if (!mayBe || !(namesCustomer(prepared, old) || namesCustomer(prepared, name))) continue
    const joins = JOINS.test(text)
    const says = `${NOBODY_CALLED_SO} ${joins ? NOT_DONE.join : NOT_DONE.rename}`
    return { says, instead: `status ${old}`, otherName: { old, name: nameCapitals(name), joins } }
  }
  return undefined
}

/** "Bed, Bath & Beyond", "Just Eat": what stands between "rename" and "to" is a name, whatever marks and words it has. */
function mayBeOldName(text: string): boolean {
  return /^(?:\S{1,40} ){0,6}\S{1,40}$/.test(text) && !/^(?:it|this|that|them|these|those|customer)\b/i.test(text)
}

function isName(text: string): boolean {
  return text !== '' && isFilter(text) && !isSentence(text)
}

/** However long and of whatever words: but no sentence stands behind it, save inside of quotation marks. */
function mayBeNewName(text: string): boolean {
  if (/^[“"][^“”"]{2,}[”"]$/.test(text)) return true
  const name = withoutFormComma(text)
  return /^[^,;:]{2,}$/.test(name) && !/[!?] /.test(name) && !hasFullStop(name) && !isSentence(behindForm(name))
}

function notDone(order: string, why: string, whom: string): Addressed {
  const what = JOINS.test(order) ? 'join' : 'rename'
  return { says: `${why} ${HOW[what]} ${NOT_DONE[what]}`, instead: `status ${whom}`.trim() }
}

/** Without the marks that people put around names. */
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
  return { says: 'I cannot do that. Open it: what can be done has a button there.', instead: `status ${whom}` }
}
