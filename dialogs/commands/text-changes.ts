import { MAX_NOTE } from '../../playbook/limits.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutEndMarks } from '../../playbook/reading/text/end-marks.ts'
import { mayNameCustomer, namesCustomer } from './command-status.ts'

/** A requested change of a kept record other than its date. `filter` names the entitlement, `value` is as typed. */
export interface TextChange {
  /** `owner`: the success owner. `post`: post it to `value`. */
  readonly what: 'note' | 'comment' | 'owner' | 'post'
  readonly filter: string
  readonly value: string
  /** The text is added to the kept note. */
  readonly adds?: true
}

const OF = '(?:of|for|at|to|on|under|with|in)'
const NOTE: readonly RegExp[] = [
  /^(?:(?:change|replace|edit|update|set) )?(?:the |my )?(?:new )?note (?:of|for|at) ([^:\n]{2,60}?)(?:\s*:|\s+(?:to|with):?)\s+(\S[\s\S]*)$/i,
  /^([^:\n]{2,60}?)(?:['’]s)? (?:new )?note(?:\s*:|\s+[-–](?=\s)| is now:?| should (?:be|say|read):?)\s+(\S[\s\S]*)$/i,
  // Hurried typing: "note for Contoso - …", "note Contoso: …".
  /^note(?: (?:of|for|at|to|on))? ([^:\n]{2,60}?)\s*(?::|(?<=\s)[-–](?=\s))\s+(\S[\s\S]*)$/i,
]
/** "Add a note to Contoso Teams: …", "comment on Contoso: …" */
const ADDED = new RegExp(
  `^(?:(?:add|write|put|leave|append|make|record|enter) (?:an? |this |the following |another |(?:in|into|to) (?:the )?)?(note|comment)|(comment)) ${OF} (?:the )?([^:\\n]{2,60}?)(?:\\s*:|\\s+[-–](?=\\s)|\\s+(?:saying|that says):?)\\s+(\\S[\\s\\S]*)$`,
  'i',
)
/** "Add to note of Contoso Teams: …", "Contoso Teams: add to note: …" */
const NOTED: readonly RegExp[] = [
  /^(?:add|append|put|write) (?:this |that )?(?:to|in|into) (?:the )?note(?: (?:of|for|at|on))? ([^:\n]{2,60}?)\s*:\s+(\S[\s\S]*)$/i,
  /^([^:\n]{2,60}?)\s*[:,]\s+(?:add|append|put|write) (?:this |that )?(?:to|in|into) (?:the |its |their )?note\s*[:–-]\s*(\S[\s\S]*)$/i,
]
/** "Comment Contoso Teams: …", "add comment Contoso Teams: …" */
const COMMENT = new RegExp(
  `^(?:(?:add|write|put|leave|make) (?:an? )?)?comment(?: ${OF})? (?:the )?([^:\\n]{2,60}?)\\s*(?::|(?<=\\s)[-–](?=\\s))\\s+(\\S[\\s\\S]*)$`,
  'i',
)
/** "Contoso Teams comment: …" */
const COMMENT_BEHIND = /^([^:\n]{2,60}?)(?:['’]s)? (?:new )?comment\s*:\s+(\S[\s\S]*)$/i
/** "Contoso customer comment: …" are the customer's words. */
const COMMENTED_BY =
  /(?:^| )(?:(?:customer|client|user|admin|administrator|manager|sponsor|ceo|cio|cto|ciso|cfo)s?|team)['’]?$/i
/** "Side note: …" is no customer's. */
const KINDS_OF_NOTE =
  /^(?:please|side|quick|short|important|final|last|my|own|general|brief|key|internal|foot|next|also|a|one|call|meeting)$/i

const OWNER: readonly RegExp[] = [
  /^(?:the )?(?:new )?(?:success )?owner (?:of|for|at) ([^:;,\n]{2,60}?) (?:is|becomes|should be|will be)(?: now)? ([^:;,\n]{2,60}?)(?: now)?$/i,
  /^(?:set|change|update|make) (?:the )?(?:success )?owner (?:of|for|at) ([^:;,\n]{2,60}?) (?:to|into|as) ([^:;,\n]{2,60})$/i,
  /^([^:;,\n]{2,60}?)(?:['’]s|:)? (?:new )?success owner(?::| is(?: now)?| becomes) ([^:;,\n]{2,60}?)(?: now)?$/i,
]
/** "Post Contoso SharePoint to General" */
const POST =
  /^post (?:the )?(?:status (?:of|for) )?([^:;,\n]{2,60}?)(?:['’]s status| status)?(?: (?:to|into|in|on) (?:the )?([^:;,\n]{2,60}?)(?: channel| chat)?)?$/i
/** "Post it" names no customer. */
const NO_NAME = /^(?:it|this|that|them|everything|all|here|something)\b/i

/**
 * Reads "Add a note to Contoso Teams: …", "owner of Contoso Teams is Megan now", "post Contoso Teams to General";
 * undefined for everything else.
 * @param text as typed, without polite words before it
 */
export function readTextChange(prepared: PreparedPlaybook, text: string): TextChange | undefined {
  const line = withoutEndMarks(text)
  return (
    readNote(prepared, text) ??
    readAdded(prepared, text) ??
    readNoted(prepared, text) ??
    readComment(prepared, text) ??
    readOwner(prepared, line) ??
    readPost(prepared, line)
  )
}

function readNote(prepared: PreparedPlaybook, text: string): TextChange | undefined {
  const [, filter, value] = NOTE.map((pattern) => pattern.exec(text)).find(Boolean) ?? []
  if (filter === undefined || value === undefined || value.trim().length > MAX_NOTE) return undefined
  if (KINDS_OF_NOTE.test(filter.trim()) || !namesCustomer(prepared, filter.trim())) return undefined
  return { what: 'note', filter: filter.trim(), value: value.trim() }
}

function readAdded(prepared: PreparedPlaybook, text: string): TextChange | undefined {
  const [, added, comment, whose = '', value = ''] = ADDED.exec(text) ?? []
  const filter = whose.trim()
  if (filter === '' || value.trim().length > MAX_NOTE || !mayNameCustomer(prepared, filter)) return undefined
  const isNote = comment === undefined && added?.toLowerCase() === 'note'
  const change = { filter, value: value.trim() }
  return isNote ? { what: 'note', ...change, adds: true } : { what: 'comment', ...change }
}

function readNoted(prepared: PreparedPlaybook, text: string): TextChange | undefined {
  const [, whose = '', value = ''] = NOTED.map((pattern) => pattern.exec(text)).find(Boolean) ?? []
  const filter = whose.trim()
  if (filter === '' || value.trim().length > MAX_NOTE || !mayNameCustomer(prepared, filter)) return undefined
  return { what: 'note', filter, value: value.trim(), adds: true }
}

function readComment(prepared: PreparedPlaybook, text: string): TextChange | undefined {
  const ordered = COMMENT.exec(text)
  const [, whose = '', value = ''] = ordered ?? COMMENT_BEHIND.exec(text) ?? []
  const filter = whose.trim()
  if (!ordered && COMMENTED_BY.test(filter)) return undefined
  if (filter === '' || value.trim().length > MAX_NOTE || KINDS_OF_NOTE.test(filter)) return undefined
  if (!namesCustomer(prepared, filter)) return undefined
  return { what: 'comment', filter, value: value.trim() }
}

function readOwner(prepared: PreparedPlaybook, line: string): TextChange | undefined {
  const [, filter, value] = OWNER.map((pattern) => pattern.exec(line)).find(Boolean) ?? []
  if (filter === undefined || value === undefined || !mayNameCustomer(prepared, filter)) return undefined
  // "The owner of Contoso is unhappy" is news.
  if (!mayNameCustomer(prepared, value) && !isFirstName(value.split(' ', 1)[0]!)) return undefined
  return { what: 'owner', filter, value: value.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) }
}

function readPost(prepared: PreparedPlaybook, line: string): TextChange | undefined {
  const [, filter, value = ''] = POST.exec(line) ?? []
  if (filter === undefined || NO_NAME.test(filter) || !namesCustomer(prepared, filter)) return undefined
  return { what: 'post', filter, value }
}
