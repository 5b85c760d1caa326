import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { isFilter, isSentence, namesCustomer } from '../commands/command-status.ts'

const IS_SLIP =
  '(?:is|was)(?: just| only| clearly)? (?:a |my )?(?:typo|typing (?:error|mistake)|spelling mistake|slip|misspelling|misspel(?:t|led)|(?:spel(?:t|led)|written|typed) wrong(?:ly)?)'
const SHOULD = "(?:should(?: be|(?:['’]?ve| have) been| read)|must be|(?:is |was )?(?:meant|supposed) to be)"
const IS = "(?:it|that|this)(?:['’]?s| is)"
const SLIPS: readonly RegExp[] = [
  new RegExp(
    `^(?<old>[^,;:]{2,60}?) ${IS_SLIP}(?: (?:for|of) |[,;:.–-]? ?(?:and |but )?(?:${IS} |(?:it )?${SHOULD} |i meant |the right (?:name|one) is )(?:called |spelt )?)(?<name>[^,;]{2,60})$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:${IS} )?(?:a )?(?:typo|slip|spelling)[:,. –-]{1,3})?(?<old>[^,;:]{2,60}?) ${SHOULD} (?:called |spelt |named )?(?<name>[^,;]{2,60})$`,
    'i',
  ),
]
const NOBODY = /^(?:it|this|that|them|these|those|customer)\b/i

/**
 * Reads that a customer's name is a slip, and the name that was meant: "Larkfeld is a typo, it's Larkfield", "larkfeld should be
 * larkfield". No order stands before them, so that both must be names.
 */
export function readNameSlip(prepared: PreparedPlaybook, text: string): { old: string; name: string } | undefined {
  for (const pattern of SLIPS) {
    const groups = pattern.exec(text)?.groups
    const [old, name] = [withoutQuotes(groups?.['old'] ?? ''), withoutQuotes(groups?.['name'] ?? '')]
    const areNames = [old, name].every((each) => each !== '' && isFilter(each) && !isSentence(each))
    if (areNames && !NOBODY.test(old) && namesCustomer(prepared, old) && namesCustomer(prepared, name))
      return { old, name }
  }
  return undefined
}
