import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutOpening } from './around-commands.ts'
import { isFilter, namesCustomer } from './command-status.ts'
import type { Command } from './model.ts'
import { findTerm } from './terms.ts'

const NAME = '(.{2,60}?)'
const AT = '(?: (?:at|with|for|of|on|in|about|from|to))'
const YET = '(?: (?:already|yet|still|now|again|before|at all|last|last time|lately|recently))*'
const WHAT_IS =
  "(?:(?:what|which|who)(?: is|['’]?s| are| was| were) (?:the )?|(?:show|give|tell|get)(?: me)? (?:the )?)"
const ANY = '(?:(?:(?:is|are) there |do (?:we|i) have )?(?:any|some) (?:open )?)'
const ALREADY = '(?:already|still|ever|now|just)'
/** Fields on the card of an entitlement. */
const FIELDS =
  '(?:(?:current |last |latest |next |open |entitlement |intent )?(?:notes?|status(?:es)?|dates?|due dates?|target dates?|unblock dates?|deadlines?|blockers?|open items?|next steps?|intent|dibs|details|summary|overview|recap|owner|success owner|business reason))'

/** Questions about the kept state of a customer: the list of their statuses answers them. */
const OF_STATUS: readonly RegExp[] = [
  new RegExp(`^(?:${WHAT_IS}|${ANY}|my |the )?${FIELDS}${AT}${AT}? ${NAME}$`, 'i'),
  new RegExp(
    `^(?:due date|target date|unblock date|deadline|last note|open items|next steps?|summary|overview|recap|details|summari[sz]e|look up|go to) ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^${ANY}(?:blockers?|blocks|issues?|problems?|risks?|showstoppers?|obstacles?|notes?|dates?|open items?|statuses) (?:there |kept )?${AT} ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^what(?: is|['’]?s| are) (?:still )?(?:blocking|stopping|holding(?: (?:up|back))?|open|due|overdue|missing|pending|left|wrong|kept|the (?:blocker|issue|problem|matter|next step|plan))(?: now| there)?${AT}? ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^how many (?:seats|licen[cs]es|users) (?:has|have|does|do|got) ${NAME}(?: have| has| got| own)?${YET}$`,
    'i',
  ),
  new RegExp(`^how many (?:seats|licen[cs]es)(?: (?:are|do (?:we|i) have|are there|is it))?${AT} ${NAME}$`, 'i'),
  new RegExp(
    `^(?:how is it|how are things|how does it (?:go|look)|what(?: is|['’]s))(?: it)? with ${NAME}${YET}$`,
    'i',
  ),
  new RegExp(`^anything (?:due|open|kept|pending|left|missing)${AT} ${NAME}$`, 'i'),
  new RegExp(
    `^(?:show |give |tell )?(?:me )?(?:everything|all|anything|what we have|the latest|latest)(?: (?:we|you|i) (?:have|know))?${AT} ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^(?:do|did|have|had) (?:we|i|you) (?:${ALREADY} )?(?:have|keep|kept|know|record|recorded|save|saved|log|logged|file|filed) ${NAME}${YET}$`,
    'i',
  ),
  new RegExp(
    `^is ${NAME}${YET} (?:in (?:the|my|our) (?:list|portfolio|records)|kept|recorded|one of mine|mine|done|finished|live|closed|ready|over)${YET}$`,
    'i',
  ),
  new RegExp(`^(?:did|has|have) ${NAME}${YET} (?:go(?:ne)? live|finish(?:ed)?|start(?:ed)?|complete[d]?)${YET}$`, 'i'),
  new RegExp(`^are we (?:${ALREADY} )?(?:done|finished|through|ready) (?:with|at) ${NAME}${YET}$`, 'i'),
  new RegExp(
    `^(?:how (?:long|old)|since when)(?: has| is| are| have)? ${NAME}(?: been)?(?: blocked| silent| open| in progress| unknown| unresponsive| waiting)?$`,
    'i',
  ),
  new RegExp(
    `^when(?: is| will| are|['’]s) ${NAME}(?: be)? (?:unblocked|ready|over|done|due|finished|live|complete)${YET}$`,
    'i',
  ),
  // “When is contoso unblocked”, “when will contoso be ready”
  new RegExp(`^when(?: is|['’]?s| will| does) ${NAME}(?: be| get)? (?:due|unblocked|free again|ready)$`, 'i'),
  new RegExp(
    `^when(?: is|['’]?s) ${NAME}(?:['’]s)? (?:target date|due date|unblock date|date|deadline|go-?live)$`,
    'i',
  ),
  new RegExp(`^what(?: is|['’]?s) ${NAME}['’]s ${FIELDS}${YET}$`, 'i'),
  new RegExp(`^what (?:was|were) ${NAME}(?:['’]s)? ${FIELDS}${YET}$`, 'i'),
  new RegExp(
    `^what (?:did|have) (?:i|we) (?:note|noted|note down|write|wrote|written|put|set)(?: down)?${AT} ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^(?:what|which) (?:date|day|note|status|reason|owner)s? (?:did|have) (?:i|we) (?:set|give|gave|put|keep|kept|save|saved|write|written|set down)${AT} ${NAME}$`,
    'i',
  ),
]
const CHANGED =
  '(?:changed?|touch(?:ed)?|edit(?:ed)?|update[d]?|kept?|keep|moved?|wrote|written|set|look(?:ed)? at|open(?:ed)?|work(?:ed)? on)'
const TALKED =
  '(?:talk(?:ed)? (?:to|with)|sp[eo]ak(?:en)? (?:to|with)|spoke (?:to|with)|hear(?:d)? (?:from|of)|call(?:ed)?|contact(?:ed)?|me[et]t?(?: with)?|see|saw|mail(?:ed)?)'
/** Questions about who did what when: the history answers them. */
const OF_HISTORY: readonly RegExp[] = [
  new RegExp(`^(?:show |give |list |see )?(?:me )?(?:the )?${NAME}['’]s? history$`, 'i'),
  new RegExp(`^(?:show |give |list |see )(?:me )?(?:the )?${NAME} history$`, 'i'),
  new RegExp(`^who (?:has |have )?(?:last )?${CHANGED}(?: (?:the )?(?:status|note|date))?${AT}? ${NAME}${YET}$`, 'i'),
  new RegExp(
    `^(?:did|has|have) (?:any(?:one|body)|some(?:one|body)|a colleague) ${CHANGED}(?: anything)?${AT}? ${NAME}${YET}$`,
    'i',
  ),
  new RegExp(
    `^when (?:was|were|is) ${NAME}${YET} (?:changed|touched|updated|edited|kept|set|moved|spoken to|called|contacted)${YET}$`,
    'i',
  ),
  new RegExp(
    `^when (?:did|have) (?:i|we|any(?:one|body)) (?:last |first )?(?:${CHANGED}|${TALKED}) ${NAME}${YET}$`,
    'i',
  ),
  new RegExp(`^what (?:has |was |is )?(?:changed|happened|different)${AT} ${NAME}${YET}$`, 'i'),
  new RegExp(`^what did (?:i|we|any(?:one|body)) (?:change|do|keep|set|update)${AT} ${NAME}${YET}$`, 'i'),
  new RegExp(
    `^(?:show |list )?(?:me )?(?:the )?(?:last |latest |recent )?(?:changes?|updates?|edits?)${AT} ${NAME}$`,
    'i',
  ),
  new RegExp(
    `^what did ${NAME} (?:say|tell (?:us|me)|want|answer|decide)(?: last| last time| before| in the last call| then)$`,
    'i',
  ),
]

/**
 * Reads a question about a customer's records in other words than the commands have: "any blockers at Contoso?", "when
 * did we last talk to fabrikam?". It must end with a name and nothing else.
 * @param text on one line, without a mark at its end
 */
export function readKeptQuestion(prepared: PreparedPlaybook, text: string): Command | undefined {
  const asked = withoutOpening(text)
  const past = namesIn(OF_HISTORY, asked).find((name) => namesCustomer(prepared, name))
  if (past !== undefined) return { kind: 'history', filter: past }
  const names = namesIn(OF_STATUS, asked)
  const now = names.find((name) => namesCustomer(prepared, name))
  const asks = DATE_ASKED.test(asked) ? ({ asks: 'date' } as const) : {}
  if (now !== undefined) return { kind: 'status', filter: now, ...asks }
  // In lower case a name does not look like one: what is kept shows whether it is.
  const kept = asksOfL1(prepared, asked) ? undefined : names.find((name) => mayBeKept(prepared, name))
  return kept === undefined ? undefined : { kind: 'status', filter: kept, ifKept: true, ...asks }
}

const DATE_ASKED = /\b(?:dates?|deadlines?)\b|^when (?:is|will|does)\b/i

/** No name begins like this. */
const OTHER =
  /^(?:the|an?|this|that|my|our|your|their|it|them|these|those|all|any|every|each|after|before|for|of|in|on|at|if|when|while|during|with|without|to|no|not|enough|more|been|be|got)(?: |$)/i

function mayBeKept(prepared: PreparedPlaybook, name: string): boolean {
  return !OTHER.test(name) && findTerm(prepared, name.toLowerCase()) === undefined
}

/** "The target date for in progress". */
function asksOfL1({ playbook }: PreparedPlaybook, asked: string): boolean {
  return playbook.statuses.some(({ l1 }) => asked.toLowerCase().endsWith(l1.toLowerCase()))
}

/** What stands in the place of the name, wherever a question may be meant. */
function namesIn(patterns: readonly RegExp[], asked: string): readonly string[] {
  return patterns.flatMap((pattern) => {
    const name = pattern
      .exec(asked)?.[1]
      ?.replace(/['’]s$/i, '')
      .trim()
    return name !== undefined && isFilter(name) ? [name] : []
  })
}
