import type {
  CustomerPage,
  HistoryPage,
  PortfolioChanges,
  PortfolioPage,
  PortfolioQuery,
  PortfolioSummary,
  PortfolioTrend,
} from '../../api/wire.ts'
import { PUT_BACK } from '../../domain/entitlement/change.ts'
import { exportRows, type ExportTable } from '../../files/export-entitlements.ts'
import { addDays } from '../../playbook/dates/days.ts'
import type { StatusId } from '../../playbook/model.ts'
import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import type { StatusTrend } from '../../store/records/board.ts'
import type { EntitlementRow } from '../../store/records/records.ts'
import type { Store } from '../../store/store.ts'
import { Refusal } from '../http/refusal.ts'
import { viewerOf, type Boards, type DueState } from './board.ts'
import { chosenOf, detailsById, nearestOf } from './chosen.ts'
import { ownersOf } from './owners.ts'
import { countStatuses, inOrder, mostBlocked, summarise } from './portfolio.ts'
import { changeItem, customerRow, historyItem, portfolioRow } from './rows.ts'
import type { TabUser } from './sign-in.ts'
import type { Moment } from '../aside.ts'
import { daysIn, endOfDay } from '../clock/time-zone.ts'

const NOTHING_DUE: DueState = { due: [], snoozedUntil: null }
const MOST_CHANGES = 100
const HISTORY_PAGE = 20
/** Rows of an export that are read at once. */
const EXPORT_PAGE = 500

export interface AnswerParts {
  readonly store: Store
  readonly prepared: PreparedPlaybook
  readonly boards: Boards
}

/** One page of what the query asks for. */
export async function portfolioPage(
  parts: AnswerParts,
  user: TabUser,
  query: PortfolioQuery,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  moment: Moment,
): Promise<PortfolioPage> {
  const all = await parts.boards.of(user, moment)
  const chosen = await chosenOf(parts, user, all, query)
  if (chosen.length === 0) {
    const nearest = await nearestOf(parts, user, all, query)
    return { rows: [], total: 0, ...(nearest ? { nearest } : {}) }
  }
  const page = inOrder(chosen, query, offset + limit).slice(offset)
  const detailsOf = await detailsById(parts.store, user, page)
  const rows = page.flatMap((entry) => {
    const details = detailsOf.get(entry.row.id)
    // Without: it was erased since the board was read.
    return details ? [portfolioRow(entry, details)] : []
  })
  return { rows, total: chosen.length }
}

/** Counts what the query asks for. */
export async function portfolioSummary(
  parts: AnswerParts,
  user: TabUser,
  query: PortfolioQuery,
  moment: Moment,
): Promise<PortfolioSummary> {
  const all = await parts.boards.of(user, moment)
  const chosen = await chosenOf(parts, user, all, query)
  const blocked = mostBlocked(chosen)
  const detailsOf = await detailsById(
    parts.store,
    user,
    blocked.map((entries) => entries[0]!),
  )
  const blockedCustomers = blocked.map((entries) => {
    const { id, customer_id: customerId } = entries[0]!.row
    return { customerId, customer: detailsOf.get(id)?.customer_name ?? '', statuses: countStatuses(entries) }
  })
  return { ...summarise(chosen), blockedCustomers, owners: ownersOf(all) }
}

/**
 * How the statuses stood at the end of each of the last weeks; the last one is today. They end where the browser is.
 */
export async function portfolioTrend(
  { store }: AnswerParts,
  user: TabUser,
  weeks: number,
  { today, timeZone }: Moment,
): Promise<PortfolioTrend> {
  const days = Array.from({ length: weeks }, (_, i) => addDays(today, -7 * (weeks - 1 - i)))
  const moments = days.map((day) => endOfDay(day, timeZone))
  const trend = await store.transaction(({ board }) => board.boardTrend(viewerOf(user), moments))
  const seen = [...trend.now.map(({ status }) => status), ...trend.moves.map(({ from }) => from ?? [])].flat()
  const counted = [...new Set(seen)].sort().map((status) => ({
    status: status as StatusId,
    counts: countsOf(trend, status, moments),
  }))
  return { days, statuses: counted.filter(({ counts }) => counts.some((count) => count > 0)) }
}

/** How many stood in a status at each of the moments: as now, without those that came since, and with those that left. */
function countsOf({ now, moves }: StatusTrend, status: string, moments: readonly string[]): number[] {
  let standing = now.find((each) => each.status === status)?.count ?? 0
  return moments
    .toReversed()
    .map((moment) => {
      for (const { after, from, to, count } of moves) {
        if (after !== moment) continue
        if (to === status) standing -= count
        if (from === status) standing += count
      }
      return standing
    })
    .reverse()
}

/** What was changed since a moment, by others or also by the person. */
export async function portfolioChanges(
  { store }: AnswerParts,
  user: TabUser,
  { since, own }: { readonly since: string; readonly own: boolean },
): Promise<PortfolioChanges> {
  const rows = await store.transaction(({ board }) =>
    board.boardChanges(viewerOf(user), since, MOST_CHANGES + 1, own ? 'with-own' : 'others'),
  )
  return {
    changes: rows.slice(0, MOST_CHANGES).map((row) => changeItem(row, user.id)),
    more: rows.length > MOST_CHANGES,
  }
}

/**
 * One customer, as far as the person may see; of one that was merged, the customer that it is part of now.
 * @throws Refusal `not-found`, also when it is somebody else's
 */
export async function customerPage(
  { store, boards }: AnswerParts,
  user: TabUser,
  customer: string,
  moment: Moment,
): Promise<CustomerPage> {
  const { rows, said } = await store.transaction(async ({ board, records }) => {
    const found = await board.boardCustomer(viewerOf(user), customer)
    const other = found.length > 0 ? undefined : await board.mergedInto(user.tenant, customer)
    const rows = other === undefined ? found : await board.boardCustomer(viewerOf(user), other)
    const ids = rows.map(({ id }) => id)
    return { rows, said: await records.newestComments(user.tenant, ids, PUT_BACK) }
  })
  const [first] = rows
  if (!first) throw new Refusal('not-found')
  const due = await boards.dueOf(user, rows, moment)
  return {
    id: first.customer_id,
    name: first.customer_name,
    tenantId: first.customer_tenant_id,
    entitlements: rows.map((row) => customerRow(row, due.get(row.id) ?? NOTHING_DUE, said.get(row.id))),
  }
}

/**
 * What happened to an entitlement before a version.
 * @throws Refusal `not-found`, also when it is somebody else's
 */
export async function historyPage(
  { store }: AnswerParts,
  user: TabUser,
  entitlement: string,
  before: number | undefined,
): Promise<HistoryPage> {
  return store.transaction(async ({ records }) => {
    if (!(await records.visible(viewerOf(user), entitlement))) throw new Refusal('not-found')
    const rows = await records.history(user.tenant, entitlement, before, HISTORY_PAGE + 1)
    return { entries: rows.slice(0, HISTORY_PAGE).map(historyItem), more: rows.length > HISTORY_PAGE }
  })
}

/** All that the query asks for, in its order, as a table. */
export async function portfolioTable(
  parts: AnswerParts,
  user: TabUser,
  query: PortfolioQuery,
  moment: Moment,
): Promise<ExportTable> {
  const { store, prepared, boards } = parts
  const chosen = inOrder(await chosenOf(parts, user, await boards.of(user, moment), query), query)
  const rows: EntitlementRow[] = []
  for (let i = 0; i < chosen.length; i += EXPORT_PAGE) {
    const ids = chosen.slice(i, i + EXPORT_PAGE).map(({ row }) => row.id)
    const found = await store.transaction(({ board }) => board.boardRows(user.tenant, ids))
    const byId = new Map(found.map((row) => [row.id, row]))
    rows.push(...ids.flatMap((id) => byId.get(id) ?? []))
  }
  return exportRows(prepared, rows, daysIn(moment.timeZone))
}
