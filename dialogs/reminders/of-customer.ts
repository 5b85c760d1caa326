import { customerKey } from '../../playbook/names/customer-key.ts'
import { withoutQuotes } from '../../playbook/names/words/without-quotes.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { Entitlement, ListFilter } from '../../domain/entitlement/model.ts'
import { nameAndWorkload } from '../records/name-and-workload.ts'
import { readListFilter } from '../../domain/entitlement/list-filter.ts'

/** A row about an entitlement. */
interface Row {
  readonly entitlement: Entitlement
}

/**
 * The rows of a customer who was named, perhaps shortened, perhaps with a workload. The whole name counts before the
 * beginning of one: "Contoso" is not Contoso Pharma where there is a Contoso.
 * @param named "contoso teams"
 * @param kept what else the person keeps: whose whole name was typed is meant, although there is no row of theirs
 */
export function rowsOf<T extends Row>(
  prepared: PreparedPlaybook,
  rows: readonly T[],
  named: string,
  kept: readonly Entitlement[] = [],
): readonly T[] {
  const keys = new Set([...rows.map(({ entitlement }) => entitlement), ...kept].map(keyOf))
  const called = wholeNames(prepared, named).find(({ key }) => keys.has(key))
  if (called) {
    const { key, workload } = called
    return rows.filter(
      ({ entitlement }) => keyOf(entitlement) === key && (workload === undefined || entitlement.workload === workload),
    )
  }
  // The first way to read a name that fits anything counts.
  for (const filter of readListFilter(prepared, named)) {
    const whole = filter.customer.join(' ')
    const found = rows.filter(({ entitlement }) => fits(entitlement, filter))
    if (keys.has(whole)) return found.filter(({ entitlement }) => keyOf(entitlement) === whole)
    if (found.length > 0) return found
  }
  return []
}

/** True for the whole name of one of these customers, whatever words and marks it has, perhaps with a workload. */
export function isWholeName(prepared: PreparedPlaybook, kept: readonly Entitlement[], named: string): boolean {
  const keys = new Set(kept.map(keyOf))
  return wholeNames(prepared, named).some(({ key }) => keys.has(key))
}

/** What a customer is called if the text is their name, or that and a workload. */
function wholeNames(prepared: PreparedPlaybook, named: string) {
  const { name, workload } = nameAndWorkload(prepared, named)
  return [
    { key: customerKey(withoutQuotes(named)), workload: undefined },
    { key: customerKey(withoutQuotes(name)), workload },
  ]
}

function fits(entitlement: Entitlement, { customer, anyCustomer = [[]], workloads, statuses }: ListFilter): boolean {
  const key = keyOf(entitlement)
  return (
    customer.every((part) => key.includes(part)) &&
    anyCustomer.some((parts) => parts.every((part) => key.includes(part))) &&
    (workloads.length === 0 || workloads.includes(entitlement.workload)) &&
    (statuses.length === 0 || statuses.includes(entitlement.status))
  )
}

/** One customer's names have one key. */
export function keyOf({ customer }: Entitlement): string {
  return customerKey(customer)
}
