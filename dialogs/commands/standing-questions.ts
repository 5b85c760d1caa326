import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { tokenize } from '../../playbook/reading/text/text.ts'
import { withoutOpening } from './around-commands.ts'
import { isFilter, mayNameCustomer, namesCustomer } from './command-status.ts'

const WHERE = '(?:where|how far(?: along)?)'
const WE_ARE = '(?:are we(?: standing)?|we are|do we stand|we stand|did we (?:get|leave))'
const NOW = '(?: now| right now| today| currently| at the moment| at)?'
const TELL = '(?:(?:remind|tell|show) me |recap |and |so )?'
const NEWS =
  "(?:(?:is there )?(?:any|some) (?:news|updates?)|(?:is there )?anything new|what(?: is|['’]s) (?:the )?(?:latest|news|newest|new|up|happening|going on|state|state of play))"

/** Questions that name a customer, whatever the name is. */
const OF_WHOM = new RegExp(`^${TELL}${WHERE} ${WE_ARE}${NOW} (?:with|on|at|for|regarding|in) (.{2,60}?)${NOW}$`, 'i')
const NAMED_FIRST = new RegExp(`^(.{2,60}?)([:,]| [-–])? (?:so )?${WHERE} ${WE_ARE}${NOW}$`, 'i')
/** "Contoso asked where we stand": the customer asks, or knows. */
const ASKS_OR_KNOWS =
  /(?<!\p{L})(?:ask|wonder|know|see|tell|say|check|hear|learn|forget|remember|understand|inquire|enquire|query|request|ping|e?-?mail|write|call|phone|confirm|explain|discuss|review|show|report|complain|demand|guess|debate|question|chase)(?:s|e?d|ing)?(?!\p{L})|(?<!\p{L})(?:knew|known|saw|told|said|heard|learnt|forgot|forgotten|understood|queries|queried|wrote|discusses|asking|curious|confused|sure|aware|unaware|about)(?!\p{L})/iu
/** The same, but the text must look like a name. */
const NEWS_OF = new RegExp(`^${NEWS} (?:with|on|at|for|of|from|about|in) (.{2,60}?)${NOW}$`, 'i')
/** The same; it may also be something else than a customer: "where is Kerberos?" */
const WHERE_IS = new RegExp(
  `^${TELL}(?:${WHERE} (?:is|are|does|do)|where['’]?s) (.{2,60}?)(?: stand(?:ing)?)?${NOW}$`,
  'i',
)
/** Words between a customer and a workload: "fabrikam with teams". */
const BETWEEN = / (?:with|on|for|in) (?:(?:the|their) )?/gi
const NO_NAME = /^(?:the|their|its|his|her|my|our|your|this|that|these|those|an?|it|them|they|us|all|everything) ?\b/i

/** First words of other commands: "plan contoso?" */
const COMMAND = /^(?:readiness|stakeholders?|plan|hand ?-?over|acm|referral|history|resources?|value|forget|snooze)\b/i

/** A list that a question asks for. */
export interface Standing {
  readonly filter: string
  /** Counts only if something is kept under it: the words may be news as well. */
  readonly ifKept?: true
}

/**
 * The customer in a question about how things are: "where are we with contoso?", "contoso: where do we stand?",
 * "fabrikam?".
 * @param text on one line, without a mark at its end
 * @param isQuestion whether there was a question mark
 */
export function readStanding(prepared: PreparedPlaybook, text: string, isQuestion: boolean): Standing | undefined {
  const asked = withoutOpening(text)
  const whose = filterOf(OF_WHOM.exec(asked)?.[1])
  if (whose !== undefined && isFilter(whose)) return { filter: whose }
  const first = readNamedFirst(prepared, asked)
  if (first) return first
  const told = filterOf(NEWS_OF.exec(asked)?.[1])
  if (told !== undefined && mayNameCustomer(prepared, told)) return { filter: told }
  const found = filterOf(WHERE_IS.exec(asked)?.[1])
  if (found !== undefined && mayNameCustomer(prepared, found)) return { filter: found, ifKept: true }
  const isName =
    isQuestion &&
    !COMMAND.test(asked) &&
    namesCustomer(prepared, asked) &&
    prepared.classes.find(tokenize(asked)).length === 0
  return isName ? { filter: asked, ifKept: true } : undefined
}

/** Reads "Contoso: where do we stand?" Without a mark after it, the name must look like one, or be kept. */
function readNamedFirst(prepared: PreparedPlaybook, asked: string): Standing | undefined {
  const [, named, mark] = NAMED_FIRST.exec(asked) ?? []
  const filter = filterOf(named)
  if (filter === undefined || !isFilter(filter) || ASKS_OR_KNOWS.test(filter)) return undefined
  return mark !== undefined || namesCustomer(prepared, filter) ? { filter } : { filter, ifKept: true }
}

function filterOf(named: string | undefined): string | undefined {
  if (named === undefined || NO_NAME.test(named)) return undefined
  return named
    .replace(/['’]s$/i, '')
    .replace(BETWEEN, ' ')
    .trim()
}
