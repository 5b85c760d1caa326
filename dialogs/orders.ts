import { customerKey } from '../playbook/names/customer-key.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'
import { withoutPoliteWords } from './commands/around-commands.ts'
import { isFilter, isSentence, namesCustomer } from './commands/command-status.ts'

/** What somebody asked of the bot that it cannot do, and what comes nearest. */
export interface Addressed {
  /** Our own words. */
  readonly says: string
  /** A typed command that helps. */
  readonly instead: string
  /** Nothing but that it is a question is known: whoever knows more of it answers instead. */
  readonly isUnanswered?: true
}

/** Two customers that are one, or one that is called otherwise: a name is part of what is kept. */
const OTHER_NAME: readonly RegExp[] = [
  /^(?:merge|combine|join|unite|consolidate) (?:the )?(?:customers? )?(?<old>.{2,60}?) (?:into|with|and|to|under) (?:the )?(?:customer )?(?<name>.{2,60})$/i,
  /^(?:rename|re-name) (?:the )?(?:customer )?(?<old>.{2,60}?) (?:to|into|as) (?<name>.{2,60})$/i,
  /^(?:change|correct|fix) (?:the )?(?:customer(?:['’]s)?(?: name)?|name of|spelling of)(?: of| from)? (?<old>.{2,60}?) (?:to|into) (?<name>.{2,60})$/i,
  /^(?:the )?(?:customer|company|client) is (?:now |really |actually )*(?:called|named) (?<name>.{2,60}?),? (?:and )?(?:not|instead of|formerly|no longer) (?<old>.{2,60})$/i,
  /^(?<old>.{2,60}?) (?:is (?:now |really |actually )*(?:called|named|known as)|(?:was |has been |got |is )?(?:just )?renamed (?:to|as|itself)|was (?:just )?renamed|has (?:changed|a new) (?:its )?name(?: to|:)?) (?<name>[^,;]{2,60}?)(?: now)?$/i,
]
const SAME =
  'I cannot do that: to me both are one customer, under the name that was kept first. A legal form, capitals and accents make no other one.'
const OTHER =
  'I cannot do that: kept customers are neither renamed nor merged. Keep each status again under the right name, and set the old ones to Duplicate/Invalid.'

/** In front of a customer's name these are wishes, and never a part of it. */
const ORDER =
  /^(?:unblock|close|reopen|rename|open|edit|update|find|search|assign|reassign|transfer|print|export|download|copy|clone|duplicate|move|change|merge|combine|split|snooze|unsnooze|mute|tag|flag|pin|unpin|archive|subscribe|unsubscribe|handover|hand over|prioriti[sz]e|set up) (?:for )?(?:the )?(?:customer )?(.+)$/i
/** No customer's news begins with these, whatever words the name is made of. */
const ONLY_ORDERS =
  /^(?:snooze|unsnooze|mute|rename|merge|reassign|unpin|clone) (?!(?:of|in|with|by|is|was|on|at|and|or)\b)/i
const BEHIND = / (?:to|into|with|as|for|until|till|by|on|from) .+$/i

/** What a message wants done with a customer that no command does, with the remedy; undefined when it tells of one. */
export function readOrder(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const asked = withoutPoliteWords(text)
  return readOtherName(prepared, asked) ?? readDone(prepared, asked)
}

function readOtherName(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  for (const pattern of OTHER_NAME) {
    const { old = '', name = '' } = pattern.exec(text)?.groups ?? {}
    const mayBe = [old, name].every((each) => each !== '' && isFilter(each) && !isSentence(each))
    if (!mayBe || !(namesCustomer(prepared, old) || namesCustomer(prepared, name))) continue
    const says = customerKey(old) === customerKey(name) ? SAME : OTHER
    return { says, instead: `status ${old}` }
  }
  return undefined
}

function readDone(prepared: PreparedPlaybook, text: string): Addressed | undefined {
  const whom = ORDER.exec(text)?.[1]?.replace(BEHIND, '')
  if (whom === undefined) return undefined
  const isName = namesCustomer(prepared, whom) || (ONLY_ORDERS.test(text) && isFilter(whom) && !isSentence(whom))
  if (!isName) return undefined
  return {
    says: 'I cannot do that. Open it: what can be done has a button there.',
    instead: `status ${whom}`,
  }
}
