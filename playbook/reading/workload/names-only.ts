import { wordsWithMeaning } from '../text/meaning.ts'
import { readText } from '../read-text.ts'
import { tokenize } from '../text/text.ts'
import type { PreparedPlaybook } from '../../prepare.ts'

/** Words that people write when a call begins, and that say nothing about the customer. */
const OF_CALLS =
  /^(?:phone|chat|meeting|mtg|spoke|speaking|talk(?:ed|ing)|met|kick-?off|sync|workshop|teams|starting|joining|joined|notes?|minutes|discuss(?:ing)?|talk|topics?|agenda|about|re|w)$/

/**
 * True when a text only names the customer and the topics of a call: "on a call w fabrikam now, exchange and
 * sharepoint".
 */
export function namesOnly(prepared: PreparedPlaybook, text: string): boolean {
  const tokens = tokenize(text)
  const named = new Set(tokenize(readText(prepared, text).customer?.name ?? '').map(({ word }) => word))
  const products = new Set<number>()
  for (const { from, to } of prepared.workloads.find(tokens)) for (let i = from; i < to; i++) products.add(i)
  const others = tokens.flatMap(({ word }, i) =>
    products.has(i) || named.has(word) || OF_CALLS.test(word) ? [] : [word],
  )
  return wordsWithMeaning(others) === 0
}
