import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { AssignedCustomer, Assignment, Colleague } from '../../domain/assignment/model.ts'

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

/** Somebody, and what tells them apart from others of that name; undefined: nobody else is called so. */
export interface ToldApart {
  readonly id: string
  readonly name: string
  readonly mark: string | undefined
  /** Both in one, with what the mark is. */
  readonly title: string
}

/** Enough of an id to tell two of one name apart, almost always. In characters. */
const PART_OF_ID = 8

/** Names for a choice: those of one name are told apart by their address, or a part of their Entra id. */
export function titlesOf(all: readonly Colleague[]): ToldApart[] {
  return all.map((each) => {
    const { id, name, address } = each
    const namesakes = all.filter((other) => other !== each && other.name === name)
    if (namesakes.length === 0) return { id, name, mark: undefined, title: name }
    const isOnly = address !== undefined && namesakes.every((other) => other.address !== address)
    const mark = isOnly ? address : partOf(id, namesakes)
    return { id, name, mark, title: `${name} (${isOnly ? mark : `Entra id ${mark}`})` }
  })
}

/** The beginning of an id, or its end, or all of it: the first of these that is nobody else's. */
function partOf(id: string, others: readonly Colleague[]): string {
  const parts = [(each: string) => `${each.slice(0, PART_OF_ID)}…`, (each: string) => `…${each.slice(-PART_OF_ID)}`]
  const telling = parts.find((part) => others.every((other) => part(other.id) !== part(id)))
  return telling?.(id) ?? id
}
