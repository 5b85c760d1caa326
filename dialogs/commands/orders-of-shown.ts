import { MAX_NOTE } from '../../playbook/limits.ts'
import { isFirstName } from '../../playbook/names/words/more-first-names.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutRequest } from './around-commands.ts'
import { mayNameCustomer } from './command-status.ts'

/** An order to change something of what is shown, other than its date and note. */
interface OrderOfShown {
  readonly what: 'comment' | 'owner'
  /** As typed; a person with capitals. */
  readonly value: string
}

/** In words. */
const LONGEST_NAME = 4
const COMMENT =
  /^(?:add|write|put|leave|append|make|record|enter) (?:(?:an?|the|this|another|my|one more) )?comment(?! (?:to|on|for|of|at|under|with|in) (?!it\b|this\b|that\b))(?: (?:to|on) (?:it|this|that))?(?:\s*[:–-]|,? (?:that|saying|that says):?)?\s+(?<value>\S[\s\S]*)$/i
const OWNER: readonly RegExp[] = [
  /^(?:change|set|update|switch|replace) (?:(?:the|its|this) )?(?:success )?owner(?: (?:to|as|into|with|is))?:? (?<who>[^:;,\n]{2,60})$/i,
  /^make (?<who>[^:;,\n]{2,60}?) (?:(?:the|its) )?(?:new )?(?:success )?owner$/i,
]
/** It may be told of an assessment that is open; of what is kept it is a change. */
const OWNER_TOLD =
  /^(?:(?:the|its) )?(?:new )?(?:success )?owner(?::| is(?: now)?| becomes| will be) (?<who>[^:;,\n]{2,60})$/i

/** Reads “add a comment: …”, “change owner to Megan”, which name nobody whose it is. @param isKept what is shown is kept */
export function readOrderOfShown(
  prepared: PreparedPlaybook,
  message: string,
  isKept: boolean,
): OrderOfShown | undefined {
  const text = withoutRequest(message.trim())
  const value = COMMENT.exec(text)?.groups?.['value']?.trim()
  if (value !== undefined)
    return value.length > MAX_NOTE || headsWithName(prepared, value) ? undefined : { what: 'comment', value }
  const patterns = isKept ? [...OWNER, OWNER_TOLD] : OWNER
  const line = text.replace(/[.!]{1,3}$/, '')
  const who = patterns.map((pattern) => pattern.exec(line)?.groups?.['who']?.trim()).find(Boolean)
  if (who === undefined || !isPerson(prepared, who)) return undefined
  return { what: 'owner', value: who.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()) }
}

/** “Add comment fabrikam: …” names whose it is. */
function headsWithName(prepared: PreparedPlaybook, value: string): boolean {
  const [, head] = /^([^:\n]{2,60}):\s/.exec(value) ?? []
  return head !== undefined && mayNameCustomer(prepared, head)
}

function isPerson(prepared: PreparedPlaybook, text: string): boolean {
  const words = text.split(' ')
  return words.length <= LONGEST_NAME && (isFirstName(words[0]!) || mayNameCustomer(prepared, text))
}
