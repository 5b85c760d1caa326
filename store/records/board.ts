import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import { entitlementRows, type EntitlementRow } from './entitlement-rows.ts'
import { formerNames, mergedInto } from '../customers/former-names.ts'
import { TAKEN_BACK } from './history-row.ts'
import { isOf } from '../engine/is-of.ts'
import type { HistoryRow } from './records.ts'
import type { Database, ReminderMarkTable } from '../schema/schema.ts'
import type { Statements } from '../messages/statements.ts'

import { isStanding, SHOWN_BEFORE } from './taken-back.ts'
import { isAmong, isOwnedOrChangedBy, ownedOrChangedBy, type Viewer } from '../rights/viewer.ts'

/** An entitlement with as much as filters, orders and counts need; each column costs two milliseconds for ten thousand. */
export type BoardRow = Pick<
  EntitlementRow,
  | 'id'
  | 'version'
  | 'customer_id'
  | 'customer_key'
  | 'workload'
  | 'status'
  | 'target_date'
  | 'unblock_date'
  | 'owner_name'
  | 'status_at'
  | 'updated_at'
>

export type MarkRow = ReminderMarkTable

/** What else is shown of those that are shown. */
export type BoardDetails = Pick<EntitlementRow, 'id' | 'customer_name' | 'date_unknown' | 'note' | 'updated_by_name'>

export type BoardChange = HistoryRow & Pick<EntitlementRow, 'customer_id' | 'customer_name' | 'workload'>

/** How many of a viewer's entitlements came to a status after some moment. */
interface StatusMoves {
  /** Of the moments asked for, the last one before that. */
  readonly after: string
  /** The status before; null: the entitlement was new. */
  readonly from: string | null
  readonly to: string
  readonly count: number
}

/** How the statuses of a viewer's entitlements stand now, and how they came to it. */
export interface StatusTrend {
  readonly now: readonly { readonly status: string; readonly count: number }[]
  readonly moves: readonly StatusMoves[]
}

/** A viewer's entitlements as a whole. Each is one query, driven by the viewer's own ids, and none leaves the tenant. */
export interface BoardOperations {
  /** All that the viewer may see. */
  board(viewer: Viewer): Promise<BoardRow[]>
  boardDetails(tenant: string, ids: readonly string[]): Promise<BoardDetails[]>
  /** Entitlements in full, in no order. */
  boardRows(tenant: string, ids: readonly string[]): Promise<EntitlementRow[]>
  /** What the viewer has said about reminders. */
  boardMarks(viewer: Viewer): Promise<MarkRow[]>
  /** The entitlements of one customer that the viewer may see, in full. */
  boardCustomer(viewer: Viewer, customer: string): Promise<EntitlementRow[]>
  /** The customer that another one was merged into, whoever asks: not for showing to people. */
  mergedInto(tenant: string, customer: string): Promise<string | undefined>
  /** The keys that customers had before, where one of them holds any of the words, whoever asks: not for showing to people. */
  formerNames(tenant: string, words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>
  /** The entitlements, in full, of the viewer's customers whose key begins in one of these ways, see `keyBeginning`. At most 400, those of the first two ways among them. */
  boardBeginning(viewer: Viewer, beginnings: readonly string[]): Promise<EntitlementRow[]>
  /** Changes after a moment, newest first; by others, or with the viewer's own. */
  boardChanges(viewer: Viewer, since: string, limit: number, own: 'with-own' | 'others'): Promise<BoardChange[]>
  /** How statuses stand now and how they changed since the first of the moments (ISO 8601, in order). */
  boardTrend(viewer: Viewer, moments: readonly string[]): Promise<StatusTrend>
  /** Differs whenever something changed that the viewer may see. */
  boardStamp(viewer: Viewer): Promise<string>
  /** Differs whenever anything was changed or erased by anybody; cheap. */
  anyStamp(): Promise<string>
}

/** The operations on a viewer's board in one transaction. */
export function boardOperations(
  tx: Transaction<Database>,
  statements: Pick<Statements, 'keptBeginning'>,
): BoardOperations {
  const mine = (viewer: Viewer) =>
    tx.selectFrom('entitlement as e').where((eb) => isAmong(tx, eb.ref('e.id'), ownedOrChangedBy(tx, viewer)))
  const operations: BoardOperations = {
    board: (viewer) =>
      mine(viewer)
        .select(['e.id', 'e.version', 'e.customer_id', 'e.customer_key', 'e.workload'])
        .select(['e.status', 'e.target_date', 'e.unblock_date', 'e.owner_name'])
        .select(['e.status_at', 'e.updated_at'])
        .execute(),

    async boardDetails(tenant, ids) {
      if (ids.length === 0) return []
      return tx
        .selectFrom('entitlement')
        .select(['id', 'customer_name', 'date_unknown', 'note', 'updated_by_name'])
        .where(isOf('tenant', tenant))
        .where('id', 'in', ids)
        .execute()
    },

    async boardRows(tenant, ids) {
      if (ids.length === 0) return []
      return entitlementRows(tx).where(isOf('e.tenant', tenant)).where('e.id', 'in', ids).execute()
    },

    boardMarks: (viewer) =>
      tx
        .selectFrom('reminder_mark')
        .selectAll()
        .where('tenant', '=', viewer.tenant)
        .where('person', '=', viewer.id)
        .execute(),

    boardCustomer: (viewer, customer) =>
      entitlementRows(tx)
        .where('e.tenant', '=', viewer.tenant)
        .where('e.customer_id', '=', customer)
        .where((eb) => isOwnedOrChangedBy(eb, viewer))
        .orderBy('e.workload')
        .execute(),

    mergedInto: (tenant, customer) => mergedInto(tx, tenant, customer),

    formerNames: (tenant, words) => formerNames(tx, tenant, words),

    boardBeginning: (viewer, beginnings) => statements.keptBeginning(tx, viewer, beginnings),

    boardChanges: (viewer, since, limit, own) =>
      mine(viewer)
        .innerJoin('history as h', (join) =>
          join.onRef('h.entitlement_id', '=', 'e.id').on('h.tenant', '=', viewer.tenant),
        )
        .selectAll('h')
        .select(['e.customer_id', 'e.customer_name', 'e.workload'])
        // Few entitlements have changed since, and only their history is read.
        .where('e.updated_at', '>', since)
        .where('h.at', '>', since)
        .where(isStanding('h'))
        // Here and not later: many of one's own would take the places of what others changed.
        .$if(own === 'others', (query) => query.where('h.by_id', '<>', viewer.id))
        .orderBy('h.at', 'desc')
        .orderBy('h.id', 'desc')
        .limit(limit)
        .execute(),

    async boardTrend(viewer, moments) {
      if (moments.length === 0) return { now: [], moves: [] }
      const ids = ownedOrChangedBy(tx, viewer)
      // In the one pass that reads the history anyway; evidence is long, and of the others it is not read.
      const isTakingBack = sql`(h.status = ${SHOWN_BEFORE} and h.kind = 'status' and h.evidence = ${TAKEN_BACK})`
      const after = moments.map((moment, i) => sql`when h.at > ${moment} then ${sql.lit(i)}`).reverse()
      // What has not changed since is only counted: its history, four fifths of a year's, is not read.
      const { rows } = await sql<{ nth: number | null; from: string | null; to: string; count: number | string }>`
        with mine as materialized (
          select e.id, e.status, e.updated_at from entitlement e where ${isAmong(tx, sql.ref('e.id'), ids)}
        )
        select null as nth, null as "from", status as "to", count(*) as count from mine group by status
        union all
        select m.nth, m."from", m."to", count(*)
        from (
          select case ${sql.join(after, sql` `)} end as nth, h.status as "to",
            lag(case when ${isTakingBack} then null else h.status end)
              over (partition by h.entitlement_id order by h.version) as "from",
            h.version > max(case when ${isTakingBack} then h.version else 0 end)
              over (partition by h.entitlement_id) as stands
          from history h
          where h.tenant = ${viewer.tenant}
            and ${isAmong(tx, sql.ref('h.entitlement_id'), sql`select id from mine where updated_at > ${moments[0]}`)}
        ) m
        where m.nth is not null and m.stands and (m."from" is null or m."from" <> m."to")
        group by m.nth, m."from", m."to"`.execute(tx)
      return {
        now: rows.filter(({ nth }) => nth === null).map(({ to, count }) => ({ status: to, count: Number(count) })),
        moves: rows.flatMap(({ nth, from, to, count }) =>
          nth === null ? [] : [{ after: moments[nth]!, from, to, count: Number(count) }],
        ),
      }
    },

    async boardStamp(viewer) {
      const row = await mine(viewer)
        .select(({ fn }) => [fn.countAll().as('count'), fn.sum('e.version').as('versions')])
        .select(({ fn }) => fn.max('e.updated_at').as('last'))
        .executeTakeFirstOrThrow()
      const counts = { count: Number(row.count), versions: Number(row.versions), last: row.last ?? '' }
      return stampOf(counts, await operations.boardMarks(viewer))
    },

    async anyStamp() {
      const history = await tx
        .selectFrom('history')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirstOrThrow()
      const erasure = await tx
        .selectFrom('erasure')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirstOrThrow()
      return `${history.id ?? ''}/${erasure.id ?? ''}`
    },
  }
  return operations
}

/** What a stamp knows of the entitlements. */
export interface StampCounts {
  readonly count: number
  /** The sum of their versions. */
  readonly versions: number
  /** When the last one was changed; empty without any. */
  readonly last: string
}

/** What `boardStamp` counts, of rows that were read. */
export function stampCounts(rows: readonly Pick<BoardRow, 'version' | 'updated_at'>[]): StampCounts {
  let [versions, last] = [0, '']
  for (const { version, updated_at } of rows) {
    versions += version
    if (updated_at > last) last = updated_at
  }
  return { count: rows.length, versions, last }
}

/** Differs whenever an entitlement came, went or changed, or something was said about its reminders. */
export function stampOf(
  { count, versions, last }: StampCounts,
  marks: readonly Omit<MarkRow, 'tenant' | 'person'>[],
): string {
  const said = marks.map(({ entitlement_id, reason, version: seen, done_on, snoozed_until }) =>
    JSON.stringify([entitlement_id, reason, seen, done_on, snoozed_until]),
  )
  // They are read in no order.
  const hash = createHash('sha256').update(said.sort().join('\n')).digest('base64url')
  return [count, versions, last, hash].join('/')
}
