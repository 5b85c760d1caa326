import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { first } from '../../store/migrations/0001-first.ts'
import { openDatabase, type StoreLocation } from '../../store/engine/open.ts'
import { startPostgres, type TestPostgres } from '../support/postgres.ts'

/** A database of the first version, with kept statuses, is opened by this one. */
// A busy machine may be slow; nothing below waits longer than it must.
jest.setTimeout(30_000)

let postgres: TestPostgres
const folders: string[] = []

beforeAll(async () => {
  postgres = await startPostgres()
}, 60_000)

afterAll(async () => {
  await postgres.stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

type OldDatabase = Kysely<{ status_record: Record<string, unknown>; conversation: Record<string, unknown> }>

async function oldDatabase(engine: StoreLocation['engine']): Promise<{ where: StoreLocation; db: OldDatabase }> {
  if (engine === 'postgres') {
    const url = await postgres.newDatabase()
    const pool = new pg.Pool({ connectionString: url })
    return { where: { engine, url }, db: await atFirst(new Kysely({ dialect: new PostgresDialect({ pool }) })) }
  }
  const folder = mkdtempSync(join(tmpdir(), 'migration-'))
  folders.push(folder)
  const database = new SqliteDatabase(join(folder, 'playbook-bot.sqlite'))
  return { where: { engine, folder }, db: await atFirst(new Kysely({ dialect: new SqliteDialect({ database }) })) }
}

async function atFirst(db: OldDatabase): Promise<OldDatabase> {
  const provider = { getMigrations: () => Promise.resolve({ '0001-first': first }) }
  const { error } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  return db
}

const CONTOSO = {
  tenant: 't1',
  customer: 'Contoso',
  customer_key: 'contoso',
  workload: 'teams',
  status: 'migration',
  recommended: 'migration',
  override_reason: null,
  note: 'Contoso moves.',
  target_date: '2026-09-01',
  unblock_date: null,
  attempts: null,
  situation: 'they are moving',
  answers: '{"intent":"yes"}',
  playbook_version: '1',
  by_id: 'p1',
  by_name: 'Alex',
  at: '2026-03-01T10:00:00.000Z',
}

const OLD: readonly ((typeof CONTOSO & { id: string }) | Record<string, unknown>)[] = [
  { ...CONTOSO, id: '01A' },
  { ...CONTOSO, id: '01B', workload: 'intune', status: 'adoption-readiness', target_date: null, note: 'Blocked.' },
  {
    ...CONTOSO,
    id: '01C',
    customer: 'CONTOSO LTD',
    customer_key: 'contoso ltd',
    status: 'partner-engagement',
    recommended: 'adoption-readiness',
    override_reason: 'the contract',
    target_date: null,
    unblock_date: '2026-10-01',
    note: 'The contract is unsigned.',
    by_id: 'p2',
    by_name: 'Megan',
    at: '2026-03-05T10:00:00.000Z',
  },
  { ...CONTOSO, id: '01D', tenant: 't2', status: 'customer-unresponsive', target_date: null, attempts: '4 mails' },
]

describe.each(['sqlite', 'postgres'] as const)('records of the first version on %s', (engine) => {
  test('become customers, entitlements and history; nothing is lost', async () => {
    const { where, db: old } = await oldDatabase(engine)
    await old
      .insertInto('status_record')
      .values([...OLD])
      .execute()
    const conversation = { tenant: 't1', conversation: 'c', person: 'p', version: 3, state: '{}', updated_at: 'x' }
    await old.insertInto('conversation').values(conversation).execute()
    await old.destroy()

    const db = await openDatabase(where)
    expect(await db.selectFrom('customer').selectAll().orderBy('id').execute()).toMatchObject([
      { id: '01A', tenant: 't1', name: 'Contoso', name_key: 'contoso', created_by: 'p1' },
      { id: '01D', tenant: 't2', name: 'Contoso' },
    ])
    expect(await db.selectFrom('entitlement').selectAll().orderBy('id').execute()).toMatchObject([
      {
        id: '01A',
        customer_id: '01A',
        customer_name: 'Contoso',
        workload: 'teams',
        version: 2,
        status: 'partner-engagement',
        status_version: 2,
        target_date: null,
        unblock_date: '2026-10-01',
        date_unknown: 0,
        note: 'The contract is unsigned.',
        owner_id: 'p1',
        // Who owns something of a customer today keeps what is shared of it.
        owner_is_in: 1,
        status_by_name: 'Megan',
        updated_at: '2026-03-05T10:00:00.000Z',
      },
      { id: '01B', customer_id: '01A', workload: 'intune', version: 1, date_unknown: 1, customer_key: 'contoso' },
      { id: '01D', tenant: 't2', customer_id: '01D', status: 'customer-unresponsive', attempts: '4 mails' },
    ])
    const history = await db.selectFrom('history').selectAll().orderBy('id').execute()
    expect(history).toHaveLength(OLD.length)
    OLD.forEach((row, i) => {
      const {
        customer: _name,
        customer_key: _key,
        workload: _workload,
        ...kept
      } = row as typeof CONTOSO & { id: string }
      expect(history[i]).toMatchObject({ ...kept, kind: 'status' })
    })
    expect(history.map((row) => [row.entitlement_id, row.version])).toEqual([
      ['01A', 1],
      ['01B', 1],
      ['01A', 2],
      ['01D', 1],
    ])
    expect(JSON.parse(history[2]!.changes)).toEqual({
      status: ['migration', 'partner-engagement'],
      target_date: ['2026-09-01', null],
      unblock_date: [null, '2026-10-01'],
      note: ['Contoso moves.', 'The contract is unsigned.'],
    })
    expect(
      await db.selectFrom('involvement').selectAll().orderBy('entitlement_id').orderBy('person').execute(),
    ).toEqual([
      { tenant: 't1', person: 'p1', entitlement_id: '01A', is_in: 0 },
      { tenant: 't1', person: 'p2', entitlement_id: '01A', is_in: 0 },
      { tenant: 't1', person: 'p1', entitlement_id: '01B', is_in: 0 },
      { tenant: 't2', person: 'p1', entitlement_id: '01D', is_in: 0 },
    ])
    const tables = await db.introspection.getTables()
    expect(tables.map(({ name }) => name)).not.toContain('status_record')
    expect(await db.selectFrom('conversation').selectAll().execute()).toMatchObject([conversation])
    await db.destroy()
  })

  test('a thousand of them are moved too, and the second start changes nothing', async () => {
    const { where, db: old } = await oldDatabase(engine)
    const many = Array.from({ length: 1000 }, (_, i) => ({
      ...CONTOSO,
      id: `01${String(i).padStart(4, '0')}`,
      customer: `Customer ${i % 300}`,
      customer_key: `customer ${i % 300}`,
    }))
    for (let i = 0; i < many.length; i += 100) {
      await old
        .insertInto('status_record')
        .values(many.slice(i, i + 100))
        .execute()
    }
    await old.destroy()
    for (let start = 0; start < 2; start++) {
      const db = await openDatabase(where)
      expect(await db.selectFrom('customer').select('id').execute()).toHaveLength(300)
      expect(await db.selectFrom('entitlement').select('version').where('version', '=', 4).execute()).toHaveLength(100)
      expect(await db.selectFrom('history').select('id').execute()).toHaveLength(1000)
      await db.destroy()
    }
  })
})

test('an instance waits for the one that migrates, longer than for anything else', async () => {
  const url = await postgres.newDatabase()
  const other = new pg.Client({ connectionString: url })
  await other.connect()
  // The lock of kysely's migrator.
  await other.query('select pg_advisory_lock(3853314791062309107)')
  const short = { statement_timeout: 300, lock_timeout: 150, idle_in_transaction_session_timeout: 300 }
  const opening = openDatabase({ engine: 'postgres', url }, short)
  // Twice as long as anything else may wait.
  await new Promise((resolve) => setTimeout(resolve, 600))
  await other.end()
  const db = await opening
  expect(await db.selectFrom('involvement').selectAll().execute()).toEqual([])
  await db.destroy()
})
