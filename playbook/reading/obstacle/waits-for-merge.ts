import type { Token } from '../text/text.ts'

const MERGES = new Set(
  'merge merges merged merging consolidate consolidated consolidating consolidation merger'.split(' '),
)
const TENANTS = new Set('tenant tenants tennant'.split(' '))
const FIRST = new Set('first before until till wait waits waiting once after'.split(' '))
/** Words that say that a tenant is void. */
const VOID = new Set(
  'void duplicate duplicated duplicates invalid fraud fraudulent closed deleted gone ends ended test'.split(' '),
)

/**
 * True when tenants have to be merged before the workload goes on. The entitlement is valid then. Whether the
 * directories or the licences are the obstacle is another question.
 */
export function waitsForMerge(tokens: readonly Token[]): boolean {
  const has = (words: ReadonlySet<string>): boolean => tokens.some(({ word }) => words.has(word))
  return has(TENANTS) && has(MERGES) && has(FIRST) && !has(VOID)
}
