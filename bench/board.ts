/**
 * Measures the tab's views on PostgreSQL with 1,000,000 entitlements and 5,000,000 changes: for many people with 1,000
 * entitlements each, and for one person with 10,000. The service has nothing in memory for a view, except for "another
 * order", which follows the view of the first page. Prints the plan of each query.
 */
import { Kysely, PostgresDialect, sql, type CompiledQuery } from 'kysely'
import pg from 'pg'
import { addDays } from '../playbook/dates/days.ts'
import { playbook } from '../playbook/content/playbook.ts'
import { prepare } from '../playbook/prepare.ts'
import {
  customerPage,
  historyPage,
  portfolioChanges,
  portfolioPage,
  portfolioSummary,
  portfolioTrend,
  type AnswerParts,
} from '../bot/api/answers.ts'
import { Boards, viewerOf } from '../bot/api/board.ts'
import type { TabUser } from '../bot/api/sign-in.ts'
import { boardOperations } from '../store/records/board.ts'
import { prepareStatements } from '../store/messages/statements.ts'
import { openDatabase } from '../store/engine/open.ts'
import type { Database } from '../store/schema/schema.ts'
import { Store } from '../store/store.ts'
import { startPostgres } from '../test/support/postgres.ts'

export interface BoardFigures {
  readonly entitlements: number
  readonly history: number
  readonly views: readonly ViewFigures[]
}

interface ViewFigures {
  readonly view: string
  readonly who: string
  readonly p50Ms: number
  readonly p95Ms: number
}

const TENANT = 'bench'
const TODAY = '2026-06-01'
const NOW = new Date(`${TODAY}T12:00:00Z`)
const MOMENT = { at: NOW.toISOString(), today: TODAY, timeZone: 'UTC' }
/** People with many entitlements: of one of them 10,000 are shown. */
const HEAVY = 'fm-heavy'
const HEAVY_ENTITLEMENTS = 10_000
/** Another has a thousand. */
export const LEAST_ENTITLEMENTS = HEAVY_ENTITLEMENTS + 1000

/** Runs the measurement. */
export async function benchBoard(entitlements: number, rounds: number): Promise<BoardFigures> {
  const postgres = await startPostgres()
  try {
    const url = await postgres.newDatabase()
    const store = new Store(await openDatabase({ engine: 'postgres', url }))
    const pool = new pg.Pool({ connectionString: url, max: 1 })
    try {
      await seed(pool, entitlements)
      const people = Math.floor((entitlements - HEAVY_ENTITLEMENTS) / 1000)
      const users = Array.from({ length: rounds }, (_, i) => user(`fm-${(i * 7) % people}`))
      const views = [
        ...(await measure(store, users, 'FM with 1,000')),
        ...(await measure(
          store,
          Array.from({ length: Math.min(rounds, 20) }, () => user(HEAVY)),
          'FM with 10,000',
        )),
      ]
      print(views)
      await printPlans(pool, user('fm-1'))
      return { entitlements, history: entitlements * 5, views }
    } finally {
      await pool.end()
      await store.close()
    }
  } finally {
    await postgres.stop()
  }
}

function user(id: string): TabUser {
  return { tenant: TENANT, id, name: id }
}

/**
 * Fills the tables on the database server: 1,000 entitlements for each person, two for each customer, and five changes
 * within a year for each entitlement.
 */
async function seed(pool: pg.Pool, entitlements: number): Promise<void> {
  const statuses = playbook.statuses.map(({ id }) => id)
  const workloads = playbook.workloads.slice(0, 2).map(({ id }) => id)
  const list = (values: readonly string[]): string => `(array['${values.join("','")}'])`
  const status = `${list(statuses)}[1 + (n * 7 + v * 3) % ${statuses.length}]`
  const at = `to_char(timestamp '${TODAY} 00:00' - (n % 300 + 50 - v * 10) * interval '1 day', 'YYYY-MM-DD"T"HH24:MI:SS.000"Z"')`
  const id = `'e' || lpad(n::text, 9, '0')`
  const owner = `case when n < ${HEAVY_ENTITLEMENTS} then '${HEAVY}' else 'fm-' || ((n - ${HEAVY_ENTITLEMENTS}) / 1000) end`
  const day = `to_char(date '${TODAY}' + (n % 200 - 60)::int, 'YYYY-MM-DD')`
  const note = `'They intend to use it and are blocked: case ' || n || ' of the pilot waits for the business.'`
  await pool.query(`insert into customer (id, tenant, name, name_key, created_at, created_by)
    select 'c' || n, '${TENANT}', 'Customer ' || n, 'customer ' || n, '2025-01-01T00:00:00.000Z', 'fm'
    from generate_series(0, ${Math.ceil(entitlements / 2)}) n`)
  await pool.query(`insert into entitlement (id, tenant, customer_id, customer_name, customer_key, workload, owner_id, owner_name, version, status,
      target_date, unblock_date, date_unknown, note, status_version, status_at, status_by_name, updated_at, updated_by_id, updated_by_name)
    select ${id}, '${TENANT}', 'c' || (n / 2), 'Customer ' || (n / 2), 'customer ' || (n / 2), ${list(workloads)}[1 + n % 2], ${owner}, ${owner}, 5, ${status},
      case when n % 3 = 0 then ${day} end, case when n % 3 = 1 then ${day} end, 0, ${note}, 5, ${at}, 'FM', ${at}, ${owner}, ${owner}
    from generate_series(0, ${entitlements - 1}) n, (values (5)) w(v)`)
  await pool.query(`insert into history (id, tenant, entitlement_id, kind, by_id, by_name, at, version, changes, status, note)
    select 'h' || lpad((n * 5 + v)::text, 10, '0'), '${TENANT}', ${id}, 'status', ${owner}, 'FM', ${at}, v,
      '{"status":["migration","user-adoption"]}', ${status}, ${note}
    from generate_series(0, ${entitlements - 1}) n, generate_series(1, 5) v`)
  await pool.query(`insert into involvement (tenant, person, entitlement_id)
    select distinct tenant, by_id, entitlement_id from history`)
  await pool.query('vacuum analyze')
}

async function measure(store: Store, users: readonly TabUser[], who: string): Promise<ViewFigures[]> {
  const prepared = prepare(playbook)
  const spans = { untouchedDays: 30, unknownDays: 14 }
  const fresh = (): AnswerParts => ({
    store,
    prepared,
    boards: new Boards({ store, prepared, spans, now: () => NOW }),
  })
  // This instance keeps what it has read, as when a person looks at one page after the other.
  const kept = fresh()
  const first = { offset: 0, limit: 100 }
  const [customer] = (await portfolioPage(fresh(), users[0]!, {}, first, MOMENT)).rows
  const views: Record<string, (user: TabUser) => Promise<unknown>> = {
    'portfolio, overdue first': (u) => portfolioPage(fresh(), u, {}, first, MOMENT),
    'portfolio, another order': (u) =>
      portfolioPage(kept, u, { sort: 'customer' }, { offset: 100, limit: 100 }, MOMENT),
    'portfolio, searched': (u) => portfolioPage(fresh(), u, { search: 'customer 1', sort: 'customer' }, first, MOMENT),
    summary: (u) => portfolioSummary(fresh(), u, {}, MOMENT),
    'trend of 12 weeks': (u) => portfolioTrend(fresh(), u, 12, { ...MOMENT, timeZone: undefined }),
    'changes of a week': (u) =>
      portfolioChanges(fresh(), u, { since: `${addDays(TODAY, -7)}T00:00:00.000Z`, own: false }),
    stamp: (u) => fresh().boards.stamp(u),
  }
  for (const each of users) await portfolioPage(kept, each, {}, first, MOMENT)
  const figures: ViewFigures[] = []
  for (const [view, show] of Object.entries(views)) figures.push(await time(view, who, users, show))
  const own = users[0]!
  const same = users.map(() => own)
  figures.push(await time('customer', who, same, (u) => customerPage(fresh(), u, customer!.customerId, MOMENT)))
  figures.push(await time('history', who, same, (u) => historyPage(fresh(), u, customer!.id, undefined)))
  return figures
}

async function time(
  view: string,
  who: string,
  users: readonly TabUser[],
  show: (user: TabUser) => Promise<unknown>,
): Promise<ViewFigures> {
  const times: number[] = []
  for (const [i, each] of [...users.slice(0, 5), ...users].entries()) {
    const started = performance.now()
    await show(each)
    if (i >= 5) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (part: number): number => Math.round(times[Math.floor((times.length - 1) * part)]! * 10) / 10
  return { view, who, p50Ms: at(0.5), p95Ms: at(0.95) }
}

function print(views: readonly ViewFigures[]): void {
  console.log('\nview                        who               p50 ms    p95 ms')
  for (const { view, who, p50Ms, p95Ms } of views) {
    console.log(`${view.padEnd(28)}${who.padEnd(16)}${String(p50Ms).padStart(8)}${String(p95Ms).padStart(10)}`)
  }
}

/** Prints how the database carries out each query. */
async function printPlans(pool: pg.Pool, who: TabUser): Promise<void> {
  const queries: CompiledQuery[] = []
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void (/^(with|select)/.test(query.sql.trim()) && queries.push(query)),
  })
  const viewer = viewerOf(who)
  await db.transaction().execute(async (tx) => {
    const board = boardOperations(tx, prepareStatements(db))
    await board.board(viewer)
    await board.boardChanges(viewer, `${addDays(TODAY, -7)}T00:00:00.000Z`, 101, 'others')
    await board.boardTrend(viewer, [`${addDays(TODAY, -84)}T23:59:59.999Z`, `${TODAY}T23:59:59.999Z`])
    await board.boardStamp(viewer)
    await board.boardCustomer(viewer, 'c6000')
  })
  for (const query of queries) {
    const raw = sql`explain (analyze, buffers, timing off, costs off) `.compile(db).sql + query.sql
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(raw, [...query.parameters])
    console.log(`\n${query.sql.replace(/\s+/g, ' ').trim().slice(0, 150)}…`)
    for (const row of rows) console.log(`  ${row['QUERY PLAN']}`)
  }
}
