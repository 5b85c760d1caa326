import { shortName } from '../playbook/status-names.ts'
import type { Status } from '../playbook/model.ts'
import type { Recommendation } from '../playbook/recommendation/recommend.ts'
import type { DialogEnv } from './model.ts'
import type { Assessment } from './assessment/model.ts'
import { headedProduct } from '../playbook/reading/workload/headed-product.ts'
import { unlistedProduct } from '../playbook/reading/workload/unlisted-product.ts'

/** The short names of two statuses, quoted because names have "or" and "and" in them: “Migration” or “App Compatibility”. */
export function bothQuoted(word: 'or' | 'and', first: Status, second: Status): string {
  return `“${shortName(first)}” ${word} “${shortName(second)}”`
}

/** How sure a recommendation is, in words. */
export function strengthInWords({
  strength,
  ranked,
  alsoSaid,
}: Pick<Recommendation, 'strength' | 'ranked' | 'alsoSaid'>): string {
  switch (strength) {
    case 'clear':
      return 'Clear from what you said'
    case 'likely':
      return alsoSaid
        ? `Likely – you gave ${alsoSaid.more.length > 0 ? 'several' : 'two'} reasons`
        : 'Likely – check the neighbour below'
    case 'open':
      return `Open between ${bothQuoted('and', ranked[0]!.status, ranked[1]!.status)}`
  }
}

/** The name of an assessment's workload, if it is known. */
export function workloadName(env: DialogEnv, { workload }: Assessment): string | undefined {
  return workload && env.prepared.workload.get(workload)?.name
}

/** The product of an assessment without a workload, if it is not in the playbook's list: "Windows 365". */
export function unlistedIn({ workload, text, customer }: Assessment): string | undefined {
  if (workload !== undefined || text === '') return undefined
  // "Contoso planner: …": behind the customer's name, an everyday word can be a product.
  return unlistedProduct(text) ?? headedProduct(text, [customer])?.name
}

const COUNT = new Intl.NumberFormat('en-GB')

/** "5,086" */
export function countInWords(count: number): string {
  return COUNT.format(count)
}
