import type { Due, PortfolioQuery, PortfolioSort, PortfolioSummary } from '../../api/wire.ts'
import { L1S, type StatusId, type WorkloadId } from '../../playbook/model.ts'
import { mostOverdueFirst } from '../../playbook/reminders.ts'
import type { BoardRow } from '../../store/records/board.ts'
import type { BoardEntry } from './board.ts'
import { firstOf } from './first-of.ts'
import { isOwnerAmong } from './owners.ts'

const MOST_BLOCKED_CUSTOMERS = 10

/** The first so many entries, all by default, in the order of the query. */
export function inOrder(entries: readonly BoardEntry[], query: PortfolioQuery, most = entries.length): BoardEntry[] {
  const { sort = 'due', descending } = query
  const compare = ORDERS[sort]
  const value = MAY_BE_NONE[sort]
  const noneLast = (a: BoardEntry, b: BoardEntry): number =>
    value ? Number(value(a) === null) - Number(value(b) === null) : 0
  return firstOf(entries, most, (a, b) => noneLast(a, b) || (descending ? compare(b, a) : compare(a, b)) || byId(a, b))
}

/** Those entries for which all filters of the query hold; what it searches for is left out of account. */
export function filter(entries: readonly BoardEntry[], query: PortfolioQuery): BoardEntry[] {
  const has = <T>(wanted: readonly T[] | undefined, is: T): boolean => !wanted?.length || wanted.includes(is)
  const hasOwner = isOwnerAmong(query.owners)
  return entries.filter(
    ({ row, status, due }) =>
      (!query.undated || isUndated({ row, status })) &&
      has(query.l1, status.l1) &&
      has(query.statuses, status.id) &&
      has(query.workloads, row.workload as WorkloadId) &&
      (!query.due?.length || due.some(({ reason }) => query.due!.includes(reason))) &&
      hasOwner(row.owner_name),
  )
}

/** Blocked, and nobody has said until when; also when it was said that this is not known. */
export function isUndated({ row, status }: Pick<BoardEntry, 'row' | 'status'>): boolean {
  return status.requires.includes('unblock-date') && row.unblock_date === null
}

/** What some have none of: these come after all others, whichever way the order goes. */
const MAY_BE_NONE: Readonly<Partial<Record<PortfolioSort, (entry: BoardEntry) => string | null>>> = {
  date: dateOf,
  owner: ({ row }) => row.owner_name,
}

const ORDERS: Readonly<Record<PortfolioSort, (a: BoardEntry, b: BoardEntry) => number>> = {
  due: (a, b) =>
    Number(b.due.length > 0) - Number(a.due.length > 0) ||
    mostOverdueFirst(a, b) ||
    byComingDate(a, b) ||
    byChange(a, b),
  customer: (a, b) => byCustomer(a, b) || compare(a.row.workload, b.row.workload),
  workload: (a, b) => compare(a.row.workload, b.row.workload) || byCustomer(a, b),
  status: (a, b) =>
    L1S.indexOf(a.status.l1) - L1S.indexOf(b.status.l1) || compare(a.status.l2, b.status.l2) || byCustomer(a, b),
  date: (a, b) => compare(dateOf(a) ?? '', dateOf(b) ?? ''),
  changed: byChange,
  owner: (a, b) => compare(a.row.owner_name ?? '', b.row.owner_name ?? '') || byCustomer(a, b),
}

/** The target date or the projected unblock date. */
export function dateOf({ row }: { readonly row: Pick<BoardRow, 'target_date' | 'unblock_date'> }): string | null {
  return row.target_date ?? row.unblock_date
}

/** What is to happen soonest comes first; what has no date comes after all that has one. */
function byComingDate(a: BoardEntry, b: BoardEntry): number {
  const [one, other] = [dateOf(a), dateOf(b)]
  return Number(one === null) - Number(other === null) || compare(one ?? '', other ?? '')
}

/** What nobody has touched for longest comes first. */
function byChange(a: BoardEntry, b: BoardEntry): number {
  return compare(a.row.updated_at, b.row.updated_at)
}

/** By the folded name: comparing as people would costs too much for ten thousand rows. */
function byCustomer(a: BoardEntry, b: BoardEntry): number {
  return compare(a.row.customer_key, b.row.customer_key)
}

function byId(a: BoardEntry, b: BoardEntry): number {
  return compare(a.row.id, b.row.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Counts what was chosen; which customers are blocked most, see `mostBlocked`, and who owns, `ownersOf`. */
export function summarise(entries: readonly BoardEntry[]): Omit<PortfolioSummary, 'blockedCustomers' | 'owners'> {
  const due: Record<Due | 'any', number> = { 'target-passed': 0, 'unblock-passed': 0, unknown: 0, untouched: 0, any: 0 }
  let blockedWithoutDate = 0
  const [customers, workloads] = [new Set<string>(), new Map<WorkloadId, number>()]
  for (const { row, status, due: reminders } of entries) {
    customers.add(row.customer_id)
    countIn(workloads, row.workload as WorkloadId)
    if (isUndated({ row, status })) blockedWithoutDate++
    if (reminders.length > 0) due.any++
    for (const { reason } of reminders) due[reason]++
  }
  return {
    total: entries.length,
    customers: customers.size,
    statuses: countStatuses(entries),
    workloads: mostFirst(workloads).map(([workload, count]) => ({ workload, count })),
    due,
    blockedWithoutDate,
  }
}

/** The entries under Blocked of the customers that have most of them, most first. */
export function mostBlocked(entries: readonly BoardEntry[]): BoardEntry[][] {
  const blocked = new Map<string, BoardEntry[]>()
  for (const entry of entries) {
    if (entry.status.l1 !== 'Blocked') continue
    const before = blocked.get(entry.row.customer_id)
    if (before) before.push(entry)
    else blocked.set(entry.row.customer_id, [entry])
  }
  return [...blocked.values()]
    .sort((a, b) => b.length - a.length || byCustomer(a[0]!, b[0]!))
    .slice(0, MOST_BLOCKED_CUSTOMERS)
}

/** How many there are of each status, most first. */
export function countStatuses(entries: readonly BoardEntry[]): PortfolioSummary['statuses'] {
  const statuses = new Map<StatusId, number>()
  for (const { status } of entries) countIn(statuses, status.id)
  return mostFirst(statuses).map(([status, count]) => ({ status, count }))
}

function countIn<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}

function mostFirst<T>(counts: ReadonlyMap<T, number>): [T, number][] {
  return [...counts].sort(([, a], [, b]) => b - a)
}
