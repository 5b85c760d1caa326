import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { AssignedCustomer, Assignment, Colleague } from './model.ts'

/** So many are named. */
const MOST_NAMED = 5

/** What is given, in one line: "Contoso · Microsoft Teams", "3 entitlements of Contoso", "40 entitlements of 12 customers". */
export function whatInWords(prepared: PreparedPlaybook, customers: readonly AssignedCustomer[]): string {
  const [first] = customers
  const count = customers.reduce((sum, { workloads }) => sum + workloads.length, 0)
  if (!first) return 'Nothing'
  if (count === 1) return `${first.name} · ${workloadsInWords(prepared, first)}`
  return `${count} entitlements of ${customers.length === 1 ? first.name : `${customers.length} customers`}`
}

/** What that is one by one, as far as there is room; undefined when it is one. */
export function whichInWords(prepared: PreparedPlaybook, customers: readonly AssignedCustomer[]): string | undefined {
  const [first] = customers
  if (!first || (customers.length === 1 && first.workloads.length === 1)) return undefined
  if (customers.length === 1) return workloadsInWords(prepared, first)
  const named = customers.slice(0, MOST_NAMED).map(({ name, workloads }) => `${name} (${workloads.length})`)
  const more = customers.length - named.length
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ')
}

function workloadsInWords(prepared: PreparedPlaybook, { workloads }: AssignedCustomer): string {
  return workloads.map((id) => prepared.playbook.workloads.find((each) => each.id === id)?.name ?? id).join(', ')
}

/** "Stays: 2 of Bob." */
export function staysInWords({ others: { owners, count } }: Assignment): string | undefined {
  return count === 0 ? undefined : `Stays: ${count} of ${owners.slice(0, MOST_NAMED).join(', ')}.`
}

/** Who goes on seeing it: "You stay let in." */
export function staysInInWords({ isOwn, leaves }: Assignment): string {
  if (isOwn) return 'You stay let in.'
  if (leaves.length === 0) return 'Whoever had it stays let in.'
  return `Whoever had it stays let in, but for ${leaves.slice(0, MOST_NAMED).join(', ')}: I know only the name, from a list.`
}

/** In characters. */
const MAX_ID = 8

/** Names for a choice: those of one name are told apart by their address, or the beginning of their Entra id. */
export function titlesOf(all: readonly Colleague[]): { readonly id: string; readonly title: string }[] {
  return all.map(({ id, name, address }) => {
    const isOnly = all.filter((each) => each.name === name).length === 1
    return { id, title: isOnly ? name : `${name} (${address ?? `Entra id ${id.slice(0, MAX_ID)}…`})` }
  })
}
