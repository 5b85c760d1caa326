import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { withoutOpening } from './around-commands.ts'
import { isFilter, isListOfSeveral } from './command-status.ts'

/** Only plurals: "Customer Unresponsive" is the name of a status. */
const CUSTOMERS =
  '(?:customers|entitlements|ones|workloads|cases|accounts|clients|statuses|records|engagements|tenants)'
const SHOW = '(?:(?:please )?(?:show|list|give|display|get)(?: me)? |(?:what|which|who) (?:is|are) )'
const ALL = '(?:all|everything|everyone|everybody|anything|those|the|my|our|every|of)'
/** Words before a status: "that is", "that are", "in", "with". */
const THAT = "(?:(?:that|which|who)(?: is|['’]s| are)?|is|are|in(?! progress)|under|on|with|at|set to|marked(?: as)?)"

/** "Blocked customers", "show me the legal ones". */
const BEHIND = new RegExp(`^(?:${SHOW})?(?:${ALL} )*(.{2,60}?) ${CUSTOMERS}$`, 'i')
/** "Show me everything that is legal", "all customers in progress". */
const ASKED = new RegExp(`^${SHOW}(?:(?:${ALL}|${CUSTOMERS}) )+(?:${THAT} ){0,3}(.{2,60})$`, 'i')
const WITH_THAT = new RegExp(
  `^(?:(?:${ALL}|${CUSTOMERS}) )+(?:(?:that|which|who)(?: (?:is|are)|['’]s)|in(?! progress)|under|with)(?: ${THAT})? (.{2,60})$`,
  'i',
)
const CUSTOMERS_IN = new RegExp(`^(?:(?:all|my|our|the) )*${CUSTOMERS} (?:(?:with|at|under|on) )?(.{2,60})$`, 'i')

const WHO = '(?:who|which(?: (?:ones|(?:of (?:my|our|the) )?(?:customers|entitlements|clients|tenants)))?)'
/**
 * "Who is blocked by legal", "which customers have teams", "all my blocked teams", "blockers": only names of the
 * playbook may follow.
 */
const OF_PLAYBOOK: readonly RegExp[] = [
  new RegExp(`^${WHO} (?:is|are) blocked (?:by|on|because of|due to|for|with|over) (.{2,60})$`, 'i'),
  new RegExp(`^${WHO} (?:has|have|got|is on|are on|is in|are in|uses?|using|with) (.{2,60})$`, 'i'),
  /^(?:(?:all|show|list|show me|give me|any|open) )*my (.{2,60})$/i,
  /^(?:(?:all|show|list|show me|give me|any|open|the|current) )*(blockers|no intents|unknowns|duplicates)$/i,
]
/** "Who hasn't answered": there is a status for silence. */
const SILENT = new RegExp(
  `^${WHO} (?:(?:is|are|went|goes|has gone|have gone) (?:silent|quiet|dark)|(?:has|have|did|do|does) ?(?:not|n['’]?t|never) (?:answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|react(?:ed)?|reacts?)|(?:is|are) not (?:answering|responding|replying))(?: (?:yet|so far|at all|us|me|to (?:us|me)))*$`,
  'i',
)

/**
 * The filter in a request that consists only of names of L1s, L2s or workloads: "blocked customers", "show me
 * everything that is legal". Undefined for others: "Everything is blocked" and "customers who left" are news.
 * @param text on one line, without a mark at its end
 */
export function readListedByStatus(prepared: PreparedPlaybook, text: string): string | undefined {
  const asked = withoutOpening(text)
  if (SILENT.test(asked)) return 'customer unresponsive'
  for (const pattern of OF_PLAYBOOK) {
    const filter = pattern.exec(asked)?.[1]
    if (filter !== undefined && isOfPlaybook(prepared, filter)) return filter
  }
  for (const pattern of [BEHIND, ASKED, WITH_THAT, CUSTOMERS_IN]) {
    const filter = pattern.exec(asked)?.[1]?.replace(/^(?:the |a |an )/i, '')
    if (filter !== undefined && isOfPlaybook(prepared, filter)) return filter
  }
  return undefined
}

/** True if all of it names L1s, L2s or workloads. */
function isOfPlaybook(prepared: PreparedPlaybook, filter: string): boolean {
  if (!isFilter(filter) && !isListOfSeveral(prepared, filter, filter)) return false
  const [first] = readFilter(prepared, filter)
  return first!.customer.length === 0 && first!.statuses.length + first!.workloads.length > 0
}
