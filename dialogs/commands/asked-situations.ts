import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { readText } from '../../playbook/reading/read-text.ts'
import { wholeTerm, type Term } from './terms.ts'

/** A situation of no particular customer, with the question which status it has. */
export interface AskedSituation {
  /** In the question's words. */
  readonly situation: string
  /** The status that the FM suggests. */
  readonly supposed?: Term
}

const STATUS =
  "(?:what|which)(?:['’]?s| is| would be| should be)?(?: the)?(?: right| correct| best| proper)? (?:status|l1|l2)(?: (?:is (?:it|that|this|right)|fits|applies|(?:would|should) (?:it|that|this) be))?"
/** "Whats that", "which one is it": behind news only, and never of a thing that was named. */
const WHICH_IS_IT =
  "(?:which (?:one )?(?:is (?:it|that|this)|(?:would|should) (?:it|that|this) be)|what(?:['’]?s| is) (?:that|this)(?: then)?|what (?:would|should) (?:it|that|this) be)"
const PUT =
  '(?:what|which(?: (?:status|one|l2))?) (?:do|should|would|must|can) (?:i|we) (?:put|pick|choose|select|set|use|take|write)'
const RECORD = 'how (?:do|should|would|must|can) (?:i|we) (?:classify|record|file|log|set|put) (?:it|that|this)'
const PARTED = '(?:[,;:.?!]+ ?| [-–—]+ )(?:so |and |then |but )?'

/** "Exchange hosted by a third party – what status?" */
const THEN_STATUS = new RegExp(
  `^(.{6,200}?)${PARTED}(?:${STATUS}|${WHICH_IS_IT}|${PUT}(?: (?:for|as|then|there|here)\\b.{0,20})?|${RECORD})$`,
  'i',
)
/** "In-country data center which l2": without a mark before the question. Not if somebody "asks" or "knows" which. */
const BARE_STATUS =
  /^(.{6,200}?)(?<!\b(?:asks?|asked|asking|knows?|wonders?|sure|says?|sees?|decides?|tells?|told|is|are|of|for|to|in|with|on|and|but|or|so|unclear|clear|matter|about)) (?:which|what) (?:status|l1|l2)(?: (?:is|would be|fits|applies)(?: (?:it|that|this))?)?$/i
/** "They do not want our help, is that No Intent?" */
const THEN_IS_IT = new RegExp(
  `^(.{6,200}?)${PARTED}(?:(?:is|was|would|does|should|could|isn[’']?t) (?:that|this|it)(?: (?:be|count as|mean|still|already|then|really|rather|not|fall under|go under|belong to|belong under))*) (?:(?:an?|the) )?(.{3,60})$`,
  'i',
)
/** "What do I put when nobody answers?", "which status if the partner is late". */
const STATUS_WHEN = new RegExp(
  `^(?:${PUT}(?: (?:in|as|for) (?:the )?status)?|${STATUS}|(?:what|which)(?: is the)? (?:status|l2)(?: is (?:it|right))?) (?:when|if) (.+)$`,
  'i',
)
/** "Which L2 for a works council?" */
const STATUS_FOR =
  /^(?:which|what) (?:status|l2|one)(?: (?:is it|is right|fits|do (?:i|we) (?:put|use|set|take)))? (?:for|with) (an? .+)$/i

/** "Whats the status for a customer that says maybe next year" */
const STATUS_OF_SOMEBODY = new RegExp(
  `^${STATUS} (?:for|of|with) ((?:an? |some(?:body|one))(?:customer|client|tenant|company|team)? ?(?:that|who|which|with|without|where) .+)$`,
  'i',
)

/** Each of these questions contains one of these words, and few other texts do. */
const MAY_ASK = /what|which|how/i
const MAY_BE_IT = / (?:that|this|it) /i

/**
 * The situation in a question for its status; undefined if a customer is named, because it is then that customer's
 * situation, and for everything else.
 * @param text as typed, on one line, without marks at its end
 */
export function readAskedSituation(prepared: PreparedPlaybook, text: string): AskedSituation | undefined {
  const asked = MAY_ASK.test(text) ? situationIn(text) : undefined
  if (asked !== undefined) return isNobodys(prepared, asked) ? { situation: asked } : undefined
  const [, situation, name = ''] = (MAY_BE_IT.test(text) && THEN_IS_IT.exec(text)) || []
  const supposed = situation === undefined ? undefined : wholeTerm(prepared, name.toLowerCase())
  return situation !== undefined && supposed && isNobodys(prepared, situation) ? { situation, supposed } : undefined
}

function situationIn(text: string): string | undefined {
  return (
    STATUS_WHEN.exec(text)?.[1] ??
    STATUS_FOR.exec(text)?.[1] ??
    STATUS_OF_SOMEBODY.exec(text)?.[1] ??
    THEN_STATUS.exec(text)?.[1] ??
    BARE_STATUS.exec(text)?.[1]
  )
}

/** True if no customer is named, so the situation is nobody's in particular. */
export function isNobodys(prepared: PreparedPlaybook, situation: string): boolean {
  return readText(prepared, situation).customer === undefined
}
