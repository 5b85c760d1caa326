import { customerKey } from '../customer-key.ts'
import { isSaidInHaste, saidNames } from '../known/said-names.ts'
import type { PreparedPlaybook } from '../../prepare.ts'
import { readText } from '../../reading/read-text.ts'
import { NEWS_TELLS } from '../../known-features.ts'

/** Where a sentence or clause ends and another customer's news may begin. */
const PART_ENDS = /(?<=[;.!?])\s+|\n+|,?\s(?=(?:while|whereas|but|vs)\s)/i

/** True when a text says something before the sentence that names a customer. That may be news of another one. */
export function isNamedLate(prepared: PreparedPlaybook, customer: string, text: string): boolean {
  const [first, ...others] = text.split(PART_ENDS)
  if (others.length === 0) return false
  const [name] = customerKey(customer).split(' ')
  return !isSaidInHaste(saidNames(first!), name!) && readText(prepared, first!).known >= NEWS_TELLS
}
