import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutOpening } from './around-commands.ts'
import { isFilter, namesCustomer } from './command-status.ts'
import type { Command } from './model.ts'
import { findTerm } from './terms.ts'

const NAME = '(.{2,60}?)'
const OWNER = '(?:success owner|owner|fm|fasttrack manager)'
const WHO_IS = "(?:(?:who|what)(?: is|['’]?s| was)|(?:show|give|tell)(?: me)?)"

const QUESTIONS: readonly RegExp[] = [
  new RegExp(`^who (?:owns|looks after|is responsible for|takes care of) ${NAME}$`, 'i'),
  new RegExp(`^(?:${WHO_IS} )?(?:the )?(?:name of the )?${OWNER} (?:of|for|at|on) ${NAME}$`, 'i'),
  new RegExp(`^${WHO_IS} (?:the )?${NAME}['’]?s ${OWNER}$`, 'i'),
  new RegExp(`^${WHO_IS} (?:the )?${NAME} success owner$`, 'i'),
  new RegExp(`^(?:the )?${NAME}['’]s ${OWNER}$`, 'i'),
  new RegExp(`^whose (?:(?:customer|account|entitlement|client) )?(?:is|are) ${NAME}(?: now)?$`, 'i'),
  new RegExp(`^(?:to )?who(?:m)? does ${NAME} belong(?: to)?$`, 'i'),
]
/** No customer begins like this. */
const NO_NAME =
  /^(?:the|this|that|these|those|it|its|my|our|your|their|his|her|a|an|all|any|every|each|who|what|blocked|turn|job|task|news|fault|call|idea)(?: |$)/i

/** “Who owns the follow-up of Blocked” asks the playbook. */
const OF_STATUS = /^follow|(?:^| )(?:blocked|no intents?|in progress|(?:status )?unknown|duplicate|invalid)$/i

/**
 * A question who owns what is kept of a customer, or who answers for its success: “whose is contoso?”, “what is
 * contoso's success owner”.
 * @param text on one line, without a mark at its end
 */
export function readOwnerQuestion(prepared: PreparedPlaybook, text: string): Command | undefined {
  const asked = withoutOpening(text)
  for (const pattern of QUESTIONS) {
    const filter = pattern
      .exec(asked)?.[1]
      ?.replace(/['’]s$/i, '')
      .trim()
    if (filter === undefined || NO_NAME.test(filter) || !isFilter(filter)) continue
    if (findTerm(prepared, filter.toLowerCase()) !== undefined || OF_STATUS.test(filter)) continue
    return { kind: 'status', filter, asks: 'owner', ...(namesCustomer(prepared, filter) ? {} : { ifKept: true }) }
  }
  return undefined
}
